import { type Entry, lookUp } from './lexicon.ts';

/** What a token is by its characters. `open` and `close` are quotation marks as paired by `marks.ts`; until then a mark is `mark`. */
export const KIND = {
  lower: 1,
  capital: 2,
  upper: 3,
  number: 4,
  comma: 5,
  stop: 6,
  query: 7,
  colon: 8,
  semicolon: 9,
  dash: 10,
  ellipsis: 11,
  bracketOpen: 12,
  bracketClose: 13,
  mark: 14,
  possessive: 15,
  line: 16,
  symbol: 17,
} as const;

/** The tokens of a text as parallel columns: `start[i]`, `end[i]` are its offsets. Columns may be longer than `count`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** What the lexicon knows of the word. */
  readonly entry: Int32Array;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;
const APOSTROPHE = 5;
const HYPHEN = 6;
const DOT = 7;

/** The sort of each character below U+2100; above, everything counts as a letter (symbols there are rare and harmless). */
const SORTS = characterSorts();

function characterSorts(): Uint8Array {
  const sorts = new Uint8Array(0x2100);
  for (let code = 0; code < sorts.length; code++) {
    const character = String.fromCharCode(code);
    if (/[\p{L}\p{M}_]/u.test(character)) sorts[code] = LETTER;
    else if (/\p{Nd}/u.test(character)) sorts[code] = DIGIT;
    else if (/[\n\r\u2028\u2029]/.test(character)) sorts[code] = LINE;
    else if (/[\s\u200B-\u200F\u202A-\u202E]/.test(character)) sorts[code] = SPACE;
  }
  sorts[0x27] = sorts[0x2019] = APOSTROPHE;
  sorts[0x2d] = sorts[0x2010] = sorts[0x2011] = HYPHEN;
  sorts[0x2e] = DOT;
  return sorts;
}

const PUNCTUATION: Readonly<Record<string, number>> = {
  ',': KIND.comma,
  '.': KIND.stop,
  '!': KIND.query,
  '?': KIND.query,
  ':': KIND.colon,
  ';': KIND.semicolon,
  '-': KIND.dash,
  '–': KIND.dash,
  '—': KIND.dash,
  '―': KIND.dash,
  '…': KIND.ellipsis,
  '(': KIND.bracketOpen,
  '[': KIND.bracketOpen,
  ')': KIND.bracketClose,
  ']': KIND.bracketClose,
  '"': KIND.mark,
  '“': KIND.mark,
  '”': KIND.mark,
  '„': KIND.mark,
  '«': KIND.mark,
  '»': KIND.mark,
  '‘': KIND.mark,
  '’': KIND.mark,
  "'": KIND.mark,
};

/** Words whose full stop belongs to them. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr sen sens rep reps gov gen col lt maj sgt capt adm prof rev st hon jr sr inc corp co ltd vs etc no jan feb aug sept oct nov dec dept est mt ft fla calif va md pa ill wis mich minn conn mass ariz colo ga ala tenn okla ore wash nev r-ariz d-mass'.split(
    ' ',
  ),
);

function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x2100 ? (SORTS[code] as number) : code >= 0x2100 ? LETTER : 0;
}

const wordLike = (sort: number): boolean => sort === LETTER || sort === DIGIT;

/**
 * Cuts `text` into words, numbers, punctuation and line breaks; white space is in none. "U.S.", "Sen.", "1,000", "left-wing" and "O'Brien" are
 * one token; "'s" and "n't" are their own. Every token is within the text and none overlap. Linear.
 */
export function tokenise(text: string): Tokens {
  let size = Math.max(64, Math.ceil(text.length / 3));
  let start = new Int32Array(size);
  let end = new Int32Array(size);
  let kind = new Uint8Array(size);
  let entry = new Int32Array(size);
  let count = 0;
  const put = (from: number, to: number, sort: number, known: Entry): void => {
    if (count === size) {
      size *= 2;
      [start, end, entry] = [grown(start, size), grown(end, size), grown(entry, size)];
      const kinds = new Uint8Array(size);
      kinds.set(kind);
      kind = kinds;
    }
    start[count] = from;
    end[count] = to;
    kind[count] = sort;
    entry[count++] = known;
  };

  let at = 0;
  while (at < text.length) {
    const sort = sortAt(text, at);
    if (sort === SPACE) at++;
    else if (sort === LINE) {
      const from = at;
      while (at < text.length && (sortAt(text, at) === LINE || sortAt(text, at) === SPACE)) at++;
      put(from, at, KIND.line, 0);
    } else if (wordLike(sort)) at = putWord(text, at, put);
    else at = putPunctuation(text, at, put);
  }
  return { text, count, start, end, kind, entry };
}

function grown(column: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(size);
  longer.set(column);
  return longer;
}

type Put = (from: number, to: number, kind: number, entry: Entry) => void;

function putWord(text: string, from: number, put: Put): number {
  const to = wordEnd(text, from);
  const cut = to - from > 3 && sortAt(text, to - 2) === APOSTROPHE && /^n['’]t$/i.test(text.slice(to - 3, to));
  const end = cut ? to - 3 : to;
  put(from, end, shapeOf(text, from, end), lookUp(text, from, end));
  if (cut) put(end, to, KIND.lower, lookUp(text, end, to));
  return to;
}

/** Where the word that begins at `from` ends: apostrophes and hyphens between letters belong to it, unless a clitic ("'s", "'ll") follows. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && wordLike(sortAt(text, at))) at++;
    const sort = at < text.length ? sortAt(text, at) : 0;
    const next = at + 1 < text.length ? sortAt(text, at + 1) : 0;
    const code = text.charCodeAt(at);
    if (sort === HYPHEN && wordLike(next)) at++;
    else if (sort === DOT && wordLike(next) && at - from === 1) at++;
    else if ((sort === DOT || code === 0x2c) && next === DIGIT && sortAt(text, at - 1) === DIGIT) at++;
    else if (sort === DOT && isInitials(text, from, at)) {
      at++;
      if (at >= text.length || !wordLike(sortAt(text, at))) return at;
    } else if (sort === DOT && at - from <= 6 && isAbbreviation(text, from, at)) return at + 1;
    else if (sort === APOSTROPHE && next === LETTER && !isClitic(text, at)) at++;
    else return at;
  }
}

/** "U.S" before its last dot, "a.m", or a single capital ("Paul D."). */
function isInitials(text: string, from: number, at: number): boolean {
  if (at - from === 1)
    return (
      sortAt(text, from) === LETTER &&
      text.charAt(from) !== text.charAt(from).toLowerCase() &&
      text.charAt(from) !== 'I'
    );
  return text.charAt(at - 2) === '.' && sortAt(text, at - 1) === LETTER && at - from <= 9;
}

function isAbbreviation(text: string, from: number, at: number): boolean {
  return ABBREVIATIONS.has(text.slice(from, at).toLowerCase()) && text.charAt(from) !== text.charAt(from).toLowerCase();
}

/** Whether the apostrophe at `at` begins 's, 're, 've, 'll, 'd or 'm at the end of a word. ("n't" is cut off later.) */
function isClitic(text: string, at: number): boolean {
  let to = at + 1;
  while (to < text.length && to < at + 4 && sortAt(text, to) === LETTER) to++;
  if (to < text.length && wordLike(sortAt(text, to))) return false;
  return /^(?:s|re|ve|ll|d|m)$/i.test(text.slice(at + 1, to));
}

function shapeOf(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  if (first >= 0x61 && first <= 0x7a) return to - from > 4 && isArabicArticle(text, from) ? KIND.capital : KIND.lower;
  if (sortAt(text, from) === DIGIT) return KIND.number;
  const word = text.slice(from, to);
  if (word.charAt(0) === word.charAt(0).toLowerCase()) return KIND.lower;
  const hyphen = word.lastIndexOf('-') + 1;
  if (hyphen > 0 && word.charAt(hyphen) !== word.charAt(hyphen).toUpperCase()) return KIND.lower;
  return to - from > 1 && word === word.toUpperCase() ? KIND.upper : KIND.capital;
}

/** "al-Akhbar", "el-Sisi". */
function isArabicArticle(text: string, from: number): boolean {
  const third = text.charAt(from + 3);
  return (
    text.charCodeAt(from + 2) === 0x2d &&
    third !== third.toLowerCase() &&
    /^[ae][a-z]$/.test(text.slice(from, from + 2))
  );
}

function putPunctuation(text: string, at: number, put: Put): number {
  const character = text.charAt(at);
  if (sortAt(text, at) === APOSTROPHE && isClitic(text, at)) {
    const to = wordEnd(text, at + 1);
    const possessive = to - at === 2 && /s/i.test(text.charAt(at + 1));
    put(at, to, possessive ? KIND.possessive : KIND.lower, possessive ? 0 : lookUp(text, at, to));
    return to;
  }
  let to = at + 1;
  while (to < text.length && to < at + 8 && text.charAt(to) === character && /[.\-–—!?_*=]/.test(character)) to++;
  if ((character === "'" || character === '`') && text.charAt(to) === character) to++;
  const repeated = to - at > 1;
  if (character === '`') put(at, to, KIND.mark, 0);
  else if (character === '.' && repeated) put(at, to, KIND.ellipsis, 0);
  else put(at, to, PUNCTUATION[character] ?? KIND.symbol, 0);
  return to;
}
