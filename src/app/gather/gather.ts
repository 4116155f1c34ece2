import type { ArticleSource, Followed, SeenItem } from '../../domain/article-source.ts';
import type { Feed, FeedItem, Parser } from '../../ports/feeds.ts';
import type { Fetcher, FetchOutcome } from '../../ports/fetcher.ts';
import type { Extracted, Received } from '../../ports/intake.ts';
import type { SourceList } from '../../ports/source-list.ts';
import { fileArticles } from '../file-articles.ts';
import type { Newsroom } from '../newsroom.ts';
import { articleOf } from './article-of.ts';
import { canonicalUrl } from './identity.ts';
import { afterFetch, interval } from './schedule.ts';
import { keysIn, sift, type Wanted } from './sift.ts';

/** What gathering works with. */
export interface GatherParts {
  readonly newsroom: Newsroom;
  readonly sources: SourceList;
  readonly fetcher: Fetcher;
  readonly parser: Parser;
}

/** What came of fetching one source. */
export interface Gathered {
  readonly after: Followed;
  /** How many articles are new or changed. */
  readonly filed: number;
}

/** A text in a feed with fewer words is a teaser. */
const TEASER_WORDS = 150;

/**
 * Fetches a source and files what is new there. What it says of when to come again is on disk before the request, and what was filed is
 * remembered after the filing: killed in between, the same articles come in again and change nothing. Rejects with `StoreError` only.
 */
export async function gather(parts: GatherParts, followed: Followed): Promise<Gathered> {
  const { newsroom, sources, fetcher } = parts;
  const { source, fetching } = followed;
  const began = newsroom.clock.now();
  await sources.begin(source.id, began, began + interval(fetching.rhythmMs));
  const outcome = await fetcher.fetch({ url: source.url, purpose: source.kind, validators: fetching.stamps });
  const found = outcome.kind === 'fetched' ? await take(parts, followed, outcome) : NOTHING;
  const now = newsroom.clock.now();
  const chance = chanceOf(newsroom, source, began);
  const went = { outcome, items: found.fresh, restMs: found.restMs, unusable: found.unusable };
  const after = afterFetch({ source: { ...source, ...found.naming }, fetching }, went, now, chance);
  await sources.conclude(after.source, after.fetching, found.items);
  return { after, filed: found.fresh };
}

/** From 0 to 1; the same for the same source and time, so that runs can be repeated. */
function chanceOf({ digest }: Newsroom, { id }: ArticleSource, at: number): number {
  return Number.parseInt(digest(`${id} ${at}`).slice(0, 8), 16) / 0xffffffff;
}

interface Found {
  readonly items: readonly SeenItem[];
  readonly fresh: number;
  readonly restMs: number | null;
  readonly unusable: string | null;
  readonly naming: Pick<ArticleSource, 'title' | 'homepage'> | Record<never, never>;
}

const NOTHING: Found = { items: [], fresh: 0, restMs: null, unusable: null, naming: {} };

type Arrived = Extract<FetchOutcome, { readonly kind: 'fetched' }>;

async function take(parts: GatherParts, followed: Followed, arrived: Arrived): Promise<Found> {
  const fetched = { bytes: arrived.body, contentType: arrived.contentType, url: arrived.finalUrl };
  if (followed.source.kind === 'page') return takePage(parts, followed, (await parts.parser.page(fetched)).article);
  const reading = await parts.parser.feed(fetched);
  return reading.kind === 'feed' ? takeFeed(parts, followed, reading.feed) : { ...NOTHING, unusable: reading.reason };
}

async function takeFeed(parts: GatherParts, followed: Followed, feed: Feed): Promise<Found> {
  const { digest } = parts.newsroom;
  const seen = await parts.sources.seen(followed.source.id, keysIn(feed.items, digest));
  const { wanted, renamed } = sift(feed.items, seen, digest);
  const source = { ...followed.source, title: followed.source.title ?? feed.title, homepage: feed.homepage };
  const filed = await file(parts, { ...followed, source }, wanted, feed.language);
  const { title, homepage } = source;
  return {
    ...NOTHING,
    items: [...renamed, ...filed.items],
    fresh: filed.fresh,
    restMs: feed.restMs,
    naming: { title, homepage },
  };
}

/** A page that is followed is an item of its own feed. */
async function takePage(parts: GatherParts, followed: Followed, page: Extracted): Promise<Found> {
  const { digest } = parts.newsroom;
  const { headline, byline, publishedAt, text } = page;
  if (text === '') return { ...NOTHING, unusable: 'The page has no article in it that could be found.' };
  const url = followed.source.url;
  const item: FeedItem = { id: null, url, headline, byline, publishedAt, updatedAt: null, text, via: null };
  const { wanted } = sift([item], await parts.sources.seen(followed.source.id, keysIn([item], digest)), digest);
  const filed = await file(parts, followed, wanted, page.language);
  const title = followed.source.title ?? headline;
  return { ...NOTHING, ...filed, naming: { title, homepage: followed.source.homepage } };
}

/** Files what is wanted; their whole texts are fetched one after another, since they mostly lie on one host. */
async function file(
  parts: GatherParts,
  followed: Followed,
  wanted: readonly Wanted[],
  language: string | null,
): Promise<Pick<Found, 'items' | 'fresh'>> {
  const { newsroom } = parts;
  const { source, fetching } = followed;
  const articles: { readonly received: Received; readonly one: Wanted }[] = [];
  for (const one of wanted) {
    const page = await wholeText(parts, source, one.item);
    const received = articleOf({ source, language, item: one.item, page }, filedAs(source, one), newsroom.digest);
    if (received) articles.push({ received, one });
  }
  const outcomes = await fileArticles(
    newsroom,
    source.collection,
    articles.map(({ received }) => received),
  );
  const items = articles.map(
    ({ received, one: { item, keys, as } }, index): SeenItem => ({
      keys: [...new Set([...(as?.keys ?? []), ...[keys.name, keys.url, keys.words].filter((key) => key !== null)])],
      filedAs: received.keys[0],
      headline: item.headline,
      content: keys.content,
      version: outcomes[index]?.version ?? null,
      backlog: as?.backlog ?? fetching.reachedAt === null,
      seenAt: newsroom.clock.now(),
    }),
  );
  return { items, fresh: outcomes.filter(({ outcome }) => outcome !== 'unchanged').length };
}

/** The key of its article: the one that it has, else its address, else its place in the source. */
function filedAs(source: ArticleSource, { item, keys, as }: Wanted): string {
  if (as && as.filedAs !== '') return as.filedAs;
  return item.url !== null && keys.url !== null ? canonicalUrl(item.url) : `${source.id}#${keys.name ?? keys.words}`;
}

/** The page of an item, where the source wants it and it can be had; what the feed gives has to do otherwise. */
async function wholeText(
  { fetcher, parser }: GatherParts,
  source: ArticleSource,
  item: FeedItem,
): Promise<Extracted | null> {
  if (source.kind === 'page' || item.url === null || !wantsPage(source, item.text ?? '')) return null;
  const outcome = await fetcher.fetch({ url: item.url, purpose: 'page', validators: null });
  if (outcome.kind !== 'fetched') return null;
  const { body: bytes, contentType, finalUrl: url } = outcome;
  return (await parser.page({ bytes, contentType, url })).article;
}

function wantsPage({ fullText }: ArticleSource, text: string): boolean {
  return fullText === 'always' || (fullText === 'short' && text.split(/\s+/).length < TEASER_WORDS);
}
