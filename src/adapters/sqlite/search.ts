import type { DatabaseSync } from 'node:sqlite';
import type { CollectionId } from '../../domain/ids.ts';
import type { ArchiveQuery, Candidate, Candidates } from '../../ports/archive.ts';
import { firstArrivalIn, firstSeenIn } from './listing.ts';
import { TIERS } from './match-expression.ts';
import { type Filters, matchesIn, type Reach } from './matches.ts';
import type { Segments } from './segments.ts';
import { columnOf } from './statements.ts';

/** Answers queries. To be called within a transaction, so that all its statements see one state. */
export function searchIn(db: DatabaseSync, segments: Segments): (query: ArchiveQuery) => Candidates {
  const matches = matchesIn(db);
  const reachOf = reachesIn(db, segments);
  const filtersOf = filtersIn(db);

  return (query) => {
    const filters = filtersOf(query);
    const reaches = [...new Set(query.collections)].map((name) => reachOf(name, query));
    const wanted = query.limit + 1; // The one too many tells that there are more.
    const found: Candidate[] = [];
    for (const tier of query.all.length === 0 ? ([1] as const) : TIERS) {
      const most = wanted - found.length;
      const lists = reaches.map((reach) => matches(query, filters, reach, { tier, most }));
      found.push(...merged(lists).slice(0, most));
      if (found.length === wanted) break;
    }
    return { candidates: found.slice(0, query.limit), more: found.length > query.limit };
  };
}

/** Which segments of a collection can hold something published after a time, or first seen from a time on, and from where on. */
function reachesIn(db: DatabaseSync, segments: Segments): (name: CollectionId, query: ArchiveQuery) => Reach {
  const firstArrival = firstArrivalIn(db);
  const firstSeen = firstSeenIn(db);
  return (collection, { publishedFrom, seenFrom }) => {
    const reachable = segments.of(collection).flatMap((id) => {
      const published = publishedFrom === null ? 0 : firstArrival(id, publishedFrom);
      const seen = published === null || seenFrom === undefined ? 0 : firstSeen(id, seenFrom);
      return published === null || seen === null ? [] : [{ id, from: BigInt(Math.max(published, seen)) }];
    });
    return { collection, segments: reachable };
  };
}

function filtersIn(db: DatabaseSync): (query: ArchiveQuery) => Filters {
  const named = columnOf<number>(db, 'SELECT id FROM outlets WHERE folded = ?');
  return ({ publishedFrom, seenFrom = null, outlets }) => {
    const rows = outlets.flatMap((name) => named(name.toLowerCase()));
    return { publishedFrom, seenFrom, outlets: outlets.length === 0 ? null : JSON.stringify(rows) };
  };
}

/** Merges lists by their heads: the one seen later first, then the smaller version id. Each list keeps its own order. */
function merged(lists: readonly Candidate[][]): readonly Candidate[] {
  const [only] = lists;
  if (lists.length < 2) return only ?? [];
  const waiting = lists.map((list) => list.reverse()).filter((list) => list.length > 0);
  const result: Candidate[] = [];
  while (waiting.length > 0) {
    waiting.sort((a, b) => order(a.at(-1) as Candidate, b.at(-1) as Candidate));
    result.push(waiting[0]?.pop() as Candidate);
    if (waiting[0]?.length === 0) waiting.shift();
  }
  return result;
}

function order(a: Candidate, b: Candidate): number {
  return b.firstSeen - a.firstSeen || (a.version < b.version ? -1 : 1);
}
