import { type FeatureName, look, type Seen } from './features.ts';
import type { Field, Find } from './field.ts';
import { RANK_WEIGHTS } from './weights.ts';

export interface Ranked extends Seen {
  readonly find: Find;
  readonly score: number;
}

const WEIGHTS = Object.entries(RANK_WEIGHTS) as [FeatureName, number][];

/** The passages that share anything with the question, best first; equal ones in the order of the documents. */
export function rank(field: Field): Ranked[] {
  const ranked = field.finds.map((find) => {
    const seen = look(field, find);
    return { find, ...seen, score: WEIGHTS.reduce((sum, [name, weight]) => sum + weight * seen.features[name], 0) };
  });
  return ranked.sort((a, b) => b.score - a.score);
}
