import { createHash } from 'node:crypto';
import { NO_METADATA } from '../../src/domain/article.ts';
import { DAY_MS } from '../../src/domain/date-interval.ts';
import { OPERATOR, type VersionId } from '../../src/domain/ids.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { SourceChain } from '../../src/domain/source-chain.ts';
import type { Span } from '../../src/domain/span.ts';
import type { Filing } from '../../src/ports/archive.ts';
import { packPrint, reportPrint } from '../../src/reading/fingerprint.ts';
import { READER } from '../../src/reading/reader.ts';

/** Words in the vocabulary; the n-th is used in proportion to 1/n. */
const VOCABULARY = 40_000;

/** So many topics are in 5 % of the articles, and so many in 20 articles each. */
export const COMMON_TOPICS = 10;
export const RARE_TOPICS = 100;
const RARE_ARTICLES = 20;

/** The first article's day; the last one's is a year later. */
export const FIRST_DAY = Date.UTC(2026, 0, 1);

export const commonTopic = (number: number): string => `common${number}`;
export const rareTopic = (number: number): string => `rare${number}`;

/** A small generator of numbers in [0, 1): the same seed gives the same numbers on every machine (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The articles, one after another: 300–600 Zipf words, a year of days in the order of arrival, topics as above. */
export function* syntheticArticles(total: number, seed: number): Generator<Filing> {
  const random = randomNumbers(seed);
  const word = zipfWords(random);
  const rareEvery = Math.max(1, Math.floor(total / RARE_ARTICLES));
  for (let number = 0; number < total; number++) {
    const words = Array.from({ length: 300 + Math.floor(random() * 301) }, word);
    for (let topic = 0; topic < COMMON_TOPICS; topic++) {
      if (random() < 0.05) plant(words, commonTopic(topic), random);
    }
    const rare = number % rareEvery;
    if (rare < RARE_TOPICS) plant(words, rareTopic(rare), random);
    yield article(number, words, FIRST_DAY + Math.floor((number / total) * 365) * DAY_MS, random);
  }
}

/** Sets a topic into one to four places: now and then into the headline, more often into the first paragraphs. */
function plant(words: string[], topic: string, random: () => number): void {
  const times = 1 + Math.floor(random() * 4);
  for (let n = 0; n < times; n++) words[Math.floor(random() ** 1.5 * words.length)] = topic;
}

function article(number: number, words: readonly string[], day: number, random: () => number): Filing {
  const paragraphs = [words.slice(0, 10), words.slice(10, 45), words.slice(45, 80)];
  for (let at = 80; at < words.length; at += 35) paragraphs.push(words.slice(at, at + 35));
  const [headline = '', ...rest] = paragraphs.map((paragraph) => paragraph.join(' '));
  const text = [headline, ...rest.map((paragraph) => `${paragraph}.`)].join('\n');
  const textHash = createHash('sha256').update(text).digest('hex');
  const outlet = `Outlet ${Math.floor(random() ** 2 * 200)}`;
  return {
    keys: [`https://outlet-${number % 200}.example/2026/articles/${number}-${words.slice(0, 6).join('-')}`],
    terms: { headline, lead: rest.slice(0, 2).join(' '), body: rest.slice(2).join(' ') },
    reading: reading(text, outlet, day, random),
    version: {
      id: textHash.slice(0, 24) as VersionId,
      collection: OPERATOR,
      text,
      textHash,
      rawHash: textHash,
      firstSeen: day + DAY_MS,
      stated: {
        ...NO_METADATA,
        outlet,
        headline,
        publishedAt: { earliest: day, latest: day + DAY_MS, basis: 'stated' },
      },
    },
  };
}

/** About 3 KB of JSON: what the reader finds in a report of this length. */
function reading(text: string, outlet: string, day: number, random: () => number): Reading {
  const at = (length: number): Span => {
    const start = Math.floor(random() * (text.length - length));
    return [start, start + length];
  };
  const name = (span: Span) => text.slice(...span);
  const chain = (): SourceChain => {
    const [speaker, wire] = [at(18), at(7)];
    return [
      { name: name(speaker), kind: 'named', relation: 'said', span: speaker },
      { name: name(wire), kind: 'outlet', relation: 'reported', span: wire },
      { name: outlet, kind: 'outlet', relation: 'published', span: null },
    ];
  };
  const lines = text.split('\n');
  let offset = 0;
  const blocks = lines.map((line, index) => {
    const span: Span = [offset, offset + line.length];
    offset += line.length + 1;
    return { kind: index === 0 ? ('headline' as const) : ('paragraph' as const), span, paragraph: index || null };
  });
  return {
    reader: READER,
    language: 'en',
    blocks,
    sentences: Array.from({ length: 22 }, () => at(110)),
    headline: [0, 60],
    byline: null,
    dateline: null,
    outlet: { name: outlet, span: null },
    carrier: outlet,
    publishedAt: { earliest: day, latest: day + DAY_MS, basis: 'stated' },
    speakers: Array.from({ length: 3 }, () => {
      const mention = at(18);
      return { name: name(mention), kind: 'named', role: null, anonymity: null, mentions: [mention, at(9)] };
    }),
    quotes: Array.from({ length: 2 }, (_, speaker) => ({
      span: at(90),
      mention: at(9),
      cue: at(4),
      speaker,
      chain: chain(),
      rule: 'after-cue',
    })),
    labels: [],
    statements: Array.from({ length: 4 }, (_, n) => ({
      source: at(18),
      cue: at(4),
      content: at(100),
      stance: 'says',
      speaker: n % 3,
      chains: [chain()],
      rule: 'cue-that',
    })),
    chains: [chain()],
    origins: [{ outlet, ground: 'earliest', span: null }],
    fingerprint: packPrint(reportPrint(text, blocks)),
  };
}

function zipfWords(random: () => number): () => string {
  const harmonic = Math.log(VOCABULARY);
  const words = Array.from({ length: VOCABULARY }, (_, n) => spelled(n));
  return () => words[Math.min(VOCABULARY - 1, Math.floor(Math.exp(random() * harmonic)) - 1)] as string;
}

/** A word of its own for each number, longer for the rarer ones, as in languages. */
function spelled(number: number): string {
  const syllables = ['ba', 'do', 'fe', 'gu', 'ki', 'la', 'mo', 'ne', 'pi', 'ro', 'su', 'te', 'vi', 'wo', 'xa', 'zu'];
  let word = 'a';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / 16)) word += syllables[rest % 16];
  return word;
}
