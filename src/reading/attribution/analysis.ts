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
  /** For each unit 1 where it holds a part of a passage. */
  readonly quoted: Uint8Array;
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
  const sentenceRanges = sentenceTokens(tokens, dateline ? without(sentences, dateline) : sentences);
  const marks = markSentences(tokens, sentenceRanges);
  const units = unitsOf(tokens, sentenceRanges, marked);
  return {
    tokens: tagTokens(tokens, marked, marks),
    passages: marked,
    blocks: ranges,
    units,
    quoted: unitsWithPassages(units, marked),
    titled: marks.titled,
  };
}

const without = (sentences: readonly Span[], [first, last]: Span): Span[] =>
  sentences.map(([from, to]) => (from <= first && last < to ? [last, to] : [from, to]));

function unitsWithPassages(units: readonly Span[], marked: readonly Passage[]): Uint8Array {
  const quoted = new Uint8Array(units.length);
  let next = 0;
  for (const [unit, [from, to]] of units.entries()) {
    while (next < marked.length && (marked[next] as Passage).tokens[1] <= from) next++;
    if ((marked[next]?.tokens[0] ?? Number.POSITIVE_INFINITY) < to) quoted[unit] = 1;
  }
  return quoted;
}
