import { type Span, trimmed } from '../../domain/span.ts';
import type { Telling } from './relations.ts';

/** Where a clause ends that what was reported does not outlast: "…, while", "…,” which", a full stop whose space was lost. */
const BREAK =
  /(?:[,;”"’]|\s(?:--|[–—]))\s(?:while|whereas|but|although|though|even though|which|as when|especially)\b|;\s|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})/gu;
const BEFORE_TRAILING = /[,"”’]\s(?:(?:the|The|an?|its)\s)?(?:[\p{L}-]+\s){0,4}$/u;
const AFTER_TRAILING =
  /^(?:\s(?:on|in|late|earlier|this|last|quoting|[A-Z][a-z]+day)\b[^,.;“"]{0,40})?\s?(?:[.,;)”"]|$)/u;
const COLON = /^[^.!?:“”"\n]{0,160}:[^\S\n]*/u;
const ENUMERATED = /^(?:first|second|third|fourth|fifth|finally|lastly|[-–•*·]|\(?\d{1,2}[.)])/i;
/** Blocks that one colon may govern. */
const MOST_GOVERNED = 8;
/** No sentence of a newspaper reaches so far; keeps the time linear where a whole text is one. */
const LONGEST_CLAUSE = 1200;
const LEADING_LENGTH = 30;

/** The text, and the sentences and prose paragraphs in it, in order. */
export interface Layout {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** What stands between quotation marks, in order. */
  readonly quoted: readonly Span[];
}

/** The span of `spans` (in order, not overlapping) that holds the offset, or null. */
export function spanAt(spans: readonly Span[], offset: number): Span | null {
  const at = indexAt(spans, offset);
  return at < 0 ? null : (spans[at] as Span);
}

export function indexAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start, end] = spans[middle] as Span;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The sentence around an offset, kept within the quotation that the offset lies in. Null outside all sentences. */
export function clauseAt({ sentences, quoted }: Layout, offset: number): Span | null {
  const sentence = spanAt(sentences, offset);
  if (!sentence) return null;
  const [start, end] = spanAt(quoted, offset) ?? sentence;
  return [Math.max(sentence[0], start, offset - LONGEST_CLAUSE), Math.min(sentence[1], end, offset + LONGEST_CLAUSE)];
}

/**
 * The words that an outlet's telling governs, found from its place in the sentence: what follows a leading "X reported that", what stands before a
 * trailing ", X reported.", the clause around "according to X". Null when nothing is left to govern.
 */
export function scopeOf(layout: Layout, { evidence, mention, part }: Telling): Span | null {
  const clause = clauseAt(layout, mention.span[0]);
  if (!clause) return null;
  const { text } = layout;
  const before = text.slice(clause[0], evidence[0]);
  const after = text.slice(evidence[1], Math.min(clause[1], evidence[1] + 60));
  const subject = evidence[0] >= mention.span[0];
  const leading = subject
    ? !isTrailing(before, after)
    : before.trim().length <= LEADING_LENGTH && !/[”"»]/.test(before);
  if (leading) return upToBreak(text, [evidence[1], clause[1]]);
  const start = lastBreak(text, clause[0], evidence[0]);
  const scope: Span =
    subject || part === 'translates' || after.trim().length < 3 ? [start, evidence[0]] : [start, clause[1]];
  return emptied(text, scope);
}

function isTrailing(before: string, after: string): boolean {
  return BEFORE_TRAILING.test(before.slice(-60)) && AFTER_TRAILING.test(after);
}

/** A span up to where its clause breaks off. */
export function upToBreak(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, Math.min(end, start + LONGEST_CLAUSE));
  BREAK.lastIndex = 0;
  const at = BREAK.exec(words)?.index;
  return emptied(text, [start, at === undefined ? end : start + at + 1]);
}

function lastBreak(text: string, start: number, end: number): number {
  let last = start;
  for (const match of text.slice(start, end).matchAll(BREAK)) last = start + match.index + match[0].length;
  return last;
}

function emptied(text: string, span: Span): Span | null {
  const scope = trimmed(text, span);
  return scope[0] < scope[1] ? scope : null;
}

/**
 * What a colon after the telling governs: the rest of the sentence, or where the colon ends its paragraph the next one, with the items that an
 * enumeration goes on with. Null when no colon follows in the same clause.
 */
export function colonScope({ text, sentences, paragraphs, quoted }: Layout, from: number): Span | null {
  if (spanAt(quoted, from)) return null;
  const match = COLON.exec(text.slice(from, from + 200));
  if (!match) return null;
  const start = from + match[0].length;
  const at = indexAt(paragraphs, from);
  const paragraph = paragraphs[at];
  if (!paragraph) return null;
  if (start < paragraph[1]) {
    const sentence = spanAt(sentences, start);
    return emptied(text, [start, Math.min(paragraph[1], sentence?.[1] ?? start)]);
  }
  const next = paragraphs[at + 1];
  return next ? [next[0], governedEnd(text, paragraphs, at + 1)] : null;
}

function governedEnd(text: string, paragraphs: readonly Span[], from: number): number {
  let last = from;
  for (let at = from; at < Math.min(paragraphs.length - 1, from + MOST_GOVERNED); at++) {
    const [, end] = paragraphs[at] as Span;
    const next = paragraphs[at + 1] as Span;
    const goesOn = text.charAt(end - 1) === ':' || at > from;
    if (!goesOn || !ENUMERATED.test(text.slice(next[0], next[0] + 12))) break;
    last = at + 1;
  }
  return (paragraphs[last] as Span)[1];
}
