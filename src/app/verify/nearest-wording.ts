import type { Span } from '../../domain/span.ts';
import type { VerifiedPlace } from '../../domain/verification.ts';
import type { Entry } from '../../ports/archive.ts';
import { difference } from './difference.ts';
import { placeOf } from './place.ts';

/** A sentence that shares less than this with the words asked about is not "the nearest wording" of them. */
const LEAST_SAMENESS = 0.3;

/** The quotation or sentence that comes nearest to some words, and the words of which only one of the two has. */
export interface NearestWording {
  readonly nearest: VerifiedPlace;
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** Looks through the quotations and sentences of the entries; the first of several that are as near. Null when none is near at all. */
export function nearestWording(entries: readonly Entry[], words: string): NearestWording | null {
  let best: { entry: Entry; span: Span; sameness: number } | null = null;
  for (const entry of entries) {
    for (const span of [...entry.reading.quotes.map((quote) => quote.span), ...entry.reading.sentences]) {
      const { sameness } = difference(words, entry.version.text.slice(...span));
      if (sameness > (best?.sameness ?? LEAST_SAMENESS)) best = { entry, span, sameness };
    }
  }
  if (!best) return null;
  const { missing, added } = difference(words, best.entry.version.text.slice(...best.span));
  return { nearest: placeOf(best.entry, best.span), missing, added };
}
