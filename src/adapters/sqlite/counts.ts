import type { DatabaseSync } from 'node:sqlite';
import type { CollectionId } from '../../domain/ids.ts';
import type { Frequencies, Holding } from '../../ports/archive.ts';
import { anyOf } from './match-expression.ts';
import { perSegment, type Segments } from './segments.ts';
import { cellOf, rowsOf } from './statements.ts';

/** Counts articles by term, over the segments of these collections only. */
export function frequenciesIn(
  db: DatabaseSync,
  segments: Segments,
): (terms: readonly string[], collections: readonly CollectionId[]) => Frequencies {
  const articles = cellOf<number>(db, 'SELECT articles FROM segments WHERE id = ?');
  const matches = perSegment((table) => cellOf<number>(db, `SELECT count(*) FROM ${table} WHERE ${table} MATCH ?`));

  return (terms, collections) => {
    const among = [...new Set(collections)].flatMap((collection) => segments.of(collection));
    const count = (term: string) => {
      const match = anyOf([[term]]);
      return match === null ? 0 : sum(among.map((segment) => matches(segment)(match)));
    };
    return {
      articles: sum(among.map((segment) => articles(segment))),
      terms: new Map(terms.map((term) => [term, count(term)])),
    };
  };
}

/** What each outlet has in these collections: one walk over all current versions, which for two columns' worth of outlets is faster than an index. */
export function holdingsIn(db: DatabaseSync): (collections: readonly CollectionId[]) => Holding[] {
  const find = rowsOf<Holding>(
    db,
    `SELECT (SELECT name FROM outlets WHERE id = coalesce(carrier, outlet)) AS outlet, count(*) AS articles,
            max(first_seen) AS newestSeen, min(published_earliest) AS earliestPublished, max(published_latest) AS latestPublished
     FROM current_versions NOT INDEXED
     WHERE collection IN (SELECT id FROM collections WHERE name IN (SELECT value FROM json_each(?)))
     GROUP BY coalesce(carrier, current_versions.outlet)`,
  );
  return (collections) => find(JSON.stringify(collections)).sort((a, b) => byName(a.outlet, b.outlet));
}

/** By code units, so that every store and every machine agrees; null last. */
function byName(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function sum(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}
