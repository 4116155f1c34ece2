import { setTimeout as pause } from 'node:timers/promises';
import type { Incoming } from '../../domain/chat.ts';
import { text } from '../../domain/message.ts';
import type { Outgoing } from '../../ports/chat-platform.ts';
import { deliver, type Shown } from './deliver.ts';
import type { Discord } from './discord.ts';
import { factsOf } from './failure.ts';
import { acknowledge, openForm } from './interactions.ts';
import type { Interaction, Parsed } from './parse.ts';
import { wording } from './wording.ts';

type Arrival = Extract<Parsed, { kind: 'arrival' }>;

/** How long an acknowledgement is put off for a form that may open. */
const FORM_MS = 700;

/** Sees one arrival through: acknowledged at once, decided by the desk, answered. Never rejects. */
export async function handle(discord: Discord, arrival: Arrival): Promise<void> {
  try {
    const { interaction } = arrival.way;
    await (interaction ? handleInteraction(discord, arrival, interaction) : handleWords(discord, arrival));
  } catch (error) {
    discord.log.error({ ...factsOf(error), id: arrival.incoming.id }, 'an answer could not be delivered');
  }
}

async function handleWords(discord: Discord, arrival: Arrival): Promise<void> {
  const { incoming, way } = arrival;
  const outgoing = await decide(discord, incoming, () => {
    if (way.acknowledgement === 'typing') void showTyping(discord, incoming);
  });
  if (outgoing && outgoing.kind !== 'form') await deliver(discord, arrival, outgoing, null);
}

async function handleInteraction(discord: Discord, arrival: Arrival, interaction: Interaction): Promise<void> {
  const { incoming, way } = arrival;
  const deciding = decide(discord, incoming);
  const early =
    way.acknowledgement === 'open' ? await Promise.race([deciding, pause(FORM_MS, 'late' as const)]) : 'late';
  if (early === null) return; // Known already, so answered already.
  if (early !== 'late' && early.kind === 'form') return void (await openForm(discord, interaction, early));
  const as = early === 'late' ? visibility(way.acknowledgement) : fitting(early, arrival);
  const acknowledged = await acknowledge(discord, interaction, as);
  const shown: Shown | null = acknowledged === 'past' ? null : { interaction, as };
  const outgoing = await deciding;
  if (outgoing === null && acknowledged === 'again') return; // The first delivery is being answered.
  await deliver(discord, arrival, withoutForm(outgoing), shown);
}

/** Keeps what came in, and asks the desk; null for what it knows already. `kept` is called in between. Never rejects. */
async function decide({ desk, log }: Discord, incoming: Incoming, kept?: () => void): Promise<Outgoing | null> {
  try {
    if (!(await desk.take(incoming))) return null;
  } catch (error) {
    log.error({ err: error, id: incoming.id }, 'the desk could not keep what came in');
    return sentence(wording.notTaken); // Discord delivers nothing twice: the asker must.
  }
  kept?.();
  return desk.receive(incoming);
}

const visibility = (acknowledgement: Arrival['way']['acknowledgement']): Shown['as'] =>
  acknowledgement === 'public' || acknowledgement === 'update' ? acknowledgement : 'private';

/** How to acknowledge what is decided already, so that nothing need be taken away again. */
function fitting(outgoing: Outgoing, { incoming, way }: Arrival): Shown['as'] {
  if (outgoing.kind === 'edit' && incoming.what.kind === 'pressed') return 'update';
  if (outgoing.kind !== 'reply' || outgoing.to === 'person') return 'private';
  const intoThread = outgoing.where === 'thread' && incoming.place.thread === null && way.root !== null;
  return intoThread ? 'private' : 'public';
}

function withoutForm(outgoing: Outgoing | null): Exclude<Outgoing, { kind: 'form' }> {
  if (outgoing === null) return { kind: 'silence' };
  return outgoing.kind === 'form' ? sentence(wording.tooLate) : outgoing;
}

function sentence(words: string): Extract<Outgoing, { kind: 'reply' }> {
  const message = { blocks: [{ kind: 'paragraph' as const, content: [text(words)] }] };
  return { kind: 'reply', key: '', to: 'person', where: 'place', message, parts: [], threadName: '' };
}

async function showTyping({ send, log }: Discord, { place }: Incoming): Promise<void> {
  await send({ method: 'post', path: `/channels/${place.thread ?? place.channel}/typing` }).catch((error: unknown) => {
    log.debug(factsOf(error), 'the typing sign could not be shown');
  });
}
