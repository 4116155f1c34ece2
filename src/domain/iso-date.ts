import { DAY_MS, type DateInterval } from './date-interval.ts';

const SHAPE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;
const MINUTE_MS = 60_000;

/** Newspapers begin in 1605; what is later than 2199 is a slip of the pen. */
const YEARS: readonly [from: number, below: number] = [1600, 2200];

/**
 * The time that an ISO 8601 date covers in UTC: a year, a month, a day of 24 hours, a minute or a second with its zone.
 * Null for everything else: days that no calendar has ("2018-02-31"), a time of day without its zone, other notations.
 */
export function isoInterval(text: string): Omit<DateInterval, 'basis'> | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => (part === undefined ? null : Number(part)));
  if (year == null || year < YEARS[0] || year >= YEARS[1]) return null;
  if (month == null) return { earliest: Date.UTC(year, 0), latest: Date.UTC(year + 1, 0) };
  if (month < 1 || month > 12) return null;
  if (day == null) return { earliest: Date.UTC(year, month - 1), latest: Date.UTC(year, month) };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const midnight = Date.UTC(year, month - 1, day);
  if (match[4] === undefined) return { earliest: midnight, latest: midnight + DAY_MS };
  return timeOfDay(midnight, match.slice(4));
}

function timeOfDay(
  midnight: number,
  [hour, minute, second, zone]: (string | undefined)[],
): Omit<DateInterval, 'basis'> | null {
  const offset = zone === undefined ? null : offsetMs(zone);
  if (offset === null || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const earliest =
    midnight - offset + Number(hour) * 60 * MINUTE_MS + Number(minute) * MINUTE_MS + Number(second ?? 0) * 1000;
  return { earliest, latest: earliest + (second === undefined ? MINUTE_MS : 1000) };
}

function offsetMs(zone: string): number | null {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE_MS;
}
