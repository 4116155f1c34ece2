import type { SourceChain } from './source-chain.ts';
import type { Span } from './span.ts';

export type Stance = 'says' | 'denies' | 'confirms' | 'doubts' | 'declines' | 'asks' | 'demands';

/** Anything attributed, directly or indirectly, cut as PARC and PolNeAR do: source (who), cue ("said"), content (what). */
export interface Statement {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: Span;
  readonly stance: Stance;
  /** Index into the reading's speakers; null when the text does not say who. */
  readonly speaker: number | null;
  /** One chain, or one for each branch where the text names two independent ways. */
  readonly chains: readonly [SourceChain, ...SourceChain[]];
  /** The name of the rule that found it, for the viewer and for debugging. */
  readonly rule: string;
}

/** A direct quotation: exactly the words between the marks, without the marks. Labels, titles and scare quotes are none. */
export interface Quote {
  readonly span: Span;
  /** The mention that this very attribution uses ("he", "the official"); null when unattributed. */
  readonly mention: Span | null;
  readonly cue: Span | null;
  /** Index into the reading's speakers; null: unattributed. */
  readonly speaker: number | null;
  /** Speaker first, publisher last. An unattributed quote's chain begins with the first outlet known. Null when nobody at all is known. */
  readonly chain: SourceChain | null;
  readonly rule: string;
}

/** A marked passage that is not speech: a label, scare quote, title or nickname. */
export interface Label {
  readonly span: Span;
  readonly rule: string;
}
