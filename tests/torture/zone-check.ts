import { momentsAfter } from '../../src/app/digests/slots.ts';
import { calendarOf } from '../../src/domain/calendar.ts';
import { DAY_MS } from '../../src/domain/date-interval.ts';

const MINUTE_MS = 60_000;
const FROM = Date.UTC(2024, 0, 1);
const UNTIL = Date.UTC(2031, 0, 1);

/** The times of a day that are checked: every half hour. */
const HALF_HOURS = Array.from({ length: 48 }, (_, index) => [Math.floor(index / 2), (index % 2) * 30] as const);

/** A change of a zone's clocks: the first minute (UTC ms) after it. */
export interface Transition {
  readonly zone: string;
  readonly at: number;
}

/** The instants after one instant and up to another at which a daily digest at this time is due. */
export type SlotSource = (
  time: { readonly hour: number; readonly minute: number },
  zone: string,
  after: number,
  until: number,
) => readonly number[];

/** Ours. */
export const fromCivilTime: SlotSource = ({ hour, minute }, zone, after, until) => {
  const found: number[] = [];
  for (const { at } of momentsAfter(calendarOf({ minutes: [minute], hours: [hour] }), zone, after)) {
    if (at > until) break;
    found.push(at);
  }
  return found;
};

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows, as ICU has it: 'YYYY-MM-DD HH:MM'. */
function clockAt(instant: number, zone: string): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
  clocks.set(zone, clock);
  return clock.format(instant);
}

/** All changes of the clocks in a zone from 2024 to 2030: the offset is looked at every three days, and halved down to the minute. */
export function transitionsOf(zone: string): Transition[] {
  const offset = (instant: number): number => Date.parse(`${clockAt(instant, zone)}Z`) - instant;
  const found: Transition[] = [];
  for (let at = FROM; at < UNTIL; at += 3 * DAY_MS) {
    let [low, high] = [at, at + 3 * DAY_MS];
    if (offset(low) === offset(high)) continue;
    while (high - low > MINUTE_MS) {
      const middle = low + Math.floor((high - low) / (2 * MINUTE_MS)) * MINUTE_MS;
      if (offset(middle) === offset(low)) low = middle;
      else high = middle;
    }
    found.push({ zone, at: high });
  }
  return found;
}

/**
 * What is obviously right, slowly: one walks from minute to minute, looks at the clock, and each wanted time of each of the three civil
 * days around a change comes about the first time that the clock shows it or a later one.
 */
function expectedAround({ zone, at }: Transition): readonly (readonly number[])[] {
  const today = Date.parse(clockAt(at, zone).slice(0, 10));
  const days = [-1, 0, 1].map((day) => new Date(today + day * DAY_MS).toISOString().slice(0, 10));
  const wanted = days.flatMap((day) => HALF_HOURS.map(([hour, minute]) => `${day} ${two(hour)}:${two(minute)}`));
  const reached: number[] = [];
  for (let now = at - 2.5 * DAY_MS; reached.length < wanted.length; now += MINUTE_MS) {
    const shown = clockAt(now, zone);
    while (reached.length < wanted.length && shown >= (wanted[reached.length] as string)) reached.push(now);
  }
  return HALF_HOURS.map((_, time) => days.map((_, day) => reached[day * HALF_HOURS.length + time] as number));
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Every half hour of the three civil days around a change: those for which the source does not give exactly one slot a day, at the right instant. */
export function deviationsAt(transition: Transition, source: SlotSource): string[] {
  return expectedAround(transition).flatMap((expected, time) => {
    const [hour, minute] = HALF_HOURS[time] as readonly [number, number];
    const given = source({ hour, minute }, transition.zone, (expected[0] as number) - 1, expected[2] as number);
    if (given.join() === expected.join()) return [];
    const show = (instants: readonly number[]): string => instants.map((at) => new Date(at).toISOString()).join(' ');
    return [`${transition.zone} ${two(hour)}:${two(minute)}: ${show(given)} instead of ${show(expected)}`];
  });
}
