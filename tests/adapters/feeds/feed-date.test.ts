import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { feedDate } from '../../../src/adapters/feeds/feed-date.ts';

const DAY = 86_400_000;

test.each([
  ['Tue, 28 Aug 2018 10:00:00 GMT', '2018-08-28T10:00:00Z', 1000],
  ['Tue, 28 Aug 2018 10:00:00 +0200', '2018-08-28T08:00:00Z', 1000],
  ['28 Aug 18 10:00 EST', '2018-08-28T15:00:00Z', 60_000],
  ['Tuesday, 28-August-2018 10:00:00 UTC', '2018-08-28T10:00:00Z', 1000],
  ['Tue, 28 Aug 2018 9:05:00 -5:30', '2018-08-28T14:35:00Z', 1000],
  ['Tue Aug 28 10:00:00 PDT 2018', '2018-08-28T17:00:00Z', 1000],
  ['2018-08-28T10:00:00.123Z', '2018-08-28T10:00:00Z', 1000],
  ['2018-8-2 9:00 +0200', '2018-08-02T07:00:00Z', 60_000],
  ['2018-08-28', '2018-08-28T00:00:00Z', DAY],
  ['2018', '2018-01-01T00:00:00Z', 365 * DAY],
])('%s', (stated, earliest, length) => {
  const from = Date.parse(earliest);
  expect(feedDate(stated)).toEqual({ earliest: from, latest: from + length, basis: 'feed' });
});

test.each([
  'Tue, 28 Aug 2018 10:00:00',
  '2018-08-28T10:00:00',
  'Tue, 28 Aug 2018 10:00 XYZ',
  'Tue, 28 Aug 2018 25:61:00 GMT',
])('a time that cannot be placed is its day: %s', (stated) => {
  const from = Date.parse('2018-08-28');
  expect(feedDate(stated)).toEqual({ earliest: from, latest: from + DAY, basis: 'feed' });
});

test.each([
  '',
  'yesterday',
  '31 Feb 2018',
  '2018-02-31',
  '28/08/2018',
  '08/28/2018',
  '28 Abc 2018',
  null,
  undefined,
])('%j is no date', (stated) => {
  expect(feedDate(stated)).toBeNull();
});

test('what mail and HTTP write is read to the second', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const second = Math.floor(date.getTime() / 1000) * 1000;
      expect(feedDate(date.toUTCString())).toMatchObject({ earliest: second });
      expect(feedDate(date.toISOString())).toMatchObject({ earliest: second });
    }),
  );
});
