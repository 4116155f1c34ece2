import { AFTER_TIMES, BEFORE_NUMBERS, MAY_END, OPENERS, SAYING, STATES, TITLES } from './abbreviations.ts';

/** A run of stops, with the marks that close after it, at `stop` in a sentence that began at `start`, in a stretch that ends at `to`. */
export interface Stop {
  readonly start: number;
  readonly stop: number;
  readonly run: string;
  readonly to: number;
}

/** How far a decision looks back. It bounds the work at each stop. */
const LOOK_BACK = 40;
const NEXT = /\s*["'“‘«([]*([\p{L}\p{N}][\p{L}\p{N}'’]*)?/uy;
const GLUED = /\p{Lu}\p{Ll}+(?=[\s.,!?]|$)/uy;
const WORD = /[\p{L}\p{N}.°&@]/u;
const LONE_QUOTE = / ["'](?=\s|$)/y;
const CLOSED = /["'”’»)\]]$/;
/** Chinese and Japanese stops: no space follows them, and they stand in no abbreviation. */
const WIDE = /^[。！？．｡]/;
const DASHED = /\s+[–—-]/y;
const LOW = /^\p{Ll}/u;
const NUMBER = /^\p{N}/u;

/** Where the sentence ends if it ends at this stop (behind the closing marks), or null when it goes on. Looks only a few words around. */
export function endsSentence(text: string, at: Stop): number | null {
  const after = at.stop + at.run.length + loneQuote(text, at);
  if (after >= at.to) return at.to;
  if (WIDE.test(at.run)) return after;
  if (!isWhite(text, after)) return isGlued(text, at, after) ? after : null;
  const next = nextWord(text, after);
  if (next === null) return null;
  if (isTrailingEllipsis(text, at)) return LOW.test(next) ? null : at.stop + 1;
  return goesOn(text, at, after, next) ? null : after;
}

/** Tokenised text sets its closing quotation mark apart (`done . "`): it closes when an odd number of them stands before. */
function loneQuote(text: string, { start, stop, run }: Stop): number {
  LONE_QUOTE.lastIndex = stop + run.length;
  const mark = LONE_QUOTE.exec(text)?.[0];
  if (mark === undefined) return 0;
  const pieces = text.slice(Math.max(start, stop - 2000), stop).split(mark.trim());
  return pieces.length % 2 === 0 ? mark.length : 0;
}

/** "word. . . . Next": the first of the stops ends the sentence, the spaced ones lead on. */
function isTrailingEllipsis(text: string, { stop, run }: Stop): boolean {
  return run.startsWith('. . . .') && !isWhite(text, stop - 1);
}

function goesOn(text: string, at: Stop, after: number, next: string): boolean {
  const { run } = at;
  if (/^(?:\.{2,}|…|\. \.)/.test(run)) return ellipsisGoesOn(text, at, next);
  if (LOW.test(next) && (CLOSED.test(run) || run === '!')) return true;
  if (run.startsWith('.')) return !/["'”’]$/.test(run) && abbreviationGoesOn(text, at, next);
  DASHED.lastIndex = after;
  return DASHED.test(text) || (/["'”’]$/.test(run) && isCued(text, after));
}

/** “Why?” Mr Doe asked: the sentence goes on to its cue. At most three words are looked at. */
function isCued(text: string, after: number): boolean {
  const [first = '', ...more] = text
    .slice(after, after + LOOK_BACK)
    .trim()
    .split(/\s+/, 4);
  return /^\p{Lu}/u.test(first) && more.some((word) => SAYING.has(word.replace(/[.,]$/, '')));
}

/** Points within a sentence stand apart or in brackets; points that end it hang on its last word and a capital follows. */
function ellipsisGoesOn(text: string, { stop, run }: Stop, next: string): boolean {
  if (LOW.test(next) || /[[(]/.test(text.charAt(stop - 1))) return true;
  if (/^(?:\.{3}|…)$/.test(run)) return isWhite(text, stop - 1);
  return run === '. . .';
}

function abbreviationGoesOn(text: string, at: Stop, next: string): boolean {
  const word = wordBefore(text, at);
  const key = word.toLowerCase();
  const low = LOW.test(next);
  if (word === '') return low;
  if (TITLES.has(key) || isMarker(text, at, word)) return true;
  if (key === 'a.m' || key === 'p.m') return timeGoesOn(text, at, next);
  if (BEFORE_NUMBERS.has(key)) return low || NUMBER.test(next);
  const mayEnd = MAY_END.has(key) || isInitial(text, at, word) || isDotted(word) || isState(text, at, word);
  if (mayEnd) return low || !OPENERS.has(next.toLowerCase());
  return low && isClipped(word);
}

/** "At 5 a.m. Mr Doe left": the time of day opens the sentence; elsewhere a capital that is no day or zone begins the next. */
function timeGoesOn(text: string, { start, stop }: Stop, next: string): boolean {
  if (LOW.test(next) || NUMBER.test(next) || AFTER_TIMES.has(next.toLowerCase())) return true;
  return stop - start < LOOK_BACK && text.slice(start, stop).split(' ', 5).length < 4;
}

/** "1. The first", "• 9. The ninth": the number or letter that opens the sentence is its marker. */
function isMarker(text: string, { start, stop }: Stop, word: string): boolean {
  if (stop - start > LOOK_BACK || !/^(?:\d{1,3}|\p{L})$/u.test(word)) return false;
  return text.slice(start, stop).replace(/^[\s•⁃▪◦‣·*-]+/, '') === word;
}

/** A single capital is an initial, except the pronoun after a common word ("you and I."). */
function isInitial(text: string, { stop }: Stop, word: string): boolean {
  if (!/^\p{Lu}$/u.test(word)) return false;
  return word !== 'I' || !/(?:^|\s)\p{Ll}+\sI$/u.test(text.slice(Math.max(0, stop - 20), stop));
}

function isDotted(word: string): boolean {
  return /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(word);
}

function isState(text: string, { stop }: Stop, word: string): boolean {
  return STATES.has(word.toLowerCase()) && text.startsWith(', ', stop - word.length - 2);
}

/** Short and without a vowel: an abbreviation that no list knows, if a lower-case word follows. */
function isClipped(word: string): boolean {
  return word.length <= 4 && !/[aeiouy\d]/i.test(word);
}

function wordBefore(text: string, { start, stop }: Stop): string {
  const limit = Math.max(start, stop - LOOK_BACK);
  let from = stop;
  while (from > limit && WORD.test(text.charAt(from - 1))) from--;
  return text.slice(from, stop).replace(/^\.+/, '');
}

/** "Hello world.Today": no space, but a common word that begins sentences, and no part of an address. */
function isGlued(text: string, at: Stop, after: number): boolean {
  if (!/^[.?!]["”’)]?$/.test(at.run)) return false;
  GLUED.lastIndex = after;
  const next = GLUED.exec(text)?.[0].toLowerCase();
  if (next === undefined || !(OPENERS.has(next) || TITLES.has(next))) return false;
  const word = wordBefore(text, at);
  return word.length > 1 && !/[@.]/.test(word) && /[\p{Ll}\p{N}]$/u.test(word);
}

/** The word after the stop, without opening marks; '' when another mark follows; null when a comma or the like shows that the sentence goes on. */
function nextWord(text: string, after: number): string | null {
  NEXT.lastIndex = after;
  const next = NEXT.exec(text);
  const word = next?.[1] ?? '';
  const mark = text.charAt(after + (next?.[0].length ?? 0));
  return word === '' && /[,;:.]/.test(mark) ? null : word;
}

function isWhite(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
