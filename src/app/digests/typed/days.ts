import type { Calendar } from '../../../domain/calendar.ts';
import type { Taken } from './clock.ts';
import { type Token, wordAt } from './tokens.ts';

/** Which days are meant: weekdays from Sunday, 0, or days of the month. */
export type Days = Partial<Pick<Calendar, 'weekdays' | 'days'>>;

const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = /^(?:(sun)|(mon)|(tue)|(wed)|(thu)|(fri)|(sat))(?:days?|sdays?|s|nesdays?|rs?|rsdays?|urdays?)?$/;

export const WORKING = [1, 2, 3, 4, 5];
export const WEEKEND = [0, 6];

const SETS: Readonly<Record<string, Days>> = {
  daily: {},
  day: {},
  days: {},
  weekday: { weekdays: WORKING },
  weekdays: { weekdays: WORKING },
  weekend: { weekdays: WEEKEND },
  weekends: { weekdays: WEEKEND },
  weekly: { weekdays: [1] },
  week: { weekdays: [1] },
  monthly: { days: [1] },
  month: { days: [1] },
};

/** Words that mean a set of days only after "every": "the day" is none. */
const AFTER_EVERY = /^(?:day|week|month|weekday|weekend)$/;

/** Days named at a token: daily, weekdays, mon thu, on mondays and thursdays, mon-fri, every day. Null for everything else. */
export function daysAt(tokens: readonly Token[], from: number): Taken<Days> | null {
  const lead = wordAt(tokens, from);
  const at = /^(?:on|every|each)$/.test(lead) ? from + 1 : from;
  const word = wordAt(tokens, at);
  if (Object.hasOwn(SETS, word) && (lead === 'every' || lead === 'each' || !AFTER_EVERY.test(word)))
    return { value: SETS[word] as Days, next: at + 1 };
  return weekdaysAt(tokens, at);
}

function weekdaysAt(tokens: readonly Token[], from: number): Taken<Days> | null {
  const weekdays = new Set<number>();
  let next = from;
  for (let at = from; ; ) {
    const range = rangeAt(tokens, at);
    if (!range) break;
    for (const day of range.value) weekdays.add(day);
    next = range.next;
    at = /^(?:and|&|\+)$/.test(wordAt(tokens, next)) ? next + 1 : next;
  }
  return weekdays.size === 0 ? null : { value: { weekdays: [...weekdays].sort() }, next };
}

/** One weekday, or two with a dash or "to" between them and all from the first to the second; over Saturday too. */
function rangeAt(tokens: readonly Token[], at: number): Taken<readonly number[]> | null {
  const [first = '', second, ...more] = wordAt(tokens, at).split(/[-–—]/);
  const [from, to] = [dayOf(first), second === undefined ? null : dayOf(second)];
  if (from === null || more.length > 0) return null;
  if (second !== undefined) return to === null ? null : { value: upTo(from, to), next: at + 1 };
  const end = /^(?:to|[-–—])$/.test(wordAt(tokens, at + 1)) ? dayOf(wordAt(tokens, at + 2)) : null;
  return end === null ? { value: [from], next: at + 1 } : { value: upTo(from, end), next: at + 3 };
}

function dayOf(word: string): number | null {
  const match = DAY.exec(word);
  return match ? match.slice(1).findIndex((name) => name !== undefined) : null;
}

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);

/** As people are shown it: "daily", "on weekdays", "on mon, thu". */
export function showWeekdays(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return 'daily';
  if (weekdays.join() === WORKING.join()) return 'on weekdays';
  if (weekdays.join() === WEEKEND.join()) return 'on weekends';
  return `on ${[...weekdays]
    .sort((a, b) => (a || 7) - (b || 7))
    .map((day) => NAMES[day])
    .join(', ')}`;
}
