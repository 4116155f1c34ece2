import type { Incoming } from '../../domain/chat.ts';
import { StoreError } from '../../domain/errors.ts';
import { collectionOf } from '../../domain/ids.ts';
import type { Desk, Outgoing } from '../../ports/chat-platform.ts';
import { handleAskedAbout, handleCommand } from './commands.ts';
import { floodGate, MOST_A_MINUTE, MOST_PRESSES_A_MINUTE } from './flood.ts';
import { greet } from './hello.ts';
import { presentHome } from './home.ts';
import { inbox } from './inbox.ts';
import { threadKey } from './notes.ts';
import { oneWrite } from './one-write.ts';
import type { DeskParts } from './parts.ts';
import { handleForm, handlePress } from './press.ts';
import { queues } from './queue.ts';
import { handleSaid, isSaidToUs } from './said.ts';
import { handleFilled } from './settings-form.ts';
import { rememberPosted, tell, tellSentence } from './show.ts';
import { suggestTopics } from './suggest.ts';
import { nameOf } from './tokens.ts';
import { chatWording } from './wording.ts';

const SILENCE: Outgoing = { kind: 'silence' };

/**
 * The desk of one platform: decides what to do about everything that comes in. All that it remembers is in the notebook, but for what was
 * asked in the last minute. What happens in one thread is decided in order.
 */
export function openDesk(parts: DeskParts): Desk {
  const box = inbox(parts);
  const inOrder = queues();
  const requests = floodGate(MOST_A_MINUTE);
  const presses = floodGate(MOST_PRESSES_A_MINUTE);
  const { clock, topics } = parts.newsroom;

  const decide = async (at: DeskParts, incoming: Incoming): Promise<Outgoing> => {
    const { what, place, person } = incoming;
    if (what.kind === 'gone') return leave(at, incoming);
    if (what.kind === 'joined') return greet(at, incoming);
    if (what.kind === 'visited') return tell(incoming, await presentHome(at, incoming));
    if (what.kind === 'said' && !(await isSaidToUs(at, incoming, what))) return SILENCE;
    const gate = what.kind === 'pressed' ? presses : requests;
    const verdict = gate(JSON.stringify([place.tenant.id, person.id]), clock.now());
    if (verdict === 'silence') return SILENCE;
    if (verdict === 'notice') return tellSentence(incoming, chatWording.flooded(MOST_A_MINUTE));
    return answer(at, incoming);
  };

  return {
    take: async (incoming, means) => box.take(incoming, means, means !== null && (await isWaitedFor(parts, incoming))),
    receive: (incoming) =>
      inOrder(orderOf(incoming), async () => {
        try {
          const { notebook, commit } = oneWrite(parts.notebook);
          const outgoing = await decide({ ...parts, notebook }, incoming);
          // What people say to each other is decided alike again; writing that down for each word of theirs would take long.
          if (outgoing.kind !== 'silence' || box.keeps(incoming)) await commit([box.done(incoming)]);
          return outgoing;
        } catch (cause) {
          return apologise(parts, incoming, cause);
        }
      }),
    answered: async (incoming) => {
      try {
        await box.answered(incoming);
      } catch (cause) {
        parts.log({ reference: incoming.id, doing: 'answered', cause });
      }
    },
    unanswered: async (platform) => {
      try {
        return await box.unanswered(platform);
      } catch (cause) {
        parts.log({ reference: platform, doing: 'unanswered', cause });
        return [];
      }
    },
    posted: async (key, posted) => {
      if (key === '') return;
      try {
        await rememberPosted(parts, key, posted);
      } catch (cause) {
        parts.log({ reference: key, doing: 'posted', cause });
      }
    },
    suggest: (typed, most) => suggestTopics(topics, typed, most),
  };
}

function answer(parts: DeskParts, incoming: Incoming): Promise<Outgoing> {
  const { what } = incoming;
  switch (what.kind) {
    case 'command':
      return handleCommand(parts, incoming, what.line);
    case 'said':
      return handleSaid(parts, incoming, what);
    case 'pressed':
      return handlePress(parts, incoming, what.token);
    case 'composed':
      return handleForm(parts, incoming, what.token, what.words);
    case 'filled':
      return handleFilled(parts, incoming, what.token, what.values);
    case 'asked-about':
      return handleAskedAbout(parts, incoming, what.words);
    case 'visited':
    case 'joined':
    case 'gone':
      return Promise.resolve(SILENCE);
  }
}

/** Whether somebody waits for an answer to it, or for what it orders. The words of people who talk to each other are not ours to keep. */
async function isWaitedFor(parts: DeskParts, incoming: Incoming): Promise<boolean> {
  const { what } = incoming;
  if (what.kind === 'said') return isSaidToUs(parts, incoming, what);
  return what.kind !== 'visited';
}

/** The name of the thread in which something is done: what was said there before is answered before. */
function orderOf({ place }: Incoming): string | null {
  const key = threadKey(place);
  return key === null ? null : JSON.stringify([place.tenant.platform, place.tenant.id, key]);
}

/** The tenant is gone, and with it what was its own. Its sources go before its articles, so that nothing comes in after. */
async function leave({ notebook, ledger, sources, newsroom }: DeskParts, { place }: Incoming): Promise<Outgoing> {
  const collection = collectionOf(place.tenant);
  await notebook.erase(place.tenant, null);
  await ledger?.erase(place.tenant, null);
  await sources?.erase(collection);
  await newsroom.archive.erase(collection);
  return SILENCE;
}

/** One sentence for the person, everything for the log. Nothing is said in a channel where nobody asked us. */
function apologise(parts: DeskParts, incoming: Incoming, cause: unknown): Outgoing {
  const { newsroom, log } = parts;
  const reference = nameOf(newsroom.digest, incoming.id, String(newsroom.clock.now())).slice(0, 8);
  const { what } = incoming;
  log({ reference, doing: what.kind, cause });
  if (
    what.kind === 'gone' ||
    what.kind === 'joined' ||
    (what.kind === 'said' && what.addressed !== 'us' && !incoming.place.private)
  )
    return SILENCE;
  const sentence = cause instanceof StoreError ? chatWording.storeFailed : chatWording.failed;
  return tellSentence(incoming, sentence(reference));
}
