import type { ArticleSource, Followed } from '../../domain/article-source.ts';
import type { Newsroom } from '../newsroom.ts';
import { fileItems, type GatherParts } from './file-items.ts';
import { hear } from './hear.ts';
import { afterFetch, unlessHeard } from './schedule.ts';

/** What came of fetching one source. */
export interface Gathered {
  readonly after: Followed;
  /** How many articles are new or changed. */
  readonly filed: number;
}

/**
 * Fetches a source and files what is new there. That it is not asked again too early is on disk before the request, and again once it has said what
 * it wishes; what was filed is remembered after the filing. So killed at any moment we stay polite, and what comes in again changes
 * nothing. Rejects with `StoreError` only.
 */
export async function gather(parts: GatherParts, followed: Followed): Promise<Gathered> {
  const { newsroom, sources } = parts;
  const { id } = followed.source;
  const began = newsroom.clock.now();
  await sources.begin(id, began, unlessHeard(followed.fetching, began));
  const { outcome, feed, unusable } = await hear(parts, followed);
  const named = { ...followed, source: { ...followed.source, ...namesIn(feed, followed.source) } };
  const chance = chanceOf(newsroom, id, began);
  const after = (items: number): Followed => {
    const went = { outcome, items, restMs: feed?.restMs ?? null, unusable };
    return afterFetch(named, went, newsroom.clock.now(), chance);
  };
  await sources.begin(id, began, after(0).fetching.nextAt);
  const { items, fresh } = feed ? await fileItems(parts, named, feed) : { items: [], fresh: 0 };
  const now = after(fresh);
  await sources.conclude(now.source, now.fetching, items);
  return { after: now, filed: fresh };
}

/** From 0 to 1; the same for the same source and time, so that runs can be repeated. */
function chanceOf({ digest }: Newsroom, id: string, at: number): number {
  return Number.parseInt(digest(`${id} ${at}`).slice(0, 8), 16) / 0xffffffff;
}

type Names = Pick<ArticleSource, 'title' | 'homepage'>;

function namesIn(feed: Partial<Names> | null, { title, homepage }: Names): Names {
  return { title: title ?? feed?.title ?? null, homepage: feed?.homepage ?? homepage };
}
