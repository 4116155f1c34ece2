import type { Citation } from '../../domain/citation.ts';
import type { Block, Choice, Inline, Message } from '../../domain/message.ts';
import { harmless, isolated } from './harmless.ts';
import type { Style } from './style.ts';
import { displayWidth } from './width.ts';
import type { Run } from './words.ts';
import { fill, hang, paintLine, type Terminal } from './wrap.ts';

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
    for (const line of draw(block, layout, indent)) lines.push(line);
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
    case 'menu':
      return hang([{ text: `${block.label} `, style: 'dim' }, ...block.choices.flatMap(runsOfButton)], layout, 0);
    case 'actions':
      return hang(block.actions.flatMap(runsOfButton), layout, 0);
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

/** The label in the margin, or above where it is too wide; the aside at the right of a single line, or below. */
function drawRow(row: Extract<Block, { kind: 'row' }>, layout: Layout): string[] {
  const content = runsOf(row.content, 'strong');
  const aside = runsOf(row.aside, 'dim');
  const lines = labelled(harmless(row.label), hang(content, layout, layout.indent), layout);
  const room = layout.width - layout.indent;
  const [only, more] = fill(content, room);
  const [side, moreSide] = fill(aside, room);
  const spare = room - (only?.width ?? 0) - (side?.width ?? 0);
  if (!only || more || !side || moreSide || spare < ASIDE_GAP) return [...lines, ...hang(aside, layout, layout.indent)];
  const last = lines.pop() ?? '';
  return [...lines, `${last}${' '.repeat(spare)}${paintLine(side, layout.colour)}`];
}

function labelled(label: string, [first = '', ...rest]: string[], layout: Layout): string[] {
  const spare = layout.label - displayWidth(label);
  if (label === '') return [first, ...rest];
  if (spare < 0) return [...hang([{ text: label, style: 'plain' }], layout, 0), first, ...rest];
  return [`${' '.repeat(spare)}${isolated(label)}  ${first.slice(layout.indent)}`, ...rest];
}

/** A button as it is typed at a terminal: "[Sources]". Brackets of its own would close it. */
function runsOfButton({ label }: Choice, index: number): Run[] {
  const button: Run = { text: `[${label.replace(/[[\]]/g, '')}]`, style: 'dim', whole: true };
  return index === 0 ? [button] : [{ text: ' ', style: 'plain' }, button];
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
    case 'channel':
      return [{ text: `#${inline.channel}`, style: base, whole: true }];
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
