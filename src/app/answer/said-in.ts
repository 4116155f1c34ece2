import type { SourceChain } from '../../domain/source-chain.ts';
import { covers, overlaps, type Span } from '../../domain/span.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Entry } from '../../ports/archive.ts';

/** Who says a passage, and how that reached us. */
export interface Said {
  readonly speaker: Speaker;
  readonly chain: SourceChain;
}

/** Cues that plainly say that words were said. Other verbs ("supported", "backed") may tell of deeds. */
const SPEAKS =
  /\b(?:said|says?|saying|told|tells?|telling|announced?|announcing|declared?|stated?|states|reported?|reports|added?|adds|adding|claim(?:ed|s)?|argue[ds]?|insist(?:ed|s)?|warn(?:ed|s)?|den(?:ied|ies)|confirm(?:ed|s)?|demand(?:ed|s)?|asked?|asks|repl(?:ied|ies)|respond(?:ed|s)?|answer(?:ed|s)?|explain(?:ed|s)?|noted?|notes|wrote|writes|according|accuse[ds]?|urged?|urges|promise[ds]?|protest(?:ed|s)?|reiterat(?:ed|es)|acknowledge[ds]?|admit(?:ted|s)?|testified|revealed?|disclosed|conclude[ds]?|describe[ds]?|express(?:ed|es)?|requested|offered)\b/iu;

/** So much of a passage must be one person's statement, with its source and cue, before the passage is shown as theirs. */
const MOST_OF_IT = 0.6;

/**
 * The one person who says a passage. Null when nobody does, when several do, or when most of the passage is the report's own telling: a
 * wrong name is worse than none.
 */
export function saidIn({ version, reading }: Entry, passage: Span): Said | null {
  const statements = reading.statements.filter(
    ({ content, cue }) => overlaps(content, passage) && cue !== null && SPEAKS.test(version.text.slice(...cue)),
  );
  const quotes = reading.quotes.filter(({ span }) => overlaps(span, passage));
  const chains = [...statements.map(({ chains: [chain] }) => chain), ...quotes.map(({ chain }) => chain)];
  const [first] = chains;
  if (!first || chains.some((chain) => chain?.[0].name !== first[0].name)) return null;
  const parts = [
    ...statements.flatMap(({ source, cue, content }) => [source, cue, content]),
    ...quotes.map(({ span }) => span),
  ];
  const number = [...statements, ...quotes].find(({ speaker }) => speaker !== null)?.speaker ?? null;
  const speaker = number === null ? undefined : reading.speakers[number];
  return speaker && share(parts, passage) >= MOST_OF_IT ? { speaker, chain: longest(chains) } : null;
}

/** The share of a passage that the parts cover together. */
function share(parts: readonly (Span | null)[], passage: Span): number {
  let covered = 0;
  for (let at = passage[0]; at < passage[1]; at++) {
    if (parts.some((part) => part && covers(part, [at, at + 1]))) covered++;
  }
  return covered / (passage[1] - passage[0]);
}

/** All begin with the same speaker: the one with most hops knows most of the way. */
function longest(chains: readonly (SourceChain | null)[]): SourceChain {
  return chains.reduce((best, chain) => (chain && chain.length > (best?.length ?? 0) ? chain : best)) as SourceChain;
}
