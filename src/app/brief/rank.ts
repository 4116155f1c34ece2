import { DAY_MS } from '../../domain/date-interval.ts';
import type { Candidate, Entry } from '../../ports/archive.ts';
import { terms } from '../../reading/terms.ts';
import { groupsMet, type Wanted } from './matching.ts';

/** What a report is worth by where the topic stands in it: headline, lead, anywhere. A headline outweighs about two months of age. */
const TIER_WORTH = { 1: 4, 2: 2, 3: 1 } as const;
const HALF_AGE_DAYS = 30;

/** The worth of a candidate before its text is looked at: reports on the topic before reports that mention it, newer before older, undated last. */
function worthOf({ tier, publishedLatest }: Candidate, now: number): number {
  const ageDays = publishedLatest === null ? 3650 : Math.max(0, now - publishedLatest) / DAY_MS;
  return TIER_WORTH[tier] / (1 + ageDays / HALF_AGE_DAYS);
}

/**
 * Orders what a store proposed, best first. A pure function of the candidates and the time, so that every store gives the same brief. Ties fall by
 * date, arrival, id.
 */
export function rank(candidates: readonly Candidate[], now: number): Candidate[] {
  return [...candidates].sort(
    (a, b) =>
      worthOf(b, now) - worthOf(a, now) ||
      (b.publishedLatest ?? 0) - (a.publishedLatest ?? 0) ||
      b.firstSeen - a.firstSeen ||
      (a.version < b.version ? -1 : 1),
  );
}

/** The best of the candidates after a look at their texts: how much of each report deals with the topic. `entries` stand in the candidates' order. */
export function rankByText(
  candidates: readonly Candidate[],
  entries: readonly Entry[],
  wanted: Wanted,
  now: number,
): Entry[] {
  const worth = new Map(candidates.map((candidate) => [candidate.version, worthOf(candidate, now)]));
  const weighed = entries.map((entry, place) => ({
    entry,
    place,
    worth: (worth.get(entry.version.id) ?? 0) * dealing(entry, wanted),
  }));
  return weighed.sort((a, b) => b.worth - a.worth || a.place - b.place).map(({ entry }) => entry);
}

/** Paragraphs that say something on the topic until a report counts as being about it. */
const ENOUGH_PARAGRAPHS = 3;
/** A long text is judged by its beginning. */
const PARAGRAPHS_READ = 12;

/** Between 0.2 and 1: the best paragraph's share of the topic's parts (a report that holds them far apart is not about them), and how often. */
function dealing({ version, reading }: Entry, wanted: Wanted): number {
  if (wanted.length === 0) return 1;
  const met = reading.blocks
    .filter(({ paragraph }) => paragraph !== null)
    .slice(0, PARAGRAPHS_READ)
    .map(({ span }) => groupsMet(terms(version.text.slice(...span)), wanted) / wanted.length);
  const best = Math.max(0, ...met);
  const often = Math.min(1, met.filter((share) => share > 0 && share === best).length / ENOUGH_PARAGRAPHS);
  return 0.2 + 0.5 * best + 0.3 * often;
}
