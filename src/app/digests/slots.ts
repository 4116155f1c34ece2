import { type Calendar, hasDay } from '../../domain/calendar.ts';
import { DAY_MS } from '../../domain/date-interval.ts';
import { type CivilTime, civilAt, instantOf } from './civil.ts';

/** A moment of a calendar in a zone: the civil time that it names, and the instant (UTC ms) at which that comes about. */
export interface Moment {
  readonly local: CivilTime;
  readonly at: number;
}

/** The Gregorian calendar repeats its weekdays in less; so a calendar that ever comes comes within so many days. */
const LONGEST_WAIT_DAYS = 41 * 366;

/** The first `most` moments after an instant. Fewer only where the calendar never comes. */
export function nextMoments(calendar: Calendar, zone: string, after: number, most: number): Moment[] {
  const found: Moment[] = [];
  if (most < 1) return found;
  for (const moment of momentsAfter(calendar, zone, after)) {
    found.push(moment);
    if (found.length === most) break;
  }
  return found;
}

/** All moments after an instant up to another one, that included. */
export function momentsBetween(calendar: Calendar, zone: string, after: number, until: number): Moment[] {
  const found: Moment[] = [];
  for (const moment of momentsAfter(calendar, zone, after)) {
    if (moment.at > until) break;
    found.push(moment);
  }
  return found;
}

/** The moments after an instant, in their order. Several civil times that come about at one instant are one moment, named by the first of them. */
export function* momentsAfter(calendar: Calendar, zone: string, after: number): Generator<Moment, void> {
  let before = after;
  // The day before: what the clocks skip bears the name of a time that they have not shown.
  const today = Date.parse(`${civilAt(after, zone).slice(0, 10)}T00:00Z`) / DAY_MS;
  let waited = 0;
  for (let day = today - 1; waited <= LONGEST_WAIT_DAYS; day++, waited++) {
    if (!hasDay(calendar, civilDay(day))) continue;
    const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
    for (const hour of calendar.hours) {
      for (const minute of calendar.minutes) {
        const local = `${date}T${two(hour)}:${two(minute)}`;
        const at = instantOf(local, zone);
        if (at <= before) continue;
        yield { local, at };
        before = at;
        waited = 0;
      }
    }
  }
}

function civilDay(day: number): readonly [number, number, number] {
  const date = new Date(day * DAY_MS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

const two = (value: number): string => String(value).padStart(2, '0');
