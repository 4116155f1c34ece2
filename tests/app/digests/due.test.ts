import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askCalendar, nextRuns, releaseOf } from '../../../src/app/digests/due.ts';
import { nextMoments } from '../../../src/app/digests/slots.ts';
import { spreadOf } from '../../../src/app/digests/spread.ts';
import { parseCron } from '../../../src/domain/calendar.ts';
import type { Digest, Slot } from '../../../src/domain/digest.ts';
import { CHANNEL } from '../../support/chat.ts';
import { aDigest } from '../../support/digests.ts';

const at = (iso: string): number => Date.parse(`${iso}Z`);
const daily = (input: Partial<Digest> = {}): Digest => aDigest({ holdsFrom: at('2026-11-20T12:00'), ...input });
const slot = (local: string, instant = at(local), zone = 'UTC'): Slot => ({
  digest: aDigest().id,
  local,
  zone,
  at: instant,
});

describe('what falls due', () => {
  test('before the first slot nothing does, and nothing is missed before the digest began', () => {
    expect(askCalendar(daily(), null, at('2026-11-21T08:59'))).toEqual({
      due: null,
      missed: [],
      nextAt: at('2026-11-21T09:00'),
    });
  });

  test('a digest holds from a slot on that stands at its beginning', () => {
    const digest = daily({ holdsFrom: at('2026-11-21T09:00') });
    expect(askCalendar(digest, null, at('2026-11-21T09:00')).due?.slot).toEqual(slot('2026-11-21T09:00'));
  });

  test('at its time the slot does, until half the interval or six hours have gone by', () => {
    const { due, nextAt } = askCalendar(daily(), slot('2026-11-21T09:00'), at('2026-11-22T09:00'));
    expect(due).toEqual({
      slot: slot('2026-11-22T09:00'),
      dueAt: at('2026-11-22T09:00'),
      lapsesAt: at('2026-11-22T15:00'),
    });
    expect(nextAt).toBe(at('2026-11-23T09:00'));
    const hourly = askCalendar(daily({ calendar: '0 * * * *' }), slot('2026-11-21T09:00'), at('2026-11-21T10:00'));
    expect(hourly.due?.lapsesAt).toBe(at('2026-11-21T10:30'));
  });

  test('after a downtime only the latest one does; those before are missed, oldest first', () => {
    const { due, missed } = askCalendar(daily(), slot('2026-11-21T09:00'), at('2026-11-24T10:00'));
    expect(due?.slot.local).toBe('2026-11-24T09:00');
    expect(missed.map(({ local }) => local)).toEqual(['2026-11-22T09:00', '2026-11-23T09:00']);
  });

  test('a decided slot is not asked for again', () => {
    expect(askCalendar(daily(), slot('2026-11-22T09:00'), at('2026-11-22T09:01')).due).toBeNull();
  });
});

describe('edits and moves', () => {
  const decided = slot('2026-11-23T09:00', at('2026-11-23T14:00'), 'America/New_York');

  test('a civil time that was decided in one zone is not decided again in another', () => {
    // 09:00 in Los Angeles comes three hours later on the same day.
    const moved = daily({ zone: 'America/Los_Angeles', holdsFrom: at('2026-11-23T15:00') });
    expect(askCalendar(moved, decided, at('2026-11-23T17:00')).due).toBeNull();
    expect(askCalendar(moved, decided, at('2026-11-24T17:00')).due?.slot.local).toBe('2026-11-24T09:00');
  });

  test('nothing that lies before a decided slot comes about again', () => {
    // In Tokyo it is 23:00 already.
    const moved = daily({ zone: 'Asia/Tokyo', calendar: '0 9,22 * * *' });
    expect(askCalendar(moved, decided, at('2026-11-23T14:30')).due).toBeNull();
  });

  test('what an edit makes of the day is asked for from then on', () => {
    const edited = daily({ calendar: '0 15 * * *', holdsFrom: at('2026-11-23T10:00') });
    const { due, missed } = askCalendar(edited, slot('2026-11-23T09:00'), at('2026-11-23T15:00'));
    expect(due?.slot.local).toBe('2026-11-23T15:00');
    expect(missed).toEqual([]);
  });

  test('two civil times that come about at one instant are one slot', () => {
    const digest = daily({ calendar: '0,30 2,3 * * *', zone: 'America/New_York', holdsFrom: at('2026-03-08T05:00') });
    const { due, missed } = askCalendar(digest, null, at('2026-03-08T07:00'));
    expect(due?.slot).toMatchObject({ local: '2026-03-08T02:00', at: at('2026-03-08T07:00') });
    expect(missed).toEqual([]);
    expect(askCalendar(digest, due?.slot ?? null, at('2026-03-08T07:10')).due).toBeNull();
  });
});

describe('quiet hours', () => {
  const quiet = { from: '22:00', to: '07:00' };

  test.each([
    ['2026-11-23T21:59', '2026-11-23T21:59'],
    ['2026-11-23T22:00', '2026-11-24T07:00'],
    ['2026-11-24T06:59', '2026-11-24T07:00'],
    ['2026-11-24T07:00', '2026-11-24T07:00'],
  ])('what falls on %s may be posted at %s', (local, release) => {
    expect(releaseOf(at(local), { quiet, zone: 'UTC' })).toBe(at(release));
  });

  test('hours within a day hold too', () => {
    const lunch = { quiet: { from: '12:00', to: '13:30' }, zone: 'UTC' };
    expect(releaseOf(at('2026-11-23T12:15'), lunch)).toBe(at('2026-11-23T13:30'));
    expect(releaseOf(at('2026-11-23T13:30'), lunch)).toBe(at('2026-11-23T13:30'));
  });

  test('they hold a slot to their end, however long that is, and it is not late then', () => {
    const digest = daily({ calendar: '30 22 * * *', quiet });
    expect(askCalendar(digest, null, at('2026-11-21T03:00'))).toMatchObject({
      due: null,
      nextAt: at('2026-11-21T07:00'),
    });
    const { due } = askCalendar(digest, null, at('2026-11-21T07:00'));
    expect(due).toEqual({
      slot: slot('2026-11-20T22:30'),
      dueAt: at('2026-11-21T07:00'),
      lapsesAt: at('2026-11-21T13:00'),
    });
  });

  test('slots that they hold up to the same time are one, the last of them, and none of them is missed', () => {
    const digest = daily({ calendar: '0 * * * *', quiet });
    const { due, missed } = askCalendar(digest, slot('2026-11-20T21:00'), at('2026-11-21T07:05'));
    expect(due?.slot.local).toBe('2026-11-21T07:00');
    expect(missed).toEqual([]);
    expect(due?.lapsesAt).toBe(at('2026-11-21T07:30'));
  });

  test('the next runs heed them', () => {
    const digest = daily({ calendar: '0 21,22,23 * * *', quiet });
    expect(
      nextRuns(digest, null, at('2026-11-20T20:00'), 3).map((run) => new Date(run).toISOString().slice(0, 16)),
    ).toEqual(['2026-11-20T21:00', '2026-11-21T07:00', '2026-11-21T21:00']);
  });
});

describe('an edition that somebody asks for', () => {
  const asked = at('2026-11-21T23:10');

  test('is a slot of its own, in its place among the others', () => {
    const digest = daily({ once: asked });
    const { due, nextAt } = askCalendar(digest, slot('2026-11-21T09:00'), asked);
    expect(due?.slot).toEqual(slot('2026-11-21T23:10'));
    expect(nextAt).toBe(at('2026-11-22T09:00'));
    expect(askCalendar(digest, due?.slot ?? null, at('2026-11-22T08:00')).due).toBeNull();
    expect(askCalendar(digest, due?.slot ?? null, at('2026-11-22T09:00')).due?.slot.local).toBe('2026-11-22T09:00');
  });

  test('is not held by quiet hours, and takes along what they hold', () => {
    const digest = daily({ calendar: '0 23 * * *', quiet: { from: '22:00', to: '07:00' }, once: asked });
    const { due, missed, nextAt } = askCalendar(digest, slot('2026-11-20T23:00'), asked);
    expect(due).toMatchObject({ slot: { local: '2026-11-21T23:10' }, dueAt: asked });
    expect(missed).toEqual([]);
    expect(nextAt).toBe(at('2026-11-23T07:00'));
  });
});

const zones = ['UTC', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Auckland'];
const calendars = ['0 9 * * *', '30 2 * * *', '0 * * * *', '*/20 1-3 * * *', '0 9 * * 1-5', '15 0 1,15 * *'];

/** One look at the calendar after some minutes, or an edit at that moment. */
const step = fc.record({
  after: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 60_000 })),
  zone: fc.option(fc.constantFrom(...zones), { nil: null, freq: 6 }),
  calendar: fc.option(fc.constantFrom(...calendars), { nil: null, freq: 6 }),
});

describe('over any history of looks, downtimes and edits', () => {
  const starts = fc.constantFrom(at('2026-03-06T00:00'), at('2026-10-23T00:00'), at('2026-11-20T00:00'));

  test('each slot is decided once, and civil time and time only go forward', () => {
    fc.assert(
      fc.property(starts, fc.array(step, { minLength: 1, maxLength: 25 }), (start, steps) => {
        let digest = daily({ holdsFrom: start });
        let last: Slot | null = null;
        let now = start;
        for (const { after, zone, calendar } of steps) {
          now += after * 60_000;
          if (zone || calendar) {
            digest = { ...digest, zone: zone ?? digest.zone, calendar: calendar ?? digest.calendar, holdsFrom: now };
          }
          const { due, missed, nextAt } = askCalendar(digest, last, now);
          expect(nextAt).toBeGreaterThan(now);
          for (const one of [...missed, ...(due ? [due.slot] : [])]) {
            if (last) expect(one.at > last.at && one.local > last.local).toBe(true);
            expect(one.at <= now && one.at >= digest.holdsFrom).toBe(true);
            last = one;
          }
          expect(askCalendar(digest, last, now).due).toBeNull();
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('without edits and quiet hours every moment of the calendar is decided', () => {
    fc.assert(
      fc.property(
        starts,
        fc.constantFrom(...zones),
        fc.constantFrom(...calendars),
        fc.array(step),
        (start, zone, calendar, steps) => {
          const digest = daily({ holdsFrom: start, zone, calendar });
          const decided: string[] = [];
          let last: Slot | null = null;
          let now = start;
          for (const { after } of steps) {
            now += after * 60_000;
            const { due, missed } = askCalendar(digest, last, now);
            const slots: Slot[] = [...missed, ...(due ? [due.slot] : [])];
            decided.push(...slots.map(({ local }) => local));
            last = slots.at(-1) ?? last;
          }
          const read = parseCron(calendar);
          if (read.kind === 'wrong') throw new Error(calendar);
          const all = nextMoments(read.calendar, zone, start - 1, decided.length).map(({ local }) => local);
          expect(decided).toEqual(all);
        },
      ),
      { numRuns: 150, seed: 12 },
    );
  });
});

test('a channel has an offset of its own, of 0 to 45 seconds', () => {
  const hash = (text: string): string =>
    [...text]
      .reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
      .toString(16)
      .padStart(8, '0');
  const offsets = Array.from({ length: 500 }, (_, n) => spreadOf({ ...CHANNEL, channel: `C${n}` }, hash));
  expect(offsets.every((offset) => offset >= 0 && offset <= 45_000)).toBe(true);
  expect(new Set(offsets).size).toBeGreaterThan(300);
  expect(spreadOf(CHANNEL, hash)).toBe(spreadOf({ ...CHANNEL, thread: 'M1' }, hash));
});
