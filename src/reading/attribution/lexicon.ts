import { eachVerbForm, VERB_CLASSES, VERB_FORMS } from './verbs.ts';
import { WORD_CLASSES, wordClasses } from './words.ts';

/**
 * What is known of a word, in one number so that a token costs no object: bits 0–7 its word class, 8–15 its verb class, 16–18 its verb form
 * (each 0 = none, else index + 1; forms as in `VERB_FORMS`).
 */
export type Entry = number;

export const classOf = (entry: Entry): number => entry & 255;
export const verbOf = (entry: Entry): number => (entry >> 8) & 255;
export const formOf = (entry: Entry): number => entry >> 16;

/** The number of a word class in an entry. */
export const WORD = Object.fromEntries(WORD_CLASSES.map((name, i) => [name, i + 1])) as Record<
  (typeof WORD_CLASSES)[number],
  number
>;
/** The number of a verb class in an entry. */
export const VERB = Object.fromEntries(VERB_CLASSES.map((name, i) => [name, i + 1])) as Record<
  (typeof VERB_CLASSES)[number],
  number
>;
/** The number of a verb form in an entry. */
export const FORM = Object.fromEntries(VERB_FORMS.map((name, i) => [name, i])) as Record<
  (typeof VERB_FORMS)[number],
  number
>;

function buildLexicon(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [word, name] of wordClasses()) entries.set(word, WORD[name]);
  eachVerbForm((word, verb, form) => {
    const known = entries.get(word) ?? 0;
    if (verbOf(known) === 0) entries.set(word, known | (VERB[verb] << 8) | (FORM[form] << 16));
  });
  return entries;
}

/** The lexicon as a hash table with open addressing, so that a word is looked up where it stands in a text, without a copy of it. */
interface Lexicon {
  readonly words: readonly (string | undefined)[];
  readonly entries: Int32Array;
  readonly longest: number;
}

const SLOTS = 1 << 14;

const LEXICON = hashed(buildLexicon());

function hashed(entries: ReadonlyMap<string, Entry>): Lexicon {
  const words = new Array<string | undefined>(SLOTS).fill(undefined);
  const values = new Int32Array(SLOTS);
  let longest = 0;
  for (const [word, entry] of entries) {
    let slot = hashOf(word, 0, word.length);
    while (words[slot] !== undefined) slot = (slot + 1) % SLOTS;
    words[slot] = word;
    values[slot] = entry;
    longest = Math.max(longest, word.length);
  }
  return { words, entries: values, longest };
}

/** A to Z as a to z; others as they are. */
function lowered(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + lowered(text.charCodeAt(i))) | 0;
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** What is known of the word at `from` to `to`, in whatever case it is written; 0 for an unlisted one. */
export function lookUp(text: string, from: number, to: number): Entry {
  const { words, entries, longest } = LEXICON;
  if (to - from > longest) return 0;
  for (let slot = hashOf(text, from, to); ; slot = (slot + 1) % SLOTS) {
    const word = words[slot];
    if (word === undefined) return 0;
    if (word.length === to - from && isWord(word, text, from)) return entries[slot] as number;
  }
}

function isWord(word: string, text: string, from: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== lowered(text.charCodeAt(from + i))) return false;
  return true;
}
