import { cronText } from '../../../domain/calendar.ts';
import type { QuietHours } from '../../../domain/digest.ts';
import { knownZone, likelyZone } from '../../zones.ts';
import { clockRangeAt, showClock } from './clock.ts';
import { type Days, daysAt } from './days.ts';
import { type Token, wordAt } from './tokens.ts';
import { cronAt, plainlyWhen, type Step, type Times, timesAt } from './when.ts';
import { typedWording } from './wording.ts';

/** What stands after the topics, as far as it was said. */
export interface Clauses {
  /** A cron line in its one form. */
  readonly cron: string;
  readonly times: Times;
  readonly days: Days;
  readonly zone: string;
  /** The platform's own name of a channel. */
  readonly channel: string;
  readonly mostItems: number;
  readonly quiet: QuietHours | null;
  readonly whenEmpty: 'say' | 'silent';
  readonly noticeAfter: number;
  /** since: and outlet: for all topics, as written. */
  readonly filters: string;
}

export const MOST_ITEMS = 20;
export const MOST_NOTICE = 100;

interface Clause {
  /** Whether what stands here can be nothing else, so that topics end before it. */
  readonly plainly: (tokens: readonly Token[], at: number, line: string) => boolean;
  readonly read: (tokens: readonly Token[], at: number, line: string) => Step<Partial<Clauses>>;
}

const never = (): boolean => false;
const startsWith =
  (head: RegExp, second: RegExp) =>
  (tokens: readonly Token[], at: number): boolean =>
    head.test(wordAt(tokens, at)) && second.test(wordAt(tokens, at + 1));

const CHANNEL = /^<#([A-Za-z0-9]{1,40})(?:\|[^>]*)?>$/;

const CLAUSES: readonly Clause[] = [
  { plainly: plainlyWhen, read: (...given) => as(cronAt(...given), (cron) => ({ cron: cronText(cron) })) },
  { plainly: never, read: (tokens, at) => as(daysAt(tokens, at), (days) => ({ days })) },
  { plainly: never, read: (tokens, at) => as(timesAt(tokens, at), (times) => ({ times })) },
  { plainly: startsWith(/^(?:zone|tz|timezone)$/, /./), read: zoneAt },
  { plainly: startsWith(/^(?:in|to)$/, /^<?#/), read: channelAt },
  { plainly: startsWith(/^max$/, /^-?\d/), read: maxAt },
  { plainly: startsWith(/^quiet$/, /^(?:\d|none$|from$|between$)/), read: quietAt },
  { plainly: startsWith(/^(?:when|if)$/, /^empty$/), read: emptyAt },
  { plainly: startsWith(/^notice$/, /^after$/), read: noticeAt },
  { plainly: never, read: (tokens, at) => filterAt(tokens, at) },
];

function as<From, To>(step: Step<From>, change: (value: From) => To): Step<To> {
  return step && 'value' in step ? { value: change(step.value), next: step.next } : step;
}

/** Whether topics end before this token, whatever follows. */
export const endsTopics = (tokens: readonly Token[], at: number, line: string): boolean =>
  !tokens[at]?.quoted && CLAUSES.some(({ plainly }) => plainly(tokens, at, line));

/** Everything from a token to the end, or one sentence on the first that cannot be used. */
export function clausesFrom(tokens: readonly Token[], from: number, line: string): Partial<Clauses> | string {
  let said: Partial<Clauses> = {};
  for (let at = from; at < tokens.length; ) {
    if (wordAt(tokens, at) === 'and' && at > from) {
      at++;
      continue;
    }
    const step = clauseAt(tokens, at, line);
    if (step === null) return typedWording.word(tokens[at]?.text ?? '');
    if ('wrong' in step) return step.wrong;
    const twice = Object.keys(step.value).find((key) => key !== 'filters' && key in said);
    if (twice) return typedWording.twice(tokens[at]?.text ?? '');
    const filters = [said.filters, step.value.filters].filter((one) => one !== undefined).join(' ');
    said = { ...said, ...step.value, ...(filters === '' ? {} : { filters }) };
    at = step.next;
  }
  if (said.cron !== undefined && (said.times || said.days)) return typedWording.twice('the times');
  return said;
}

function clauseAt(tokens: readonly Token[], at: number, line: string): Step<Partial<Clauses>> {
  for (const { read } of CLAUSES) {
    const step = read(tokens, at, line);
    if (step) return step;
  }
  return null;
}

/** A zone is up to three words long: "zone new york". */
function zoneAt(tokens: readonly Token[], at: number): Step<Partial<Clauses>> {
  if (!/^(?:zone|tz|timezone|in)$/.test(wordAt(tokens, at))) return null;
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(at + 1, at + 1 + length);
    if (words.length < length || words.some(({ quoted }) => quoted)) continue;
    const zone = knownZone(words.map((_, index) => wordAt(tokens, at + 1 + index)).join(' '));
    if (zone !== null) return { value: { zone }, next: at + 1 + length };
  }
  if (wordAt(tokens, at) === 'in') return null;
  const word = tokens[at + 1]?.text ?? '';
  return { wrong: typedWording.zone(word, likelyZone(word)) };
}

function channelAt(tokens: readonly Token[], at: number): Step<Partial<Clauses>> {
  const word = tokens[at + 1]?.text ?? '';
  if (!/^(?:in|to)$/.test(wordAt(tokens, at)) || !/^<?#/.test(word)) return null;
  const channel = CHANNEL.exec(word)?.[1];
  return channel ? { value: { channel }, next: at + 2 } : { wrong: typedWording.channel(word) };
}

function maxAt(tokens: readonly Token[], at: number): Step<Partial<Clauses>> {
  if (wordAt(tokens, at) !== 'max') return null;
  const mostItems = Number(wordAt(tokens, at + 1) || Number.NaN);
  if (!Number.isInteger(mostItems) || mostItems < 1 || mostItems > MOST_ITEMS)
    return { wrong: typedWording.max(MOST_ITEMS) };
  return { value: { mostItems }, next: at + (/^items?$/.test(wordAt(tokens, at + 2)) ? 3 : 2) };
}

function quietAt(tokens: readonly Token[], at: number): Step<Partial<Clauses>> {
  if (wordAt(tokens, at) !== 'quiet') return null;
  if (/^(?:none|off)$/.test(wordAt(tokens, at + 1))) return { value: { quiet: null }, next: at + 2 };
  const range = clockRangeAt(tokens, at + 1);
  const [from, to] = range ? range.value.map(showClock) : [];
  if (!range || from === undefined || to === undefined || from === to) return { wrong: typedWording.quiet };
  return { value: { quiet: { from, to } }, next: range.next };
}

function emptyAt(tokens: readonly Token[], at: number): Step<Partial<Clauses>> {
  if (!/^(?:when|if)$/.test(wordAt(tokens, at)) || wordAt(tokens, at + 1) !== 'empty') return null;
  const word = wordAt(tokens, at + 2).replace(/^be$/, '') || wordAt(tokens, at + 3);
  const next = wordAt(tokens, at + 2) === 'be' ? at + 4 : at + 3;
  if (word === 'say') return { value: { whenEmpty: 'say' }, next: wordAt(tokens, next) === 'so' ? next + 1 : next };
  return word === 'silent' ? { value: { whenEmpty: 'silent' }, next } : { wrong: typedWording.whenEmpty };
}

function noticeAt(tokens: readonly Token[], at: number): Step<Partial<Clauses>> {
  if (wordAt(tokens, at) !== 'notice' || wordAt(tokens, at + 1) !== 'after') return null;
  const noticeAfter = Number(wordAt(tokens, at + 2) || Number.NaN);
  if (!Number.isInteger(noticeAfter) || noticeAfter < 0 || noticeAfter > MOST_NOTICE)
    return { wrong: typedWording.notice(MOST_NOTICE) };
  return { value: { noticeAfter }, next: at + 3 };
}

/** What narrows a topic. */
export const FILTER = /^-?(?:since|outlet):./i;

/** Filters after the clauses are for all topics. */
function filterAt(tokens: readonly Token[], at: number): Step<Partial<Clauses>> {
  const filters = tokens[at]?.text ?? '';
  return FILTER.test(filters) ? { value: { filters }, next: at + 1 } : null;
}
