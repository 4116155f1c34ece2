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

/** What each outlet has in these collections: one walk over an index for each, summed by name. */
export function holdingsIn(db: DatabaseSync): (collections: readonly CollectionId[]) => Holding[] {
  const find = rowsOf<Holding>(
    db,
    `SELECT (SELECT name FROM outlets WHERE id = outlet) AS outlet, count(*) AS articles, max(first_seen) AS newestSeen,
            min(published_earliest) AS earliestPublished, max(published_latest) AS latestPublished
     FROM current_versions WHERE collection = (SELECT id FROM collections WHERE name = ?) GROUP BY current_versions.outlet`,
  );
  return (collections) => {
    const byOutlet = Map.groupBy(
      [...new Set(collections)].flatMap((name) => find(name)),
      ({ outlet }) => outlet,
    );
    return [...byOutlet.values()].map(joined).sort((a, b) => byName(a.outlet, b.outlet));
  };
}
/** The holdings of one outlet in several collections, as one. */
function joined(parts: readonly Holding[]): Holding {
  const known = (dates: readonly (number | null)[]) => dates.filter((date) => date !== null);
  const earliest = known(parts.map(({ earliestPublished }) => earliestPublished));
  const latest = known(parts.map(({ latestPublished }) => latestPublished));
  return {
    outlet: parts[0]?.outlet ?? null,
    articles: sum(parts.map(({ articles }) => articles)),
    newestSeen: Math.max(...parts.map(({ newestSeen }) => newestSeen)),
    earliestPublished: earliest.length === 0 ? null : Math.min(...earliest),
    latestPublished: latest.length === 0 ? null : Math.max(...latest),
  };
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
