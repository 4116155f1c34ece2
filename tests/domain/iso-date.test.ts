import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DAY_MS } from '../../src/domain/date-interval.ts';
import { isoInterval } from '../../src/domain/iso-date.ts';

describe('the time that a date covers', () => {
  test('every day of the calendar is 24 hours, and follows the one before', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1600-01-02'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const day = isoInterval(date.toISOString().slice(0, 10));
          const before = isoInterval(new Date(date.getTime() - DAY_MS).toISOString().slice(0, 10));
          expect(day && day.latest - day.earliest).toBe(DAY_MS);
          expect(before?.latest).toBe(day?.earliest);
        },
      ),
    );
  });

  test('a time of day has a zone', () => {
    const nine = Date.UTC(2018, 7, 28, 9);
    expect(isoInterval('2018-08-28T09:00Z')).toEqual({ earliest: nine, latest: nine + 60_000 });
    expect(isoInterval('2018-08-28 14:30:00.5+05:30')).toEqual({ earliest: nine, latest: nine + 1000 });
    expect(isoInterval('2018-08-27T23:00-1000')?.earliest).toBe(nine);
    expect(isoInterval('2018-08-28T09:00')).toBeNull();
  });

  test.each([
    '2018-02-29',
    '1900-02-29',
    '2018-00',
    '2018-13-01',
    '2018-04-31',
    '1599',
    '2200',
    '2018-1-1',
    '2018-08-28T24:00Z',
    '2018-08-28T09:60Z',
    '2018-08-28T09:00+15:00',
    '2018-W35',
    '٢٠١٨',
    '',
  ])('%j is none', (text) => {
    expect(isoInterval(text)).toBeNull();
  });

  test('whatever the text, the answer is an interval or nothing', () => {
    const pieces = fc.constantFrom('2018', '-', '08', '28', '31', 'T', ' ', '09', ':', '30', 'Z', '+', '.5');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const interval = isoInterval(parts.join(''));
        expect(interval === null || interval.earliest < interval.latest).toBe(true);
      }),
    );
  });
});
