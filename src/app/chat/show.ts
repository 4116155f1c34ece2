import type { Incoming, Posted } from '../../domain/chat.ts';
import type { Message } from '../../domain/message.ts';
import type { Outgoing, Reply } from '../../ports/chat-platform.ts';
import { showDay } from '../present/dates.ts';
import { presentHint } from '../present/help.ts';
import { actionsFor, nameOf } from './buttons.ts';
import { keptNote, read } from './notes.ts';
import { type DeskParts, readerOf } from './parts.ts';
import type { PageRequest, Request, Sheet } from './request.ts';
import { settingsOf } from './settings.ts';
import { makeSheet } from './sheet.ts';
import { cut } from './shorten.ts';
import { split } from './split.ts';
import { beginning, goingOn, type Shown, threadAt } from './threads.ts';
import { chatWording } from './wording.ts';

/** More than this is not put into a thread at once: the rest is counted, and behind "Sources". */
const MOST_PARTS = 3;
const LONGEST_THREAD_NAME = 80;

/** What was asked for below something shown: to those who saw that. */
export function showAlike(parts: DeskParts, incoming: Incoming, above: Shown, request: Request): Promise<Reply> {
  return above.to === 'person'
    ? showPerson(parts, incoming, request)
    : showEveryone(parts, incoming, request, 'thread');
}

/** What was asked for, to everybody where it was asked. */
export async function showEveryone(
  parts: DeskParts,
  incoming: Incoming,
  request: Request,
  where: Reply['where'],
): Promise<Reply> {
  const { name, sheet, shown, message, now } = await prepare(parts, incoming, { request, page: 0 }, 'everyone');
  await parts.notebook.put([
    keptNote(incoming.place.tenant, 'shown', name, shown, { person: shown.person, now }),
    ...(await goingOn(parts, incoming.place, shown)),
  ]);
  const threadName = `${cut(subjectOf(request), LONGEST_THREAD_NAME - 14)} · ${showDay(now, await zoneOf(parts, incoming))}`;
  return {
    kind: 'reply',
    key: name,
    to: 'everyone',
    where,
    message,
    parts: detailsFor(parts, incoming, sheet),
    threadName,
  };
}

/** What was asked for, to the person alone; in a private conversation that is everybody. */
export async function showPerson(parts: DeskParts, incoming: Incoming, request: Request): Promise<Reply> {
  const { name, shown, message, now } = await prepare(parts, incoming, { request, page: 0 }, 'person');
  await parts.notebook.put([keptNote(incoming.place.tenant, 'shown', name, shown, { person: shown.person, now })]);
  return { ...tell(incoming, message), key: name };
}

/** The message that was pressed with another page in it. */
export async function turnPage(
  parts: DeskParts,
  incoming: Incoming,
  asked: PageRequest,
  to: Shown['to'],
): Promise<Outgoing> {
  const { name, shown, message, now } = await prepare(parts, incoming, asked, to);
  const { place, what } = incoming;
  const pressed = what.kind === 'pressed' ? what.message : null;
  const under = { ...place, thread: place.thread ?? pressed };
  const posted = pressed === null ? null : { place, message: pressed };
  await parts.notebook.put([
    keptNote(place.tenant, 'shown', name, { ...shown, posted }, { person: shown.person, now }),
    ...((await threadAt(parts, under)) ? await goingOn(parts, under, shown) : []),
  ]);
  return { kind: 'edit', message };
}

/** One message to the person alone, of which nothing is kept. */
export function tell({ place }: Incoming, message: Message): Reply {
  const to = place.private ? 'everyone' : 'person';
  return { kind: 'reply', key: '', to, where: 'place', message, parts: [], threadName: '' };
}

/** One sentence to the person alone. */
export const tellSentence = (incoming: Incoming, words: string): Reply => tell(incoming, presentHint(words));

/** Keeps where something now stands, so that the thread under it is known to be ours and what it is about. */
export async function rememberPosted({ notebook, newsroom }: DeskParts, key: string, posted: Posted): Promise<void> {
  const { tenant } = posted.place;
  const now = newsroom.clock.now();
  const shown = await read<Shown>(notebook, tenant, 'shown', key, now);
  if (!shown) return;
  const { place } = posted;
  const known =
    place.thread === null ? null : await read(notebook, tenant, 'thread', `${place.channel}/${place.thread}`, now);
  const inThread = { ...place, thread: place.thread ?? posted.message };
  await notebook.put([
    keptNote(tenant, 'shown', key, { ...shown, posted }, { person: shown.person, now }),
    ...(known ? [] : beginning(inThread, shown, now)),
  ]);
}

async function prepare(parts: DeskParts, incoming: Incoming, asked: PageRequest, to: Shown['to']) {
  const reader = readerOf(parts, incoming, await settingsOf(parts, incoming.place.tenant, incoming.place.channel));
  const sheet = await makeSheet(parts, reader, asked);
  const name = nameOf(parts.newsroom.digest, incoming.id, JSON.stringify(asked));
  const { next, reports, cited, unlinked } = sheet;
  const shown: Shown = { ...asked, next, reports, cited, unlinked, person: incoming.person.id, to, posted: null };
  const actions = actionsFor(asked.request, sheet, name);
  const message: Message = actions ? { blocks: [...sheet.message.blocks, actions] } : sheet.message;
  return { name, sheet, shown, message, now: parts.newsroom.clock.now() };
}

/** Only a channel gets the details at once, in the thread under the message: elsewhere they would stand in the way. */
function detailsFor({ limits }: DeskParts, { place }: Incoming, { details }: Sheet): readonly Message[] {
  if (!details || !limits.threads || place.thread !== null || place.private) return [];
  const note = (left: number): Message => presentHint(chatWording.elsewhere(left));
  const reserve = limits.measure(note(99_999).blocks[0] as Message['blocks'][number]);
  const pages = split(details, limits, reserve);
  const shown = pages.slice(0, MOST_PARTS);
  const left = pages.slice(MOST_PARTS).reduce((sum, { blocks }) => sum + blocks.length, 0);
  const last = shown.at(-1);
  return left > 0 && last ? [...shown.slice(0, -1), { blocks: [...last.blocks, ...note(left).blocks] }] : shown;
}

const subjectOf = (request: Request): string =>
  (request.of === 'brief' ? request.topic : request.of === 'answer' ? request.question : request.of)
    .replace(/\s+/g, ' ')
    .trim();

async function zoneOf(parts: DeskParts, incoming: Incoming): Promise<string> {
  const settings = await settingsOf(parts, incoming.place.tenant, incoming.place.channel);
  return readerOf(parts, incoming, settings).zone;
}
