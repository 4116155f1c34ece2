import type { Span } from '../../domain/span.ts';

/** Characters that differ between two settings of the same words: quotation marks, apostrophes, dashes, spaces, a trailing stop. */
const FOLDS: readonly [RegExp, string][] = [
  [/[“”„«»]/g, '"'],
  [/[‘’‚‹›]/g, "'"],
  [/[‐‑‒–—]/g, '-'],
  [/\s/g, ' '],
];

/** The same text with its typography folded. Every fold is one code unit for one, so that offsets stay valid. */
export function plainTypography(text: string): string {
  return FOLDS.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), text);
}

/** The words without quotation marks around them and white space or a lone stop at their ends, and with single spaces. */
export function bareWords(input: string): string {
  return input
    .trim()
    .replace(/^["“”„«'‘]+|["“”»'’]+$/gu, '')
    .trim()
    .replace(/\s+/gu, ' ');
}

/** Where `words` stand in `text` as they are; null when they do not. */
export function findExact(text: string, words: string): Span | null {
  const start = text.indexOf(words);
  return start < 0 ? null : [start, start + words.length];
}

/** Where `words` stand in `text` when typography and letter case are not looked at. */
export function findTypography(text: string, words: string): Span | null {
  return findExact(caseless(plainTypography(text)), caseless(plainTypography(words)));
}

/** Lower case where that keeps the length, so that offsets stay valid. */
function caseless(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
