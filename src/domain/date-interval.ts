/**
 * How a date came to be known: `stated` by the article or whoever filed it, `feed` as its feed gave it, `estimated` by us or by whoever
 * filed it from other evidence. A date that is not known is `null`, never a guess.
 */
export type DateBasis = 'stated' | 'feed' | 'estimated';

/** The time in which something happened or appeared: milliseconds since 1970 in UTC, half-open `[earliest, latest)`. A known day is 24 hours long. */
export interface DateInterval {
  readonly earliest: number;
  readonly latest: number;
  readonly basis: DateBasis;
}

export const DAY_MS = 86_400_000;
