import type { Block, BlockKind } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Label, Quote, Statement } from '../../domain/statement.ts';
import { type Analysis, analyse } from './analysis.ts';
import { type BlockQuotation, blockQuotations } from './block-quotations.ts';
import { labelRule } from './labels.ts';
import { fittedModels } from './models.ts';
import { nested } from './nested.ts';
import { statesNothing } from './others-words.ts';
import type { Quotation } from './quotation.ts';
import { attributePassages } from './quotations.ts';
import type { Passage } from './quotes.ts';
import { type Identified, identifySpeakers } from './speakers.ts';
import { stanceOf } from './statements.ts';
import { TAG } from './tags.ts';
import { findTriples, type Triple } from './triples.ts';
import { trusted } from './trust.ts';

export type AttributedQuote = Omit<Quote, 'chain'>;
export type AttributedStatement = Omit<Statement, 'chains'>;

export interface Attribution {
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly AttributedQuote[];
  readonly labels: readonly Label[];
  readonly statements: readonly AttributedStatement[];
}

/** Rules of quotations that already lie in a statement. */
const HELD = new Set(['cue', 'inner-cue']);

/** Blocks whose marked words are never given as quotes. */
const NO_QUOTES = new Set<BlockKind | undefined>(['headline', 'heading', 'byline', 'caption', 'furniture']);

/**
 * Who said what in a text: quotes with their speakers, labels (marked words that are no speech), statements. The chains are added by others. The same
 * input gives the same output; no string makes it throw; linear in the length of the text. `blocks` and `sentences` in the order of the text.
 */
export function attribute(input: {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Span[];
  dateline: Span | null;
}): Attribution {
  const analysis = analyse(input.text, input.blocks, input.sentences, input.dateline);
  const found = findTriples(analysis, fittedModels());
  const triples = {
    sure: ofTheReport(analysis, input.blocks, found.sure),
    inner: ofTheReport(analysis, input.blocks, found.inner),
  };
  const quotations: Quotation[] = [];
  const labels: Label[] = [];
  const pieces: Triple[] = [];
  for (const quotation of attributePassages(analysis, triples)) {
    const passage = analysis.passages[quotation.passage] as Passage;
    const rule = labelRule(analysis.tokens, passage, quotation);
    if (rule === null && !HELD.has(quotation.rule) && trusted(quotation).source !== null)
      pieces.push(pieceOf(analysis, quotation));
    if (rule !== null) labels.push({ span: passage.span, rule });
    else if (passage.marks !== 'apostrophes' && !NO_QUOTES.has(input.blocks[passage.block]?.kind))
      quotations.push(trusted(quotation));
  }
  const quotedBlocks = blockQuotations(analysis, input.blocks, triples);
  const stated = [...triples.sure, ...nested(analysis.tokens, triples)].filter(
    (triple) => !statesNothing(analysis.tokens, triple),
  );
  const identified = identifySpeakers(analysis, sourcesOf(analysis, stated, quotations));
  return {
    speakers: identified.speakers,
    quotes: [
      ...quotations.map((quotation) => quoteOf(analysis, identified, quotation)),
      ...quotedBlocks.map((quotation) => blockQuoteOf(analysis, identified, quotation)),
    ].sort((a, b) => a.span[0] - b.span[0]),
    labels,
    statements: inOrder([
      ...stated,
      ...pieces,
      ...quotedBlocks.map((quotation) => statedBlock(analysis, quotation)),
    ]).flatMap((triple) => statementOf(analysis, identified, triple)),
  };
}

/** A statement made of a quotation that no cue of its own holds. */
function pieceOf({ passages, tokens }: Analysis, { passage, source, cue, triple, rule }: Quotation): Triple {
  const [from, to] = (passages[passage] as Passage).tokens;
  const closed = tokens.tag[to] === TAG.close ? to + 1 : to;
  const head = triple?.head ?? cue?.[0] ?? from;
  return {
    unit: triple?.unit ?? 0,
    head,
    cue: cue ?? [from, from + 1],
    source,
    content: [from - 1, closed],
    score: 0,
    margin: 0,
    rule,
  };
}

/** A quotation of a whole paragraph is stated by who leads into it. */
function statedBlock({ blocks, tokens }: Analysis, { block, triple }: BlockQuotation): Triple {
  const [from, to] = blocks[block] as Span;
  return { ...triple, content: [from, tokens.tag[to - 1] === TAG.line ? to - 1 : to], rule: 'block-quotation' };
}

const inOrder = (triples: Triple[]): Triple[] =>
  triples.sort((a, b) => (a.content?.[0] ?? a.head) - (b.content?.[0] ?? b.head) || a.head - b.head);

/** Blocks that state nothing of the report. */
const NO_STATEMENTS = new Set<BlockKind | undefined>(['furniture', 'byline', 'caption']);

/** Without the attributions in furniture and captions. */
function ofTheReport(analysis: Analysis, blocks: readonly Block[], triples: readonly Triple[]): Triple[] {
  let b = 0;
  return triples.filter(({ head }) => {
    while (b < blocks.length && (analysis.blocks[b] as Span)[1] <= head) b++;
    return !NO_STATEMENTS.has(blocks[b]?.kind);
  });
}

/** Every source that a statement or quote has, in the order of the text. */
function sourcesOf(
  analysis: Analysis,
  triples: readonly Triple[],
  quotations: readonly Quotation[],
): { span: Span; unit: number }[] {
  const own = triples.flatMap(({ source, unit }) => (source ? [{ span: source, unit }] : []));
  const others = quotations.flatMap(({ source }) =>
    source ? [{ span: source, unit: unitOf(analysis, source[0]) }] : [],
  );
  return [...own, ...others].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

function unitOf({ units }: Analysis, token: number): number {
  let low = 0;
  let high = units.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((units[middle] as Span)[0] <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

function quoteOf(
  analysis: Analysis,
  identified: Identified,
  { passage, source, cue, rule }: Quotation,
): AttributedQuote {
  return {
    span: (analysis.passages[passage] as Passage).span,
    mention: source && charactersOf(analysis, source),
    cue: cue && charactersOf(analysis, cue),
    speaker: source && identified.speakerOf(source),
    rule,
  };
}

function blockQuoteOf(analysis: Analysis, identified: Identified, { span, triple }: BlockQuotation): AttributedQuote {
  const mention = triple.source && charactersOf(analysis, triple.source);
  const speaker = triple.source && identified.speakerOf(triple.source);
  return { span, mention, cue: charactersOf(analysis, triple.cue), speaker, rule: 'block-quotation' };
}

function statementOf(analysis: Analysis, identified: Identified, triple: Triple): AttributedStatement[] {
  const { source, cue, content } = triple;
  if (content === null || source === null) return [];
  return [
    {
      source: charactersOf(analysis, source),
      cue: charactersOf(analysis, cue),
      content: charactersOf(analysis, content),
      stance: stanceOf(analysis, triple),
      speaker: identified.speakerOf(source),
      rule: triple.rule,
    },
  ];
}

function charactersOf({ tokens }: Analysis, [from, to]: Span): Span {
  return [tokens.start[from] as number, tokens.end[to - 1] as number];
}
