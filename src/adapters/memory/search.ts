import type { ArchiveQuery, Candidate, Candidates } from '../../ports/archive.ts';
import { currentOf, type Held, type Shelf } from './shelf.ts';
import { occurs, TIERS, type Tier } from './terms.ts';

/** Answers a query by looking at every current version. */
export function search(query: ArchiveQuery, shelves: readonly Shelf[]): Candidates {
  const outlets = new Set(query.outlets.map((name) => name.toLowerCase()));
  const found = shelves.map((shelf) =>
    currentOf(shelf)
      .reverse()
      .flatMap((held) => proposal(query, outlets, held)),
  );
  const all = TIERS.flatMap((tier) => merged(found.map((list) => list.filter((one) => one.tier === tier))));
  return { candidates: all.slice(0, query.limit), more: all.length > query.limit };
}

function proposal(query: ArchiveQuery, outlets: ReadonlySet<string>, { entry, terms }: Held): Candidate[] {
  const { version, reading } = entry;
  const publishedLatest = reading.publishedAt?.latest ?? null;
  const wanted =
    !query.none.some((phrase) => occurs(phrase, terms)) &&
    version.firstSeen >= (query.seenFrom ?? Number.NEGATIVE_INFINITY) &&
    (query.publishedFrom === null || (publishedLatest !== null && publishedLatest > query.publishedFrom)) &&
    (outlets.size === 0 ||
      [reading.outlet?.name, reading.carrier].some((name) => name && outlets.has(name.toLowerCase())));
  const tier = TIERS.find((candidate) => meets(query, terms, candidate));
  if (!wanted || !tier) return [];
  return [{ version: version.id, collection: version.collection, tier, publishedLatest, firstSeen: version.firstSeen }];
}

function meets({ all }: ArchiveQuery, terms: Held['terms'], tier: Tier): boolean {
  return all.every((group) => group.some((phrase) => occurs(phrase, terms, tier)));
}

/** Merges lists by their heads: the one seen later first, then the smaller version id. Each list keeps its own order. */
function merged(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const queues = lists.map((list) => [...list]);
  const result: Candidate[] = [];
  for (;;) {
    const [next] = queues
      .filter((queue) => queue.length > 0)
      .sort((a, b) => order(a[0] as Candidate, b[0] as Candidate));
    if (!next) return result;
    result.push(next.shift() as Candidate);
  }
}

function order(a: Candidate, b: Candidate): number {
  return b.firstSeen - a.firstSeen || (a.version < b.version ? -1 : 1);
}
