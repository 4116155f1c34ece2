import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { showCalendar, showWish } from '../../../../src/app/digests/typed/show.ts';
import { parseWish, type Wish } from '../../../../src/app/digests/typed/wish.ts';
import { parseCron } from '../../../../src/domain/calendar.ts';
import { hostileWords } from '../../../support/hostile-words.ts';

const understood = (line: string): Wish => {
  const read = parseWish(line);
  if (read.kind === 'wrong') throw new Error(`"${line}": ${read.sentence}`);
  return read.wish;
};
const sentence = (line: string): string => {
  const read = parseWish(line);
  return read.kind === 'wrong' ? read.sentence : showWish(read.wish);
};

describe('when', () => {
  test.each([
    ['at 09:00 on weekdays', '0 9 * * 1-5', 'at 09:00 on weekdays'],
    ['weekdays at 9', '0 9 * * 1-5', 'at 09:00 on weekdays'],
    ['at 9am', '0 9 * * *', 'at 09:00 daily'],
    ['at 7:30 pm every day', '30 19 * * *', 'at 19:30 daily'],
    ['at 12 am', '0 0 * * *', 'at 00:00 daily'],
    ['daily', '0 9 * * *', 'at 09:00 daily'],
    ['daily at noon', '0 12 * * *', 'at 12:00 daily'],
    ['at midnight', '0 0 * * *', 'at 00:00 daily'],
    ['mon thu', '0 9 * * 1,4', 'at 09:00 on mon, thu'],
    ['on mondays and thursdays at 8.15', '15 8 * * 1,4', 'at 08:15 on mon, thu'],
    ['mon-fri 7:30', '30 7 * * 1-5', 'at 07:30 on weekdays'],
    ['7:30 mon–fri', '30 7 * * 1-5', 'at 07:30 on weekdays'],
    ['friday to monday at 10', '0 10 * * 0-1,5-6', 'at 10:00 on mon, fri, sat, sun'],
    ['weekends 10:00', '0 10 * * 0,6', 'at 10:00 on weekends'],
    ['every monday at 10', '0 10 * * 1', 'at 10:00 on mon'],
    ['at 9, 12 and 18:00', '0 9,12,18 * * *', 'at 09:00, 12:00 and 18:00 daily'],
    ['at 9:30 and at 17:30', '30 9,17 * * *', 'at 09:30 and 17:30 daily'],
    ['hourly', '0 * * * *', 'hourly daily'],
    ['hourly 8-18 weekdays', '0 8-18 * * 1-5', 'every 1 hour 08:00–18:00 on weekdays'],
    ['every hour', '0 * * * *', 'hourly daily'],
    ['every 2 hours 8–18', '0 8,10,12,14,16,18 * * *', 'every 2 hours 08:00–18:00 daily'],
    ['every 2 hours from 8am to 6pm', '0 8,10,12,14,16,18 * * *', 'every 2 hours 08:00–18:00 daily'],
    ['every 3h between 8:30 and 18:00', '30 8,11,14,17 * * *', 'at 08:30, 11:30, 14:30 and 17:30 daily'],
    ['every 4 hours 22-6', '0 2,6,22 * * *', 'at 02:00, 06:00 and 22:00 daily'],
    ['every 30 minutes', '0,30 * * * *', 'every 30 minutes daily'],
    ['every 20 min 8-10 weekdays', '0,20,40 8-9 * * 1-5', 'every 20 minutes 08:00–10:00 on weekdays'],
    ['every half hour 9-11', '0,30 9-10 * * *', 'every 30 minutes 09:00–11:00 daily'],
    ['weekly at 9', '0 9 * * 1', 'at 09:00 on mon'],
    ['monthly at 9', '0 9 1 * *', 'at 09:00 monthly'],
    ['cron 0 9 * * mon-fri', '0 9 * * 1-5', 'at 09:00 on weekdays'],
    ['cron "15 9 1,15 * *"', '15 9 1,15 * *', 'cron 15 9 1,15 * *'],
    ['*/15 8-18 * * 1-5', '0,15,30,45 8-18 * * 1-5', 'every 15 minutes 08:00–19:00 on weekdays'],
  ])('%s is %s', (typed, calendar, shown) => {
    const wish = understood(`syria ${typed}`);
    expect([wish.topics, wish.calendar, showCalendar(wish.calendar)]).toEqual([['syria'], calendar, shown]);
  });
});

describe('topics', () => {
  test.each([
    ['syria at 9', ['syria']],
    ['syria, iran at 9', ['syria', 'iran']],
    ['syria and iran at 9', ['syria and iran']],
    ['“chemical weapons”, iran at 9', ['“chemical weapons”', 'iran']],
    ['syria -football, "at 9, daily" at 9', ['syria -football', '"at 9, daily"']],
    ['daily mail at 9', ['daily mail']],
    ['protests on monday at 9', ['protests']],
    ['war in sudan at 9 in <#C42>', ['war in sudan']],
    ['syria since:30d, iran outlet:reuters at 9', ['syria since:30d', 'iran outlet:reuters']],
    ['syria, iran at 9 outlet:reuters since:7d', ['syria outlet:reuters since:7d', 'iran outlet:reuters since:7d']],
    ['syria, syria at 9', ['syria']],
    ['outlet:"Al-Akhbar" hourly', ['outlet:"Al-Akhbar"']],
  ])('of %s', (typed, topics) => {
    expect(understood(typed).topics).toEqual(topics);
  });
});

test('everything else that can be said', () => {
  expect(
    understood('syria at 9 in <#C42|news> zone new york max 8 quiet 10pm to 7 when empty silent notice after 3'),
  ).toEqual({
    topics: ['syria'],
    calendar: '0 9 * * *',
    zone: 'America/New_York',
    channel: 'C42',
    mostItems: 8,
    quiet: { from: '22:00', to: '07:00' },
    whenEmpty: 'silent',
    noticeAfter: 3,
  });
  expect(understood('syria daily in Europe/london').zone).toBe('Europe/London');
});

test.each([
  ['', /topic first/],
  ['at 9', /topic first/],
  ['syria', /Tell me when/],
  ['syria at 25:00', /“25:00” is no time of day.*09:00/],
  ['syria at 9:30 and 17:00', /same minute/],
  ['syria at 9 on someday', /do not understand “on”/],
  ['syria at 9 at 10', /two of at/],
  ['syria every 5 hours and daily every monday', /two of/],
  ['syria every 13 hours', /1 to 12/],
  ['syria every 7 minutes', /10, 15, 20 or 30/],
  ['syria every 9 fortnights', /1 to 12/],
  ['syria zone Europe/Lodnon at 9', /did you mean Europe\/London\?/],
  ['syria at 9 zone lundon', /did you mean Europe\/London\?/],
  ['syria at 9 zone EST', /no zone “EST”/],
  ['syria at 9 zone +02:00', /no zone/],
  ['syria at 9 in #news', /which channel #news is/],
  ['syria at 9 max 0', /from 1 to 20/],
  ['syria at 9 max 2.5', /from 1 to 20/],
  ['syria at 9 quiet 7-7', /two different times/],
  ['syria at 9 when empty shout', /say so or be silent/],
  ['syria at 9 notice after 101', /from 0 \(never\) to 100/],
  ['syria cron 0 9 * *', /five fields/],
  ['syria cron 0 9 31 2 *', /No year/],
  ['syria cron 0 25 * * *', /second field/],
  ['syria cron "* * * * *"', /every 10 minutes/],
  ['syria 55,59 * * * *', /every 10 minutes/],
  ['-syria at 9', /is no topic/],
  ['syria, !! at 9', /“!!” is no topic/],
  ['syria since:soon at 9', /cannot use since:soon/],
  ['“syria at 9', /quotation mark is not closed/],
  [`${'x'.repeat(101)} at 9`, /is no topic/],
  [`${'a, '.repeat(11)}b at 9`, /Tell me|is no topic|at most 10/],
  ['x '.repeat(400), /longer than 600/],
])('%s is answered with what would be right', (typed, right) => {
  expect(sentence(typed)).toMatch(right);
});

const words = fc.constantFrom(
  ...'syria iran, "chemical weapons" “at 9” outlet:reuters since:30d -turkey and at 9 09:00 7:30pm noon on daily weekdays mon-fri thu, every 2 hours 30 minutes 8–18 hourly cron 0 * */2 1-5 in <#C42> zone Europe/London utc max 8 quiet 22:00-07:00 when empty say silent notice after 3 from to monthly , ; # " ”'.split(
    ' ',
  ),
);

describe('any line', () => {
  const line = fc.oneof(
    fc.array(words, { maxLength: 14 }).map((all) => all.join(' ')),
    fc.array(words, { maxLength: 9 }).map((all) => `syria ${all.join(' ')} at 9`),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  test('is understood or refused with one sentence; what is understood is printed, and read back to the same', () => {
    let understoodOnes = 0;
    fc.assert(
      fc.property(line, (any) => {
        const read = parseWish(any);
        if (read.kind === 'wrong') return expect(read.sentence).toMatch(/^[^\n]{10,400}$/);
        understoodOnes++;
        expect(parseCron(read.wish.calendar).kind).toBe('calendar');
        expect(parseWish(showWish(read.wish))).toEqual(read);
      }),
      { numRuns: 10_000, seed: 7 },
    );
    expect(understoodOnes).toBeGreaterThan(1000);
  });

  test('of the unkind too', () => {
    const forms = [
      (words: string) => words,
      (words: string) => `${words} at 9`,
      (words: string) => `syria at ${words}`,
      (words: string) => `syria at 9 zone ${words}`,
    ];
    fc.assert(
      fc.property(hostileWords, fc.constantFrom(...forms), (words, form) => {
        const read = parseWish(form(words));
        if (read.kind === 'wish') expect(parseWish(showWish(read.wish))).toEqual(read);
      }),
      { numRuns: 1000, seed: 8 },
    );
  });
});
