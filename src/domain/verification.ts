import type { Citation } from './citation.ts';
import type { DateInterval } from './date-interval.ts';
import type { SourceChain } from './source-chain.ts';
import type { Speaker } from './speaker.ts';

/** One place where the words stand, or come near. */
export interface VerifiedPlace {
  readonly citation: Citation;
  readonly carrier: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: DateInterval | null;
  /** Null when the words are not (inside) a quotation, or the quotation is unattributed. */
  readonly speaker: Speaker | null;
  readonly chain: SourceChain | null;
  /** As what the words stand there: (in) a quotation, a marked label that is no speech, or the report's own text. */
  readonly standing: 'quote' | 'label' | 'text';
}

/**
 * Whether a quotation is held word for word. `exact`: the same characters. `typography`: the same words, but for quotation marks, dashes,
 * apostrophes, spaces or letter case. `different`: no; the nearest held wording is given where there is one, with the words that differ.
 */
export type Verification =
  | { readonly kind: 'exact' | 'typography'; readonly words: string; readonly places: readonly VerifiedPlace[] }
  | {
      readonly kind: 'different';
      readonly words: string;
      readonly nearest: VerifiedPlace | null;
      /** Words of the quotation asked about that the nearest wording lacks, and the reverse. */
      readonly missing: readonly string[];
      readonly added: readonly string[];
    };
