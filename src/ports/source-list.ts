import type { ArticleSource, Fetching, Followed, SeenItem, SourceId } from '../domain/article-source.ts';
import type { CollectionId, VersionId } from '../domain/ids.ts';

/**
 * What is followed, how fetching it goes, and which items were there before. What a method has written is on disk when its promise is kept.
 * All methods reject with `StoreError` when the store is broken, full or locked.
 */
export interface SourceList {
  /** Adds it, to be fetched at once, or replaces the one with its id, of which what is remembered stays. */
  keep(source: ArticleSource): Promise<void>;
  /** With what is remembered of it; the articles that it brought stay. False: there was none. */
  remove(id: SourceId): Promise<boolean>;
  /** By when they were added, then by id. `collections` null: of all. */
  list(collections: readonly CollectionId[] | null): Promise<readonly Followed[]>;
  holds(id: SourceId): Promise<boolean>;
  /** Those that are not paused and may be fetched now, the one that waits longest first, but for what stands on one of `hosts`. */
  due(now: number, hosts: readonly string[], most: number): Promise<readonly Followed[]>;
  /** Says before a request that it is about to be made: whatever becomes of us, there is none before `until`. */
  begin(id: SourceId, now: number, until: number): Promise<void>;
  /** What came of it: what the fetch has learnt of the source (its address, names, that it is gone; what people set meanwhile stays), what to remember, and the items that were new or changed. One transaction. Nothing where it was removed meanwhile. */
  conclude(source: ArticleSource, fetching: Fetching, items: readonly SeenItem[]): Promise<void>;
  /** Those items of a source that have at least one of `keys`, each once. */
  seen(id: SourceId, keys: readonly string[]): Promise<readonly SeenItem[]>;
  /** Those of `versions` that stood in a source when it was added: no news, to nobody. */
  backlog(versions: readonly VersionId[]): Promise<ReadonlySet<VersionId>>;
  /** The versions that a source has brought, of each item the last one. */
  brought(id: SourceId): Promise<readonly VersionId[]>;
  /** Erases what a collection follows, so that no byte of it stays in the store. */
  erase(collection: CollectionId): Promise<void>;
}
