import type { Metadata } from '../../domain/article.ts';
import type { Block, BlockKind } from '../../domain/reading.ts';
import { type Span, trimmed } from '../../domain/span.ts';
import { isCaption } from './captions.ts';
import { isFurniture, opensTail } from './furniture.ts';
import { isItem, paragraphSpans } from './lines.ts';

const WIDEST_HEADLINE = 160;
const WIDEST_HEADING = 90;
const WIDEST_STANDFIRST = 260;
const STOPPED = /[.!?…:;,"'”’»)\]]$/;
const BYLINE = /^[Bb][Yy]:? \p{Lu}\S* (?:\p{Lu}|and |de |van |von |al-)[\p{L}.'’,&|/ -]{0,80}[^.:,]$/u;
const RELAY = /^[Vv]ia (?:RSS|rss)\b.{0,200}?https?:\/\/\S{1,200}\s+(\p{Lu}[\p{L}.'’ -]{2,60})$/u;

/** How a text is laid out. Every character that is not white space lies in exactly one block; blocks stand in order. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly headline: Span | null;
  readonly byline: Span | null;
}

/**
 * Tells the report from the page around it: paragraphs, items, headings, captions, furniture, the headline and the byline.
 * Uses what was stated to find headline and byline in the text, and never makes up either. A masthead that is known to stand over the report
 * is furniture.
 */
export function layOut(text: string, stated: Metadata, masthead: Span | null = null): Layout {
  const spans = paragraphSpans(text);
  const lines = spans.map(([start, end]) => text.slice(start, Math.min(end, start + 1000)));
  const over = masthead !== null && spans[0]?.[0] === masthead[0] && spans[0][1] === masthead[1];
  const kinds = kindsOf(spans, lines, stated, over);
  const at = kinds.indexOf('headline');
  return {
    blocks: numbered(spans, kinds),
    headline: spans[at] ?? null,
    byline: bylineOf(text, spans, lines, kinds),
  };
}

function kindsOf(spans: readonly Span[], lines: readonly string[], stated: Metadata, masthead: boolean): BlockKind[] {
  const kinds = lines.map((line, index) => (masthead && index === 0 ? 'furniture' : plainKind(line)));
  markTail(lines, kinds);
  markHead(lines, kinds, stated);
  markHeadings(spans, lines, kinds);
  return kinds;
}

function plainKind(line: string): BlockKind {
  if (isCaption(line)) return 'caption';
  if (isFurniture(line)) return 'furniture';
  return isItem(line) ? 'item' : 'paragraph';
}

/** After a comment form has begun, short lines belong to it; a long paragraph ends it. */
function markTail(lines: readonly string[], kinds: BlockKind[]): void {
  const opened = lines.findIndex((line, index) => index * 3 >= lines.length && opensTail(line));
  if (opened < 0) return;
  for (let index = opened; index < lines.length && (lines[index] ?? '').length < 120; index++)
    kinds[index] = 'furniture';
}

/** The headline, a standfirst right after it, and a byline near it. */
function markHead(lines: readonly string[], kinds: BlockKind[], stated: Metadata): void {
  const first = headlineIndex(lines, kinds, stated.headline);
  if (first >= 0) {
    kinds[first] = 'headline';
    const next = lines[first + 1];
    if (next !== undefined && kinds[first + 1] === 'paragraph' && isStandfirst(next)) kinds[first + 1] = 'heading';
  }
  for (let index = 0; index < Math.min(lines.length, first + 6); index++) {
    if (kinds[index] === 'paragraph' || kinds[index] === 'heading') {
      if (isByline(lines[index] ?? '', stated.byline)) kinds[index] = 'byline';
    }
  }
}

function headlineIndex(lines: readonly string[], kinds: readonly BlockKind[], stated: string | null): number {
  if (stated !== null && lines[0] !== undefined && sameWords(lines[0], stated)) return 0;
  const first = kinds.findIndex((kind) => kind !== 'furniture' && kind !== 'caption');
  const line = lines[first];
  const follows = lines.length > first + 1;
  return line !== undefined && follows && kinds[first] === 'paragraph' && isTitle(line) ? first : -1;
}

function sameWords(a: string, b: string): boolean {
  const bare = (line: string) => line.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return bare(a) === bare(b);
}

function isTitle(line: string): boolean {
  return (
    line.length <= WIDEST_HEADLINE &&
    /^["'“‘«([]?[\p{Lu}\p{N}]/u.test(line) &&
    !/[.…:;,]["'”’»)\]]*$/.test(line) &&
    /\s/.test(line)
  );
}

function isStandfirst(line: string): boolean {
  return line.length <= WIDEST_STANDFIRST && !STOPPED.test(line);
}

function isByline(line: string, stated: string | null): boolean {
  return BYLINE.test(line) || (stated !== null && sameWords(line, stated));
}

/** A short line between paragraphs that stops nowhere. Several in a row are a list or a table, and stay paragraphs. */
function markHeadings(spans: readonly Span[], lines: readonly string[], kinds: BlockKind[]): void {
  const short = lines.map((line, index) => kinds[index] === 'paragraph' && isHeadingLike(line));
  short.forEach((is, index) => {
    const next = spans[index + 1];
    if (!is || short[index - 1] || short[index + 1] || next === undefined || kinds[index + 1] !== 'paragraph') return;
    if (next[1] - next[0] > WIDEST_HEADING) kinds[index] = 'heading';
  });
}

function isHeadingLike(line: string): boolean {
  return line.length <= WIDEST_HEADING && /^["'“‘]?[\p{Lu}\p{N}]/u.test(line) && !STOPPED.test(line);
}

function numbered(spans: readonly Span[], kinds: readonly BlockKind[]): Block[] {
  let number = 0;
  return spans.map((span, index) => {
    const kind = kinds[index] ?? 'paragraph';
    const counts = kind === 'paragraph' || kind === 'item';
    return { kind, span, paragraph: counts ? ++number : null };
  });
}

/** The byline block, else the name that a relay line ends with ("via RSS https://… Jane Doe"). */
function bylineOf(
  text: string,
  spans: readonly Span[],
  lines: readonly string[],
  kinds: readonly BlockKind[],
): Span | null {
  const own = spans[kinds.indexOf('byline')];
  if (own) return own;
  for (const [index, line] of lines.entries()) {
    const name = kinds[index] === 'furniture' ? RELAY.exec(line)?.[1] : undefined;
    const end = spans[index]?.[1];
    if (name !== undefined && end !== undefined) return trimmed(text, [end - name.length, end]);
  }
  return null;
}
