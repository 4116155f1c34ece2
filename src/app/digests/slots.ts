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

/** The moments after an instant, in their order. Several civil times that come about at one instant are one moment, named by the first of them. */
export function* momentsAfter(calendar: Calendar, zone: string, after: number): Generator<Moment, void> {
  let before = after;
  const times = calendar.hours.flatMap((hour) => calendar.minutes.map((minute) => `${two(hour)}:${two(minute)}`));
  // The day before: what the clocks skip bears the name of a time that they have not shown.
  const today = Date.parse(`${civilAt(after, zone).slice(0, 10)}T00:00Z`) / DAY_MS;
  let waited = 0;
  for (let day = today - 1; waited <= LONGEST_WAIT_DAYS; day++, waited++) {
    const civil = civilDay(day);
    if (!calendar.months.includes(civil[1])) {
      const left = new Date(Date.UTC(civil[0], civil[1], 0)).getUTCDate() - civil[2];
      day += left;
      waited += left;
      continue;
    }
    if (!hasDay(calendar, civil)) continue;
    for (const moment of momentsOn(new Date(day * DAY_MS).toISOString().slice(0, 10), times, zone, before)) {
      yield moment;
      before = moment.at;
      waited = 0;
    }
  }
}

/** The moments of one civil day after an instant, one for each instant. */
function* momentsOn(date: string, times: readonly string[], zone: string, after: number): Generator<Moment, void> {
  const momentAt = (time: number): Moment => {
    const local = `${date}T${times[time]}`;
    return { local, at: instantOf(local, zone) };
  };
  let before = after;
  for (let time = firstAfter(before, times.length, momentAt); time < times.length; time++) {
    const moment = momentAt(time);
    if (moment.at > before) yield moment;
    before = moment.at;
  }
}

/** The first of a day's times that comes about after an instant: later civil times never come about earlier. */
function firstAfter(instant: number, count: number, momentAt: (time: number) => Moment): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (momentAt(middle).at > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}

function civilDay(day: number): readonly [number, number, number] {
  const date = new Date(day * DAY_MS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

const two = (value: number): string => String(value).padStart(2, '0');
