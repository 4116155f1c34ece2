import type { DatabaseSync } from 'node:sqlite';
import type { CollectionId, VersionId } from '../../domain/ids.ts';
import type { ArchiveQuery, Candidate } from '../../ports/archive.ts';
import { anyOf, matchExpression, type Tier } from './match-expression.ts';
import { perSegment } from './segments.ts';
import { tuplesOf } from './statements.ts';

/** One collection as a search sees it: its segments, the newest first, each from the first arrival that can match. */
export interface Reach {
  readonly collection: CollectionId;
  readonly segments: readonly { readonly id: number; readonly from: bigint }[];
}

/** The filters of a query that are no terms. `outlets`: a JSON list of rows of `outlets`; null: any. */
export interface Filters {
  readonly publishedFrom: number | null;
  readonly seenFrom: number | null;
  readonly outlets: string | null;
}

/** One round of a search: the newest matches of a tier, at most so many. No tier has a match of another. */
export interface Round {
  readonly tier: Tier;
  readonly most: number;
}

/** What a segment gives: version, publishedLatest, firstSeen. */
type Row = readonly [VersionId, number | null, number];
const COLUMNS = 'c.version_id, c.published_latest, c.first_seen';

const FILTERS = `(:publishedFrom IS NULL OR c.published_latest > :publishedFrom)
  AND (:seenFrom IS NULL OR c.first_seen >= :seenFrom) AND (:outlets IS NULL
  OR c.outlet IN (SELECT value FROM json_each(:outlets)) OR c.carrier IN (SELECT value FROM json_each(:outlets)))`;

/** Walks one collection from its newest segment to older ones, and stops when it has enough. The newest arrival comes first. */
export function matchesIn(
  db: DatabaseSync,
): (query: ArchiveQuery, filters: Filters, reach: Reach, round: Round) => Candidate[] {
  const matching = matchingIn(db);
  const everything = everythingIn(db);
  return ({ all, none }, filters, { collection, segments }, { tier, most }) => {
    const match = all.length === 0 ? null : matchExpression(all, none, tier);
    if (all.length > 0 && match === null) return [];
    const found: Candidate[] = [];
    for (const { id, from } of segments) {
      const bounds = { ...filters, from, limit: most - found.length };
      const rows = match === null ? everything(id, bounds, anyOf(none)) : matching(id)({ ...bounds, match });
      for (const [version, publishedLatest, firstSeen] of rows) {
        found.push({ version, collection, tier, publishedLatest, firstSeen });
      }
      if (found.length === most) break;
    }
    return found;
  };
}

/** The matches in a segment. The listing is asked for each match, never the other way round: hence CROSS JOIN. */
function matchingIn(db: DatabaseSync) {
  return perSegment((table) =>
    tuplesOf<Row>(
      db,
      `SELECT ${COLUMNS} FROM ${table} AS t CROSS JOIN current_versions AS c ON c.arrival = t.rowid
       WHERE ${table} MATCH :match AND t.rowid >= :from AND ${FILTERS} ORDER BY t.rowid DESC LIMIT :limit`,
    ),
  );
}

/** Everything in a segment but what matches `none`: the index cannot be asked for what is not there alone. */
function everythingIn(db: DatabaseSync) {
  const select = `SELECT ${COLUMNS} FROM current_versions AS c WHERE c.segment = :segment AND c.arrival >= :from AND ${FILTERS}`;
  const newestFirst = 'ORDER BY c.arrival DESC LIMIT :limit';
  const all = tuplesOf<Row>(db, `${select} ${newestFirst}`);
  const allBut = perSegment((table) =>
    tuplesOf<Row>(
      db,
      `${select} AND c.arrival NOT IN (SELECT rowid FROM ${table} WHERE ${table} MATCH :none) ${newestFirst}`,
    ),
  );
  return (segment: number, bounds: Filters & { from: bigint; limit: number }, none: string | null): Row[] =>
    none === null ? all({ ...bounds, segment }) : allBut(segment)({ ...bounds, segment, none });
}
