import type { Digest } from '../../domain/digest.ts';
import { seenBy } from '../../domain/ids.ts';
import type { Block, Message } from '../../domain/message.ts';
import { actionsFor } from '../chat/buttons.ts';
import { editionMessage, nextOf } from '../chat/digest-sheet.ts';
import { keptNote } from '../chat/notes.ts';
import { pageOf, reserveOf } from '../chat/page.ts';
import { unlinkedIn, waysTo, withWays } from '../chat/places.ts';
import type { Sheet, Shown } from '../chat/request.ts';
import { cut } from '../chat/shorten.ts';
import { split } from '../chat/split.ts';
import { nameOf } from '../chat/tokens.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { showDay, showMoment } from '../present/dates.ts';
import { presentHint } from '../present/help.ts';
import { periodStart } from './due.ts';
import { type Coverages, gather, lastTold } from './edition/gather.ts';
import { planEdition } from './edition/plan.ts';
import type { EditionRequest } from './edition/request.ts';
import type { Compile, Compiled, Order } from './parts.ts';
import { digestWording } from './wording.ts';

/** What else is reachable behind "More"; beyond that only by asking. */
const MOST_KEPT = 200;
/** So many messages of origins and sources go into the thread; the rest is behind "Sources". */
const MOST_DETAILS = 2;
const LONGEST_TOPICS = 60;

/** Whose articles a digest shows, and in whose zone. */
export const readerOfDigest = ({ place, zone }: Pick<Digest, 'place' | 'zone'>): Reader => ({
  collections: seenBy(place.tenant),
  zone,
});

/** Makes editions from what an archive holds and a ledger says is covered. */
export const compileWith =
  (newsroom: Newsroom, ledger: Coverages): Compile =>
  async (order) => {
    const { request, covers } = await editionRequest(newsroom, ledger, order);
    const reader = readerOfDigest(order.digest);
    if (request.items.length === 0 && request.echoes.length === 0) return empty(order, request, covers, reader);
    return { covers, ...(await messagesOf(newsroom, reader, order, request)) };
  };

/** What an edition would show, and what it would cover. Changes nothing. */
export async function editionRequest(
  newsroom: Newsroom,
  ledger: Coverages,
  order: Omit<Order, 'limits' | 'silentBefore'>,
): Promise<{ readonly request: EditionRequest; readonly covers: Compiled['covers'] }> {
  const { digest, due, late, skippedBefore, now } = order;
  const material = await gather(newsroom, readerOfDigest(digest), ledger, digest, now);
  const { items, echoes, covers } = planEdition(material);
  const lines = [
    ...(late ? [digestWording.late(showMoment(due.slot.at, digest.zone))] : []),
    ...(skippedBefore > 0 ? [digestWording.skipped(skippedBefore)] : []),
  ];
  const since = await sinceOf(ledger, digest, due.slot.at);
  const request: EditionRequest = {
    of: 'edition',
    topics: digest.topics,
    items: items.slice(0, MOST_KEPT),
    left: Math.max(0, items.length - MOST_KEPT),
    echoes,
    lines,
    since,
    asOf: now,
    from: 0,
    most: digest.mostItems,
    show: 'items',
  };
  return { request, covers };
}

/** When the edition before said what there was; else when the digest's own period begins. */
async function sinceOf(ledger: Coverages, digest: Digest, at: number): Promise<number> {
  return (await lastTold(ledger, digest)) ?? Math.max(digest.coversFrom, periodStart(digest, at));
}

/** The root and its thread. Where there are no threads the root is all, and leads on to the rest. */
async function messagesOf(
  newsroom: Newsroom,
  reader: Reader,
  { digest, due, limits, now }: Order,
  request: EditionRequest,
): Promise<Omit<Compiled, 'covers'>> {
  const { message, details, reports } = await editionMessage(newsroom, reader, request);
  const parts = { newsroom, limits };
  const name = nameOf(newsroom.digest, 'edition', digest.id, due.slot.local);
  const next = nextOf(request);
  const [root, ...overflow] = split(message, withWays(limits), reserveOf(parts, message));
  const further = {
    next: next && { request: next, page: 0 },
    counts: next ? [digestWording.moreItems(next.items.length - next.from + next.left)] : [],
    hint: '',
  };
  const sheet: Sheet = {
    ...pageOf(parts, limits.threads ? root : message, { request, page: 0 }, further),
    reports,
  };
  const grounds = limits.threads ? split(details, withWays(limits), reserveOf(parts, details)) : [];
  const pages = limits.threads
    ? [...overflow, ...grounds.slice(0, MOST_DETAILS).filter(({ blocks }) => blocks.length > 0)]
    : [];
  const thread = withButtons(pages, name, sheet.unlinked.length);
  const cited = sheet.cited;
  const shown: Shown = {
    request,
    page: 0,
    next: sheet.next,
    reports,
    cited,
    unlinked: [...sheet.unlinked, ...thread.unlinked],
    leaning: { way: null, brief: null, articles: reports, cited },
    person: '',
    to: 'everyone',
    posted: null,
  };
  const note = keptNote(digest.place.tenant, 'shown', name, shown, { person: null, now });
  return {
    messages: [{ blocks: [...sheet.message.blocks, ...actionsFor(request, sheet, name, false)] }, ...thread.messages],
    notes: [note],
    shown: name,
    threadName: threadNameOf(digest, now),
  };
}

/** Messages with the ways to their passages, whose numbers go on from `first`. */
function withButtons(
  pages: readonly Message[],
  name: string,
  first: number,
): { readonly messages: readonly Message[]; readonly unlinked: Shown['unlinked'] } {
  const messages: Message[] = [];
  let unlinked: Shown['unlinked'] = [];
  for (const { blocks } of pages) {
    const places = unlinkedIn(blocks);
    const { buttons, menus } = waysTo(places, name, first + unlinked.length);
    const row: Block[] = buttons.length > 0 ? [{ kind: 'actions', actions: buttons }] : [];
    messages.push({ blocks: [...blocks, ...menus, ...row] });
    unlinked = [...unlinked, ...places];
  }
  return { messages, unlinked };
}

/** Nothing is new: it is said, or nothing is, but for a notice after so many times. */
function empty(
  { digest, silentBefore, now }: Order,
  { since, lines }: EditionRequest,
  covers: Compiled['covers'],
  { zone }: Reader,
): Compiled {
  const { topics, whenEmpty, noticeAfter } = digest;
  const notice = noticeAfter > 0 && silentBefore >= noticeAfter;
  const words =
    whenEmpty === 'say'
      ? digestWording.nothing(topics, showMoment(since, zone))
      : notice
        ? digestWording.stillHere(topics, silentBefore + 1)
        : null;
  const messages =
    words === null
      ? []
      : [{ blocks: [...lines, cut(words, LONGEST_SENTENCE)].flatMap((line) => presentHint(line).blocks) }];
  return { covers, messages, notes: [], shown: null, threadName: threadNameOf(digest, now) };
}

const LONGEST_SENTENCE = 900;

const threadNameOf = ({ topics, zone }: Digest, now: number): string =>
  `${cut(topics.join(', '), LONGEST_TOPICS)} · ${showDay(now, zone)}`;
