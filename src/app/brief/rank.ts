import { DAY_MS } from '../../domain/date-interval.ts';
import type { Candidate } from '../../ports/archive.ts';

/** What a report is worth by where the topic stands in it: headline, lead, anywhere. A headline outweighs about two months of age. */
const TIER_WORTH = { 1: 4, 2: 2, 3: 1 } as const;
const HALF_AGE_DAYS = 30;

/**
 * Orders what a store proposed, best first: reports on the topic before reports that mention it, newer before older, undated last.
 * A pure function of the candidates and the time, so that every store gives the same brief. Ties fall by date, arrival, id.
 */
export function rank(candidates: readonly Candidate[], now: number): Candidate[] {
  const worth = (candidate: Candidate): number => TIER_WORTH[candidate.tier] * freshness(candidate, now);
  return [...candidates].sort(
    (a, b) =>
      worth(b) - worth(a) ||
      (b.publishedLatest ?? 0) - (a.publishedLatest ?? 0) ||
      b.firstSeen - a.firstSeen ||
      (a.version < b.version ? -1 : 1),
  );
}

/** 1 for today's, a half after 30 days, then slowly less; the undated rank as if ten years old. */
function freshness({ publishedLatest }: Candidate, now: number): number {
  const ageDays = publishedLatest === null ? 3650 : Math.max(0, now - publishedLatest) / DAY_MS;
  return 1 / (1 + ageDays / HALF_AGE_DAYS);
}
