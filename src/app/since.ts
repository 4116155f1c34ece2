import { DAY_MS } from '../domain/date-interval.ts';
import { isoInterval } from '../domain/iso-date.ts';
import { civilDay, startOfCivilDay } from './civil-day.ts';

/**
 * From when reports are wanted. `hours` are counted back from now; `days` and `months` by the calendar of the reader's zone, so that 1 day
 * is yesterday and today; `day` is the first day wanted (as `civilDay` counts).
 */
export type Since =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly months: number }
  | { readonly day: number };

const UNITS: Readonly<Record<string, (count: number) => Since>> = {
  h: (hours) => ({ hours }),
  d: (days) => ({ days }),
  w: (weeks) => ({ days: weeks * 7 }),
  m: (months) => ({ months }),
  y: (years) => ({ months: years * 12 }),
};

/** Reads "30d" (h, d, w, m, y), "2018-08-01", "2018-08" or "2018"; null for anything else. */
export function parseSince(value: string): Since | null {
  const [, count, unit] = /^(\d{1,4})([hdwmy])$/i.exec(value) ?? [];
  if (unit) return UNITS[unit.toLowerCase()]?.(Number(count)) ?? null;
  const date = /^[\d-]+$/.test(value) ? isoInterval(value) : null;
  return date && { day: date.earliest / DAY_MS };
}

/** The moment (UTC ms) from which reports are wanted, at `now`, in a zone. */
export function sinceMoment(since: Since, now: number, zone: string): number {
  if ('hours' in since) return now - since.hours * 3_600_000;
  if ('day' in since) return startOfCivilDay(since.day, zone);
  const today = civilDay(now, zone);
  return startOfCivilDay('days' in since ? today - since.days : monthsBefore(today, since.months), zone);
}

/** The same day of an earlier month, or that month's last where it is shorter. */
function monthsBefore(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY_MS;
}
