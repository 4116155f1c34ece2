import { DAY_MS } from '../../domain/date-interval.ts';
import type { Digest, Edition } from '../../domain/digest.ts';
import { type Block, type Inline, type Message, text } from '../../domain/message.ts';
import type { Entry } from '../../ports/archive.ts';
import { filtersOf } from '../brief/filters.ts';
import { headlineOf } from '../brief/headline.ts';
import { readerOfDigest } from '../digests/compile.ts';
import type { Newsroom } from '../newsroom.ts';
import { showMoment } from '../present/dates.ts';
import { presentHint } from '../present/help.ts';
import { parseTopic } from '../topic.ts';
import type { Orders } from './digest-orders.ts';
import { orderWording } from './digest-wording.ts';

/** So far back slots are looked for. */
const MOST_EDITIONS = 1000;
const MOST_CANDIDATES = 50;

/** Why a slot was posted as it was, or in which slot an article was: `typed` names a slot, an article by address or words, or nothing (the last slot). */
export async function presentWhy(newsroom: Newsroom, orders: Orders, digest: Digest, typed: string): Promise<Message> {
  const history = await orders.history(digest.id, typed === '' ? 1 : MOST_EDITIONS);
  const wanted = slotIn(typed);
  if (typed === '' || wanted !== null) {
    const edition = history.find(({ slot }) => typed === '' || wanted?.test(slot.local));
    if (edition) return presentEdition(edition, digest);
    return presentHint(typed === '' ? orderWording.whyNone : orderWording.whyNoSlot(typed.slice(0, 60)));
  }
  return presentArticle(newsroom, orders, digest, typed);
}

/** What a slot is named by: "2026-11-24 09:00", a day, or a time of day, which is then the last one. */
function slotIn(typed: string): RegExp | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})?(?:[ T]?(\d{1,2}:\d{2}))?$/.exec(typed) ?? [];
  if (day === undefined && time === undefined) return null;
  return new RegExp(`^${day ?? '.{10}'}T${time?.padStart(5, '0') ?? '.{5}'}$`);
}

function presentEdition(edition: Edition, { zone }: Digest): Message {
  const { slot, decidedAt, dueAt, late, covers, skippedBefore, kind } = edition;
  const rows: readonly (readonly [string, string])[] = [
    [orderWording.decided, showMoment(decidedAt, zone)],
    [orderWording.fate, fateOf(edition, zone)],
    ...(kind === 'posted' ? [[orderWording.covers, orderWording.coversCount(covers.length)] as const] : []),
    ...(dueAt > slot.at ? [[orderWording.quiet, orderWording.heldUntil(showMoment(dueAt, zone))] as const] : []),
    ...(late ? [[orderWording.lateness, orderWording.lateBy(Math.round((decidedAt - dueAt) / 60_000))] as const] : []),
    ...(skippedBefore > 0 ? [[orderWording.missedBefore, orderWording.missedBeforeCount(skippedBefore)] as const] : []),
  ];
  return {
    blocks: [
      { kind: 'title', text: orderWording.whyTitle(slotName(edition)), facts: [] },
      ...rows.map(([label, value]): Block => ({ kind: 'row', label, content: [text(value)], aside: [] })),
    ],
  };
}

const slotName = ({ slot: { local, zone } }: Pick<Edition, 'slot'>): string => `${local.replace('T', ' ')} ${zone}`;

function fateOf({ kind, fate, because, parts }: Edition, zone: string): string {
  const [root] = parts;
  if (because !== null) return orderWording.fates[because];
  if (fate === 'delivered' && root?.sentAt) return orderWording.sentAt(showMoment(root.sentAt, zone), parts.length);
  if (fate === 'open')
    return parts.some(({ state }) => state === 'ambiguous') ? orderWording.ambiguous : orderWording.sending;
  return orderWording.kinds[kind];
}

async function presentArticle(newsroom: Newsroom, orders: Orders, digest: Digest, typed: string): Promise<Message> {
  const entry = await articleNamed(newsroom, digest, typed);
  if (!entry) return presentHint(orderWording.articleNotHeld(typed.slice(0, 100)));
  const headline: Inline = { kind: 'excerpt', citation: headlineOf(entry), marked: [] };
  return {
    blocks: [
      { kind: 'title', text: orderWording.articleTitle, facts: [] },
      { kind: 'paragraph', content: [headline] },
      { kind: 'paragraph', content: [text(await reasonFor(newsroom, orders, digest, entry))] },
    ],
  };
}

async function reasonFor(newsroom: Newsroom, orders: Orders, digest: Digest, { version }: Entry): Promise<string> {
  const [last] = await orders.coverage(digest.id, version.article);
  if (last?.fate === 'delivered') return orderWording.articleIn(slotName(last));
  if (last?.fate === 'open') return orderWording.articleSending(slotName(last));
  if (last) return orderWording.articleSkipped(slotName(last));
  if (version.firstSeen < digest.coversFrom)
    return orderWording.articleTooOld(showMoment(digest.coversFrom, digest.zone));
  if ((await newsroom.backlog([version.id])).has(version.id)) return orderWording.articleBacklog;
  if (!(await newsroom.archive.current([version.id])).has(version.id)) return orderWording.articleSuperseded;
  const found = await Promise.all(digest.topics.map((topic) => finds(newsroom, digest, topic, version.firstSeen)));
  return found.some((versions) => versions.has(version.id))
    ? orderWording.articleNext
    : orderWording.articleOffTopic(digest.topics);
}

/** What a topic finds that was first seen at this moment or later. */
async function finds(
  newsroom: Newsroom,
  digest: Digest,
  topic: string,
  seenFrom: number,
): Promise<ReadonlySet<string>> {
  const parsed = parseTopic(topic, newsroom.topics);
  const reader = readerOfDigest(digest);
  const { candidates } = await newsroom.archive.search({
    collections: reader.collections,
    all: parsed.parts.map(({ phrases }) => phrases),
    ...filtersOf(newsroom, reader, parsed),
    seenFrom,
    limit: Number.MAX_SAFE_INTEGER,
  });
  return new Set(candidates.map(({ version }) => version));
}

/** The report with this address among those that came in lately, else the one that these words are the headline of, or nearest to that. */
async function articleNamed(newsroom: Newsroom, digest: Digest, typed: string): Promise<Entry | null> {
  const { collections } = readerOfDigest(digest);
  const address = /^<?(https?:\/\/[^\s>|]+)/i.exec(typed)?.[1];
  const words = address === undefined ? parseTopic(typed, []).parts.map(({ phrases }) => phrases) : [];
  if (address === undefined && words.length === 0) return null;
  const { candidates } = await newsroom.archive.search({
    collections,
    all: words,
    none: [],
    outlets: [],
    publishedFrom: null,
    limit: address === undefined ? MOST_CANDIDATES : 10 * MOST_CANDIDATES,
    ...(address === undefined ? {} : { seenFrom: newsroom.clock.now() - 60 * DAY_MS }),
  });
  const entries = await newsroom.archive.entries(
    candidates.map(({ version }) => version),
    collections,
  );
  if (address !== undefined) return entries.find(({ version }) => version.stated.url === address) ?? null;
  return entries.find((entry) => headlineOf(entry).text.toLowerCase() === typed.toLowerCase()) ?? entries[0] ?? null;
}
