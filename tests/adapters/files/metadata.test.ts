import { describe, expect, test } from '@jest/globals';
import { statedIn } from '../../../src/adapters/files/metadata.ts';

const day = Date.UTC(2018, 7, 28);
const DAY = 86_400_000;
const published = (value: unknown) => statedIn({ published: value }, 'talks.md').publishedAt;

describe('what an article states', () => {
  test.each([
    ['a day of 24 hours', '2018-08-28', day, day + DAY],
    ['a month', '2018-08', Date.UTC(2018, 7), Date.UTC(2018, 8)],
    ['a year', '2018', Date.UTC(2018, 0), Date.UTC(2019, 0)],
    ['a year that YAML takes for a number', 2018, Date.UTC(2018, 0), Date.UTC(2019, 0)],
    ['a minute', '2018-08-28T09:30Z', day + 9.5 * 3_600_000, day + 9.5 * 3_600_000 + 60_000],
    ['a second with its zone', '2018-08-28T09:30:00+03:00', day + 6.5 * 3_600_000, day + 6.5 * 3_600_000 + 1000],
  ])('%s', (_what, value, earliest, latest) => {
    expect(published(value)).toEqual({ earliest, latest, basis: 'stated' });
  });

  test('a span of time, both ends included', () => {
    expect(published({ earliest: '2018-08-26', latest: '2018-08-28', basis: 'estimated' })).toEqual({
      earliest: day - 2 * DAY,
      latest: day + DAY,
      basis: 'estimated',
    });
  });

  test.each([
    '2018-02-31',
    '2018-13',
    '0018-01-01',
    'soon',
    '28 August 2018',
    '2018-08-28T09:30',
    '2018-08-28T25:00Z',
    20180828,
    '',
    [],
    true,
    { earliest: '2018-08-28' },
    { earliest: '2018-08-28', latest: '2018-08-01' },
    { earliest: '2018-08-28', latest: '2018-08-28', basis: 'guessed' },
    { earliest: '2018-08-28', latest: '2018-08-28', base: 'stated' },
  ])('%j is no date, and the sentence says what one looks like', (value) => {
    expect(() => published(value)).toThrow(/^talks\.md: "published" must be a date such as 2018-08-28, .*, and is /);
  });

  test('all mistakes at once, each with its key and what was expected', () => {
    const wrong = { outlet: 5, url: 'ftp://a.example', autor: 'x', retells: { outlets: 'y' } };
    expect(() => statedIn(wrong, 'talks.md')).toThrow(
      'talks.md: "outlet" must be a line of text, and is 5; "url" must be an address that begins with http:// or https://, and is "ftp://a.example"; ' +
        '"retells.outlet" must be a line of text, and is missing; "outlets" is no field of retells (fields: outlet, published, url); ' +
        '"autor" is no field of an article (fields: outlet, headline, byline, dateline, url, published, language, retells).',
    );
  });

  test('fields without a value are not stated, and lines are one line', () => {
    expect(statedIn({ outlet: null, headline: ' Port\nopens ', byline: undefined }, 'a')).toEqual({
      headline: 'Port opens',
    });
    expect(statedIn(null, 'a')).toEqual({});
  });

  test.each([[[]], ['text'], [5]])('%j is no set of fields', (value) => {
    expect(() => statedIn(value, 'talks.md')).toThrow(/^talks\.md: it must be fields with their values/);
  });

  test('what is retold is complete, with null for what is not stated', () => {
    expect(statedIn({ retells: { outlet: 'Northern Wire' } }, 'a').retells).toEqual({
      outlet: 'Northern Wire',
      publishedAt: null,
      url: null,
    });
  });
});
