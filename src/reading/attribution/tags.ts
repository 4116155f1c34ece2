import { VERB_FORMS } from './verbs.ts';
import { WORD_CLASSES } from './words.ts';

/**
 * The tag of a token: its word class, or, for words of no class, what its shape, ending and neighbours make of it. Tags are small numbers;
 * 0 stands outside the text.
 */
const OPEN_TAGS = [
  'name',
  'noun',
  'plural',
  'adjective',
  'adverb',
  'ed',
  'ing',
  'number',
  'comma',
  'stop',
  'query',
  'colon',
  'semicolon',
  'dash',
  'ellipsis',
  'bracketOpen',
  'bracketClose',
  'open',
  'close',
  'possessive',
  'line',
  'symbol',
  'adverbial',
] as const;

export const TAGS = [
  'none',
  ...WORD_CLASSES,
  ...VERB_FORMS.slice(1).map((form) => `verb-${form}` as const),
  ...OPEN_TAGS,
] as const;

export type TagName = (typeof TAGS)[number];

/** The number of each tag. Word classes have the numbers that they have in the lexicon. */
export const TAG = Object.fromEntries(TAGS.map((name, number) => [name, number])) as Record<TagName, number>;

/** A set of tags, for asking quickly. */
export function tagSet(...names: TagName[]): Uint8Array {
  const set = new Uint8Array(TAGS.length);
  for (const name of names) set[TAG[name]] = 1;
  return set;
}

export const DETERMINERS = tagSet('the', 'a', 'this', 'some', 'my', 'his', 'her', 'possessive', 'number');
export const SUBJECT_PRONOUNS = tagSet('he', 'they', 'it', 'i', 'you', 'somebody', 'who', 'which');
export const PRONOUNS = tagSet(
  'he',
  'they',
  'it',
  'i',
  'you',
  'him',
  'self',
  'somebody',
  'who',
  'which',
  'what',
  'her',
);
export const NOUNS = tagSet(
  'noun',
  'plural',
  'person',
  'people',
  'body',
  'document',
  'statement',
  'claim',
  'title',
  'time',
  'day',
  'month',
  'name',
);
export const PEOPLE = tagSet('person', 'people', 'title', 'body', 'name', 'somebody');
export const VERBS = tagSet('verb-base', 'verb-s', 'verb-past', 'verb-participle', 'verb-ing', 'ed');
export const AUXILIARIES = tagSet('be', 'have', 'do', 'modal');
export const ADVERBS = tagSet('adverb', 'also', 'later', 'just', 'reportedly', 'not');
export const PREPOSITIONS = tagSet(
  'of',
  'by',
  'in',
  'on',
  'at',
  'for',
  'with',
  'from',
  'about',
  'against',
  'than',
  'prep',
  'as',
);
export const STOPS = tagSet('stop', 'query', 'semicolon', 'line', 'ellipsis');
