import { type Calendar, calendarOf, parseCron } from '../../../domain/calendar.ts';
import { type Clock, clockAt, clockRangeAt, isPlainlyClock, type Taken } from './clock.ts';
import type { Days } from './days.ts';
import { type Token, wordAt } from './tokens.ts';
import { typedWording } from './wording.ts';

/** At which times of a day. */
export type Times = Pick<Calendar, 'minutes' | 'hours'>;

/** What stood at a token: something, something that cannot be used (one sentence), or nothing of the kind (null). */
export type Step<Value> = Taken<Value> | { readonly wrong: string } | null;

/** A digest comes at most so often, in minutes. */
export const LEAST_INTERVAL = 10;

/** Whether what stands at a token can only say when, so that it is no topic. */
export function plainlyWhen(tokens: readonly Token[], at: number, line: string): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (word === 'at') return /^\d/.test(next) || isPlainlyClock(next);
  if (word === 'every') return /^\d/.test(next) || /^(?:hour|half)/.test(next);
  return (word === 'cron' && next !== '') || cronIn(tokens, at, line)?.includes('*') === true;
}

/** Times of day at a token: at 09:00 and 17:00, 7:30, hourly, every 2 hours 8–18, every 30 minutes. */
export function timesAt(tokens: readonly Token[], at: number): Step<Times> {
  const word = wordAt(tokens, at);
  if (word === 'at') return clocksAt(tokens, at + 1);
  if (isPlainlyClock(word) || /^[ap]\.?m/.test(wordAt(tokens, at + 1))) return clocksAt(tokens, at);
  if (word === 'hourly') return within(tokens, at + 1, { every: 1, unit: 'hours' });
  if (word !== 'every') return null;
  return everyAt(tokens, at + 1);
}

function clocksAt(tokens: readonly Token[], from: number): Step<Times> {
  const clocks: Clock[] = [];
  let next = from;
  for (let at = from; ; ) {
    const clock = clockAt(tokens, at);
    if (!clock) break;
    clocks.push(clock.value);
    next = clock.next;
    const and = /^(?:and|&|\+)$/.test(wordAt(tokens, next));
    const listed = and || tokens[next - 1]?.comma || isPlainlyClock(wordAt(tokens, next));
    if (!listed) break;
    at = and ? next + 1 : next;
    if (wordAt(tokens, at) === 'at') at++;
  }
  const [first] = clocks;
  if (!first) return { wrong: typedWording.time(tokens[from]?.text ?? '') };
  if (clocks.some(({ minute }) => minute !== first.minute)) return { wrong: typedWording.minutesDiffer };
  return { value: { minutes: [first.minute], hours: sorted(clocks.map(({ hour }) => hour)) }, next };
}

interface Every {
  readonly every: number;
  readonly unit: 'hours' | 'minutes';
}

function everyAt(tokens: readonly Token[], at: number): Step<Times> {
  const word = wordAt(tokens, at);
  if (/^hours?$/.test(word)) return within(tokens, at + 1, { every: 1, unit: 'hours' });
  if (word === 'half' || word === 'half-hour') {
    const hour = /^(?:an|a)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    const next = word === 'half-hour' ? at + 1 : /^hours?$/.test(wordAt(tokens, hour)) ? hour + 1 : null;
    return next === null ? null : within(tokens, next, { every: 30, unit: 'minutes' });
  }
  const [, number, letter = wordAt(tokens, at + 1)] = /^(\d{1,3})([a-z]+)?$/.exec(word) ?? [];
  const unit = /^(?:h|hrs?|hours?)$/.test(letter) ? 'hours' : /^(?:m|mins?|minutes?)$/.test(letter) ? 'minutes' : null;
  if (number === undefined || unit === null) return /^\d/.test(word) ? { wrong: typedWording.everyHours } : null;
  return within(tokens, /^\d+$/.test(word) ? at + 2 : at + 1, { every: Number(number), unit });
}

/** The times that recur, from one time of day to another if these stand at the token: 8–18 is up to 18:00, or to before it where they recur by minutes. */
function within(tokens: readonly Token[], at: number, { every, unit }: Every): Step<Times> {
  const range = clockRangeAt(tokens, at);
  const next = range?.next ?? at;
  const [from, to] = range?.value ?? [null, null];
  if (unit === 'minutes') {
    if (![10, 15, 20, 30].includes(every)) return { wrong: typedWording.everyMinutes };
    const minutes = Array.from({ length: 60 / every }, (_, index) => index * every);
    return { value: { minutes, hours: hoursOf(from, to, 1, 'before') }, next };
  }
  if (every < 1 || every > 12) return { wrong: typedWording.everyHours };
  return { value: { minutes: [from?.minute ?? 0], hours: hoursOf(from, to, every, 'through') }, next };
}

function hoursOf(from: Clock | null, to: Clock | null, step: number, end: 'before' | 'through'): number[] {
  if (!from || !to) return Array.from({ length: Math.ceil(24 / step) }, (_, index) => index * step);
  const span = (to.hour - from.hour + 24) % 24;
  const last = Math.max(0, end === 'before' ? span - 1 : to.minute < from.minute ? span - 1 : span);
  return sorted(Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => (from.hour + index * step) % 24));
}

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

const MONTH = '(?:[\\d*,/-]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)+';
const WEEKDAY = '(?:[\\d*,/-]|sun|mon|tue|wed|thu|fri|sat)+';
const CRON = new RegExp(`^(?:[\\d*][\\d*,/-]*\\s+){3}${MONTH}\\s+${WEEKDAY}(?=\\s|$)`, 'i');

/** Five words in a row from the token on that look like a cron line. */
const cronIn = (tokens: readonly Token[], at: number, line: string): string | null =>
  CRON.exec(line.slice(tokens[at]?.start ?? line.length))?.[0] ?? null;

/** A cron line at a token, "cron" before it or not, in quotation marks or not. */
export function cronAt(tokens: readonly Token[], at: number, line: string): Step<Calendar> {
  const named = wordAt(tokens, at) === 'cron';
  const from = named ? at + 1 : at;
  const quoted = named && tokens[from]?.quoted ? tokens[from].text.slice(1, -1) : null;
  const rest = line.slice(tokens[from]?.start ?? line.length);
  const words = quoted ?? cronIn(tokens, from, line) ?? (named ? (/^(?:\S+\s+){4}\S+/.exec(rest)?.[0] ?? rest) : null);
  if (words === null) return null;
  const read = parseCron(words);
  if (read.kind === 'calendar') {
    const end = (tokens[from]?.start ?? 0) + words.length;
    const after = tokens.findIndex(({ start }) => start >= end);
    return { value: read.calendar, next: quoted !== null ? from + 1 : after < 0 ? tokens.length : after };
  }
  if (read.field === 'shape') return { wrong: typedWording.cronShape };
  return { wrong: read.field === 'never' ? typedWording.cronNever : typedWording.cronField[read.field] };
}

/** Nine in the morning, for whoever names only days. */
const USUAL: Times = { minutes: [0], hours: [9] };

/** Times and days as one calendar; null when neither is named. */
export function calendarFrom(times: Times | null, days: Days | null): Calendar | null {
  return times === null && days === null ? null : calendarOf({ ...(times ?? USUAL), ...days });
}

/** Whether two moments of a day lie nearer to each other than digests may. */
export function isTooOften({ minutes, hours }: Calendar): boolean {
  const neighbours = minutes.some(
    (minute, index) => index > 0 && minute - (minutes[index - 1] as number) < LEAST_INTERVAL,
  );
  const over = 60 - (minutes.at(-1) as number) + (minutes[0] as number);
  return neighbours || (over < LEAST_INTERVAL && hours.some((hour) => hours.includes((hour + 1) % 24)));
}
