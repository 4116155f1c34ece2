import type { Candidate } from './candidates.ts';
import { total } from './coverage.ts';
import type { Field, Find } from './field.ts';

/** How the words of the question stand together in a passage. All 0 to 1. */
export interface Closeness {
  /** Neighbouring focus words of the question that stand within five words of one another; in the same order counts double. */
  readonly pairs: number;
  /** Neighbouring focus words that touch here, in order. */
  readonly touching: number;
  /** The most words of the question, function words too, that follow one another here as they do there. */
  readonly longestRun: number;
  /** The same for the best passage of its document. */
  readonly documentRun: number;
  /** The share of the question in the best stretch of twelve words. */
  readonly window: number;
}

const WINDOW_WORDS = 12;

export function closenessOf(field: Field, find: Find): Closeness {
  const { asked } = field;
  return {
    pairs: pairs(find, asked.focus.length, (distance) =>
      distance === 0 || Math.abs(distance) > 5 ? 0 : distance > 0 ? 1 : 0.5,
    ),
    touching: pairs(find, asked.focus.length, (distance) => (distance === 1 ? 1 : distance === 2 ? 0.5 : 0)),
    longestRun: find.run,
    documentRun: field.wholes.get(find.passage.document.id)?.run ?? 0,
    window: bestWindow(field, find),
  };
}

function pairs({ hits, best }: Find, size: number, worth: (distance: number) => number): number {
  let found = 0;
  for (let index = 0; index + 1 < size; index++) {
    if (best[index] === 0 || best[index + 1] === 0) continue;
    let top = 0;
    for (const a of hits) {
      if (a.focus !== index) continue;
      for (const b of hits) if (b.focus === index + 1) top = Math.max(top, worth(b.at - a.at));
    }
    found += top;
  }
  return size < 2 ? 0 : found / (size - 1);
}

function bestWindow({ weights }: Field, { hits }: Find): number {
  let top = 0;
  for (const opening of hits) {
    const best = new Array<number>(weights.length).fill(0);
    for (const hit of hits) {
      if (hit.at < opening.at || hit.at >= opening.at + WINDOW_WORDS) continue;
      best[hit.focus] = Math.max(best[hit.focus] ?? 0, hit.strength);
    }
    top = Math.max(
      top,
      total(weights, (weight, index) => weight * (best[index] ?? 0)),
    );
  }
  return top;
}

/** The candidate with the most of the question close by: each focus word counts by its weight, less with every word between. */
export function nearestCandidate(
  candidates: readonly Candidate[],
  { hits }: Find,
  weights: readonly number[],
): { candidate: Candidate | null; near: number } {
  let winner: Candidate | null = null;
  let top = 0;
  for (const candidate of candidates) {
    const near = new Array<number>(weights.length).fill(0);
    for (const { focus, strength, at } of hits) {
      const distance = at < candidate.from ? candidate.from - at : Math.max(0, at - candidate.to + 1);
      near[focus] = Math.max(near[focus] ?? 0, strength / (1 + distance / 5));
    }
    const score = candidate.fit * total(weights, (weight, index) => weight * (near[index] ?? 0));
    if (winner !== null && score <= top) continue;
    winner = candidate;
    top = score;
  }
  return { candidate: winner, near: top };
}
