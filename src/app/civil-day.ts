import { DAY_MS } from '../domain/date-interval.ts';

/** One for each zone: making one takes longer than a thousand uses. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(zone, format);
  return format;
}

/** The day that calendars in a zone (IANA name) show at a time (UTC ms), as a number: 0 is 1 January 1970, 1 the day after. */
export function civilDay(time: number, zone: string): number {
  return Date.parse(formatOf(zone).format(time)) / DAY_MS;
}

/** No zone is further than this from UTC, whatever its clocks have done. */
const FURTHEST_MS = 16 * 3_600_000;

/** Looked up again and again: whoever asks since some day asks so all day long. Emptied when full. */
const starts = new Map<string, number>();
const STARTS_KEPT = 1000;

/** When a day begins in a zone (UTC ms): at midnight, or at the first moment after it where clocks leap over midnight. */
export function startOfCivilDay(day: number, zone: string): number {
  const key = `${day} ${zone}`;
  const known = starts.get(key) ?? findStart(day, zone);
  if (starts.size >= STARTS_KEPT) starts.clear();
  starts.set(key, known);
  return known;
}

function findStart(day: number, zone: string): number {
  let [before, from] = [day * DAY_MS - FURTHEST_MS, day * DAY_MS + FURTHEST_MS];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (civilDay(middle, zone) >= day) from = middle;
    else before = middle;
  }
  return from;
}
