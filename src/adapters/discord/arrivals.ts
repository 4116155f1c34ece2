import { setTimeout as pause } from 'node:timers/promises';
import type { Incoming } from '../../domain/chat.ts';
import { text } from '../../domain/message.ts';
import type { Outgoing, Unanswered } from '../../ports/chat-platform.ts';
import { deliver, type Shown } from './deliver.ts';
import type { Discord } from './discord.ts';
import { factsOf } from './failure.ts';
import { acknowledge, openForm } from './interactions.ts';
import type { Interaction, Parsed, Way } from './parse.ts';
import type { Form } from './render.ts';
import { wording } from './wording.ts';

type Arrival = Extract<Parsed, { kind: 'arrival' }>;

/** How long an acknowledgement is put off for a form that may open. */
const FORM_MS = 700;

/** Sees one arrival through: kept, acknowledged, decided by the desk, answered. Never rejects. */
export async function handle(discord: Discord, arrival: Arrival): Promise<void> {
  const { incoming, way } = arrival;
  const taken = await take(discord, incoming, way);
  if (taken === 'known') return; // It is being answered, or was.
  const decide = async (): Promise<Outgoing> =>
    taken === 'kept' ? discord.desk.receive(incoming) : sentence(wording.notTaken);
  await answer(discord, arrival, decide);
}

/** Answers what an earlier process took and did not answer. Discord itself sees to it that nothing stands there twice. Never rejects. */
export async function makeUp(discord: Discord): Promise<void> {
  const left = await discord.desk.unanswered('discord');
  if (left.length > 0) discord.log.info({ count: left.length }, 'answering what was asked before the start');
  const one = ({ incoming, means }: Unanswered): Promise<void> =>
    answer(discord, { kind: 'arrival', incoming, way: means as Way }, () => discord.desk.receive(incoming));
  await Promise.all(left.map(one));
}

/** Keeps what came in before anybody is told that it was heard. Never rejects. */
async function take({ desk, log }: Discord, incoming: Incoming, way: Way): Promise<'kept' | 'known' | 'lost'> {
  try {
    return (await desk.take(incoming, way)) ? 'kept' : 'known';
  } catch (error) {
    log.error({ err: error, id: incoming.id }, 'the desk could not keep what came in');
    return 'lost'; // Discord delivers nothing twice: the asker must.
  }
}

type Decide = () => Promise<Outgoing>;

async function answer(discord: Discord, arrival: Arrival, decide: Decide): Promise<void> {
  const { incoming, way } = arrival;
  try {
    await (way.interaction
      ? answerInteraction(discord, arrival, way.interaction, decide())
      : answerWords(discord, arrival, decide()));
  } catch (error) {
    discord.log.error({ ...factsOf(error), id: incoming.id }, 'an answer could not be delivered');
  }
  await discord.desk.answered(incoming);
}

async function answerWords(discord: Discord, arrival: Arrival, deciding: Promise<Outgoing>): Promise<void> {
  if (arrival.way.acknowledgement === 'typing') void showTyping(discord, arrival.incoming);
  const outgoing = await deciding;
  if (!isForm(outgoing)) await deliver(discord, arrival, outgoing, null);
}

async function answerInteraction(
  discord: Discord,
  arrival: Arrival,
  interaction: Interaction,
  deciding: Promise<Outgoing>,
): Promise<void> {
  const { way } = arrival;
  const early =
    way.acknowledgement === 'open' ? await Promise.race([deciding, pause(FORM_MS, 'late' as const)]) : 'late';
  if (early !== 'late' && isForm(early)) return void (await openForm(discord, interaction, early));
  const as = early === 'late' ? visibility(way.acknowledgement) : fitting(early, arrival);
  const acknowledged = await acknowledge(discord, interaction, as);
  const shown: Shown | null = acknowledged === 'past' ? null : { interaction, as };
  await deliver(discord, arrival, withoutForm(await deciding), shown);
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

const isForm = (outgoing: Outgoing): outgoing is Form => outgoing.kind === 'form' || outgoing.kind === 'fields';

function withoutForm(outgoing: Outgoing): Exclude<Outgoing, Form> {
  return isForm(outgoing) ? sentence(wording.tooLate) : outgoing;
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
