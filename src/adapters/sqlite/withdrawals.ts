import type { DatabaseSync } from 'node:sqlite';
import type { CollectionId, VersionId } from '../../domain/ids.ts';
import { type Listing, listingIn } from './listing.ts';
import type { Segments } from './segments.ts';
import { columnOf, command, rowOf, rowsOf } from './statements.ts';

/** An article that is withdrawn; `version` is the one that stands again when it is restored. `at` null: restored, and not filed since. */
export interface Withdrawal {
  readonly version: number;
  readonly at: number | null;
}

/** What of a version `v` of the archive keeps it out of every answer. */
export const IS_WITHDRAWN = 'EXISTS (SELECT 1 FROM withdrawals w WHERE w.article = v.article AND w.at IS NOT NULL)';

export interface Withdrawals {
  of(article: number): Withdrawal | undefined;
  /** Another version would stand. */
  revise(article: number, version: number): void;
  /** It stands again. */
  end(article: number): void;
}

export function withdrawalsIn(db: DatabaseSync): Withdrawals {
  const find = rowOf<Withdrawal>(db, 'SELECT version, at FROM withdrawals WHERE article = ?');
  const revise = command(db, 'UPDATE withdrawals SET version = ?2 WHERE article = ?1');
  const end = command(db, 'DELETE FROM withdrawals WHERE article = ?');
  return { of: (article) => find(article), revise, end };
}

/** Withdraws articles, or restores them. To be called within a transaction. */
export function withdrawerIn(
  db: DatabaseSync,
  segments: Segments,
): (which: readonly string[], at: number | null) => number {
  const listing = listingIn(db, segments);
  const articlesOf = columnOf<number>(
    db,
    `SELECT article FROM versions WHERE version_id IN (SELECT value FROM json_each(:which))
     UNION SELECT k.article FROM collections c JOIN keys k ON k.collection = c.id AND k.key IN (SELECT value FROM json_each(:which))`,
  );
  const withdraw = withdrawOneIn(db, listing);
  const restore = restoreOneIn(db);
  return (which, at) => {
    const articles = articlesOf({ which: JSON.stringify(which) });
    return articles.filter((article) => (at === null ? restore(article) : withdraw(article, at))).length;
  };
}

function withdrawOneIn(db: DatabaseSync, listing: Listing): (article: number, at: number) => boolean {
  const { of } = withdrawalsIn(db);
  const put = command(db, 'INSERT OR REPLACE INTO withdrawals (article, version, at) VALUES (?, ?, ?)');
  return (article, at) => {
    const before = of(article);
    if (before && before.at !== null) return false;
    const current = listing.of(article);
    if (current) listing.leave(current);
    put(article, (current ?? (before as Withdrawal)).version, at);
    return true;
  };
}

/** Its reading counts as outdated, so that it is read and filed anew: the index does not give back its terms. */
function restoreOneIn(db: DatabaseSync): (article: number) => boolean {
  const { of } = withdrawalsIn(db);
  const restored = command(db, 'UPDATE withdrawals SET at = NULL WHERE article = ?');
  const outdate = command(db, 'UPDATE readings SET reader = 0 WHERE version = ?');
  return (article) => {
    const withdrawal = of(article);
    if (!withdrawal || withdrawal.at === null) return false;
    restored(article);
    outdate(withdrawal.version);
    return true;
  };
}

/** When versions were withdrawn. */
export function withdrawnIn(
  db: DatabaseSync,
): (ids: readonly VersionId[], collections: readonly CollectionId[]) => Map<VersionId, number> {
  const find = rowsOf<{ id: VersionId; at: number }>(
    db,
    `SELECT v.version_id AS id, w.at FROM versions v JOIN withdrawals w ON w.article = v.article
     WHERE w.at IS NOT NULL AND v.version_id IN (SELECT value FROM json_each(:ids))
       AND v.collection IN (SELECT id FROM collections WHERE name IN (SELECT value FROM json_each(:collections)))`,
  );
  return (ids, collections) => {
    const found = find({ ids: JSON.stringify(ids), collections: JSON.stringify(collections) });
    const times = new Map(found.map(({ id, at }) => [id, at]));
    return new Map(ids.flatMap((id) => (times.has(id) ? [[id, times.get(id) as number]] : [])));
  };
}
