import type { DateInterval } from '../../domain/date-interval.ts';
import {
  type Day,
  type Days,
  dayAt,
  dayOf,
  interval,
  MONTHS,
  monthDays,
  monthOf,
  WEEKDAYS,
  weekDays,
  weekdayOf,
  yearDays,
  yearOf,
} from './calendar.ts';

/** Whether what is told of lies before or after the publication: "on Tuesday" says neither. */
export type Towards = 'past' | 'future';

/** The days that an expression means, told on `today`; null where it means none. */
type Meaning = (match: RegExpExecArray, today: Day, towards: Towards) => Days | null;

interface Form {
  readonly pattern: RegExp;
  /** Whether it needs the day on which it was said. */
  readonly relative: boolean;
  readonly days: Meaning;
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[89]|20)\\d\\d)';
const PART = '(early|mid|late|end of|beginning of|start of)[ -](?:in )?';
const COUNT = '(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})';
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const form = (pattern: string, relative: boolean, days: Meaning): Form => ({
  pattern: new RegExp(`^${pattern}$`, 'i'),
  relative,
  days,
});

const FORMS: readonly Form[] = [
  form(`${YEAR}-(\\d\\d)-(\\d\\d)`, false, ([, y, m, d]) => oneDay(dayAt(Number(y), Number(m) - 1, Number(d)))),
  form(`${MONTH} ${DATE},? ${YEAR}`, false, ([, m, d, y]) => oneDay(dayAt(Number(y), monthNumber(m), Number(d)))),
  form(`${DATE} (?:of )?${MONTH},? ${YEAR}`, false, ([, d, m, y]) =>
    oneDay(dayAt(Number(y), monthNumber(m), Number(d))),
  ),
  form(`(?:${PART})?${MONTH},? (?:of )?${YEAR}`, false, ([, part, m, y]) =>
    thirdOf(monthDays(Number(y), monthNumber(m)), part),
  ),
  form(`(?:${PART})?${YEAR}`, false, ([, part, y]) => thirdOf(yearDays(Number(y)), part)),
  form(`${MONTH} ${DATE}`, true, ([, m, d], today, towards) => dateWithoutYear(m, d, today, towards)),
  form(`${DATE} (?:of )?${MONTH}`, true, ([, d, m], today, towards) => dateWithoutYear(m, d, today, towards)),
  form(`(?:${PART})?(last |this |next |past )?${MONTH}`, true, ([, part, which, m], today, towards) =>
    thirdOf(monthWithoutYear(m, today, which, towards), part),
  ),
  form(`(last |this |next |past |coming )?(${WEEKDAYS.join('|')})`, true, ([, which, name], today, towards) =>
    weekday(name, today, which, towards),
  ),
  form('today|tonight', true, (_, today) => oneDay(today)),
  form('yesterday', true, (_, today) => oneDay(today - 1)),
  form('tomorrow', true, (_, today) => oneDay(today + 1)),
  form('(earlier |later )?(this|last|next) (week|month|year)', true, ([, side, which, unit], today) =>
    besides(unitAround(unit, today, STEP[which?.toLowerCase() ?? 'this'] ?? 0), today, side),
  ),
  form(`${COUNT} (day|week|month|year)s? ago`, true, ([, count, unit], today) =>
    unitsAgo(numberOf(count), unit, today),
  ),
];

const STEP: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/**
 * The time that a date expression means ("Tuesday", "last month", "in June", "Nov 3", "in 2011"), in UTC. What is told relative to its day
 * is resolved against the publication date and then an estimate; where that date is itself wide, so is the answer. Null when the
 * expression is none of the known forms, when its date does not exist, or when it needs a publication date and there is none.
 * A day or month without its year or week is the last such one before the publication, or the next one with `towards` "future".
 */
export function resolveDate(
  expression: string,
  published: DateInterval | null,
  towards: Towards = 'past',
): DateInterval | null {
  const bare = expression
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:on|in|since|until|till|by|from|during|through|of) /i, '');
  if (bare.length > 40) return null;
  for (const { pattern, relative, days } of FORMS) {
    const match = pattern.exec(bare);
    if (!match) continue;
    if (!relative) return stated(days(match, 0, towards));
    return published && relativeTo(published, (today) => days(match, today, towards));
  }
  return null;
}

function stated(days: Days | null): DateInterval | null {
  return days && interval(days, 'stated');
}

/** Said on the first or on the last day of a wide publication date: the answer covers both. */
function relativeTo(published: DateInterval, days: (today: Day) => Days | null): DateInterval | null {
  const first = days(dayOf(published.earliest));
  const last = days(dayOf(Math.max(published.earliest, published.latest - 1)));
  if (!first || !last) return null;
  return interval([Math.min(first[0], last[0]), Math.max(first[1], last[1])], 'estimated');
}

const oneDay = (day: Day | null): Days | null => (day === null ? null : [day, day + 1]);

function monthNumber(name = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase()));
}

function numberOf(count = ''): number {
  const small = NUMBERS.indexOf(count.toLowerCase());
  return small > 0 ? small : /^an?$/i.test(count) ? 1 : Number(count);
}

function dateWithoutYear(m: string | undefined, d: string | undefined, today: Day, towards: Towards): Days | null {
  const year = yearOf(today);
  const inYear = (of: number): Day | null => dayAt(of, monthNumber(m), Number(d));
  const here = inYear(year);
  if (towards === 'past') return oneDay(here !== null && here <= today ? here : inYear(year - 1));
  return oneDay(here !== null && here >= today ? here : inYear(year + 1));
}

function monthWithoutYear(m: string | undefined, today: Day, which: string | undefined, towards: Towards): Days {
  const wanted = monthNumber(m);
  const year = yearOf(today);
  const now = monthOf(today);
  const said = which?.trim().toLowerCase();
  const strict = said === 'last' || said === 'past' || said === 'next';
  if (said === 'next' || (towards === 'future' && said === undefined))
    return monthDays(wanted > now || (wanted === now && !strict) ? year : year + 1, wanted);
  if (said === 'this') return monthDays(year, wanted);
  return monthDays(wanted < now || (wanted === now && !strict) ? year : year - 1, wanted);
}

function weekday(name: string | undefined, today: Day, which: string | undefined, towards: Towards): Days {
  const ahead = (WEEKDAYS.indexOf((name ?? '').toLowerCase() as (typeof WEEKDAYS)[number]) - weekdayOf(today) + 7) % 7;
  const said = which?.trim().toLowerCase();
  if (said === 'next' || said === 'coming') return [today + (ahead || 7), today + (ahead || 7) + 1];
  if (said === 'this' || (said === undefined && towards === 'future')) return [today + ahead, today + ahead + 1];
  const back = ahead === 0 ? (said === undefined ? 0 : 7) : 7 - ahead;
  return [today - back, today - back + 1];
}

function unitAround(unit: string | undefined, today: Day, step: number): Days {
  if (unit === 'week') return weekDays(today + 7 * step);
  if (unit === 'month') return monthDays(yearOf(today), monthOf(today) + step);
  return yearDays(yearOf(today) + step);
}

/** "Earlier this year" ends with the day on which it is said, "later this year" begins with it. */
function besides([from, to]: Days, today: Day, side: string | undefined): Days {
  if (side === undefined || today < from || today >= to) return [from, to];
  return side.trim().toLowerCase() === 'earlier' ? [from, today + 1] : [today, to];
}

/** The further back, the vaguer: a day, then about a week, then the month or year. */
function unitsAgo(count: number, unit: string | undefined, today: Day): Days {
  if (unit === 'day') return [today - count, today - count + 1];
  if (unit === 'week') return [today - 7 * count - 3, today - 7 * count + 4];
  return unitAround(unit, today, -count);
}

/** "Early", "mid" and "late" are the thirds of their month or year. */
function thirdOf([from, to]: Days, part: string | undefined): Days {
  if (part === undefined) return [from, to];
  const third = Math.round((to - from) / 3);
  const said = part.toLowerCase();
  if (said === 'mid') return [from + third, to - third];
  return said === 'late' || said === 'end of' ? [to - third, to] : [from, from + third];
}
