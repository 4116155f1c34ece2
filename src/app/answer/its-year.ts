import type { DateInterval } from '../../domain/date-interval.ts';
import type { FocusWord } from './question.ts';

/** Whether a focus word is the year in which a report appeared: reports seldom name it. */
export function isItsYear(word: FocusWord | undefined, published: DateInterval | null | undefined): boolean {
  if (word === undefined || !published) return false;
  return (
    word.as === new Date(published.earliest).getUTCFullYear().toString() ||
    word.as === new Date(published.latest - 1).getUTCFullYear().toString()
  );
}
