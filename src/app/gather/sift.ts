import type { SeenItem } from '../../domain/article-source.ts';
import type { FeedItem } from '../../ports/feeds.ts';
import { openBreather } from './breather.ts';
import { type ItemKeys, keysOf, listed, standingOf, withKeys } from './identity.ts';

/** An item that is to be filed, as new or with its words changed. */
export interface Wanted {
  readonly item: FeedItem;
  readonly keys: ItemKeys;
  /** What is remembered of it; null: nothing, it is new. */
  readonly as: SeenItem | null;
}

export interface Sifted {
  readonly wanted: readonly Wanted[];
  /** Known items with keys that they did not have before. */
  readonly renamed: readonly SeenItem[];
}

/** More items of one fetch than this are left for the next ones: the feed still shows them, or they were no news. */
const MOST = 500;

/** An item, and by what it is known. */
export interface Keyed {
  readonly item: FeedItem;
  readonly keys: ItemKeys;
}

/** Finds out by what the items of one fetch are known, with room for other work between. */
export async function keyed(items: readonly FeedItem[], digest: (text: string) => string): Promise<Keyed[]> {
  const breathe = openBreather();
  const all: Keyed[] = [];
  for (const item of items.slice(0, MOST)) {
    all.push({ item, keys: keysOf(item, digest) });
    await breathe(item.text?.length ?? 0);
  }
  return all;
}

/** Tells what is new in a feed from what was there before, also when one fetch shows one thing twice. `seen` has at least one key of each item that was. */
export function sift(all: readonly Keyed[], seen: readonly SeenItem[]): Sifted {
  const shared = sharedUrls(all.map(({ keys }) => keys.url));
  const wanted: Wanted[] = [];
  const renamed: SeenItem[] = [];
  const known = new Map<string, SeenItem>();
  const remember = (item: SeenItem): void => {
    for (const key of item.keys) known.set(key, item);
  };
  for (const item of seen.toReversed()) remember(item);
  for (const { item, keys: stated } of all) {
    const keys = stated.url !== null && shared.has(stated.url) ? { ...stated, url: null } : stated;
    if (listed(keys).length === 0) continue; // Nothing that it could be known by again: it would come in each time.
    const standing = standingOf(keys, item.headline, known);
    const before = standing.kind === 'new' ? null : standing.as;
    const after = { ...(before ?? unfiled(keys, item)), keys: withKeys(before?.keys ?? [], keys) };
    remember({ ...after, content: keys.content });
    if (standing.kind !== 'known') wanted.push({ item, keys, as: before });
    else if (before && before.filedAs !== '' && listed(keys).some((key) => !before.keys.includes(key)))
      renamed.push(after);
  }
  return { wanted, renamed };
}

/** So many old items at once are no late reports. */
const FLOOD = 10;
const STALE_MS = 7 * 24 * 3_600_000;

/**
 * The new items of a feed that shows many at once that are dated a week before we were last there (`reachedAt`), when they were not: an archive
 * that was put online, not news. Few of them are taken for news all the same: there are feeds whose dates are wrong.
 */
export function staleIn(wanted: readonly Wanted[], reachedAt: number | null): ReadonlySet<Wanted> {
  const before = (reachedAt ?? 0) - STALE_MS;
  const stale = wanted.filter(({ item, as }) => as === null && (item.publishedAt?.latest ?? before) < before);
  return new Set(stale.length > FLOOD ? stale : []);
}

/** All keys of all items: by which to look for those that were there before. */
export const keysIn = (all: readonly Keyed[]): string[] => [...new Set(all.flatMap(({ keys }) => listed(keys)))];

/** Feeds whose items all link to one page: its address is no item's. */
function sharedUrls(urls: readonly (string | null)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const url of urls) if (url !== null) counts.set(url, (counts.get(url) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([url]) => url));
}

const unfiled = (keys: ItemKeys, { headline }: FeedItem): SeenItem => ({
  keys: [],
  filedAs: '',
  headline,
  content: keys.content,
  version: null,
  backlog: false,
  seenAt: 0,
});
