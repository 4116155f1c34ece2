import { terms } from '../../reading/terms.ts';
import { FUNCTION_WORDS } from '../answer/english.ts';
import { understand } from '../answer/question.ts';
import { WH } from '../answer/wanted.ts';
import { type Word, wordsOf } from '../answer/words.ts';
import type { TopicAliases } from '../newsroom.ts';

const GOES_ON = /^\W*(?:(?:and|but|so|or)\s+)?(?:(?:what|how)\s+about|and|but)\s+(.+?)\W*$/iu;
const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const TIME = new RegExp(
  `\\b(?:(?:in|on|since|before|after|during|by|until)\\s+)?(?:(?:early|late|mid)\\s+)?(?:(?:(?:${MONTH})\\s+)?(?:\\d{1,2},?\\s+)?(?:1[5-9]|20)\\d\\d|(?:${MONTH})|(?:last|this|next)\\s+(?:week|month|year|${MONTH})|yesterday|today)\\b`,
  'iu',
);
const ONLY_TIME = new RegExp(`^(?:${TIME.source})$`, 'iu');
const AUXILIARY = /^(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could)$/;
const PREPOSITION = /^(?:about|on|with|against|to|from|of|for|by|in|at|near)$/;
const MOST_WORDS = 5;

/** What the question before leant on, and which names are no persons. */
export interface Ground {
  readonly after: string | null;
  readonly topics: readonly TopicAliases[];
}

/**
 * "And in 2017?", "what about Iran?" after a question: that question with its time, its subject or what it was about replaced, or with what
 * it left open filled in. Each way to take it is one, likeliest first; none where the words ask a question of their own, or where nothing
 * in the one before could be replaced.
 */
export function goOnFrom(words: string, before: string, { after, topics }: Ground): string[] {
  const said = GOES_ON.exec(words.slice(0, 200))?.[1]?.trim() ?? '';
  const own = wordsOf(said, [0, said.length]);
  if (said === '' || own.length > MOST_WORDS || own.some(({ lower }) => WH.has(lower) || AUXILIARY.test(lower)))
    return [];
  if (ONLY_TIME.test(said)) return [withTime(before, said)];
  if (own.every(({ term }) => FUNCTION_WORDS.has(term) && term === term.toLowerCase())) return [];
  const bare = said.replace(/^(?:about|on|with|for|to|from|of|by|in)\s+/iu, '');
  const place = isTopic(bare, topics);
  const replaced = slotsOf(before, place)
    .filter((slot) => slot.words.toLowerCase() !== bare.toLowerCase())
    .map(({ from, to }) => before.slice(0, from) + bare + before.slice(to));
  const added = [before, ...(after === null ? [] : [after])].flatMap((question) => withObject(question, bare));
  const open = replaced.slice(0, place ? 0 : 1).flatMap(withoutObject);
  const ways = place ? [...added, ...replaced] : [...replaced.slice(0, 1), ...open, ...replaced.slice(1), ...added];
  return [...new Set(ways)];
}

/** "What did Velayati say about Assad?" asks for more than "and Velayati?" perhaps did. */
function withoutObject(question: string): string[] {
  const bare = question.replace(/\s+about\s+[^?]*(?=\??\s*$)/iu, '');
  return bare === question ? [] : [bare];
}

/** "What did the US demand?" leaves open about what. */
function withObject(question: string, bare: string): string[] {
  const { asksForWords, speaker } = understand(question, null);
  if (!asksForWords || speaker.length === 0 || /\babout\b/iu.test(question)) return [];
  return [question.replace(/\s*[?!.]*\s*$/u, ` about ${bare}?`)];
}

function isTopic(name: string, topics: readonly TopicAliases[]): boolean {
  const key = terms(name).join(' ');
  return topics.some(({ topic, aliases }) => [topic, ...aliases].some((other) => terms(other).join(' ') === key));
}

function withTime(before: string, time: string): string {
  const phrase = /^(?:1[5-9]|20)\d\d$/.test(time) ? `in ${time}` : time;
  if (TIME.test(before)) return before.replace(TIME, phrase);
  return before.replace(/\s*[?!.]*\s*$/u, ` ${phrase}?`);
}

interface Slot {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** What of a question can be replaced: what it is about, who is its subject, and its other names. */
function slotsOf(before: string, objectFirst: boolean): Slot[] {
  const words = wordsOf(before, [0, before.length]);
  const [object, subject] = [objectOf(words), subjectOf(words)];
  const parts = (objectFirst ? [object, subject] : [subject, object]).filter((range) => range !== null);
  const found = parts.length > 0 ? parts : namesOf(words);
  const slots = found.map(([start, end]) => {
    const from = words[start]?.span[0] ?? 0;
    const to = words[end - 1]?.span[1] ?? 0;
    return { from, to, words: before.slice(from, to) };
  });
  return slots.filter((slot, index) => !slots.slice(0, index).some(({ from, to }) => slot.from < to && from < slot.to));
}

type Range = readonly [start: number, end: number];

/** "Iran" of "what did the Americans demand about Iran?": behind the last preposition that leads to no time. */
function objectOf(words: readonly Word[]): Range | null {
  const at = words.findLastIndex(
    ({ lower }, index) => index > 0 && PREPOSITION.test(lower) && words[index + 1]?.numeric === false,
  );
  if (at < 0) return null;
  const length = words.slice(at + 1).findIndex(({ lower, numeric }) => numeric || PREPOSITION.test(lower));
  const end = length < 0 ? words.length : at + 1 + length;
  return end - at > 5 ? null : [at + 1, end];
}

/** "the Americans" of "what did the Americans demand?": between the auxiliary and the verb. */
function subjectOf(words: readonly Word[]): Range | null {
  const at = words.findIndex(({ lower }, index) => index > 0 && /^(?:did|does|do|has|have|had)$/.test(lower));
  if (at < 0) return null;
  const start = skipArticle(words, at + 1);
  const named = words.slice(start).findIndex(({ capital }) => !capital);
  const end = named > 0 ? start + named : start + 1;
  const subject = words[start];
  return subject === undefined || end >= words.length || FUNCTION_WORDS.has(subject.term)
    ? null
    : [skipBack(words, start), end];
}

const skipArticle = (words: readonly Word[], at: number): number =>
  /^(?:the|a|an)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
const skipBack = (words: readonly Word[], at: number): number => (words[at - 1]?.lower === 'the' ? at - 1 : at);

function namesOf(words: readonly Word[]): Range[] {
  const found: Range[] = [];
  for (let at = 1; at < words.length; at++) {
    if (!words[at]?.capital || (words[at - 1]?.capital && at > 1)) continue;
    let end = at;
    while (words[end]?.capital) end++;
    found.push([at, end]);
  }
  return found;
}
