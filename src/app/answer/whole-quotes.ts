import type { Reading } from '../../domain/reading.ts';
import { covers, overlaps, type Span } from '../../domain/span.ts';

/** So often is a passage widened at most: a text with marks that never close must not be shown whole. */
const MOST_STEPS = 3;

/** A sentence, widened to the sentences that open and close the quotations in it: a quotation is never cut in two. */
export function withWholeQuotes({ quotes, sentences }: Reading, sentence: Span): Span {
  let wide = sentence;
  for (let step = 0; step < MOST_STEPS; step++) {
    const cut = quotes.filter(({ span }) => overlaps(span, wide) && !covers(wide, span));
    if (cut.length === 0) break;
    const touched = sentences.filter((one) => overlaps(one, wide) || cut.some(({ span }) => overlaps(one, span)));
    const ends = [...touched.flat(), ...cut.flatMap(({ span }) => span)];
    wide = [Math.min(wide[0], ...ends), Math.max(wide[1], ...ends)];
  }
  return wide;
}
