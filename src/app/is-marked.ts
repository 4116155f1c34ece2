import type { Span } from '../domain/span.ts';

const MARK = /["“”„«»‘’'‹›]/u;

/**
 * Whether a text itself sets these words between quotation marks: an opening one stands right before them. Whole paragraphs that a colon
 * leads in are somebody's words too, but not marked as exact: no marks of ours may stand around them.
 */
export function isMarked(text: string, [start]: Span): boolean {
  let before = start - 1;
  while (before >= 0 && /\s/.test(text.charAt(before))) before--;
  return MARK.test(text.charAt(before));
}
