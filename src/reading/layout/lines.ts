import type { Span } from '../../domain/span.ts';

/** A line wider than this was never wrapped by hand or by a wire machine. */
const WIDEST_WRAP = 100;
const SHORT = 30;
const LINE = /[^\r\n\u2028\u2029]+/g;
const BULLET = /^[ \t]*(?:[•⁃▪◦‣·●*–—-]|\d{1,3}[.)]|\(?[a-z]\))[ \t]/;
/** Small letters that go on, not those that begin a name ("al-Hayat said …"). */
const OPENS_LOW = /^[ \t]?(?!\p{Ll}{1,3}[-’']\p{Lu})\p{Ll}/u;
const INDENTED = /^(?: {2,}|\t)/;
const STOPPED = /[.!?…:;]["'”’»)\]]*$/;

/** A line of the text as it stands: `span` covers it without white space at its ends, `raw` with it. */
interface Line {
  readonly span: Span;
  readonly raw: string;
  readonly trimmed: string;
  /** Whether an empty line stands between the line before and this one. */
  readonly apart: boolean;
}

/** Whether a line begins with a bullet or an enumerator such as "2." or "b)". */
export function isItem(line: string): boolean {
  return BULLET.test(line.length > 12 ? line.slice(0, 12) : line);
}

/**
 * The paragraphs of a text as spans without white space at their ends, in order: one for each line, except that the lines of a
 * hard-wrapped paragraph are one. Empty lines give none. Says nothing of what kind they are.
 */
export function paragraphSpans(text: string): Span[] {
  const lines = linesOf(text);
  const continued = withoutLists(
    lines,
    lines.map((line, index) => continues(lines[index - 1], line)),
  );
  const wrapped = isWrapped(lines, continued);
  const indented = isIndentedStyle(lines);
  const width = wrapped ? lines.reduce((widest, line) => Math.max(widest, line.raw.trimEnd().length), 0) : 0;
  const spans: Span[] = [];
  lines.forEach((line, index) => {
    const last = spans.at(-1);
    const before = lines[index - 1];
    const follows = before !== undefined && !line.apart && !/^\s/.test(line.raw);
    const joins = continued[index] || (follows && (indented || (wrapped && fills(before, line, width))));
    if (last && joins) spans[spans.length - 1] = [last[0], line.span[1]];
    else spans.push(line.span);
  });
  return spans;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const match of text.matchAll(LINE)) {
    const raw = match[0];
    const body = raw.trim();
    if (body === '') continue;
    const start = match.index + (raw.length - raw.trimStart().length);
    lines.push({ span: [start, start + body.length], raw, trimmed: body, apart: hasEmptyLine(text, end, match.index) });
    end = match.index + raw.length;
  }
  return lines;
}

function hasEmptyLine(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n') || text[at] === '\u2029') breaks++;
  }
  return breaks > 1;
}

/** "This is a sentence ⏎ cut off": the line before stops nowhere, and this one goes on in lower case. */
function continues(before: Line | undefined, line: Line): boolean {
  if (before === undefined || line.apart || Math.max(before.raw.length, line.raw.length) > WIDEST_WRAP) return false;
  if (STOPPED.test(before.trimmed.slice(-4)) || isItem(line.raw) || INDENTED.test(line.raw)) return false;
  return OPENS_LOW.test(line.raw);
}

/** Takes back runs of short lines of which even the last stops nowhere: they are rather the entries of a list. */
function withoutLists(lines: readonly Line[], continued: boolean[]): boolean[] {
  for (let first = 0; first < lines.length; first++) {
    let last = first;
    while (continued[last + 1]) last++;
    const run = lines.slice(first, last + 1);
    const stops = STOPPED.test(lines[last]?.trimmed.slice(-4) ?? '');
    if (!stops && run.every(({ raw }) => raw.length < SHORT)) continued.fill(false, first, last + 1);
    first = last;
  }
  return continued;
}

/** A text is hard-wrapped when no line is wide and many of its lines go on from the one before. */
function isWrapped(lines: readonly Line[], continued: readonly boolean[]): boolean {
  if (lines.some((line) => line.trimmed.length > WIDEST_WRAP)) return false;
  const goOn = continued.filter(Boolean).length;
  return goOn >= 2 && goOn * 6 >= lines.length;
}

/** In a wrapped text a line goes on when its first word would not have found room on the line before. */
function fills(before: Line, line: Line, width: number): boolean {
  if (isItem(line.raw) || INDENTED.test(line.raw)) return false;
  const word = line.trimmed.search(/\s/);
  const needed = word < 0 ? line.trimmed.length : word;
  return before.raw.trimEnd().length + 1 + needed > width;
}

/** Wire style: each paragraph but the first is indented, so that a line without an indent goes on. */
function isIndentedStyle(lines: readonly Line[]): boolean {
  if (lines.some((line) => line.trimmed.length > WIDEST_WRAP)) return false;
  return lines.some((line) => !line.apart && INDENTED.test(line.raw));
}
