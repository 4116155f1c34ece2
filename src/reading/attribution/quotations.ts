import type { Span } from '../../domain/span.ts';
import type { Analysis } from './analysis.ts';
import { cited, held, leading, ledByAnother, outward, unclaimed } from './claims.ts';
import { cueSort } from './cue-sorts.ts';
import { goOn, lookAhead } from './neighbours.ts';
import { isUnspoken } from './others-words.ts';
import { type Quotation, SPOKEN, UNCLEAR } from './quotation.ts';
import type { Passage } from './quotes.ts';
import { PLAIN, type Triples } from './triples.ts';

/** Finds for each passage the attribution that holds it; those that no attribution holds go on from a neighbour in their paragraph, or from a lead-in with a colon. */
export function attributePassages(analysis: Analysis, triples: Triples): Quotation[] {
  const spoken = triples.inner.filter(
    ({ head, score }) => score >= PLAIN && SPOKEN.has(cueSort(analysis.tokens, head)),
  );
  const found: Quotation[] = analysis.passages.map((passage, index) => {
    const outer = held(passage, index, triples.sure, 'cue');
    const inner = leading(analysis, passage, index, triples) ?? held(passage, index, spoken, 'inner-cue');
    const nearest = chosen(passage, inner, outer);
    const own = outward(analysis, nearest, outer) ?? outer;
    const through = cited(analysis, passage, index);
    if (through) return through;
    const unspoken = own?.triple && isUnspoken(analysis.tokens, own.triple);
    return unspoken || ledByAnother(analysis, passage, nearest)
      ? { ...unclaimed(index), rule: UNCLEAR }
      : (own ?? unclaimed(index));
  });
  goOn(analysis, triples, found);
  lookAhead(analysis, found);
  return found;
}

/**
 * Of an inner and an outer attribution the one that speaks the passage: on the same side of it the nearer cue ("…," Smith said, referring to Jones), else
 * the one that leads into it ("Smith replied that …, the aide said").
 */
function chosen(passage: Passage, inner: Quotation | null, outer: Quotation | null): Quotation | null {
  if (!inner?.cue || !outer?.cue) return inner ?? outer;
  const [before, otherBefore] = [inner.cue[1] < passage.tokens[0], outer.cue[1] < passage.tokens[0]];
  if (before && !otherBefore) return inner;
  return distance(passage, outer.cue) < distance(passage, inner.cue) ? outer : inner;
}

function distance({ tokens: [from, to] }: Passage, cue: Span): number {
  return cue[1] <= from ? from - cue[1] : Math.max(0, cue[0] - to);
}
