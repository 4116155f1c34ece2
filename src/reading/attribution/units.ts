import type { Span } from '../../domain/span.ts';
import { classOf, FORM, formOf, VERB, verbOf, WORD } from './lexicon.ts';
import type { Passage } from './quotes.ts';
import type { SentenceMarks } from './tagging.ts';
import { KIND, type Tokens } from './tokens.ts';

/** The tokens of each sentence, half-open; sentences without a token are left out. */
export function sentenceTokens(tokens: Tokens, sentences: readonly Span[]): Span[] {
  const ranges: Span[] = [];
  let at = 0;
  for (const [from, to] of sentences) {
    while (at < tokens.count && (tokens.start[at] as number) < from) at++;
    const first = at;
    while (at < tokens.count && (tokens.start[at] as number) < to) at++;
    if (first < at) ranges.push([first, at]);
  }
  return ranges;
}

/** Marks sentence starts and sentences in title case. */
export function markSentences(tokens: Tokens, sentences: readonly Span[]): SentenceMarks {
  const first = new Uint8Array(tokens.count + 2);
  const titled = new Uint8Array(tokens.count + 2);
  for (const [from, to] of sentences) {
    let head = from;
    while (head < to && (tokens.kind[head] as number) > KIND.number) first[head++] = 1;
    first[head] = 1;
    if (isTitled(tokens, from, to)) titled.fill(1, from, to);
  }
  for (let i = 1; i < tokens.count; i++)
    if (tokens.kind[i - 1] === KIND.mark || tokens.kind[i - 1] === KIND.colon) first[i] = 1;
  return { first, titled };
}

/** Whether nearly all words of more than three letters are capitalised, common verbs and nouns among them. */
function isTitled(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 40) return false;
  let capital = 0;
  let lower = 0;
  let common = 0;
  for (let i = from + 1; i < to; i++) {
    if ((tokens.end[i] as number) - (tokens.start[i] as number) < 4) continue;
    if (tokens.kind[i] === KIND.lower) lower++;
    else if (tokens.kind[i] === KIND.capital) {
      capital++;
      if (tokens.entry[i] !== 0 && classOf(tokens.entry[i] as number) < 60) common++;
    }
  }
  return capital >= 2 && capital >= 3 * lower && (common > 0 || capital > 3);
}

/**
 * Stretches within which an attribution is looked for: sentences, joined where a quotation runs from one into the next, and where a quotation
 * that ends with its own stop is followed by who said it (`"…?" Smith asked.`).
 */
export function unitsOf(tokens: Tokens, sentences: readonly Span[], passages: readonly Passage[]): Span[] {
  const units: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const unit = units.at(-1);
    while (next < passages.length && (passages[next] as Passage).tokens[1] < sentence[0]) next++;
    if (unit && (runsOn(unit, sentence, passages[next]) || isTag(tokens, unit, sentence)))
      units[units.length - 1] = [unit[0], sentence[1]];
    else units.push(sentence);
  }
  return units.flatMap(piecesOf);
}

/** Longest unit in tokens. Longer ones (text without stops) are cut, so that the work on each stays bounded. */
const LONGEST_UNIT = 1000;

function piecesOf([from, to]: Span): Span[] {
  const pieces: Span[] = [];
  for (let at = from; at < to; at += LONGEST_UNIT) pieces.push([at, Math.min(to, at + LONGEST_UNIT)]);
  return pieces;
}

function runsOn(unit: Span, sentence: Span, passage: Passage | undefined): boolean {
  if (passage === undefined) return false;
  const [from, to] = passage.tokens;
  return unit[0] <= from && from <= unit[1] && from <= sentence[0] && sentence[0] <= to;
}

const SPEAKING = new Set<number>([
  VERB.say,
  VERB.add,
  VERB.state,
  VERB.argue,
  VERB.tell,
  VERB.warn,
  VERB.ask,
  VERB.report,
  VERB.demand,
]);

/** Whether the sentence only says who spoke the quotation before it: a few words, a verb of saying, then a stop, a comma or a preposition. */
function isTag(tokens: Tokens, unit: Span, [from, to]: Span): boolean {
  if (unit[1] !== from || tokens.kind[from - 1] !== KIND.mark || tokens.kind[from] === KIND.mark) return false;
  for (let i = from; i < to && i < from + 9; i++) {
    const kind = tokens.kind[i] as number;
    if (kind === KIND.colon || kind === KIND.mark) return false;
    const form = formOf(tokens.entry[i] as number);
    if (!SPEAKING.has(verbOf(tokens.entry[i] as number)) || (form !== FORM.past && form !== FORM.s)) continue;
    const next = i + 1 < to ? (tokens.kind[i + 1] as number) : KIND.stop;
    return (
      next === KIND.stop ||
      next === KIND.comma ||
      next === KIND.line ||
      TAG_GOES_ON.has(classOf(tokens.entry[i + 1] as number))
    );
  }
  return false;
}

const TAG_GOES_ON = new Set<number>([WORD.in, WORD.on, WORD.at, WORD.of, WORD.about, WORD.to, WORD.him, WORD.day]);
