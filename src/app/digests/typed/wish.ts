import { cronText, parseCron } from '../../../domain/calendar.ts';
import type { Digest } from '../../../domain/digest.ts';
import { parseTopic } from '../../topic.ts';
import { type Clauses, clausesFrom, endsTopics, FILTER } from './clauses.ts';
import { type Token, tokensOf } from './tokens.ts';
import { calendarFrom, isTooOften, LEAST_INTERVAL } from './when.ts';
import { typedWording } from './wording.ts';

/** A digest as somebody asked for it; null where they did not say: then the channel's zone, the channel itself, and what is usual hold. */
export interface Wish extends Pick<Digest, 'topics' | 'calendar'> {
  readonly zone: string | null;
  readonly channel: string | null;
  readonly mostItems: number | null;
  readonly quiet: Digest['quiet'];
  readonly whenEmpty: Digest['whenEmpty'] | null;
  readonly noticeAfter: number | null;
}

/** What was understood, or one sentence on what would be right. */
export type ReadWish =
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'wrong'; readonly sentence: string };

const LONGEST = 600;
const MOST_TOPICS = 10;
const LONGEST_TOPIC = 100;

/**
 * Reads what follows `digest add`: topics, separated by commas, then when, where and how. Topics end where something begins that can only say
 * when, where or how ("at 9"), or where all that follows can be read so ("mon-fri 7:30"); what stands in quotation marks is always topic.
 * Never throws.
 */
export function parseWish(line: string): ReadWish {
  if (line.length > LONGEST) return wrong(typedWording.tooLong(LONGEST));
  const tokens = tokensOf(line);
  if (tokens === null) return wrong(typedWording.quotation);
  const { end, said } = clausesIn(tokens, line);
  if (typeof said === 'string') return wrong(said);
  const topics = topicsIn(tokens.slice(0, end), said.filters ?? '');
  if (typeof topics === 'string') return wrong(topics);
  const calendar = said.cron ?? calendarText(said);
  if (calendar === null) return wrong(typedWording.noTime);
  const problem = problemWith(calendar);
  if (problem !== null) return wrong(problem);
  const { zone = null, channel = null, mostItems = null, quiet = null, whenEmpty = null, noticeAfter = null } = said;
  return { kind: 'wish', wish: { topics, calendar, zone, channel, mostItems, quiet, whenEmpty, noticeAfter } };
}

const wrong = (sentence: string): ReadWish => ({ kind: 'wrong', sentence });

/** Where the topics end, and what is said after them. */
function clausesIn(tokens: readonly Token[], line: string): { end: number; said: Partial<Clauses> | string } {
  for (let end = 0; end < tokens.length; end++) {
    // A filter right after a topic is its own.
    if (FILTER.test(tokens[end]?.text ?? '')) continue;
    const said = clausesFrom(tokens, end, line);
    if (typeof said !== 'string') return { end, said };
    if (endsTopics(tokens, end, line)) return { end, said };
  }
  return { end: tokens.length, said: {} };
}

const calendarText = ({ times, days }: Partial<Clauses>): string | null => {
  const calendar = calendarFrom(times ?? null, days ?? null);
  return calendar && cronText(calendar);
};

/** Why a calendar in its one form is not taken; null when it is. */
export function problemWith(calendar: string): string | null {
  const read = parseCron(calendar);
  if (read.kind === 'wrong') return typedWording.cronShape;
  return isTooOften(read.calendar) ? typedWording.tooOften(LEAST_INTERVAL) : null;
}

/** The topics, one after each comma, each with the filters for all; or a sentence. */
function topicsIn(tokens: readonly Token[], filters: string): readonly string[] | string {
  const topics: string[] = [];
  let words: string[] = [];
  const end = (): void => {
    if (words.length > 0) topics.push([...words, ...(filters === '' ? [] : [filters])].join(' '));
    words = [];
  };
  for (const { text, comma } of tokens) {
    words.push(text);
    if (comma) end();
  }
  end();
  if (topics.length === 0) return typedWording.noTopic;
  if (topics.length > MOST_TOPICS) return typedWording.tooManyTopics(MOST_TOPICS);
  return topics.map(problemWithTopic).find((problem) => problem !== null) ?? [...new Set(topics)];
}

/** Why nothing can be found by a topic; null when something can. */
export function problemWithTopic(topic: string): string | null {
  const { parts, outlets, ignored } = parseTopic(topic, []);
  const filter = ignored.find((one) => FILTER.test(one));
  if (filter) return typedWording.topicFilter(filter);
  return topic.length <= LONGEST_TOPIC && (parts.length > 0 || outlets.length > 0)
    ? null
    : typedWording.topic(topic.slice(0, LONGEST_TOPIC));
}
