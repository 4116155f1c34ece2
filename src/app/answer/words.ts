import type { Span } from '../../domain/span.ts';
import { terms } from '../../reading/terms.ts';
import { plainForm } from './english.ts';

/** One word of a text where it stands. */
export interface Word {
  /** Its index term in the plain form ("wrote" gives that of "write"). */
  readonly term: string;
  readonly span: Span;
  /** In lower case, as written. */
  readonly lower: string;
  readonly capital: boolean;
  readonly numeric: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{Nd}{1,3}(?:,\p{Nd}{3})+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+/gu;
/** Names that would pass for function words but for their capitals. */
const SHORT_NAMES = new Set(['IS', 'IT', 'WHO']);
const DIGIT = /\p{N}/u;

/** The words of a stretch of a text in their order, cut as the index cuts them. Possessive and contracted endings ("s", "t") are words of their own here. */
export function wordsOf(text: string, [start, end]: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const raw = match[0];
    const at = start + match.index;
    const lower = raw.toLowerCase();
    words.push({
      term: SHORT_NAMES.has(raw)
        ? raw
        : plainForm(terms(raw.includes(',') ? raw.replaceAll(',', '') : raw)[0] ?? lower),
      span: [at, at + raw.length],
      lower,
      capital: lower !== raw && raw.charAt(0) !== lower.charAt(0),
      numeric: DIGIT.test(raw),
    });
  }
  return words;
}
