import type { DateInterval } from '../../domain/date-interval.ts';
import { isoInterval } from '../../domain/iso-date.ts';

/** "Tue, 28 Aug 18 10:00 GMT": RFC 822 as feeds write it, with long names of days and months, two-digit years, missing seconds. */
const MAIL =
  /^(?:[A-Za-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([A-Za-z]{1,5}|[+-]\d{1,2}:?\d\d)?)?$/;
/** "Tue Aug 28 10:00:00 GMT 2018": C's asctime, with or without a zone. */
const CLOCK =
  /^[A-Za-z]{3,9}\s+([A-Za-z]{3,9})\s+(\d{1,2})\s+(\d{1,2}):(\d\d):(\d\d)(?:\s+([A-Za-z]{1,5}|[+-]\d{1,2}:?\d\d))?\s+(\d{4})$/;
/** ISO 8601 as feeds write it: a one-digit month, no colon in the zone, a time without a zone. */
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones that RFC 822 names, and those of Europe that feeds use; hours from UTC. Others are of several places. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  wet: 0,
  west: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  bst: 1,
};

/**
 * The time that a feed's date covers, or null when it is in no notation that can be read for certain. A time without its zone, or with one that
 * is of several places, is taken as its day: a guess of hours could put a report before what it reports.
 */
export function feedDate(stated: string | null | undefined): DateInterval | null {
  const words = stated?.trim() ?? '';
  const iso = isoOf(words) ?? mailOf(words) ?? clockOf(words);
  const interval = iso === null ? isoInterval(words) : (isoInterval(iso) ?? isoInterval(iso.slice(0, 10)));
  return interval && { ...interval, basis: 'feed' };
}

function isoOf(words: string): string | null {
  const [, year, month = '', day = '', hour, minute, second, zone] = ISO.exec(words) ?? [];
  return year ? written(year, month, day, hour, minute, second, zone) : null;
}

function mailOf(words: string): string | null {
  const [, day, month = '', year = '', hour, minute, second, zone] = MAIL.exec(words) ?? [];
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return day && number > 0 ? written(fullYear(year), String(number), day, hour, minute, second, zone) : null;
}

function clockOf(words: string): string | null {
  const [, month = '', day, hour, minute, second, zone, year = ''] = CLOCK.exec(words) ?? [];
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return day && number > 0 ? written(year, String(number), day, hour, minute, second, zone) : null;
}

/** RFC 2822: two-digit years below 50 are of this century. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`);

function written(
  year: string,
  month: string,
  day: string,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const offset = zone === undefined ? null : offsetOf(zone);
  if (hour === undefined || offset === null) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}

function offsetOf(zone: string): string | null {
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone) ?? [];
  if (sign) return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  const known = ZONES[zone.toLowerCase()];
  if (known === undefined) return null;
  return known === 0 ? 'Z' : `${known < 0 ? '-' : '+'}${String(Math.abs(known)).padStart(2, '0')}:00`;
}
