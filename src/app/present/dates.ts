import type { DateInterval } from '../../domain/date-interval.ts';
import { civilDay } from '../civil-day.ts';
import { wording } from '../wording.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayOf = (time: number): Day => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
};

const monthOf = ({ month, year }: Day): string => `${MONTHS[month]} ${year}`;
const whole = (day: Day): string => `${day.day} ${monthOf(day)}`;
const isLastOfMonth = ({ year, month, day }: Day): boolean =>
  new Date(Date.UTC(year, month, day + 1)).getUTCDate() === 1;

/** From this day on a stretch that lasts to the end of its month is "end Aug 2018". */
const END_OF_MONTH = 21;

/** A publication date as short as it can honestly be: "3 Nov 2017", "3–4 Nov 2017", "end Aug 2018", "Nov 2017", "2017", "undated". Days are UTC days. */
export function showDate(interval: DateInterval | null): string {
  if (interval === null) return wording.undated;
  const first = dayOf(interval.earliest);
  const last = dayOf(Math.max(interval.earliest, interval.latest - 1));
  if (first.year !== last.year) return `${whole(first)} – ${whole(last)}`;
  if (first.month !== last.month) {
    const wholeYear = first.month === 0 && first.day === 1 && last.month === 11 && last.day === 31;
    return wholeYear ? String(first.year) : `${first.day} ${MONTHS[first.month]} – ${whole(last)}`;
  }
  if (first.day === last.day) return whole(first);
  if (!isLastOfMonth(last)) return `${first.day}–${whole(last)}`;
  if (first.day === 1) return monthOf(first);
  return first.day >= END_OF_MONTH ? wording.endOf(monthOf(first)) : `${first.day}–${whole(last)}`;
}

/** A moment in the reader's zone, with the zone's name: "22 Nov 2026, 09:00 UTC". */
export function showMoment(time: number, zone: string): string {
  return `${formatOf(zone).format(time).replace('Sept', 'Sep')} ${zone}`;
}

/** One for each zone, of which there are some hundreds: making one takes longer than all the rest of a short message. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(zone, format);
  return format;
}

/** A day in the reader's zone: "22 Nov 2026". */
export function showDay(time: number, zone: string): string {
  return showMoment(time, zone).replace(/,.*$/, '');
}

/** How many days ago by the calendar of the reader's zone, for lists: "today", "3 days ago". */
export function showAge(time: number, now: number, zone: string): string {
  return wording.daysAgo(Math.max(0, civilDay(now, zone) - civilDay(time, zone)));
}

/** From when reports are, as `showDate` has it; null: none of them is dated. `latest` is half-open. */
export function showPeriod(earliest: number | null, latest: number | null): string | null {
  return earliest === null || latest === null ? null : showDate({ earliest, latest, basis: 'stated' });
}
