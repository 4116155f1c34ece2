import type { IndexTerms } from '../../domain/index-terms.ts';
import type { Phrase } from '../../ports/archive.ts';

/** The terms of headline, lead and body, in this order. */
export type IndexedText = readonly (readonly string[])[];

/** How many of the fields, from the first, each tier looks at. */
export const TIERS = [1, 2, 3] as const;
export type Tier = (typeof TIERS)[number];

export function indexed({ headline, lead, body }: IndexTerms): IndexedText {
  return [headline, lead, body].map((text) => text.split(' ').filter((term) => term !== ''));
}

/** Whether the phrase stands in one of the fields of this tier. */
export function occurs(phrase: Phrase, text: IndexedText, tier: Tier = 3): boolean {
  return text.slice(0, tier).some((terms) => terms.some((_, at) => phrase.every((term, i) => terms[at + i] === term)));
}
