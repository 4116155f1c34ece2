import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'node-cron';
import {
  type Calendar,
  type CalendarField,
  calendarOf,
  cronText,
  hasDay,
  parseCron,
} from '../../src/domain/calendar.ts';

const read = (line: string): Calendar => {
  const result = parseCron(line);
  if (result.kind === 'wrong') throw new Error(`"${line}" should be read, but: ${result.field}`);
  return result.calendar;
};
const wrong = (line: string): string => {
  const result = parseCron(line);
  return result.kind === 'wrong' ? result.field : cronText(result.calendar);
};

describe('reading a cron line', () => {
  test.each([
    ['0 9 * * 1-5', '0 9 * * 1-5'],
    ['  0   9\t* * MON-FRI ', '0 9 * * 1-5'],
    ['*/15 8-18/2 * * *', '0,15,30,45 8,10,12,14,16,18 * * *'],
    ['0 0 1 jan,JUL *', '0 0 1 1,7 *'],
    ['5,5,1-3 0 * * *', '1-3,5 0 * * *'],
    ['0 0 * * 7', '0 0 * * 0'],
    ['0 0 * * fri-sun', '0 0 * * 0,5-6'],
    ['0-59 0-23 1-31 1-12 0-6', '* * * * *'],
    ['0 9 1 * 0-7', '0 9 * * *'],
  ])('%s is %s', (line, canonical) => {
    expect(cronText(read(line))).toBe(canonical);
  });

  test.each([
    ['', 'shape'],
    ['0 9 * *', 'shape'],
    ['0 0 9 * * 1', 'shape'],
    ['@daily', 'shape'],
    [`0 9 * * ${'1,'.repeat(100)}1`, 'shape'],
    ['60 9 * * *', 'minutes'],
    ['5/15 9 * * *', 'minutes'],
    ['*/0 9 * * *', 'minutes'],
    ['- 9 * * *', 'minutes'],
    ['1, 9 * * *', 'minutes'],
    ['0 24 * * *', 'hours'],
    ['0 18-8 * * *', 'hours'],
    ['0 9 0 * *', 'days'],
    ['0 9 L * *', 'days'],
    ['0 9 ? * *', 'days'],
    ['0 9 * 13 *', 'months'],
    ['0 9 * january *', 'months'],
    ['0 9 * * 8', 'weekdays'],
    ['0 9 * * mon#1', 'weekdays'],
    ['0 9 31 2 *', 'never'],
    ['0 9 30,31 feb */2', 'never'],
  ])('"%s" is refused, for its %s', (line, field) => {
    expect(wrong(line)).toBe(field);
  });

  test('29 February comes, if seldom', () => {
    expect(hasDay(read('0 9 29 2 *'), [2028, 2, 29])).toBe(true);
  });
});

describe('the days of a calendar', () => {
  /** Of November 2026, which begins with a Sunday. */
  const novemberDays = (line: string): number[] =>
    Array.from({ length: 30 }, (_, day) => day + 1).filter((day) => hasDay(read(line), [2026, 11, day]));

  test('one of the fields of days is enough where both are restricted', () => {
    expect(novemberDays('0 9 15 * mon')).toEqual([2, 9, 15, 16, 23, 30]);
  });

  test('both must pass where one begins with a star', () => {
    expect(novemberDays('0 9 */2 * mon')).toEqual([9, 23]);
    expect(novemberDays('0 9 1-7 * */2')).toEqual([1, 3, 5, 7]);
    expect(novemberDays('0 9 * * mon')).toEqual([2, 9, 16, 23, 30]);
  });
});

const RANGE: Record<CalendarField, readonly [number, number]> = {
  minutes: [0, 59],
  hours: [0, 23],
  days: [1, 31],
  months: [1, 12],
  weekdays: [0, 7],
};

const piece = ([least, most]: readonly [number, number]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }), fc.integer({ min: 1, max: 9 }))
    .chain(([a, b, step]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      return fc.constantFrom('*', `*/${step}`, `${a}`, `${low}-${high}`, `${low}-${high}/${step}`);
    });

const line = fc
  .tuple(...Object.values(RANGE).map((range) => fc.array(piece(range), { minLength: 1, maxLength: 3 })))
  .map((fields) => fields.map((parts) => parts.join()).join(' '));

describe('any line', () => {
  test('is printed as one that is read back to the same', () => {
    fc.assert(
      fc.property(line, (any) => {
        const result = parseCron(any);
        if (result.kind === 'wrong') return result.field === 'never' || any.length > 200;
        expect(parseCron(cronText(result.calendar))).toEqual(result);
        return true;
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('has in each field the values that another reader finds there', () => {
    const names = ['minute', 'hour', 'dayOfMonth', 'month', 'dayOfWeek'] as const;
    const fields = Object.keys(RANGE) as CalendarField[];
    fc.assert(
      fc.property(line, fc.nat({ max: 4 }), (any, at) => {
        const alone = any
          .split(' ')
          .map((field, index) => (index === at ? field : '*'))
          .join(' ');
        const values = parse(alone)[names[at] as (typeof names)[number]].map(Number);
        expect(read(alone)[fields[at] as CalendarField]).toEqual([...new Set(values)].sort((a, b) => a - b));
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  test('and any text at all is read or refused', () => {
    const text = fc.oneof(fc.string({ maxLength: 30 }), fc.stringMatching(/^[0-9*/,\- a-z]{0,30}$/));
    fc.assert(
      fc.property(text, (any) => {
        expect(['calendar', 'wrong']).toContain(parseCron(any).kind);
      }),
      { numRuns: 3000, seed: 3 },
    );
  });
});

test('a calendar made of parts lets everything else pass', () => {
  expect(cronText(calendarOf({ minutes: [30], hours: [18, 8, 8] }))).toBe('30 8,18 * * *');
});
