import { readFileSync } from 'node:fs';
import { NO_METADATA } from '../../src/domain/article.ts';
import type { Span } from '../../src/domain/span.ts';
import { type Analysis, analyse } from '../../src/reading/attribution/analysis.ts';
import { layOut } from '../../src/reading/layout/blocks.ts';
import { splitSentences } from '../../src/reading/sentences/sentences.ts';

/** An attribution as annotated; spans in tokens. Pieces in the order of the text. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface GoldArticle {
  readonly analysis: Analysis;
  readonly attributions: readonly GoldAttribution[];
}

interface Line {
  readonly text: string;
  readonly attributions: readonly { source: Span[]; cue: Span[]; content: Span[] }[];
}

/** The annotated articles of a PolNeAR file, analysed. */
export function readGold(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => goldArticle(JSON.parse(line)));
}

function goldArticle({ text, attributions }: Line): GoldArticle {
  const { blocks } = layOut(text, NO_METADATA);
  const analysis = analyse(text, blocks, splitSentences(text, blocks), null);
  const inTokens = (spans: readonly Span[]): Span[] =>
    [...spans]
      .sort((a, b) => a[0] - b[0])
      .map((span) => tokenSpan(analysis, span))
      .filter(([from, to]) => from < to);
  return {
    analysis,
    attributions: attributions.map(({ source, cue, content }) => ({
      source: inTokens(source),
      cue: inTokens(cue),
      content: inTokens(content),
    })),
  };
}

/** The tokens that a span covers at least half of. */
function tokenSpan({ tokens }: Analysis, [from, to]: Span): Span {
  let first = lowerBound(tokens.end, tokens.count, from);
  while (first < tokens.count && (tokens.start[first] as number) < from && (tokens.end[first] as number) - from < 2)
    first++;
  let last = first;
  while (last < tokens.count && (tokens.start[last] as number) < to) last++;
  return [first, last];
}

function lowerBound(ends: Int32Array, count: number, from: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}
