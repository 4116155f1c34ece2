import { inlineText, linkTargets } from './markdown-inline.ts';

const FENCE = /^\s*(?:```|~~~)/;
const QUOTE = /^(?: {0,3}> ?)+/;
const HEADING = /^ {0,3}#{1,6}(?=[ \t]|$)/;
const CLOSING_MARKS = /(?:^|[ \t])#+$/;
/** A line across the page, or the underline of a heading. */
const RULE = /^ {0,3}(?:=+|([-*_])(?:[ \t]*\1)*)[ \t]*$/;
const BULLET = /^\s*[-*+][ \t]+/;
const NUMBER = /^\s*\d{1,9}[.)][ \t]/;

/**
 * The prose of a Markdown text: each paragraph, heading and list item on one line, blank lines between. The marks of headings, quotes,
 * bullets, emphasis and links are dropped, images and comments left out; the words stay as they are, numbers of list items too. Not a full
 * CommonMark: HTML, code and tables stay as written. Takes time in proportion to the text.
 */
export function plainText(markdown: string): string {
  const { text, targets } = linkTargets(withoutComments(markdown));
  return blocks(text.split('\n'))
    .map((block) => inlineText(block, targets))
    .filter((block) => block !== '')
    .join('\n\n');
}

function blocks(lines: readonly string[]): string[] {
  const found: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) found.push(open.join(' '));
    open = [];
  };
  for (const raw of lines) {
    const line = raw.replace(QUOTE, '');
    const kind = kindOf(line, open[0]);
    if (kind !== 'text') close();
    if (kind !== 'gap') open.push(unmarked(line));
    if (kind === 'heading' || kind === 'row') close();
  }
  close();
  return found;
}

/** `gap`: a line without words. `item` begins a block, `heading` and `row` are one. A number begins an item only where a block may begin, or as "1.": "in\n2018. Then" goes on. */
function kindOf(line: string, before: string | undefined): 'gap' | 'heading' | 'row' | 'item' | 'text' {
  if (line.trim() === '' || FENCE.test(line)) return 'gap';
  if (RULE.test(line)) return 'gap';
  if (HEADING.test(line)) return 'heading';
  if (line.startsWith('|')) return 'row';
  if (BULLET.test(line)) return 'item';
  if (NUMBER.test(line) && (before === undefined || NUMBER.test(before) || /^\s*1[.)]/.test(line))) return 'item';
  return 'text';
}

function unmarked(line: string): string {
  if (HEADING.test(line)) return line.replace(HEADING, '').trim().replace(CLOSING_MARKS, '').trim();
  return line
    .replace(BULLET, '')
    .trim()
    .replace(/(?<=[^\\])\\$/, '');
}

function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return parts.concat(text.slice(from)).join('');
    parts.push(text.slice(from, start));
    from = end + 3;
  }
}
