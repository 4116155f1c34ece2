import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { civilDay, startOfCivilDay } from '../../src/app/civil-day.ts';
import { showAge } from '../../src/app/present/dates.ts';
import { parseSince, sinceMoment } from '../../src/app/since.ts';
import { isoInterval } from '../../src/domain/iso-date.ts';

const at = (time: string): number => Date.parse(time);
const since = (value: string, now: string, zone: string): string => {
  const understood = parseSince(value);
  if (!understood) throw new Error(`${value} is not understood`);
  return new Date(sinceMoment(understood, at(now), zone)).toISOString();
};

describe('since', () => {
  test.each([
    ['0d', '2026-11-22T00:00:00.000Z'],
    ['1d', '2026-11-21T00:00:00.000Z'],
    ['30d', '2026-10-23T00:00:00.000Z'],
    ['2w', '2026-11-08T00:00:00.000Z'],
    ['9m', '2026-02-22T00:00:00.000Z'],
    ['2y', '2024-11-22T00:00:00.000Z'],
    ['12h', '2026-11-22T03:30:00.000Z'],
    ['2018-08-01', '2018-08-01T00:00:00.000Z'],
    ['2018-08', '2018-08-01T00:00:00.000Z'],
    ['2018', '2018-01-01T00:00:00.000Z'],
  ])('%s begins by the calendar', (value, start) => {
    expect(since(value, '2026-11-22T15:30:00Z', 'UTC')).toBe(start);
  });

  test('begins with the day of the reader’s zone, also over a change of its clocks', () => {
    const late = '2026-11-22T03:00:00Z'; // In New York it is still the 21st.
    expect(since('1d', late, 'America/New_York')).toBe('2026-11-20T05:00:00.000Z');
    expect(since('30d', late, 'America/New_York')).toBe('2026-10-22T04:00:00.000Z');
    expect(since('2018-08-01', late, 'Asia/Tokyo')).toBe('2018-07-31T15:00:00.000Z');
  });

  test('a month or year back is the last day of a month that is shorter', () => {
    expect(since('1m', '2026-03-31T12:00:00Z', 'UTC')).toBe('2026-02-28T00:00:00.000Z');
    expect(since('1y', '2024-02-29T12:00:00Z', 'UTC')).toBe('2023-02-28T00:00:00.000Z');
  });

  test.each([
    'soon',
    '30',
    '30x',
    '',
    '2018-02-30',
    '2018-13',
    '1500',
    '99999d',
    '2018-08-01T09:00Z',
    '-',
  ])('%j is not understood', (value) => {
    expect(parseSince(value)).toBeNull();
  });
});

describe('a day in a zone', () => {
  test('begins at the first moment that calendars there show it', () => {
    const moment = fc.integer({ min: at('1975-01-01'), max: at('2060-01-01') });
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    fc.assert(
      fc.property(moment, zone, (time, where) => {
        const day = civilDay(time, where);
        const start = startOfCivilDay(day, where);
        expect(start).toBeLessThanOrEqual(time);
        expect(civilDay(start, where)).toBe(day);
        expect(civilDay(start - 1, where)).toBeLessThan(day);
      }),
      { numRuns: 300 },
    );
  });

  test('begins later where the clocks leap over midnight', () => {
    const day = (isoInterval('2018-11-04')?.earliest ?? 0) / 86_400_000;
    expect(new Date(startOfCivilDay(day, 'America/Sao_Paulo')).toISOString()).toBe('2018-11-04T03:00:00.000Z');
    expect(new Date(startOfCivilDay(day - 1, 'America/Sao_Paulo')).toISOString()).toBe('2018-11-03T03:00:00.000Z');
  });

  test('decides how long ago something was', () => {
    const [seen, now] = [at('2026-11-21T23:30:00Z'), at('2026-11-22T00:30:00Z')];
    expect(showAge(seen, now, 'UTC')).toBe('yesterday');
    expect(showAge(seen, now, 'Europe/Berlin')).toBe('today');
    expect(showAge(at('2026-11-20T12:00:00Z'), now, 'UTC')).toBe('2 days ago');
    expect(showAge(now + 86_400_000, now, 'UTC')).toBe('today');
  });
});
