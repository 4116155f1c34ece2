import type { Action, Incoming } from '../../domain/chat.ts';
import type { Outgoing } from '../../ports/chat-platform.ts';
import { handleCommand } from './commands.ts';
import type { DeskParts } from './parts.ts';
import { isForUs, type Order, orderIn } from './question.ts';
import { settingsOf } from './settings.ts';
import { showEveryone, shownAs, tellSentence } from './show.ts';
import { askedAt, isMuted, mute, threadAt } from './threads.ts';
import { chatWording } from './wording.ts';

/** "Brief me on Syria" is a brief on Syria. */
const BRIEF_ME = /^brief\s+(?:(?:me|us)\s+)?(?:on|about)\s+/i;

type Said = Extract<Action, { kind: 'said' }>;

/**
 * Whether what was said is for us: a mention, anything in private, and in a thread of ours an order or what the channel's setting lets us
 * follow. What is said to others never is, and nothing elsewhere.
 */
export async function isSaidToUs(parts: DeskParts, { place }: Incoming, said: Said): Promise<boolean> {
  if (said.addressed === 'us') return true;
  if (said.addressed === 'others') return false;
  if (place.private) return orderIn(said.words) !== null || !(await isMuted(parts, place));
  const thread = await threadAt(parts, place);
  if (!thread?.ours) return false;
  const muted = await isMuted(parts, place);
  const order = orderIn(said.words);
  if (order !== null) return muted ? order === 'start' : order !== 'start';
  if (muted) return false;
  const { follow } = await settingsOf(parts, place.tenant, place.channel);
  return isForUs(said.words, follow);
}

/** Answers what was said to us. */
export async function handleSaid(parts: DeskParts, incoming: Incoming, said: Said): Promise<Outgoing> {
  const order = incoming.place.thread !== null || incoming.place.private ? orderIn(said.words) : null;
  if (order) return obey(parts, incoming, order);
  const words = said.words.trim().replace(BRIEF_ME, 'brief ');
  return handleCommand(parts, incoming, words === '' ? 'help' : words);
}

async function obey(parts: DeskParts, incoming: Incoming, order: Order): Promise<Outgoing> {
  if (order === 'search all') {
    const name = await askedAt(parts, incoming.place);
    const asked = name === null ? null : await shownAs(parts, incoming.place.tenant, name);
    if (asked?.request.of !== 'answer') return tellSentence(incoming, chatWording.askFirst);
    return showEveryone(parts, incoming, { ...asked.request, articles: null, restated: true }, 'thread', asked);
  }
  await mute(parts, incoming, order === 'stop');
  const reply = tellSentence(incoming, order === 'stop' ? chatWording.muted : chatWording.unmuted);
  return { ...reply, to: 'everyone' };
}
