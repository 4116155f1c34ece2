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
 * The one person who says a passage. Where somebody tells what another said ("Mamlouk protested that …, the official said"), the one whose
 * words it tells. Null when nobody does, when several do, or when most of the passage is the report's own telling: a wrong name is worse
 * than none.
 */
export function saidIn(entry: Entry, passage: Span): Said | null {
  const { speakers } = entry.reading;
  const found = saidPartsIn(entry, passage);
  const chain = longest(found.flatMap(({ chain: one }) => (one === null ? [] : [one])));
  if (chain === null || !found.every((part) => leadsInto(part, chain))) return null;
  const parts = found.flatMap(({ spans }) => spans);
  const said = found.find((part) => part.speaker !== null && part.chain?.[0].name === chain[0].name);
  const speaker = speakers[said?.speaker ?? -1];
  return speaker && share(parts, passage) >= MOST_OF_IT ? { speaker, chain } : null;
}

/** One statement or quotation in a passage. */
export interface SaidPart {
  readonly speaker: number | null;
  readonly chain: SourceChain | null;
  readonly spans: readonly (Span | null)[];
  /** Whether it is a quotation. */
  readonly direct: boolean;
}

/** All that is said in a passage, by whomever. */
export function saidPartsIn({ version, reading }: Entry, passage: Span): SaidPart[] {
  const statements = reading.statements.filter(
    ({ content, cue }) => overlaps(content, passage) && cue !== null && SPEAKS.test(version.text.slice(...cue)),
  );
  const quotes = reading.quotes.filter(({ span }) => overlaps(span, passage));
  return [
    ...statements.map(({ speaker, chains, source, cue, content }) => ({
      speaker,
      chain: chains[0],
      spans: [source, cue, content],
      direct: false,
    })),
    ...quotes.map(({ speaker, chain, span }) => ({ speaker, chain, spans: [span], direct: true })),
  ];
}

/** Whether it begins with the same person, or is somebody's telling of what that person said: the rest of that person's way. */
function leadsInto({ chain, speaker, direct }: SaidPart, whole: SourceChain): boolean {
  if (chain === null) return false;
  if (chain[0].name === whole[0].name) return true;
  const isRest = chain.every(({ name }, at) => whole.at(at - chain.length)?.name === name);
  return speaker !== null && !direct && chain.length < whole.length && isRest;
}

/** The share of a passage that the parts cover together. */
function share(parts: readonly (Span | null)[], passage: Span): number {
  let covered = 0;
  for (let at = passage[0]; at < passage[1]; at++) {
    if (parts.some((part) => part && covers(part, [at, at + 1]))) covered++;
  }
  return covered / (passage[1] - passage[0]);
}

/** The one with most hops knows most of the way; of equal ones the first. */
function longest(chains: readonly SourceChain[]): SourceChain | null {
  return chains.reduce<SourceChain | null>((best, chain) => (chain.length > (best?.length ?? 0) ? chain : best), null);
}
