import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DAY_MS, type DateInterval } from '../../src/domain/date-interval.ts';
import { resolveDate } from '../../src/reading/dates/dates.ts';
import { findDates } from '../../src/reading/dates/find-dates.ts';
import { anyText } from './any-text.ts';

const from = (first: string, end: string): DateInterval => ({
  earliest: Date.parse(first),
  latest: Date.parse(end),
  basis: 'stated',
});
/** Friday, 3 November 2017. */
const FRIDAY = from('2017-11-03', '2017-11-04');

const shown = (date: DateInterval | null): string | null => {
  if (!date) return null;
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  return `${day(date.earliest)} ${day(date.latest - DAY_MS)} ${date.basis}`;
};

describe('a date expression, published on Friday, 3 November 2017, means', () => {
  test.each([
    ['June 5, 2018', '2018-06-05 2018-06-05 stated'],
    ['5 June 2018', '2018-06-05 2018-06-05 stated'],
    ['2018-06-05', '2018-06-05 2018-06-05 stated'],
    ['in 2011', '2011-01-01 2011-12-31 stated'],
    ['end of August 2018', '2018-08-22 2018-08-31 stated'],
    ['on Friday', '2017-11-03 2017-11-03 estimated'],
    ['Tuesday', '2017-10-31 2017-10-31 estimated'],
    ['last Friday', '2017-10-27 2017-10-27 estimated'],
    ['next Friday', '2017-11-10 2017-11-10 estimated'],
    ['yesterday', '2017-11-02 2017-11-02 estimated'],
    ['this week', '2017-10-30 2017-11-05 estimated'],
    ['last month', '2017-10-01 2017-10-31 estimated'],
    ['last year', '2016-01-01 2016-12-31 estimated'],
    ['earlier this year', '2017-01-01 2017-11-03 estimated'],
    ['in June', '2017-06-01 2017-06-30 estimated'],
    ['in December', '2016-12-01 2016-12-31 estimated'],
    ['late June', '2017-06-21 2017-06-30 estimated'],
    ['last November', '2016-11-01 2016-11-30 estimated'],
    ['on Nov 3', '2017-11-03 2017-11-03 estimated'],
    ['Dec. 24', '2016-12-24 2016-12-24 estimated'],
    ['Feb 29', '2016-02-29 2016-02-29 estimated'],
    ['three days ago', '2017-10-31 2017-10-31 estimated'],
    ['two weeks ago', '2017-10-17 2017-10-23 estimated'],
    ['a year ago', '2016-01-01 2016-12-31 estimated'],
  ])('%s: %s', (expression, expected) => {
    expect(shown(resolveDate(expression, FRIDAY))).toBe(expected);
  });

  test('the next such day where the text looks ahead', () => {
    expect(shown(resolveDate('Tuesday', FRIDAY, 'future'))).toBe('2017-11-07 2017-11-07 estimated');
    expect(shown(resolveDate('Nov 8', FRIDAY, 'future'))).toBe('2017-11-08 2017-11-08 estimated');
    expect(shown(resolveDate('in March', FRIDAY, 'future'))).toBe('2018-03-01 2018-03-31 estimated');
  });

  test('nothing when it is no date', () => {
    for (const none of ['30 February 2011', 'June 31', 'someday', '', 'Mayor', '2018-13-01']) {
      expect(resolveDate(none, FRIDAY)).toBeNull();
    }
  });
});

test('a relative date without a publication date is not known', () => {
  for (const relative of ['Tuesday', 'last month', 'in June', 'Nov 3']) expect(resolveDate(relative, null)).toBeNull();
  expect(shown(resolveDate('in 2011', null))).toBe('2011-01-01 2011-12-31 stated');
});

test('a wide publication date makes a wide estimate', () => {
  expect(shown(resolveDate('yesterday', from('2017-11-03', '2017-11-05')))).toBe('2017-11-02 2017-11-03 estimated');
});

describe('dates in a text', () => {
  const datesIn = (text: string) =>
    findDates(text, [0, text.length], FRIDAY).map(({ span, means }) => [text.slice(...span), shown(means)]);

  test('are found where they stand', () => {
    expect(datesIn('They met in June, a day after the fire of 2011, and again on Tuesday.')).toEqual([
      ['June', '2017-06-01 2017-06-30 estimated'],
      ['2011', '2011-01-01 2011-12-31 stated'],
      ['Tuesday', '2017-10-31 2017-10-31 estimated'],
    ]);
  });

  test('look ahead behind "will"', () => {
    expect(datesIn('The council will vote on Tuesday.')).toEqual([['Tuesday', '2017-11-07 2017-11-07 estimated']]);
  });

  test.each([
    'They may march in protest.',
    'April Doe met August Roe.',
    'It sold 2011 cars.',
    'About 1,300 years ago',
    'on Black Friday',
    'in 2000 people',
    'Two days earlier, they had met.',
    'He works on Tuesdays.',
  ])('are not read into %j', (text) => expect(datesIn(text)).toEqual([]));

  test('lie in order inside the span, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { span, means } of findDates(text, [0, text.length], FRIDAY)) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          expect(span[1]).toBeGreaterThan(span[0]);
          if (means) expect(means.latest).toBeGreaterThan(means.earliest);
          at = span[1];
        }
      }),
    );
  });
});
