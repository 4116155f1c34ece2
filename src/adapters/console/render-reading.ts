import type { DateInterval } from '../../domain/date-interval.ts';
import type { Block, Reading } from '../../domain/reading.ts';
import type { SourceChain } from '../../domain/source-chain.ts';
import type { Span } from '../../domain/span.ts';
import type { Quote, Statement } from '../../domain/statement.ts';
import { paint, type Style } from './style.ts';
import type { Run } from './words.ts';
import { hang, type Terminal } from './wrap.ts';

/** Columns for the kind of a block, or its number. */
const MARGIN = 11;

/**
 * Draws how a text was read: the text itself with its quotes, speakers, cues and hops in colour, and below it every decision with the
 * rule that made it. `[q1]` and `[s1]` in the text are the numbers of quotes and statements below. Pure.
 */
export function renderReading(text: string, reading: Reading, terminal: Terminal): string {
  const painting = paintingOf(text, reading);
  const lines = [
    ...facts(reading, terminal),
    '',
    ...reading.blocks.flatMap((block) => drawBlock(text, block, painting, terminal)),
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

/** How the text is set off, character by character: a place in `LAYERS`, from 1 (0: as its block is), and the numbers that stand behind what they number. */
interface Painting {
  readonly marks: Uint8Array;
  readonly numbers: ReadonlyMap<number, string>;
}

/** Later ones lie over earlier ones. */
const LAYERS = ['hop', 'speaker', 'cue', 'label', 'quote'] as const;

function paintingOf(text: string, { quotes, statements, labels, chains }: Reading): Painting {
  const said = [...quotes, ...statements];
  const traced = [
    ...chains,
    ...statements.flatMap((one) => one.chains),
    ...quotes.flatMap(({ chain }) => (chain ? [chain] : [])),
  ];
  const spans: Record<(typeof LAYERS)[number], readonly (Span | null)[]> = {
    hop: traced.flat().map(({ span }) => span),
    speaker: said.map((one) => ('mention' in one ? one.mention : one.source)),
    cue: said.map(({ cue }) => cue),
    label: labels.map(({ span }) => span),
    quote: quotes.map(({ span }) => span),
  };
  const marks = new Uint8Array(text.length);
  for (const [index, layer] of LAYERS.entries()) {
    for (const span of spans[layer]) if (span) marks.fill(index + 1, ...span);
  }
  const numbers = new Map<number, string>();
  const number = ([, end]: Span, name: string): unknown => numbers.set(end, `${numbers.get(end) ?? ''}[${name}]`);
  for (const [index, { span }] of quotes.entries()) number(span, `q${index + 1}`);
  for (const [index, { content }] of statements.entries()) number(content, `s${index + 1}`);
  return { marks, numbers };
}

function drawBlock(text: string, { kind, span, paragraph }: Block, painting: Painting, terminal: Terminal): string[] {
  const base: Style = kind === 'furniture' || kind === 'caption' ? 'dim' : paragraph === null ? 'strong' : 'plain';
  const lines = hang(styled(text, span, painting, base), terminal, MARGIN);
  return [...margined(lines, paragraph === null ? kind : `¶${paragraph}`, terminal), ''];
}

/** A stretch of the text as runs of one style each, with the numbers between them. */
function styled(text: string, [start, end]: Span, { marks, numbers }: Painting, base: Style): Run[] {
  const runs: Run[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    const number = numbers.get(at);
    if (at < end && marks[at] === marks[from] && number === undefined) continue;
    runs.push({ text: text.slice(from, at), style: LAYERS[(marks[from] ?? 0) - 1] ?? base });
    if (number !== undefined) runs.push({ text: number, style: 'dim', whole: true });
    from = at;
  }
  return runs;
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
