import { createHash } from 'node:crypto';
import { NO_METADATA } from '../../src/domain/article.ts';
import { DAY_MS } from '../../src/domain/date-interval.ts';
import type { Received } from '../../src/ports/intake.ts';
import { COMMON_TOPICS, commonTopic, FIRST_DAY, RARE_TOPICS, randomNumbers, rareTopic } from './synthetic-articles.ts';

const RARE_ARTICLES = 20;
const VOCABULARY = 40_000;
const SYLLABLES = ['ba', 'do', 'fe', 'gu', 'ki', 'la', 'mo', 'ne', 'pi', 'ro', 'su', 'te', 'vi', 'wo', 'xa', 'zu'];
const SMALL = 'the of to a in and that for on with as by at from was has would had its their after over'.split(' ');
const OFFICES = ['a senior official', 'the minister', 'a police spokesman', 'two diplomats', 'the foreign ministry'];
const CUES = ['said', 'told Reuters', 'said on Tuesday', 'added', 'denied', 'confirmed', 'warned'];

/**
 * Articles as intake hands them over, made to be read: 300–600 words in sentences and paragraphs, with names, datelines, direct and indirect
 * speech. Zipf vocabulary; a year of days in the order of arrival; each of the common topics in 5 % of them, each rare one in 20.
 */
export function* syntheticNews(total: number, seed: number): Generator<Received & { readonly day: number }> {
  const random = randomNumbers(seed);
  const spelled = Array.from({ length: VOCABULARY }, (_, number) => spell(number));
  const rareEvery = Math.max(1, Math.floor(total / RARE_ARTICLES));
  for (let number = 0; number < total; number++) {
    const topics = Array.from({ length: COMMON_TOPICS }, (_, topic) => commonTopic(topic)).filter(
      () => random() < 0.05,
    );
    if (number % rareEvery < RARE_TOPICS) topics.push(rareTopic(number % rareEvery));
    const day = FIRST_DAY + Math.floor((number / total) * 365) * DAY_MS;
    yield { ...received(number, write(random, spelled, topics), day), day };
  }
}

function received(number: number, text: string, day: number): Received {
  const textHash = createHash('sha256').update(text).digest('hex');
  const stated = {
    ...NO_METADATA,
    outlet: `Outlet ${number % 200}`,
    headline: text.slice(0, text.indexOf('\n')),
    publishedAt: { earliest: day, latest: day + DAY_MS, basis: 'stated' as const },
  };
  return {
    keys: [`https://outlet-${number % 200}.example/articles/${number}`],
    text,
    stated,
    textHash,
    rawHash: textHash,
  };
}

function write(random: () => number, spelled: readonly string[], topics: readonly string[]): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const word = (): string =>
    random() < 0.4 ? pick(SMALL) : (spelled[Math.floor(Math.exp(random() * Math.log(VOCABULARY))) - 1] ?? 'the');
  const words = (from: number, to: number): string[] =>
    Array.from({ length: from + Math.floor(random() * (to - from)) }, () =>
      topics.length > 0 && random() < 0.01 ? pick(topics) : word(),
    );
  const name = (): string =>
    `${capital(spelled[50 + Math.floor(random() * 400)] ?? '')} ${capital(spelled[500 + Math.floor(random() * 900)] ?? '')}`;
  const who = (): string => (random() < 0.5 ? name() : pick(OFFICES));
  const sentence = (): string => {
    const content = words(8, 24).join(' ');
    const kind = random();
    if (kind < 0.12) return `"${capital(content)}," ${who()} ${pick(CUES)}.`;
    if (kind < 0.3) return `${capital(who())} ${pick(CUES)} that ${content}.`;
    if (kind < 0.4) return `${capital(content)}, according to ${who()}.`;
    return `${capital(content)}.`;
  };
  const length = 300 + random() * 300;
  const paragraphs = [capital([...topics, ...words(6, 11)].join(' ')), `DAMASCUS, June 5 (Reuters) — ${sentence()}`];
  for (let total = 20; total < length; ) {
    const paragraph = [sentence(), sentence()].join(' ');
    paragraphs.push(paragraph);
    total += paragraph.split(' ').length;
  }
  return paragraphs.join('\n\n');
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A word of its own for each number, longer for the rarer ones, as in languages. */
function spell(number: number): string {
  let word = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / 16)) word += SYLLABLES[rest % 16];
  return word;
}
