import { type Calendar, parseCron } from '../../domain/calendar.ts';
import { DAY_MS } from '../../domain/date-interval.ts';
import type { Digest, QuietHours, Slot } from '../../domain/digest.ts';
import { civilAt, instantOf } from './civil.ts';
import type { AskCalendar, Asked } from './parts.ts';
import { type Moment, momentsAfter } from './slots.ts';

/** However long the interval, a slot that is older than this is not posted any more: the next one is nearer to what a reader expects. */
const LONGEST_GRACE_MS = 6 * 3_600_000;

/** A moment, and when it may be posted: at once, or when the quiet hours end that hold it. Never before a moment that comes before it. */
interface Held extends Moment {
  readonly dueAt: number;
}

/**
 * What a digest's calendar asks for: pure. A slot is open when it lies after the last decided one both by its instant and by its civil time,
 * whatever zone or calendar that was decided under: so a change of zone or hours never decides a civil time twice. Slots that quiet hours hold up to the
 * same moment are one: the last of them. Throws a RangeError for a calendar or zone that no door lets in.
 */
export const askCalendar: AskCalendar = (digest, last, now): Asked => {
  const { due, earlier, next } = sorted(digest, last, now);
  if (!due) return { due: null, missed: [], nextAt: next?.dueAt ?? NEVER };
  const interval = (next?.dueAt ?? NEVER) - due.dueAt;
  return {
    due: {
      slot: slotOf(digest, due),
      dueAt: due.dueAt,
      lapsesAt: due.dueAt + Math.min(interval / 2, LONGEST_GRACE_MS),
    },
    missed: earlier.filter(({ dueAt }) => dueAt < due.dueAt).map((moment) => slotOf(digest, moment)),
    nextAt: next?.dueAt ?? NEVER,
  };
};

/** The last instant of which ECMAScript knows. */
const NEVER = 8_640_000_000_000_000;

function sorted(
  digest: Digest,
  last: Slot | null,
  now: number,
): { due: Held | null; earlier: readonly Held[]; next: Held | null } {
  const earlier: Held[] = [];
  let due: Held | null = null;
  for (const moment of openMoments(digest, last, digest.holdsFrom)) {
    const held = { ...moment, dueAt: dueAtOf(moment, digest) };
    if (held.dueAt > now) return { due, earlier, next: held };
    if (due) earlier.push(due);
    due = held;
  }
  return { due, earlier, next: null };
}

/** The open moments from an instant on, that included. */
function* openMoments(digest: Digest, last: Slot | null, from: number): Generator<Moment, void> {
  const after = Math.max(digest.holdsFrom - 1, from - 1, last?.at ?? Number.NEGATIVE_INFINITY);
  let once = digest.once !== null && digest.once > after ? momentAt(digest.once, digest.zone) : null;
  for (const moment of momentsAfter(calendarOf(digest), digest.zone, after)) {
    if (once && once.at <= moment.at) {
      if (isAfter(once, last) && once.at < moment.at) yield once;
      once = null;
    }
    if (isAfter(moment, last)) yield moment;
  }
}

const momentAt = (at: number, zone: string): Moment => ({ local: civilAt(at, zone), at });

const isAfter = ({ local }: Moment, last: Slot | null): boolean => last === null || local > last.local;

/** The next runs of a digest as people are told of them: instants at which it may be posted, quiet hours heeded. */
export function nextRuns(digest: Digest, last: Slot | null, now: number, most: number): number[] {
  const runs: number[] = [];
  for (const { at } of openMoments(digest, last, now - DAY_MS)) {
    const release = dueAtOf({ at }, digest);
    if (release <= now || release === runs.at(-1)) continue;
    runs.push(release);
    if (runs.length === most) break;
  }
  return runs;
}

/**
 * When the period begins that ends with this instant: the slot before it, quiet hours left aside; at most a year before. What a new digest
 * covers at first begins there.
 */
export function periodStart(digest: Pick<Digest, 'calendar' | 'zone'>, at: number): number {
  for (const days of [1, 8, 32, 366]) {
    let last: number | null = null;
    for (const moment of momentsAfter(calendarOf(digest), digest.zone, at - days * DAY_MS - 1)) {
      if (moment.at >= at) break;
      last = moment.at;
    }
    if (last !== null) return last;
  }
  return at - 366 * DAY_MS;
}

function calendarOf({ calendar }: Pick<Digest, 'calendar'>): Calendar {
  const read = parseCron(calendar);
  if (read.kind === 'wrong') throw new RangeError(`A digest holds a calendar that cannot be read: ${read.field}.`);
  return read.calendar;
}

const slotOf = ({ id, zone }: Digest, { local, at }: Moment): Slot => ({ digest: id, local, zone, at });

/** What somebody asked for at once is not held, and what was held then goes with it. */
function dueAtOf({ at }: Pick<Moment, 'at'>, digest: Digest): number {
  const release = releaseOf(at, digest);
  return digest.once !== null && at <= digest.once && digest.once < release ? digest.once : release;
}

/** When something may be posted that falls on this instant: then, or when the quiet hours end in which it lies. */
export function releaseOf(
  at: number,
  { quiet, zone }: { readonly quiet: QuietHours | null; readonly zone: string },
): number {
  if (quiet === null) return at;
  const [day = '', time = ''] = civilAt(at, zone).split('T');
  if (quiet.from < quiet.to)
    return time >= quiet.from && time < quiet.to ? Math.max(at, instantOf(`${day}T${quiet.to}`, zone)) : at;
  if (time >= quiet.from) return Math.max(at, instantOf(`${dayAfter(day)}T${quiet.to}`, zone));
  return time < quiet.to ? Math.max(at, instantOf(`${day}T${quiet.to}`, zone)) : at;
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
