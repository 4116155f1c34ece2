import type { Span } from '../../domain/span.ts';

/** Characters that differ between two settings of the same words: quotation marks, apostrophes, dashes, spaces. One code unit for one. */
const FOLDS: readonly [RegExp, string][] = [
  [/[“”„«»]/g, '"'],
  [/[‘’‚‹›]/g, "'"],
  [/[‐‑‒–—]/g, '-'],
  [/\s/g, ' '],
];

/** The same text with its typography and letter case folded, so that every offset stays valid: a letter whose small form is longer keeps its own. */
function plain(text: string): string {
  const folded = FOLDS.reduce((so, [pattern, one]) => so.replace(pattern, one), text);
  const lower = folded.toLowerCase();
  if (lower.length === folded.length) return lower;
  return Array.from(folded, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

/** The words without quotation marks around them, without a stop, comma or white space at their end, and with single spaces. */
export function bareWords(input: string): string {
  return input
    .trim()
    .replace(/^["“”„«'‘]+|["“”»'’]+$/gu, '')
    .replace(/[\s.,;]+$/u, '')
    .trim()
    .replace(/\s+/gu, ' ');
}

/** Everywhere that `words` stand in `text` as whole words and exactly as they are. */
export function findExact(text: string, words: string): Span[] {
  return occurrences(text, words).filter((span) => areWhole(text, span));
}

/** Everywhere that `words` stand when typography and letter case are not looked at. */
export function findTypography(text: string, words: string): Span[] {
  return occurrences(plain(text), plain(words)).filter((span) => areWhole(text, span));
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push([at, at + words.length]);
  return found;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Whether no word is cut at either end: "open" is not held where only "opened" is. */
function areWhole(text: string, [start, end]: Span): boolean {
  const cut = (at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  return !cut(start) && !cut(end);
}
