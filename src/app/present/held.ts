import type { Held } from '../../domain/brief.ts';
import { wording } from '../wording.ts';
import { showAge, showPeriod } from './dates.ts';

/** How much is held, from when, and how fresh it is: "I hold 2 reports, published 3 Nov 2017 – 31 Aug 2018; the newest came in today." */
export function showHeld(
  { held, newestSeen, earliestPublished, latestPublished }: Held,
  asOf: number,
  zone: string,
): string {
  if (newestSeen === null) return wording.nothingHeld;
  return wording.held(held, showPeriod(earliestPublished, latestPublished), showAge(newestSeen, asOf, zone));
}
