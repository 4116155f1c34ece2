import type { Incoming, Posted, Tenant } from '../../domain/chat.ts';
import type { Message } from '../../domain/message.ts';
import type { Outgoing, Reply } from '../../ports/chat-platform.ts';
import { showDay } from '../present/dates.ts';
import { presentHint } from '../present/help.ts';
import { actionsFor, nameOf } from './buttons.ts';
import { keptNote, read } from './notes.ts';
import { type DeskParts, readerOf } from './parts.ts';
import type { PageRequest, Request, Sheet, Shown } from './request.ts';
import { settingsOf } from './settings.ts';
import { cut } from './shorten.ts';
import { split } from './split.ts';
import { beginning, goingOn, threadAt } from './threads.ts';
import { chatWording } from './wording.ts';

/** More than this is not put into a thread at once: the rest is counted, and behind "Sources". */
const MOST_PARTS = 3;
const LONGEST_THREAD_NAME = 80;
/** " · 22 Nov 2026" */
const DAY_LENGTH = 14;

/** What was asked for, to everybody where it was asked. `of`: what it was asked below, or what it repeats. */
export async function showEveryone(
  parts: DeskParts,
  incoming: Incoming,
  request: Request,
  where: Reply['where'],
  of: Shown | null = null,
): Promise<Reply> {
  const { name, sheet, shown, message, reader, now } = await prepare(
    parts,
    incoming,
    firstPage(request),
    'everyone',
    of,
  );
  await parts.notebook.put([
    keptNote(incoming.place.tenant, 'shown', name, shown, { person: shown.person, now }),
    ...(await goingOn(parts, incoming.place, name, shown)),
  ]);
  const threadName = `${cut(subjectOf(request), LONGEST_THREAD_NAME - DAY_LENGTH)} · ${showDay(now, reader.zone)}`;
  const details = detailsFor(parts, incoming, sheet);
  return { kind: 'reply', key: name, to: 'everyone', where, message, parts: details, threadName };
}

/** What was asked for, to the person alone; in a private conversation that is everybody. */
export async function showPerson(
  parts: DeskParts,
  incoming: Incoming,
  request: Request,
  of: Shown | null = null,
): Promise<Reply> {
  const { name, shown, message, now } = await prepare(parts, incoming, firstPage(request), 'person', of);
  await parts.notebook.put([keptNote(incoming.place.tenant, 'shown', name, shown, { person: shown.person, now })]);
  return { ...tell(incoming, message), key: name };
}

/** What was asked for below something shown: to those who saw that. */
export function showAlike(
  parts: DeskParts,
  incoming: Incoming,
  above: Shown,
  request: Request,
  of: Shown | null,
): Promise<Reply> {
  return above.to === 'person'
    ? showPerson(parts, incoming, request, of)
    : showEveryone(parts, incoming, request, 'thread', of);
}

/** The message that was pressed with its next page in it. */
export async function turnPage(
  parts: DeskParts,
  incoming: Incoming,
  above: Shown,
  next: PageRequest,
): Promise<Outgoing> {
  const { name, shown, message, now } = await prepare(parts, incoming, next, above.to, above);
  const { place, what } = incoming;
  const pressed = what.kind === 'pressed' ? what.message : null;
  const under = { ...place, thread: place.thread ?? pressed };
  const posted = pressed === null ? null : { place, message: pressed };
  await parts.notebook.put([
    keptNote(place.tenant, 'shown', name, { ...shown, posted }, { person: shown.person, now }),
    ...((await threadAt(parts, under)) ? await goingOn(parts, under, name, shown) : []),
  ]);
  return { kind: 'edit', message };
}

const firstPage = (request: Request): PageRequest => ({ request, page: 0 });

/** One message to the person alone, of which nothing is kept. */
export function tell({ place }: Incoming, message: Message): Reply {
  const to = place.private ? 'everyone' : 'person';
  return { kind: 'reply', key: '', to, where: 'place', message, parts: [], threadName: '' };
}

/** One sentence to the person alone. */
export const tellSentence = (incoming: Incoming, words: string): Reply => tell(incoming, presentHint(words));

/** Something shown, by its name; null when it is forgotten. */
export function shownAs({ notebook, newsroom }: DeskParts, tenant: Tenant, name: string): Promise<Shown | null> {
  return read<Shown>(notebook, tenant, 'shown', name, newsroom.clock.now());
}

/** Keeps where something now stands, so that the thread under it is known to be ours and what it is about. */
export async function rememberPosted(parts: DeskParts, name: string, posted: Posted): Promise<void> {
  const { place, message } = posted;
  const shown = await shownAs(parts, place.tenant, name);
  if (!shown) return;
  const known = await threadAt(parts, place);
  const under = { ...place, thread: place.thread ?? message };
  const time = { person: shown.person, now: parts.newsroom.clock.now() };
  await parts.notebook.put([
    keptNote(place.tenant, 'shown', name, { ...shown, posted }, time),
    ...(known ? [] : beginning(parts, under, name, shown)),
  ]);
}

/** Makes a page with its buttons. The words in the request are of whoever asked for `of`, if it comes from that. */
async function prepare(parts: DeskParts, incoming: Incoming, asked: PageRequest, to: Shown['to'], of: Shown | null) {
  const { place, person, id } = incoming;
  const { request } = asked;
  const reader = readerOf(parts, incoming, await settingsOf(parts, place.tenant, place.channel));
  const before = request.of === 'answer' && request.after ? await shownAs(parts, place.tenant, request.after) : null;
  const after = before?.request.of === 'answer' ? before.request.question : null;
  const sheet = await parts.makeSheet(reader, asked, after);
  const name = nameOf(parts.newsroom.digest, id, JSON.stringify(asked));
  const { next, reports, cited, unlinked } = sheet;
  const shown: Shown = { ...asked, next, reports, cited, unlinked, person: of?.person ?? person.id, to, posted: null };
  const actions = actionsFor(request, sheet, name);
  const message: Message = actions ? { blocks: [...sheet.message.blocks, actions] } : sheet.message;
  return { name, sheet, shown, message, reader, now: parts.newsroom.clock.now() };
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
