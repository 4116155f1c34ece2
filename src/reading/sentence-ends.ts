import { AFTER_TIMES, BEFORE_NUMBERS, MAY_END, OPENERS, SAYING, TITLES } from './abbreviations.ts';

/** A run of stops within a sentence that began at `start`: the run begins at `stop`, what closes it ends at `after`, the text at `to`. */
export interface Stop {
  readonly start: number;
  readonly stop: number;
  readonly after: number;
  readonly to: number;
}

/** The word before a period is read no further back than this. */
const LONGEST_WORD = 40;
const NEXT = /\s*["'“‘«([]*([\p{L}\p{N}][\p{L}\p{N}'’]*)?/uy;
const GLUED = /\p{Lu}\p{Ll}*(?=[\s.,!?]|$)/uy;
const BEGINS_LOW = /^\p{Ll}/u;
const BEGINS_NUMBER = /^\p{N}/u;

/** Where the sentence ends if this stop ends it (behind the closing marks), or null when it goes on. Looks only a few words around the stop. */
export function endsSentence(text: string, at: Stop): number | null {
  const { stop, after, to } = at;
  if (after >= to) return to;
  const run = text.slice(stop, after);
  if (!isWhite(text, after)) return endsGlued(text, at, run) ? after : null;
  const attached = spacedEllipsis(text, stop, run);
  const next = nextWord(text, after);
  if (next === null) return null;
  if (attached && !BEGINS_LOW.test(next)) return stop + 1;
  return goesOn(text, at, run, next) ? null : after;
}

/** "word. . . . Next": the first of the stops ends the sentence, the spaced ones lead on. */
function spacedEllipsis(text: string, stop: number, run: string): boolean {
  return /^\. \. \. \./.test(run) && !isWhite(text, stop - 1);
}

function goesOn(text: string, at: Stop, run: string, next: string): boolean {
  const low = BEGINS_LOW.test(next);
  const closed = /["'”’»)\]]$/.test(run);
  if (low && (closed || run !== '.')) return true;
  if (/^(?:\.{3}|…)/.test(run) || run.startsWith('. .')) return ellipsisGoesOn(text, at, run, next);
  if (closed && /["'”’]$/.test(run) && isCued(text, at.after)) return true;
  if (run !== '.' && !run.startsWith('.')) return false;
  return run.startsWith('.') && abbreviationGoesOn(text, at, next, closed);
}

/** “Why?” Mr Doe asked: the sentence goes on to its cue. At most three words are looked at. */
function isCued(text: string, after: number): boolean {
  const head = text
    .slice(after, after + 50)
    .trim()
    .split(/\s+/, 4);
  return head.some(
    (word, index) => index > 0 && SAYING.test(word.replace(/[.,]$/, '')) && /^\p{Lu}/u.test(head[0] ?? ''),
  );
}

function ellipsisGoesOn(text: string, { stop }: Stop, run: string, next: string): boolean {
  if (text[stop - 1] === '[' || text[stop - 1] === '(') return true;
  if (run.length === 3 || run === '…') return isWhite(text, stop - 1);
  return run.startsWith('. . .') && !run.startsWith('. . . .') && next !== '';
}

function abbreviationGoesOn(text: string, { start, stop, after }: Stop, next: string, closed: boolean): boolean {
  const word = wordBefore(text, start, stop);
  const lower = word.toLowerCase();
  const low = BEGINS_LOW.test(next);
  const number = BEGINS_NUMBER.test(next);
  if (closed) return false;
  if (TITLES.has(lower)) return true;
  if (word === '') return low;
  if (isMarker(text, start, stop, word)) return true;
  const opens = OPENERS.has(next.toLowerCase());
  if (/^[ap]\.m$/i.test(word))
    return low || number || AFTER_TIMES.has(next.toLowerCase()) || text.slice(start, stop).split(' ', 5).length < 4;
  if (isInitial(text, stop, word)) return !opens;
  if (word.includes('.') && /^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(word)) return low || !opens;
  if (BEFORE_NUMBERS.has(lower)) return low || number || !opens;
  if (MAY_END.has(lower)) return low || (!opens && !BEGINS_NUMBER.test(next));
  void after;
  return low && isAbbreviationLike(word);
}

/** "1. The first": the number or letter that opens the sentence is its marker. */
function isMarker(text: string, start: number, stop: number, word: string): boolean {
  return word.length <= 3 && /^(?:\d{1,3}|\p{L})$/u.test(word) && text.slice(start, stop).trim() === word;
}

/** A single capital is an initial, except the pronoun in "you and I." */
function isInitial(text: string, stop: number, word: string): boolean {
  if (!/^\p{Lu}$/u.test(word)) return false;
  return word !== 'I' || !/\p{Ll} I$/u.test(text.slice(Math.max(0, stop - 3), stop));
}

function isAbbreviationLike(word: string): boolean {
  return word.length <= 3 && !/[aeiou]/i.test(word);
}

function wordBefore(text: string, start: number, stop: number): string {
  const head = text.slice(Math.max(start, stop - LONGEST_WORD), stop);
  return /[\p{L}\p{N}.°&@]*$/u.exec(head)?.[0].replace(/^\.+/, '') ?? '';
}

/** "Hello world.Today": no space, but a word, a stop and a capitalised word that is no part of an address. */
function endsGlued(text: string, { start, stop, after, to }: Stop, run: string): boolean {
  if (run !== '.' && run !== '?' && run !== '!') return false;
  GLUED.lastIndex = after;
  const next = GLUED.exec(text);
  if (next === null || next.index + next[0].length > to || next[0].length < 2) return false;
  const word = wordBefore(text, start, stop);
  return (
    (word.length > 1 && !/[@.]/.test(word) && /[\p{Ll}\p{N}]$/u.test(word) && OPENERS.has(next[0].toLowerCase())) ||
    TITLES.has(next[0].toLowerCase())
  );
}

/** The word after the stop, without opening marks; '' when a mark or nothing but a mark follows; null when a comma or the like goes on. */
function nextWord(text: string, after: number): string | null {
  NEXT.lastIndex = after;
  const next = NEXT.exec(text);
  const word = next?.[1] ?? '';
  if (word !== '') return word;
  const mark = text[after + (next?.[0].length ?? 0)] ?? '';
  return /[,;:.]/.test(mark) ? null : '';
}

function isWhite(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
