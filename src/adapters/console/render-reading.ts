import type { DateInterval } from '../../domain/date-interval.ts';
import type { Block, Reading } from '../../domain/reading.ts';
import type { SourceChain } from '../../domain/source-chain.ts';
import { covers, overlaps, type Span } from '../../domain/span.ts';
import type { Quote, Statement } from '../../domain/statement.ts';
import { paint, type Style } from './style.ts';
import { hang, type Run, type Terminal } from './wrap.ts';

/** Columns for the kind of a block, or its number. */
const MARGIN = 11;

interface Mark {
  readonly span: Span;
  readonly style: Style;
}

/**
 * Draws how a text was read: the text itself with its quotes, speakers, cues and hops in colour, and below it every decision with the
 * rule that made it. `[q1]` and `[s1]` in the text are the numbers of quotes and statements below. Pure.
 */
export function renderReading(text: string, reading: Reading, terminal: Terminal): string {
  const marks = marksOf(reading);
  const lines = [
    ...facts(reading, terminal),
    '',
    ...reading.blocks.flatMap((block) => drawBlock(text, block, marks, reading, terminal)),
    ...section('Quotes', reading.quotes, (quote, index) => drawQuote(text, reading, quote, index, terminal), terminal),
    ...section(
      'Statements',
      reading.statements,
      (statement, index) => drawStatement(text, reading, statement, index, terminal),
      terminal,
    ),
    ...section(
      'Marked, but no speech',
      reading.labels,
      ({ span, rule }) => [...field('label', text.slice(...span), terminal, 'label'), ...field('rule', rule, terminal)],
      terminal,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function facts(reading: Reading, terminal: Terminal): string[] {
  const { outlet, carrier, dateline, publishedAt, chains, origins, language, reader } = reading;
  return [
    field('outlet', outlet?.name ?? 'not known', terminal),
    field('carrier', carrier ?? 'not known', terminal),
    field('published', publishedAt ? `${period(publishedAt)}, ${publishedAt.basis}` : 'undated', terminal),
    dateline ? field('dateline', [dateline.place, dateline.credit].filter(Boolean).join(', '), terminal) : [],
    ...chains.map((chain) => field('chain', chainText(chain), terminal)),
    ...origins.map(({ outlet: name, ground }) => field('origin', `${name} (${ground})`, terminal)),
    field('language', `${language}; read by version ${reader} of the reader`, terminal),
  ].flat();
}

/** The first and the last day, in UTC. */
function period({ earliest, latest }: DateInterval): string {
  const [first, last] = [earliest, latest - 1].map((time) => new Date(time).toISOString().slice(0, 10));
  return first === last ? `${first}` : `${first} to ${last}`;
}

/** Later marks lie over earlier ones where they overlap. */
function marksOf({ quotes, statements, labels, chains }: Reading): Mark[] {
  const cues = [...quotes, ...statements].flatMap(({ cue }) => (cue ? [cue] : []));
  const sources = [...quotes.map(({ mention }) => mention), ...statements.map(({ source }) => source)];
  const hops = [...chains, ...statements.flatMap((one) => one.chains), ...quotes.flatMap(({ chain }) => chain ?? [])]
    .flat()
    .flatMap((hop) => ('span' in hop && hop.span ? [hop.span] : []));
  return [
    ...hops.map((span) => ({ span, style: 'hop' as const })),
    ...sources.flatMap((span) => (span ? [{ span, style: 'speaker' as const }] : [])),
    ...cues.map((span) => ({ span, style: 'cue' as const })),
    ...labels.map(({ span }) => ({ span, style: 'label' as const })),
    ...quotes.map(({ span }) => ({ span, style: 'quote' as const })),
  ];
}

function drawBlock(text: string, block: Block, marks: readonly Mark[], reading: Reading, terminal: Terminal): string[] {
  const label = block.paragraph === null ? block.kind : `¶${block.paragraph}`;
  const base: Style =
    block.kind === 'furniture' || block.kind === 'caption' ? 'dim' : block.paragraph ? 'plain' : 'strong';
  const own = marks.filter(({ span }) => overlaps(span, block.span));
  const lines = hang(styled(text, block.span, own, numbersIn(block, reading), base), terminal, MARGIN);
  return [...margined(lines, label, terminal), ''];
}

/** The numbers that stand behind what they number, by offset. */
function numbersIn(block: Block, { quotes, statements }: Reading): Map<number, string> {
  const numbers = new Map<number, string>();
  const add = (span: Span, name: string): void => {
    if (covers(block.span, span)) numbers.set(span[1], `${numbers.get(span[1]) ?? ''}[${name}]`);
  };
  for (const [index, { span }] of quotes.entries()) add(span, `q${index + 1}`);
  for (const [index, { content }] of statements.entries()) add(content, `s${index + 1}`);
  return numbers;
}

function styled(
  text: string,
  [start, end]: Span,
  marks: readonly Mark[],
  numbers: ReadonlyMap<number, string>,
  base: Style,
): Run[] {
  const edges = [...marks.flatMap(({ span }) => span), ...numbers.keys(), start, end];
  const cuts = [...new Set(edges.filter((edge) => edge >= start && edge <= end))].sort((a, b) => a - b);
  return cuts.flatMap((from, index): Run[] => {
    const number = numbers.get(from);
    const noted: Run[] = number === undefined ? [] : [{ text: number, style: 'dim', whole: true }];
    const to = cuts[index + 1];
    if (to === undefined) return noted;
    const mark = marks.findLast(({ span }) => covers(span, [from, to]));
    return [...noted, { text: text.slice(from, to), style: mark?.style ?? base }];
  });
}

function section<Item>(
  title: string,
  items: readonly Item[],
  drawItem: (item: Item, index: number) => string[],
  terminal: Terminal,
): string[] {
  if (items.length === 0) return [];
  return [
    paint(`${title}: ${items.length}`, 'strong', terminal.colour),
    ...items.flatMap((item, index) => [...drawItem(item, index), '']),
  ];
}

function drawQuote(text: string, reading: Reading, quote: Quote, index: number, terminal: Terminal): string[] {
  const { span, mention, cue, chain, rule } = quote;
  return [
    ...field(`q${index + 1}`, `“${text.slice(...span)}”`, terminal, 'quote'),
    ...field('speaker', speakerText(text, reading, quote.speaker, mention), terminal),
    ...field('cue', cue ? text.slice(...cue) : '–', terminal),
    ...field('chain', chain ? chainText(chain) : 'not known', terminal),
    ...field('rule', rule, terminal),
  ];
}

function drawStatement(text: string, reading: Reading, one: Statement, index: number, terminal: Terminal): string[] {
  return [
    ...field(`s${index + 1}`, text.slice(...one.content), terminal, 'quote'),
    ...field('speaker', speakerText(text, reading, one.speaker, one.source), terminal),
    ...field('cue', `${one.cue ? text.slice(...one.cue) : '–'} (${one.stance})`, terminal),
    ...one.chains.flatMap((chain) => field('chain', chainText(chain), terminal)),
    ...field('rule', one.rule, terminal),
  ];
}

function speakerText(text: string, { speakers }: Reading, speaker: number | null, mention: Span | null): string {
  const known = speaker === null ? undefined : speakers[speaker];
  const here = mention ? `, here “${text.slice(...mention)}”` : '';
  return known ? `${known.name} (${known.kind})${here}` : `not known${here}`;
}

function chainText(chain: SourceChain): string {
  return chain.map(({ name, relation }) => `${name} (${relation})`).join(' → ');
}

/** A line of the table: the name of a field in the margin, its value beside it. */
function field(name: string, value: string, terminal: Terminal, style: Style = 'plain'): string[] {
  return margined(hang([{ text: value === '' ? '–' : value, style }], terminal, MARGIN), name, terminal);
}

/** Puts a label into the margin of the first line, right-aligned. */
function margined([first, ...rest]: string[], label: string, { width, colour }: Terminal): string[] {
  const margin = Math.min(MARGIN, Math.floor(width / 3));
  if (label.length + 2 > margin) return [label, ...(first === undefined ? [] : [first]), ...rest];
  const before = `${' '.repeat(margin - 2 - label.length)}${paint(label, 'dim', colour)}  `;
  return [before + (first ?? '').slice(margin), ...rest];
}
