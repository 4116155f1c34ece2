import type { Frequencies } from '../../ports/archive.ts';
import { GENERIC_WORDS } from './english.ts';
import { isItsYear } from './its-year.ts';
import { type Hit, hitFinder, SPELT_ALIKE } from './match.ts';
import { type Respelt, respell } from './misspelt.ts';
import { type OtherName, otherNames, type SameNames } from './names.ts';
import type { Passage } from './passages.ts';
import type { Asked, FocusWord } from './question.ts';
import { longestRun } from './run.ts';
import { type Together, together } from './together.ts';

/** How surely a pronoun stands for a name of the sentence before. */
const REFERRED = 0.6;
/** The same for who the question before was about: people go on speaking of them, and so do reports. */
const REFERRED_AGAIN = 0.9;
/** How surely a report of a year speaks of that year. */
const ITS_YEAR = 0.6;
const PERSON = /^(?:he|she|his|her|him)$/;
const DEFINITE = /^(?:the|this|that|these|those|such|both)$/;
const PRONOUN = /^(?:it|its|they|their|this|these)$/;

/** A passage with what it shares with the question. */
export interface Find {
  readonly passage: Passage;
  readonly hits: readonly Hit[];
  /** For each focus word the strength of its best hit here, 0 where it is missing. */
  readonly best: readonly number[];
  /** The most words of the question, function words too, that follow one another here as they do there, as a share of it. */
  readonly run: number;
  readonly before: Find | null;
  readonly after: Find | null;
}

/** A question laid over the passages in which its answer is looked for. */
export interface Field {
  readonly asked: Asked;
  readonly finds: readonly Find[];
  /** How much each focus word tells; they sum to 1. */
  readonly weights: readonly number[];
  /** The same, not divided by their sum. */
  readonly rarities: readonly number[];
  /** For each focus word its best strength anywhere in the document; the finds of one document share one list. */
  readonly inDocument: ReadonlyMap<string, readonly number[]>;
  /** The same for the words of its title. */
  readonly inTitle: ReadonlyMap<string, readonly number[]>;
  /** The same for words that stand in the titles of all documents: they tell no passage from another. */
  readonly inAllTitles: readonly number[];
  /** How rare each focus word is among the documents; all 0 where there is but one. */
  readonly documentRarities: readonly number[];
  readonly averageLength: number;
  /** For each document what its passages come to. */
  readonly wholes: ReadonlyMap<string, Together>;
  /** All terms that stand for the last word of the speaker's name: other spellings and other names of theirs too. */
  readonly speakerAs: ReadonlySet<string>;
  /** Names that were taken for others. */
  readonly respelt: readonly Respelt[];
}

/** What is known beyond the passages: how rare words are, and which names mean the same. */
export interface Knowledge {
  readonly frequencies?: Frequencies;
  readonly names?: SameNames;
}

/** Compares the question with every passage. `frequencies` of an archive sharpen the weights of the words where they are at hand. */
export function layOver(
  asked: Asked,
  passages: readonly Passage[],
  titles: ReadonlyMap<string, Passage>,
  { frequencies, names = [] }: Knowledge = {},
): Field {
  const others = otherNames(asked.focus, names);
  const found = hitFinder(asked.focus, others);
  const listed = passages.map(found);
  const held = new Set(listed.flatMap((hits) => hits.flatMap(({ focus, alike }) => (alike ? [] : [focus]))));
  const respelt = respell(asked.focus, passages, (index) => held.has(index));
  const hitsIn = (passage: Passage): Hit[] => withRespelt(found(passage), respelt, passage);
  const finds: Open<Find>[] = [];
  const inDocument = new Map<string, number[]>();
  for (const [index, passage] of passages.entries()) {
    const hits = withRespelt(listed[index] ?? [], respelt, passage);
    const before = passage.before === null ? null : (finds.at(-1) ?? null);
    const best = bestOf(hits, asked.focus.length);
    if (before !== null && (refersBack(passage) || saysAgain(passage, hits, before))) {
      takeNames(asked.focus, best, before.best);
      takeNames(asked.focus, best, before.before?.best ?? []);
    }
    for (const [at, word] of asked.focus.entries())
      if (word.number && isItsYear(word, passage.document.publishedAt)) best[at] = Math.max(best[at] ?? 0, ITS_YEAR);
    const run = longestRun(asked.terms, passage.words) / Math.max(1, asked.terms.length);
    const find: Open<Find> = { passage, hits, best, run, before, after: null };
    if (before !== null) (before as Open<Find>).after = find;
    finds.push(find);
    const whole = inDocument.get(passage.document.id);
    if (whole === undefined) inDocument.set(passage.document.id, [...best]);
    else raise(whole, best);
  }
  const inTitle = new Map([...titles].map(([id, title]) => [id, bestOf(hitsIn(title), asked.focus.length)]));
  const inAllTitles = asked.focus.map((_, index) =>
    Math.min(1, ...[...inTitle.values()].map((title) => title[index] ?? 0)),
  );
  if (inTitle.size > 1) for (const [id, title] of inTitle) raise(inDocument.get(id), title);
  const rarities = raritiesOf(asked.focus, finds, frequencies);
  const sum = rarities.reduce((total, rarity) => total + rarity, 0);
  return {
    asked,
    finds,
    rarities,
    weights: rarities.map((rarity) => rarity / (sum || 1)),
    inDocument,
    documentRarities: documentRarities(asked.focus, [...inDocument.values()]),
    inTitle,
    inAllTitles,
    respelt,
    speakerAs: speakerAs(asked, respelt, others),
    wholes: together(finds, asked.focus.length),
    averageLength: passages.reduce((all, passage) => all + passage.words.length, 0) / Math.max(1, passages.length),
  };
}

function speakerAs(
  { focus, speaker }: Asked,
  respelt: readonly Respelt[],
  others: readonly OtherName[],
): ReadonlySet<string> {
  const last = speaker.at(-1) ?? '';
  const at = focus.findIndex(({ term }) => term === last);
  const written = respelt.flatMap((one) => (one.focus === at ? [one.term] : []));
  const named = others.flatMap((one) => (one.focus.includes(at) ? one.phrase.slice(-1) : []));
  return new Set([last, ...written, ...named]);
}

function withRespelt(hits: Hit[], respelt: readonly Respelt[], { words }: Passage): Hit[] {
  if (respelt.length === 0) return hits;
  const more = words.flatMap(({ term }, at) =>
    respelt.flatMap((one) => (one.term === term ? [{ focus: one.focus, strength: SPELT_ALIKE, at }] : [])),
  );
  return [...hits, ...more];
}

function raise(best: number[] | undefined, by: readonly number[]): void {
  for (const [index, strength] of by.entries())
    if (best !== undefined) best[index] = Math.max(best[index] ?? 0, strength);
}

/** Whether a passage speaks of someone by "he" or "she", or opens with another pronoun. */
function refersBack({ words }: Passage): boolean {
  return words.some((word, at) => PERSON.test(word.lower) || (at < 2 && PRONOUN.test(word.lower)));
}

/** Whether a passage opens with "the", "this" or "such" and a word of the question that the sentence before has too: "the meeting". */
function saysAgain({ words }: Passage, hits: readonly Hit[], before: Find): boolean {
  if (!DEFINITE.test(words[0]?.lower ?? '')) return false;
  return hits.some(({ at, focus }) => at > 0 && at <= 2 && (before.best[focus] ?? 0) >= 0.7);
}

/** A pronoun stands for a name of a sentence before. */
function takeNames(focus: readonly FocusWord[], best: number[], before: readonly number[]): void {
  for (const [index, word] of focus.entries())
    if (word.name && best[index] === 0 && (before[index] ?? 0) >= REFERRED)
      best[index] = word.inherited ? REFERRED_AGAIN : REFERRED;
}

type Open<T> = { -readonly [key in keyof T]: T[key] };

function bestOf(hits: readonly Hit[], size: number): number[] {
  const best = new Array<number>(size).fill(0);
  for (const { focus, strength } of hits) best[focus] = Math.max(best[focus] ?? 0, strength);
  return best;
}

function raritiesOf(focus: readonly FocusWord[], finds: readonly Find[], frequencies?: Frequencies): number[] {
  return focus.map((word, index) => {
    const holding = finds.filter((find) => (find.best[index] ?? 0) >= 0.7).length;
    return prior(word) * (1 + rarity(holding, finds.length) + archiveRarity(word, frequencies));
  });
}

function documentRarities(focus: readonly FocusWord[], documents: readonly (readonly number[])[]): number[] {
  if (documents.length < 2) return focus.map(() => 0);
  return focus.map(
    (word, index) =>
      prior(word) * rarity(documents.filter((best) => (best[index] ?? 0) >= 0.7).length, documents.length),
  );
}

/** What a word tells before it is counted: "slowly" and "specific" less than the words of the matter, names more. */
function prior(word: FocusWord): number {
  const plain = word.as.endsWith('ly') ? 0.4 : GENERIC_WORDS.has(word.term) ? 0.55 : 1;
  const own = word.common ? 0.4 : word.name ? 1.2 : plain;
  return word.inherited ? own / 2 : own;
}

/** BM25's inverse document frequency. */
function rarity(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** What an archive knows of a word beyond the documents at hand; 0 for a word that it was not asked for. */
function archiveRarity(word: FocusWord, frequencies?: Frequencies): number {
  const holding = frequencies?.terms.get(word.term);
  return frequencies === undefined || holding === undefined ? 0 : rarity(holding, frequencies.articles) / 4;
}
