import { confidenceOf } from './abstain.ts';
import type { Field } from './field.ts';
import type { Ranked } from './rank.ts';
import { THRESHOLD } from './weights.ts';

/** A passage that scores so much less than the best is a tenth as likely: it only resembles an answer. */
const FAR_BEHIND = 2.3;
/** So much of what the best shares with the question another passage must share, with the sentence before it, to stand beside it. */
const ABOUT_AS_MUCH = 0.7;
/** What a passage must have where the best has it: a definition, a figure, a name that answers. */
const SIGNS = ['defines', 'figurePresent', 'namePresent'] as const;

/** Whether one of the ranked passages is believed in by itself, and says about as much of what was asked as the best. */
export function supports(field: Field, ranked: readonly Ranked[], index: number): boolean {
  const [top, one] = [ranked[0], ranked[index]];
  if (!top || !one || top.score - one.score > FAR_BEHIND) return false;
  if (index > 0 && saysLess(field, top, one)) return false;
  return confidenceOf(field, ranked.slice(index)) >= THRESHOLD;
}

function saysLess({ asked }: Field, top: Ranked, one: Ranked): boolean {
  const shared = ({ features }: Ranked): number => features.covered + features.coveredBefore;
  const has = ({ find }: Ranked, index: number): boolean => (find.best[index] ?? 0) >= 0.5;
  return (
    SIGNS.some((sign) => top.features[sign] > 0 && one.features[sign] === 0) ||
    shared(one) < ABOUT_AS_MUCH * shared(top) ||
    asked.focus.some(({ name, number }, index) => (name || number) && has(top, index) && !has(one, index))
  );
}
