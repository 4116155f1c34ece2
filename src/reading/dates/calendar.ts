import { DAY_MS, type DateBasis, type DateInterval } from '../../domain/date-interval.ts';

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Days since 1970 in UTC: the calendar's own unit here. */
export type Day = number;

export const dayOf = (ms: number): Day => Math.floor(ms / DAY_MS);

/** A day by its numbers; null when the calendar has none such (30 February). `month` counts from 0. */
export function dayAt(year: number, month: number, date: number): Day | null {
  const day = dayOf(Date.UTC(year, month, date));
  const back = new Date(day * DAY_MS);
  return back.getUTCMonth() === month && back.getUTCDate() === date ? day : null;
}

export const yearOf = (day: Day): number => new Date(day * DAY_MS).getUTCFullYear();
export const monthOf = (day: Day): number => new Date(day * DAY_MS).getUTCMonth();
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** Days from the first up to but not including the second. */
export type Days = readonly [from: Day, to: Day];

/** A month of a year; `month` may lie outside 0–11 and then counts into the years around. */
export function monthDays(year: number, month: number): Days {
  return [dayOf(Date.UTC(year, month, 1)), dayOf(Date.UTC(year, month + 1, 1))];
}

export function yearDays(year: number): Days {
  return [dayOf(Date.UTC(year, 0, 1)), dayOf(Date.UTC(year + 1, 0, 1))];
}

/** The week that holds `day`, Monday to Sunday. */
export function weekDays(day: Day): Days {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return [monday, monday + 7];
}

export function interval([from, to]: Days, basis: DateBasis): DateInterval {
  return { earliest: from * DAY_MS, latest: to * DAY_MS, basis };
}
