import type { Incoming, Posted, Tenant } from '../../domain/chat.ts';
import type { Block, Message } from '../../domain/message.ts';
import type { Outgoing, Reply } from '../../ports/chat-platform.ts';
import type { Step } from '../conversation/memory.ts';
import { showDay } from '../present/dates.ts';
import { presentHint } from '../present/help.ts';
import { actionsFor } from './buttons.ts';
import { keptNote, read } from './notes.ts';
import { reserveOf } from './page.ts';
import { type DeskParts, readerOf } from './parts.ts';
import { unlinkedIn, waysTo, withWays } from './places.ts';
import type { PageRequest, Request, Shown } from './request.ts';
import { settingsOf } from './settings.ts';
import { cut } from './shorten.ts';
import { split } from './split.ts';
import { beginning, goingOn, threadAt } from './threads.ts';
import { nameOf } from './tokens.ts';
import { chatWording } from './wording.ts';

/** More than this is not put into a thread at once: the rest is counted, and behind "Sources". */
const MOST_PARTS = 3;
const LONGEST_THREAD_NAME = 80;
/** " · 22 Nov 2026" */
const DAY_LENGTH = 14;

/**
 * What was asked for, to everybody where it was asked; to the person alone who may not write there. `of`: what it was asked below, or what it
 * repeats.
 */
export async function showEveryone(
  parts: DeskParts,
  incoming: Incoming,
  request: Request,
  where: Reply['where'],
  of: Shown | null = null,
): Promise<Reply> {
  if (!incoming.person.speaks) return showPerson(parts, incoming, request, of);
  const made = await prepare(parts, incoming, firstPage(request), 'everyone', of);
  const { name, message, reader, now } = made;
  const { shown, details } = detailsFor(parts, incoming, made);
  await parts.notebook.put([
    keptNote(incoming.place.tenant, 'shown', name, shown, { person: shown.person, now }),
    ...(await goingOn(parts, incoming.place, name, shown)),
  ]);
  const threadName = `${cut(subjectOf(request), LONGEST_THREAD_NAME - DAY_LENGTH)} · ${showDay(now, reader.zone)}`;
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

/** A question that leans on one so many steps before is none that anybody follows. */
const MOST_STEPS = 4;

/** The steps of the conversation before a question, the oldest first, as far as they are not forgotten. */
async function stepsBefore(parts: DeskParts, tenant: Tenant, request: Request): Promise<readonly Step[]> {
  const steps: Step[] = [];
  let at = request;
  while (at.of === 'answer' && at.after !== null && steps.length < MOST_STEPS) {
    const before: Shown | null = await shownAs(parts, tenant, at.after);
    if (!before?.leaning) break;
    at = before.request;
    steps.unshift({ ...before.leaning, words: at.of === 'answer' ? at.question : '' });
  }
  return steps;
}

/** Makes a page with its buttons. The words in the request are of whoever asked for `of`, if it comes from that. */
async function prepare(parts: DeskParts, incoming: Incoming, asked: PageRequest, to: Shown['to'], of: Shown | null) {
  const { place, person, id } = incoming;
  const { request } = asked;
  const reader = readerOf(parts, incoming, await settingsOf(parts, place.tenant, place.channel));
  const steps = await stepsBefore(parts, place.tenant, request);
  const sheet = await parts.makeSheet(reader, asked, steps);
  const name = nameOf(parts.newsroom.digest, id, JSON.stringify(asked));
  const { next, reports, cited, unlinked, leaning } = sheet;
  const kept = { next, reports, cited, unlinked, leaning };
  const shown: Shown = { ...asked, ...kept, person: of?.person ?? person.id, to, posted: null };
  const below = actionsFor(request, sheet, name, to === 'person' && !place.private && person.speaks);
  const message: Message = { blocks: [...sheet.message.blocks, ...below] };
  return { name, sheet, shown, message, reader, now: parts.newsroom.clock.now() };
}

/**
 * What goes into the thread under the message, with the ways to its passages. Only a channel gets that at once: elsewhere it would stand in the
 * way.
 */
function detailsFor(
  parts: DeskParts,
  { place }: Incoming,
  { sheet, shown, name }: Pick<Awaited<ReturnType<typeof prepare>>, 'sheet' | 'shown' | 'name'>,
): { readonly shown: Shown; readonly details: readonly Message[] } {
  const { limits } = parts;
  if (!sheet.details || !limits.threads || place.thread !== null || place.private) return { shown, details: [] };
  const pages = split(sheet.details, withWays(limits), reserveOf(parts, sheet.details));
  const left = pages.slice(MOST_PARTS).reduce((sum, { blocks }) => sum + blocks.length, 0);
  const details: Message[] = [];
  let unlinked = shown.unlinked;
  for (const [at, { blocks }] of pages.slice(0, MOST_PARTS).entries()) {
    const places = unlinkedIn(blocks);
    const { buttons, menus } = waysTo(places, name, unlinked.length);
    const note = left > 0 && at === MOST_PARTS - 1 ? presentHint(chatWording.elsewhere(left)).blocks : [];
    const row: Block[] = buttons.length > 0 ? [{ kind: 'actions', actions: buttons }] : [];
    details.push({ blocks: [...blocks, ...note, ...menus, ...row] });
    unlinked = [...unlinked, ...places];
  }
  return { shown: { ...shown, unlinked }, details };
}

const subjectOf = (request: Request): string =>
  (request.of === 'brief' ? request.topic : request.of === 'answer' ? request.question : request.of)
    .replace(/\s+/g, ' ')
    .trim();
