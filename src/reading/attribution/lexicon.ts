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

const LEXICON = buildLexicon();

/** What is known of a word in lower case; 0 for an unlisted one. */
export function lookUp(lower: string): Entry {
  return LEXICON.get(lower) ?? 0;
}
