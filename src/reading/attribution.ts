import type { Block, BlockKind } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Label, Quote, Statement } from '../domain/statement.ts';
import { analyse } from './attribution/analysis.ts';
import { fittedModels } from './attribution/models.ts';
import { attributePassages } from './attribution/quotations.ts';
import type { TaggedTokens } from './attribution/tagging.ts';
import { findTriples } from './attribution/triples.ts';
import { labelRule } from './labels.ts';
import type { Passage } from './quotes.ts';

export type AttributedQuote = Omit<Quote, 'chain'>;
export type AttributedStatement = Omit<Statement, 'chains'>;

export interface Attribution {
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly AttributedQuote[];
  readonly labels: readonly Label[];
  readonly statements: readonly AttributedStatement[];
}

/** Blocks whose marked words are never given as quotes. */
const NO_QUOTES = new Set<BlockKind>(['headline', 'heading', 'byline', 'caption', 'furniture']);

/** Who said what in a text. */
export function attribute(input: { text: string; blocks: readonly Block[]; sentences: readonly Span[] }): Attribution {
  const analysis = analyse(input.text, input.blocks, input.sentences);
  const triples = findTriples(analysis, fittedModels());
  const { tokens } = analysis;
  const speakers: { name: string; kind: 'named'; role: null; anonymity: null; mentions: Span[] }[] = [];
  const quotes: AttributedQuote[] = [];
  const labels: Label[] = [];
  const speakerOf = (mention: Span | null): number | null => {
    if (!mention) return null;
    const name = input.text.slice(...mention);
    let speaker = speakers.findIndex((known) => known.name === name);
    if (speaker < 0) speaker = speakers.push({ name, kind: 'named', role: null, anonymity: null, mentions: [] }) - 1;
    speakers[speaker]?.mentions.push(mention);
    return speaker;
  };
  for (const quotation of attributePassages(analysis, triples)) {
    const passage = analysis.passages[quotation.passage] as Passage;
    const label = labelRule(tokens, passage, quotation);
    if (label !== null) {
      labels.push({ span: passage.span, rule: label });
      continue;
    }
    if (passage.marks === 'apostrophes' || NO_QUOTES.has(input.blocks[passage.block]?.kind as BlockKind)) continue;
    const mention = quotation.source && charactersOf(tokens, quotation.source);
    const cue = quotation.cue && charactersOf(tokens, quotation.cue);
    quotes.push({ span: passage.span, mention, cue, speaker: speakerOf(mention), rule: quotation.rule });
  }
  const statements = triples.sure.flatMap(({ source, cue, content }): AttributedStatement[] => {
    if (content === null) return [];
    const mention = source && charactersOf(tokens, source);
    return [
      {
        source: mention,
        cue: charactersOf(tokens, cue),
        content: charactersOf(tokens, content),
        stance: 'says',
        speaker: speakerOf(mention),
        rule: 'model',
      },
    ];
  });
  return { speakers, quotes, labels, statements };
}

function charactersOf(tokens: TaggedTokens, [from, to]: Span): Span {
  return [tokens.start[from] as number, tokens.end[to - 1] as number];
}
