import type { Quotation } from './quotation.ts';
import { UNCLEAR } from './quotation.ts';

/**
 * What a rule asks of an attribution before its speaker is named: how clearly its source came first and how sure its cue is, in log odds. On the
 * training articles what is left out is wrong in every second case, what stays in one of thirty.
 */
const LEAST: Readonly<Record<string, { readonly margin: number; readonly score: number }>> = {
  'same-sentence': { margin: 5, score: 0 },
  'next-paragraph': { margin: 1, score: 4 },
};

/** Of any other rule. */
const LEAST_CLEAR = 1;

/** The quotation as found, or without a speaker where the one found is not sure enough: a wrong name is worse than none. */
export function trusted(quotation: Quotation): Quotation {
  const { triple, rule } = quotation;
  if (triple === null) return quotation;
  const { margin, score } = LEAST[rule] ?? { margin: LEAST_CLEAR, score: Number.NEGATIVE_INFINITY };
  if (triple.margin >= margin && triple.score >= score) return quotation;
  return { ...quotation, source: null, cue: null, triple: null, rule: UNCLEAR };
}
