import { type Token, wordAt } from './tokens.ts';

/** A time of day. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** Something read from the token on, and the token after it. */
export interface Taken<Value> {
  readonly value: Value;
  readonly next: number;
}

const NAMED: Readonly<Record<string, Clock>> = {
  noon: { hour: 12, minute: 0 },
  midday: { hour: 12, minute: 0 },
  midnight: { hour: 0, minute: 0 },
};

/** A time of day as one word: 09:00, 9.30, 7h30, 9am, noon; a bare hour too. Null for everything else. */
export function clockOf(word: string): Clock | null {
  if (Object.hasOwn(NAMED, word)) return NAMED[word] as Clock;
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?(?:(a|p)\.?m\.?)?$/.exec(word);
  if (!match) return null;
  const [, hour, minute = '0', half] = match;
  const clock = { hour: half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour), minute: Number(minute) };
  const hourIsRight = half ? Number(hour) >= 1 && Number(hour) <= 12 : clock.hour < 24;
  return hourIsRight && clock.minute < 60 ? clock : null;
}

/** A time of day at a token, "am" or "pm" standing with it or after it. */
export function clockAt(tokens: readonly Token[], at: number): Taken<Clock> | null {
  const word = wordAt(tokens, at);
  const half = /^[ap]\.?m\.?$/.test(wordAt(tokens, at + 1)) ? wordAt(tokens, at + 1) : '';
  const whole = half && /^\d/.test(word) ? clockOf(word + half) : null;
  if (whole) return { value: whole, next: at + 2 };
  const clock = clockOf(word);
  return clock && { value: clock, next: at + 1 };
}

/** Whether a word can only be a time of day: one that has minutes or half days, or a name. */
export const isPlainlyClock = (word: string): boolean =>
  Object.hasOwn(NAMED, word) || (/[:.h]\d{2}|[ap]\.?m\.?$/.test(word) && clockOf(word) !== null);

const DASH = /^[-–—]$/;

/** Two times of day with a dash or "to" between them: 8–18, 8:30-18:30, 22:00 - 07:00, from 8am to 6pm. */
export function clockRangeAt(tokens: readonly Token[], from: number): Taken<readonly [Clock, Clock]> | null {
  const at = /^(?:from|between)$/.test(wordAt(tokens, from)) ? from + 1 : from;
  const [first = '', second, ...more] = wordAt(tokens, at).split(/[-–—]/);
  const [a, b] = [clockOf(first), second === undefined ? null : clockOf(second)];
  if (a && b && more.length === 0) return { value: [a, b], next: at + 1 };
  const start = clockAt(tokens, at);
  if (!start || !(DASH.test(wordAt(tokens, start.next)) || /^(?:to|and|until|till)$/.test(wordAt(tokens, start.next))))
    return null;
  const end = clockAt(tokens, start.next + 1);
  return end && { value: [start.value, end.value], next: end.next };
}

/** As people are shown it: 09:00. */
export const showClock = ({ hour, minute }: Clock): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
