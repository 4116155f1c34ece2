import { classOf, FORM, formOf, verbOf, WORD } from './lexicon.ts';
import type { Passage } from './quotes.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, PEOPLE, PREPOSITIONS, STOPS, SUBJECT_PRONOUNS, TAG, TAGS } from './tags.ts';
import { KIND, type Tokens } from './tokens.ts';

/** Tokens with their tags, and for each the passage (index) in whose marks it stands, or -1. */
export interface TaggedTokens extends Tokens {
  readonly tag: Uint8Array;
  readonly passage: Int32Array;
}

const KIND_TAGS = new Uint8Array(32);
for (const [kind, tag] of [
  ['number', 'number'],
  ['comma', 'comma'],
  ['stop', 'stop'],
  ['query', 'query'],
  ['colon', 'colon'],
  ['semicolon', 'semicolon'],
  ['dash', 'dash'],
  ['ellipsis', 'ellipsis'],
  ['bracketOpen', 'bracketOpen'],
  ['bracketClose', 'bracketClose'],
  ['mark', 'symbol'],
  ['possessive', 'possessive'],
  ['line', 'line'],
  ['symbol', 'symbol'],
] as const) {
  KIND_TAGS[KIND[kind]] = TAG[tag];
}

/** Word classes whose capitalised words are still what they are, not names. */
const NEVER_NAMES = new Uint8Array(TAGS.length);
for (const name of Object.keys(WORD) as (keyof typeof WORD)[]) {
  if (!['person', 'people', 'document', 'statement', 'claim', 'time', 'some', 'just', 'more'].includes(name))
    NEVER_NAMES[WORD[name]] = 1;
}

/** The first token of each sentence is 1, also after an opening mark. `titled` is 1 in sentences written like a headline, Each Word Capitalised. */
export interface SentenceMarks {
  readonly first: Uint8Array;
  readonly titled: Uint8Array;
}

/** Tags every token. One pass from left to right; each tag depends on the token, the two before and the one after. */
export function tagTokens(tokens: Tokens, passages: readonly Passage[], marks: SentenceMarks): TaggedTokens {
  const tag = new Uint8Array(tokens.count + 4);
  const passage = new Int32Array(tokens.count + 4).fill(-1);
  passages.forEach(({ tokens: [from, to] }, index) => {
    passage.fill(index, from, to);
    tag[from - 1] = TAG.open;
    if (tokens.kind[to] === KIND.mark) tag[to] = TAG.close;
  });
  for (let i = 0; i < tokens.count; i++) if (tag[i] === 0) tag[i] = tagOf(tokens, tag, marks, i);
  return { ...tokens, tag, passage };
}

function tagOf(tokens: Tokens, tag: Uint8Array, marks: SentenceMarks, i: number): number {
  const kind = tokens.kind[i] as number;
  if (kind > KIND.upper) return KIND_TAGS[kind] as number;
  const entry = tokens.entry[i] as number;
  if (kind !== KIND.lower && isName(tokens, marks, entry, i)) return TAG.name;
  if (verbOf(entry) > 0) return verbOrNoun(tokens, tag, entry, i);
  const known = classOf(entry);
  if (known === TAG.that || known === 0) return known === 0 ? byEnding(tokens, tag, i) : TAG.that;
  return known;
}

function isName(tokens: Tokens, marks: SentenceMarks, entry: number, i: number): boolean {
  const known = classOf(entry);
  if (known === WORD.him && tokens.kind[i] === KIND.upper) return true;
  if (known > 0 && NEVER_NAMES[known]) return false;
  if (marks.titled[i]) return entry === 0;
  if (marks.first[i]) return entry === 0 && (tokens.kind[i] === KIND.upper || !hasPlainEnding(tokens, i));
  return true;
}

/** Whether an unlisted capitalised word at the head of a sentence is rather a common word. */
function hasPlainEnding(tokens: Tokens, i: number): boolean {
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return word.length > 4 && /(?:ly|ing|tion|tions|ment|ments|ness|ity|ous|ful)$/.test(word);
}

function verbOrNoun(tokens: Tokens, tag: Uint8Array, entry: number, i: number): number {
  const before = tag[i - 1] ?? 0;
  const beforeAdverb = ADVERBS[before] ? (tag[i - 2] ?? 0) : before;
  const form = formOf(entry);
  const noun = classOf(entry);
  const asVerb = TAG['verb-base'] + form - 1;
  if (form === FORM.ing) return asVerb;
  if (form === FORM.past || form === FORM.participle)
    return DETERMINERS[before] && before !== TAG.her ? TAG.ed : asVerb;
  if (beforeAdverb === TAG.to || beforeAdverb === TAG.modal || beforeAdverb === TAG.do || before === TAG.not)
    return asVerb;
  if (before === TAG.as && form === FORM.s) return asVerb;
  if (DETERMINERS[before] || PREPOSITIONS[before] || before === TAG.adjective)
    return noun || (form === FORM.s ? TAG.plural : TAG.noun);
  if (SUBJECT_PRONOUNS[beforeAdverb]) return asVerb;
  if (noun > 0)
    return PEOPLE[beforeAdverb] || beforeAdverb === TAG.plural
      ? asVerb
      : nounUnlessClause(tokens, i, noun, asVerb, form);
  return asVerb;
}

const OPENS_CLAUSE = new Set<number>([WORD.the, WORD.a, WORD.he, WORD.they, WORD.his, WORD.it]);

/** "report that", "report the": a listed noun that is also a verb is one before a clause or a determiner. */
function nounUnlessClause(tokens: Tokens, i: number, noun: number, asVerb: number, form: number): number {
  if (i + 1 >= tokens.count) return noun;
  const next = classOf(tokens.entry[i + 1] as number);
  return OPENS_CLAUSE.has(next) || (form === FORM.s && next === WORD.that) ? asVerb : noun;
}

function byEnding(tokens: Tokens, tag: Uint8Array, i: number): number {
  const { text } = tokens;
  const end = tokens.end[i] as number;
  const length = end - (tokens.start[i] as number);
  if (length < 4) return TAG.noun;
  const last = text.charCodeAt(end - 1) | 32;
  const second = text.charCodeAt(end - 2) | 32;
  if (last === 0x79) return second === 0x6c ? TAG.adverb : TAG.noun;
  if (last === 0x67 && second === 0x6e) return TAG.ing;
  if (last === 0x64 && second === 0x65) return TAG.ed;
  if (last === 0x73 && second !== 0x73)
    return /(?:ous|sis|us)$/i.test(text.slice(end - 3, end)) ? adjectiveOrNoun(text, end) : TAG.plural;
  return AUXILIARIES[tag[i - 1] ?? 0] || STOPS[tag[i - 1] ?? 0] === undefined
    ? TAG.adjective
    : adjectiveOrNoun(text, end);
}

function adjectiveOrNoun(text: string, end: number): number {
  return /(?:ous|ful|ive|al|ic|ble|ish|less|ary|ior|ian)$/i.test(text.slice(end - 4, end)) ? TAG.adjective : TAG.noun;
}
