import type { DateInterval } from '../../domain/date-interval.ts';
import { isoInterval } from '../../domain/iso-date.ts';

/** "Tue, 28 Aug 2018 10:00:00 GMT": the notation of mail and HTTP, always with a zone. */
const MAIL_DATE = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})$/;
const WITHOUT_ZONE = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?$/;

/** The time that a page's own date covers, or null when it is in no notation that can be read for certain. A time without its zone is taken as its day. */
export function pageDate(stated: string | null): DateInterval | null {
  const text = stated?.trim() ?? '';
  const interval = isoInterval(text) ?? isoInterval(WITHOUT_ZONE.exec(text)?.[1] ?? '') ?? mailDate(text);
  return interval && { ...interval, basis: 'stated' };
}

function mailDate(text: string): Omit<DateInterval, 'basis'> | null {
  const earliest = MAIL_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(earliest) ? null : { earliest, latest: earliest + 1000 };
}
