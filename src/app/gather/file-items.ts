import type { ArticleSource, Followed, SeenItem } from '../../domain/article-source.ts';
import type { Feed, FeedItem, Parser } from '../../ports/feeds.ts';
import type { Fetcher } from '../../ports/fetcher.ts';
import type { Extracted, Received } from '../../ports/intake.ts';
import type { SourceList } from '../../ports/source-list.ts';
import { type FiledArticle, fileArticles } from '../file-articles.ts';
import type { Newsroom } from '../newsroom.ts';
import { articleOf } from './article-of.ts';
import { openBreather } from './breather.ts';
import { canonicalUrl, withKeys } from './identity.ts';
import { keyed, keysIn, sift, staleIn, type Wanted } from './sift.ts';

/** What gathering works with. */
export interface GatherParts {
  readonly newsroom: Newsroom;
  readonly sources: SourceList;
  readonly fetcher: Fetcher;
  readonly parser: Parser;
}

/** What is to be remembered of a feed's items, and how many articles are new or changed. */
export interface FiledItems {
  readonly items: readonly SeenItem[];
  readonly fresh: number;
}

/** A text in a feed with fewer words is a teaser. */
const TEASER_WORDS = 150;

/** Files what is new in a feed, or has other words. Whole texts are fetched one after another, since they mostly lie on one host. */
export async function fileItems(parts: GatherParts, { source, fetching }: Followed, feed: Feed): Promise<FiledItems> {
  const { newsroom, sources } = parts;
  const { digest, clock } = newsroom;
  const all = await keyed(feed.items, digest);
  const { wanted, renamed } = sift(all, await sources.seen(source.id, keysIn(all)));
  const breathe = openBreather();
  const articles: { readonly received: Received; readonly one: Wanted }[] = [];
  for (const one of wanted) {
    const page = await wholeText(parts, source, one.item);
    const material = { source, language: feed.language, item: one.item, page };
    const received = articleOf(material, filedAs(source, one), digest);
    if (received) articles.push({ received, one });
    await breathe(received?.text.length ?? 0);
  }
  const received = articles.map((article) => article.received);
  const stale = staleIn(wanted, fetching.reachedAt);
  const outcomes = await fileInBatches(parts, source, received);
  const filed = articles.map(
    ({ received, one }, index): SeenItem => ({
      keys: withKeys(one.as?.keys ?? [], one.keys),
      filedAs: received.keys[0],
      headline: one.item.headline,
      content: one.keys.content,
      version: outcomes[index]?.version ?? null,
      backlog: one.as?.backlog ?? (fetching.reachedAt === null || stale.has(one)),
      seenAt: clock.now(),
    }),
  );
  const fresh = outcomes.filter(({ outcome }) => outcome !== 'unchanged').length;
  return { items: [...renamed, ...filed], fresh };
}

/** A batch is filed in one go, in which nothing else is done: of so many, within some ten milliseconds. */
const BATCH = 16;

/** What was removed, or erased with all that is its owner's, while it was fetched brings nothing any more. */
async function fileInBatches(
  { newsroom, sources }: GatherParts,
  { id, collection }: ArticleSource,
  received: readonly Received[],
): Promise<FiledArticle[]> {
  const filed: FiledArticle[] = [];
  for (let start = 0; start < received.length; start += BATCH) {
    if (!(await sources.holds(id))) break;
    filed.push(...(await fileArticles(newsroom, collection, received.slice(start, start + BATCH))));
  }
  return filed;
}

/** The key of its article: the one that it has, else its address, else its place in the source. A name that is used again comes with another headline. */
function filedAs(source: ArticleSource, { item, keys, as }: Wanted): string {
  if (as && as.filedAs !== '') return as.filedAs;
  if (item.url !== null && keys.url !== null) return canonicalUrl(item.url);
  return `${source.id}#${keys.name === null ? keys.words : `${keys.name} ${item.headline ?? ''}`}`;
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
