import type { ArticleVersion } from '../../domain/article.ts';
import type { ArticleId, CollectionId, VersionId } from '../../domain/ids.ts';
import type { Entry, Filed, Filing, FilingOutcome } from '../../ports/archive.ts';
import { type IndexedText, indexed } from './terms.ts';

/** One version with all that was derived from it. */
export interface Held {
  readonly entry: Entry;
  readonly terms: IndexedText;
}

/** One collection, kept apart from all others. */
export interface Shelf {
  readonly versions: Map<VersionId, Held>;
  /** Each article's current version; the newest arrival is the last entry. */
  readonly current: Map<ArticleId, VersionId>;
  /** Articles that are withdrawn, with the version that would be current; `at` null: restored, and not filed since. */
  readonly withdrawals: Map<ArticleId, { readonly version: VersionId; readonly at: number | null }>;
  /** What each key gave last. */
  readonly keys: Map<string, { readonly article: ArticleId; readonly version: VersionId }>;
}

/** The current versions, in the order of their arrival. */
export function currentOf({ current, versions }: Shelf): Held[] {
  return [...current.values()].map((id) => versions.get(id) as Held);
}

/** What is kept must not change when the caller's objects do. */
export function copied({ version, reading, keys, terms }: Filing): Filing {
  return structuredClone({ version, reading: JSON.parse(JSON.stringify(reading)), keys, terms: { ...terms } });
}

/** The shelf of a collection, which is put up when there is none. */
export function shelfOf(shelves: Map<CollectionId, Shelf>, collection: CollectionId): Shelf {
  const shelf = shelves.get(collection) ?? {
    versions: new Map(),
    current: new Map(),
    withdrawals: new Map(),
    keys: new Map(),
  };
  shelves.set(collection, shelf);
  return shelf;
}

/** Files one. The rule is stated at `Filing`. */
export function fileOne(shelf: Shelf, filing: Filing): Filed {
  const { id } = filing.version;
  const held = shelf.versions.get(id)?.entry;
  const known = filing.keys.map((key) => shelf.keys.get(key)).find((key) => key);
  const article = held?.version.article ?? known?.article ?? (id as string as ArticleId);
  const withdrawal = shelf.withdrawals.get(article);
  const standing = withdrawal?.version ?? shelf.current.get(article);
  const putBack = held && known?.article === article && known.version !== id && standing !== id;

  if (!held || putBack || held.reading.reader !== filing.reading.reader) {
    const version: ArticleVersion = held?.version ?? { ...filing.version, article };
    shelf.versions.set(id, { entry: { version, reading: filing.reading }, terms: indexed(filing.terms) });
  }
  let outcome: FilingOutcome = 'unchanged';
  if (withdrawal) {
    const version = !held || putBack ? id : withdrawal.version;
    shelf.withdrawals.set(article, { ...withdrawal, version });
    if (withdrawal.at === null && version === id) {
      shelf.withdrawals.delete(article);
      shelf.current.set(article, id);
      outcome = 'new';
    }
  } else if (!held || putBack) {
    outcome = shelf.current.delete(article) ? 'revised' : 'new';
    shelf.current.set(article, id);
  }
  for (const key of filing.keys) shelf.keys.set(key, { article, version: id });
  return { article, version: id, outcome };
}
