import { Temporal } from 'temporal-polyfill';

/** A civil time to the minute, as a clock on the wall shows it: 'YYYY-MM-DDTHH:MM'. The order of these texts is the order of civil time. */
export type CivilTime = string;

/**
 * The first instant (UTC ms) at which a clock in the zone shows this civil time or a later one. So a time that the clocks skip comes about
 * when they have skipped it, and one that they show twice only the first time. Zone rules are those of the runtime's ICU.
 * Throws a RangeError for what is no civil time or zone.
 */
export function instantOf(local: CivilTime, zone: string): number {
  const wanted = Temporal.PlainDateTime.from(local);
  const earlier = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wanted)) return earlier.epochMilliseconds;
  return earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? earlier.epochMilliseconds;
}

/** What a clock in the zone shows at an instant, seconds left aside. Throws a RangeError for what is no zone. */
export function civilAt(instant: number, zone: string): CivilTime {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString()
    .slice(0, 16);
}
