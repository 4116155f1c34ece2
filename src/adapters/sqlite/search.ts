import type { DatabaseSync } from 'node:sqlite';
import type { CollectionId, VersionId } from '../../domain/ids.ts';
import type { ArchiveQuery, Candidate, Candidates } from '../../ports/archive.ts';
import { firstArrivalIn } from './listing.ts';
import { anyOf, matchExpression, TIERS, type Tier } from './match-expression.ts';
import { perSegment, type Segments } from './segments.ts';
import { columnOf, rowsOf } from './statements.ts';

interface Row {
  readonly arrival: number;
  readonly version: VersionId;
  readonly publishedLatest: number | null;
  readonly firstSeen: number;
}

/** The filters that are no terms. `outlets`: a JSON list of rows of `outlets`. */
interface Filters {
  readonly publishedFrom: number | null;
  readonly outlets: string | null;
}

/** One collection as a search sees it: its segments, the newest first, each from the first arrival that can match. */
interface Reach {
  readonly collection: CollectionId;
  readonly segments: readonly { readonly id: number; readonly from: bigint }[];
}

/** Answers queries. To be called within a transaction, so that all its statements see one state. */
export function searchIn(db: DatabaseSync, segments: Segments): (query: ArchiveQuery) => Candidates {
  const reachOf = reachesIn(db, segments);
  const outletsOf = columnOf<number>(db, 'SELECT id FROM outlets WHERE folded = ?');
  const newest = newestIn(db);

  return (query) => {
    const names = query.outlets.map((name) => name.toLowerCase());
    const rows = names.flatMap((name) => outletsOf(name));
    const filters = { publishedFrom: query.publishedFrom, outlets: names.length === 0 ? null : JSON.stringify(rows) };
    const reaches = [...new Set(query.collections)].map((name) => reachOf(name, query.publishedFrom));

    const most = query.limit + 1; // The one too many tells that there are more.
    const found: Candidate[] = [];
    const taken = new Set<number>();
    for (const tier of query.all.length === 0 ? ([1] as const) : TIERS) {
      const lists = reaches.map((reach) => newest(query, tier, filters, reach, most - found.length, taken));
      for (const { arrival, ...candidate } of merged(lists).slice(0, most - found.length)) {
        taken.add(arrival);
        found.push(candidate);
      }
      if (found.length === most) break;
    }
    return { candidates: found.slice(0, query.limit), more: found.length > query.limit };
  };
}

function reachesIn(db: DatabaseSync, segments: Segments): (name: CollectionId, publishedFrom: number | null) => Reach {
  const firstArrival = firstArrivalIn(db);
  return (collection, publishedFrom) => {
    const reachable = segments.of(collection).flatMap((id) => {
      const from = publishedFrom === null ? 0 : firstArrival(id, publishedFrom);
      return from === null ? [] : [{ id, from: BigInt(from) }];
    });
    return { collection, segments: reachable };
  };
}

type Found = Candidate & { readonly arrival: number };

/** The newest matches of a tier in one collection, at most `most`, without those `taken` by the tiers before. */
function newestIn(db: DatabaseSync) {
  const matching = matchingIn(db);
  const everything = everythingIn(db);
  return (
    { all, none }: ArchiveQuery,
    tier: Tier,
    filters: Filters,
    { collection, segments }: Reach,
    most: number,
    taken: ReadonlySet<number>,
  ): Found[] => {
    const match = all.length === 0 ? '' : matchExpression(all, none, tier);
    if (match === null) return [];
    const found: Found[] = [];
    for (const { id, from } of segments) {
      const bounds = { ...filters, from, limit: most - found.length + taken.size };
      const rows = match === '' ? everything(id, bounds, anyOf(none)) : matching(id)({ ...bounds, match });
      for (const row of rows) {
        if (!taken.has(row.arrival) && found.length < most) found.push({ ...row, collection, tier });
      }
      if (found.length === most) break;
    }
    return found;
  };
}

const COLUMNS = 'c.arrival, c.version_id AS version, c.published_latest AS publishedLatest, c.first_seen AS firstSeen';

const FILTERS = `(:publishedFrom IS NULL OR c.published_latest > :publishedFrom) AND (:outlets IS NULL
  OR c.outlet IN (SELECT value FROM json_each(:outlets)) OR c.carrier IN (SELECT value FROM json_each(:outlets)))`;

/** The matches in a segment, the newest first. The listing is asked for each match, never the other way round: hence CROSS JOIN. */
function matchingIn(db: DatabaseSync) {
  return perSegment((table) =>
    rowsOf<Row>(
      db,
      `SELECT ${COLUMNS} FROM ${table} AS t CROSS JOIN current_versions AS c ON c.arrival = t.rowid
       WHERE ${table} MATCH :match AND t.rowid >= :from AND ${FILTERS} ORDER BY t.rowid DESC LIMIT :limit`,
    ),
  );
}

/** Everything in a segment but what matches `none`, the newest first: the index cannot be asked what is not there alone. */
function everythingIn(db: DatabaseSync) {
  const select = `SELECT ${COLUMNS} FROM current_versions AS c WHERE c.segment = :segment AND c.arrival >= :from AND ${FILTERS}`;
  const newestFirst = 'ORDER BY c.arrival DESC LIMIT :limit';
  const all = rowsOf<Row>(db, `${select} ${newestFirst}`);
  const allBut = perSegment((table) =>
    rowsOf<Row>(
      db,
      `${select} AND c.arrival NOT IN (SELECT rowid FROM ${table} WHERE ${table} MATCH :none) ${newestFirst}`,
    ),
  );
  return (segment: number, bounds: Filters & { from: bigint; limit: number }, none: string | null): Row[] =>
    none === null ? all({ ...bounds, segment }) : allBut(segment)({ ...bounds, segment, none });
}

/** Merges lists by their heads: the one seen later first, then the smaller version id. Each list keeps its own order. */
function merged(lists: readonly Found[][]): readonly Found[] {
  const [only] = lists;
  if (lists.length < 2) return only ?? [];
  const waiting = lists.map((list) => list.reverse()).filter((list) => list.length > 0);
  const result: Found[] = [];
  while (waiting.length > 0) {
    waiting.sort((a, b) => order(a.at(-1) as Found, b.at(-1) as Found));
    result.push(waiting[0]?.pop() as Found);
    if (waiting[0]?.length === 0) waiting.shift();
  }
  return result;
}

function order(a: Candidate, b: Candidate): number {
  return b.firstSeen - a.firstSeen || (a.version < b.version ? -1 : 1);
}
