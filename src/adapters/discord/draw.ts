import { isolated } from '../../domain/bidi.ts';
import type { Citation } from '../../domain/citation.ts';
import type { Block, Inline } from '../../domain/message.ts';
import { escaped, inert, inertLine, linkOf } from './markup.ts';

/** Stands between two runs of asterisks that would otherwise be read as one. */
const APART = '\u200b';

/** A block in Discord's Markdown; empty for buttons, which are no text. Only what this file writes is markup: no words of others can be. */
export function draw(block: Block): string {
  switch (block.kind) {
    case 'title':
      return lines(`## ${inertLine(block.text)}`, subtext(block.facts.map(inertLine)));
    case 'section':
      return `\n### ${inertLine(block.text)}`;
    case 'row':
      return lines(drawAll(block.content), subtext([inertLine(block.label), drawAll(block.aside)]));
    case 'bullet':
      return `- ${drawAll(block.content)}`;
    case 'quote':
      return lines(`> ${drawAll(block.content).replaceAll('\n', '\n> ')}`, subtext([drawAll(block.attribution)]));
    case 'paragraph':
      return drawAll(block.content);
    case 'note':
      return subtext([drawAll(block.content)]);
    case 'menu':
    case 'actions':
      return '';
  }
}

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** Small and grey. */
function subtext(parts: readonly string[]): string {
  const shown = parts.filter((part) => part !== '');
  return shown.length === 0 ? '' : `-# ${shown.join(' · ')}`;
}

function drawAll(inlines: readonly Inline[]): string {
  return inlines.map(drawOne).reduce((before, next) => {
    return before.endsWith('**') && next.startsWith('**') ? before + APART + next : before + next;
  }, '');
}

function drawOne(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'dim':
      return inertRun(inline.text);
    case 'strong':
      return bold(inertRun(inline.text));
    case 'quote':
      return `“${inert(inline.citation.text)}”`;
    case 'excerpt':
      return excerpt(inline.citation, inline.marked);
    case 'cite':
      return cite(inline.label, inline.url);
    case 'channel':
      return /^\d{15,20}$/.test(inline.channel) ? `<#${inline.channel}>` : inertLine(inline.channel);
  }
}

/** A line of our own beside others: the spaces at its ends are wanted. */
function inertRun(words: string): string {
  const inner = inertLine(words);
  if (inner === '') return words === '' ? '' : ' ';
  return `${/^\s/.test(words) ? ' ' : ''}${inner}${/\s$/.test(words) ? ' ' : ''}`;
}

const bold = (drawn: string): string => (drawn.trim() === '' ? drawn : `**${drawn}**`);

/**
 * The link where there is an address of ours, with the host to which it leads beside it. Its label has no brackets: a single one, even behind
 * a backslash, would end the label or keep it from ending.
 */
function cite(label: string, address: string | null): string {
  const link = linkOf(address);
  if (!link) return inertLine(label);
  const name = inertLine(label.replace(/[[\]]/g, ''));
  return `[${name === '' ? escaped(link.host) : name}](${link.url}) ${escaped(link.host)}`;
}

/** Marks are left out where words turn direction: they would cut through what sets them off. */
function excerpt(citation: Citation, marked: readonly (readonly [number, number])[]): string {
  const words: string = citation.text;
  if (isolated(words) !== words) return inert(words);
  const [from] = citation.span;
  let drawn = '';
  let at = 0;
  for (const [start, end] of joined(marked)) {
    const [begin, close] = [within(start - from, at, words.length), within(end - from, at, words.length)];
    drawn += escaped(words.slice(at, begin)) + bold(escaped(words.slice(begin, close)));
    at = Math.max(at, close);
  }
  return drawn + escaped(words.slice(at));
}

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Spans that touch become one, since two bold runs side by side would not be read as such. */
function joined(spans: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}
