import type { Block } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { blockTokens, type Passage, passages } from './quotes.ts';
import { type TaggedTokens, tagTokens } from './tagging.ts';
import { tokenise } from './tokens.ts';
import { markSentences, sentenceTokens, unitsOf } from './units.ts';

/** A text made ready for attribution: tokens with tags, quoted passages, and the units within which an attribution is looked for. */
export interface Analysis {
  readonly tokens: TaggedTokens;
  readonly passages: readonly Passage[];
  /** The tokens of each block, half-open. */
  readonly blocks: readonly Span[];
  readonly units: readonly Span[];
  /** For each token 1 where its sentence is written like a headline. */
  readonly titled: Uint8Array;
}

/** A dateline belongs to no sentence: what it stands before begins after it. */
export function analyse(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Span[],
  dateline: Span | null,
): Analysis {
  const tokens = tokenise(text);
  const ranges = blockTokens(tokens, blocks);
  const marked = passages(tokens, ranges);
  const prose = sentences.filter((sentence) => !isPasted(text, sentence));
  const sentenceRanges = sentenceTokens(tokens, dateline ? without(prose, dateline) : prose);
  const marks = markSentences(tokens, sentenceRanges);
  const units = unitsOf(tokens, sentenceRanges, marked);
  return {
    tokens: tagTokens(tokens, marked, marks),
    passages: marked,
    blocks: ranges,
    units,
    titled: marks.titled,
  };
}

/** The labels of a picture, copied into a sentence with its caption: where that ends nobody can tell. */
const PICTURE_LABEL = /\b(?:Image|Media) (?:copyright|caption)\b/;

const isPasted = (text: string, [from, to]: Span): boolean => PICTURE_LABEL.test(text.slice(from, to));

const without = (sentences: readonly Span[], [first, last]: Span): Span[] =>
  sentences.map(([from, to]) => (from <= first && last < to ? [last, to] : [from, to]));
