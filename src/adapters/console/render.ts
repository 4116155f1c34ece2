import type { Citation } from '../../domain/citation.ts';
import type { Block, Inline, Message } from '../../domain/message.ts';
import { harmless } from './harmless.ts';
import type { Style } from './style.ts';
import { paint } from './style.ts';
import { displayWidth } from './width.ts';
import { fill, hang, paintLine, type Run, type Terminal } from './wrap.ts';

export type { Terminal } from './wrap.ts';

/** Where the blocks of one message stand. */
interface Layout extends Terminal {
  /** Columns of the label of a row; 0 where labels stand on a line of their own. */
  readonly label: number;
  /** Columns before a row's content and its bullets. */
  readonly indent: number;
}

/** Below this width a row's label stands above its content, and everything is indented by two columns. */
const NARROW = 56;
const ASIDE_GAP = 3;

/**
 * Draws a message for a terminal. The words of articles are never cut or reordered: lines break at spaces, control characters become
 * visible, right-to-left text is isolated. Ends with a line break. Pure: the same message and terminal give the same text.
 */
export function renderMessage(message: Message, terminal: Terminal): string {
  const layout = layOut(message, terminal);
  const lines: string[] = [];
  let before: Block['kind'] | null = null;
  let indent = 2;
  for (const block of message.blocks) {
    if (before && apart(before, block.kind)) lines.push('');
    if (block.kind !== 'bullet') indent = block.kind === 'row' ? layout.indent : 2;
    lines.push(...draw(block, layout, indent));
    before = block.kind;
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

function layOut(message: Message, terminal: Terminal): Layout {
  const labels = message.blocks.flatMap((block) => (block.kind === 'row' ? [displayWidth(harmless(block.label))] : []));
  const label = Math.max(0, ...labels.filter((width) => width + 2 <= terminal.width / 3));
  if (terminal.width < NARROW || label === 0) return { ...terminal, label: 0, indent: terminal.width < 8 ? 0 : 2 };
  return { ...terminal, label, indent: label + 2 };
}

/** Whether a blank line stands between two blocks: around the parts of a message, not inside them. */
function apart(before: Block['kind'], kind: Block['kind']): boolean {
  if (before === 'section') return false;
  return !(kind === before || (before === 'row' && kind === 'bullet') || (before === 'bullet' && kind === 'row'));
}

/** `indent` is that of bullets, which stand below what they belong to. */
function draw(block: Block, layout: Layout, indent: number): string[] {
  switch (block.kind) {
    case 'title':
      return drawTitle(block.text, block.facts, layout);
    case 'section':
      return hang([{ text: block.text, style: 'strong' }], layout, 0);
    case 'row':
      return drawRow(block, layout);
    case 'bullet':
      return hang(runsOf(block.content), layout, indent, '• ');
    case 'quote':
      return [...hang(runsOf(block.content), layout, 2), ...hang(runsOf(block.attribution), layout, 5)];
    case 'paragraph':
      return hang(runsOf(block.content), layout, 0);
    case 'note':
      return hang(runsOf(block.content, 'dim'), layout, 0);
  }
}

/** The subject at the left and the facts spread over the width, or below it where they do not fit. */
function drawTitle(subject: string, facts: readonly string[], layout: Layout): string[] {
  const title: Run = { text: subject, style: 'strong' };
  const parts = [title, ...facts.map((text): Run => ({ text, style: 'dim' }))].flatMap((run) =>
    fill([run], Number.POSITIVE_INFINITY),
  );
  const spare = layout.width - parts.reduce((sum, part) => sum + part.width, 0);
  const gaps = parts.length - 1;
  if (gaps === 0 || spare < gaps * ASIDE_GAP) {
    return [...hang([title], layout, 0), ...hang(facts.flatMap(apartRun), layout, 0)];
  }
  const spread = parts.map(
    (part, index) => paintLine(part, layout.colour) + ' '.repeat(index < gaps ? gapAt(index, gaps, spare) : 0),
  );
  return [spread.join('')];
}

function apartRun(text: string): Run[] {
  return [
    { text: ' '.repeat(ASIDE_GAP), style: 'plain' },
    { text, style: 'dim', whole: true },
  ];
}

/** The columns of one gap of several that share what is spare, the first ones taking what is left over. */
function gapAt(index: number, gaps: number, spare: number): number {
  return Math.floor(spare / gaps) + (index < spare % gaps ? 1 : 0);
}

function drawRow(row: Extract<Block, { kind: 'row' }>, layout: Layout): string[] {
  const content = runsOf(row.content, 'strong');
  const aside = runsOf(row.aside, 'dim');
  const label = harmless(row.label);
  const inMargin = displayWidth(label) <= layout.label;
  const room = layout.width - layout.indent;
  const above = inMargin ? [] : hang([{ text: label, style: 'plain' }], layout, 0);
  const margin =
    inMargin && label !== ''
      ? `${' '.repeat(layout.label - displayWidth(label))}${paint(label, 'plain', layout.colour)}  `
      : '';
  const lines = hang(content, layout, layout.indent);
  if (margin !== '' && lines[0] !== undefined) lines[0] = margin + lines[0].slice(layout.indent);
  const [only, more] = fill(content, room);
  const [side, moreSide] = fill(aside, room);
  const spare = room - (only?.width ?? 0) - (side?.width ?? 0);
  if (only && side && !more && !moreSide && spare >= ASIDE_GAP) {
    return [...above, `${lines[0]}${' '.repeat(spare)}${paintLine(side, layout.colour)}`];
  }
  return [...above, ...lines, ...hang(aside, layout, layout.indent)];
}

/** Inlines as runs. `base` is the style of those that have none of their own. */
function runsOf(inlines: readonly Inline[], base: Style = 'plain'): Run[] {
  return inlines.flatMap((inline) => runsOfOne(inline, base));
}

function runsOfOne(inline: Inline, base: Style): Run[] {
  switch (inline.kind) {
    case 'text':
      return [{ text: inline.text, style: base }];
    case 'strong':
    case 'dim':
      return [{ text: inline.text, style: inline.kind }];
    case 'quote':
      return [{ text: `“${inline.citation.text}”`, style: 'quote' }];
    case 'excerpt':
      return excerpt(inline.citation, inline.marked, base);
    case 'cite':
      return [{ text: inline.label, style: 'dim', bound: true }];
  }
}

function excerpt(citation: Citation, marked: readonly (readonly [number, number])[], base: Style): Run[] {
  const runs: Run[] = [];
  const [from, to] = citation.span;
  const add = (start: number, end: number, style: Style): void => {
    if (start < end) runs.push({ text: citation.text.slice(start - from, end - from), style });
  };
  let at = from;
  for (const [start, end] of marked) {
    add(at, Math.max(at, start), base);
    add(Math.max(at, start), Math.min(to, end), 'mark');
    at = Math.max(at, Math.min(to, end));
  }
  add(at, to, base);
  return runs;
}
