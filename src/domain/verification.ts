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

/** Words that an article held once, and what its present version has instead. */
export interface EarlierPlace {
  readonly place: VerifiedPlace;
  /** When we first held the version in which they stand: milliseconds since 1970, UTC. */
  readonly firstSeen: number;
  /** The nearest wording of the present version, where it has anything like it, and the words of which only one of the two has. */
  readonly present: VerifiedPlace | null;
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/**
 * Whether a quotation is held word for word. `exact`: the same characters. `typography`: the same words, but for quotation marks, dashes,
 * apostrophes, spaces or letter case. `earlier`: with the same words, but only in versions that have been replaced since, one for each
 * article, the latest first. `different`: no; the nearest held wording is given where there is one, with the words that differ.
 */
export type Verification =
  | { readonly kind: 'exact' | 'typography'; readonly words: string; readonly places: readonly VerifiedPlace[] }
  | {
      readonly kind: 'earlier';
      readonly words: string;
      readonly places: readonly EarlierPlace[];
      /** The IANA zone in which times are shown. */
      readonly zone: string;
    }
  | {
      readonly kind: 'different';
      readonly words: string;
      readonly nearest: VerifiedPlace | null;
      /** Words of the quotation asked about that the nearest wording lacks, and the reverse. */
      readonly missing: readonly string[];
      readonly added: readonly string[];
    };
