import { DAY_MS } from '../../domain/date-interval.ts';
import type { VersionId } from '../../domain/ids.ts';
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
 * Whether among reports from no earlier than a time a better place of the topic outweighs age: then the order that every store proposes in
 * (headlines, leads, the rest; newest first) is all but the order of worth, and few proposals decide who is best. A day more than the half age,
 * since "30 days" begin with a calendar's day.
 */
export function placeDecides(publishedFrom: number, now: number): boolean {
  return now - publishedFrom <= (HALF_AGE_DAYS + 1) * DAY_MS;
}

/**
 * Orders what a store proposed, best first. A pure function of the candidates and the time, so that every store gives the same brief. Ties fall by
 * date, arrival, id.
 */
export function rank(candidates: readonly Candidate[], now: number): Candidate[] {
  const ranked = candidates.map((candidate) => ({ candidate, worth: worthOf(candidate, now) }));
  ranked.sort(
    ({ candidate: a, worth: worthOfA }, { candidate: b, worth: worthOfB }) =>
      worthOfB - worthOfA ||
      (b.publishedLatest ?? 0) - (a.publishedLatest ?? 0) ||
      b.firstSeen - a.firstSeen ||
      (a.version < b.version ? -1 : 1),
  );
  return ranked.map(({ candidate }) => candidate);
}

/** Texts looked at together, when the first ones have not decided. */
const STEP = 2;

/**
 * The best `most` of the candidates after a look at their texts: how much of each report deals with the topic. `ranked` are candidates, best
 * first. No text makes a report worth more than it was before, so looking ends as soon as none further down could come among the best.
 */
export async function bestByText(
  ranked: readonly Candidate[],
  { wanted, now, most }: { readonly wanted: Wanted; readonly now: number; readonly most: number },
  look: (versions: readonly VersionId[]) => Promise<readonly Entry[]>,
): Promise<Entry[]> {
  const before = new Map(ranked.map((candidate) => [candidate.version, worthOf(candidate, now)]));
  let best: { readonly entry: Entry; readonly worth: number }[] = [];
  let looked = 0;
  for (;;) {
    const next = ranked.slice(looked, looked + (looked === 0 ? most : STEP)).map(({ version }) => version);
    const [first] = next;
    const last = best[most - 1];
    if (!first || (last && last.worth >= (before.get(first) ?? 0))) break;
    const weighed = (await look(next)).map((entry) => ({
      entry,
      worth: (before.get(entry.version.id) ?? 0) * dealing(entry, wanted),
    }));
    best = [...best, ...weighed].sort((a, b) => b.worth - a.worth).slice(0, most); // Equals stay in their order.
    looked += next.length;
  }
  return best.map(({ entry }) => entry);
}

/** Paragraphs that say something on the topic until a report counts as being about it. */
const ENOUGH_PARAGRAPHS = 3;
/** A long text is judged by its beginning. */
const PARAGRAPHS_READ = 12;

/** Between 0.2 and 1: the best paragraph's share of the topic's parts (a report that holds them far apart is not about them), and how often. */
function dealing({ version, reading }: Entry, wanted: Wanted): number {
  if (wanted.length === 0) return 1;
  const paragraphs = reading.blocks.filter(({ paragraph }) => paragraph !== null).slice(0, PARAGRAPHS_READ);
  let best = 0;
  let times = 0;
  for (const { span } of paragraphs) {
    const met = groupsMet(terms(version.text.slice(...span)), wanted);
    if (met > best) [best, times] = [met, 0];
    if (met > 0 && met === best) times++;
    if (best === wanted.length && times === ENOUGH_PARAGRAPHS) break; // The rest can change nothing.
  }
  const often = Math.min(1, times / ENOUGH_PARAGRAPHS);
  return 0.2 + 0.5 * (best / wanted.length) + 0.3 * often;
}
