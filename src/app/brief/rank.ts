import { DAY_MS } from '../../domain/date-interval.ts';
import type { VersionId } from '../../domain/ids.ts';
import type { Candidate, Entry } from '../../ports/archive.ts';
import { terms } from '../../reading/terms.ts';
import { type Copies, copiesAmong, repeatsAmong } from '../copies.ts';
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
/** A wire report stands in dozens of outlets. No more texts than this are looked at for the sake of other reports. */
const MOST_LOOKED_AT = 48;

/** How the best are told. `enough`: so many reports of their own are looked at, at most. `shown`: reports on earlier pages. */
export interface Wish {
  readonly wanted: Wanted;
  readonly now: number;
  readonly most: number;
  readonly enough: number;
  readonly shown: readonly Entry[];
}

/** The best reports, best first, each with its copies; `repeats`: how many texts repeat what was shown. */
export interface Best {
  readonly groups: readonly Copies[];
  readonly repeats: number;
}

/**
 * The best `most` reports after a look at their texts: how much of each report deals with the topic. `ranked` are candidates, best first. Reports with the
 * same words are one, worth as much as the best of them. No text makes a report worth more than it was before, so looking ends as soon as none further down
 * could come among the best.
 */
export async function bestByText(
  ranked: readonly Candidate[],
  { wanted, now, most, enough, shown }: Wish,
  look: (versions: readonly VersionId[]) => Promise<readonly Entry[]>,
): Promise<Best> {
  const before = new Map(ranked.map((candidate) => [candidate.version, worthOf(candidate, now)]));
  const looked = new Map<Entry, Looked>();
  const repeats = repeatsAmong(shown);
  let repeated = false;
  let best: readonly Weighed[] = [];
  let echoed = 0;
  let found = 0;
  let asked = 0;
  while (found < enough && looked.size < MOST_LOOKED_AT) {
    const next = ranked.slice(asked, asked + (asked === 0 ? most : STEP)).map(({ version }) => version);
    const [first] = next;
    const last = best[most - 1];
    if (!first || (last && last.worth >= (before.get(first) ?? 0))) break;
    for (const entry of await look(next)) {
      const worth = (before.get(entry.version.id) ?? 0) * dealing(entry, wanted);
      looked.set(entry, { worth, place: looked.size });
      repeated = repeats(entry) || repeated;
    }
    const all = [...looked.keys()];
    const { groups, echoes } = repeated
      ? copiesAmong(all, shown)
      : { groups: all.map((entry): Copies => [entry]), echoes: [] };
    best = weighed(groups, looked).slice(0, most);
    echoed = echoes.length;
    found = groups.length;
    asked += next.length;
  }
  return { groups: best.map(({ group }) => group), repeats: echoed };
}

/** What a text is worth after the look, and its place among the candidates. */
interface Looked {
  readonly worth: number;
  readonly place: number;
}

interface Weighed extends Looked {
  readonly group: Copies;
}

/** The best first, by the best of their copies; equals in the order of the candidates. */
function weighed(groups: readonly Copies[], looked: ReadonlyMap<Entry, Looked>): Weighed[] {
  const weigh = (group: Copies): Weighed => {
    const all = group.map((entry) => looked.get(entry) as Looked);
    return {
      group,
      worth: Math.max(...all.map(({ worth }) => worth)),
      place: Math.min(...all.map(({ place }) => place)),
    };
  };
  return groups.map(weigh).sort((a, b) => b.worth - a.worth || a.place - b.place);
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
