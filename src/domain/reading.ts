import type { DateInterval } from './date-interval.ts';
import type { Origin, SourceChain } from './source-chain.ts';
import type { Span } from './span.ts';
import type { Speaker } from './speaker.ts';
import type { Label, Quote, Statement } from './statement.ts';

/** What a block of a page's text is. No line or quote is ever taken from `furniture`, `caption`, `headline`, `heading` or `byline`. */
export type BlockKind = 'headline' | 'byline' | 'paragraph' | 'heading' | 'item' | 'caption' | 'furniture';

/** A stretch of the text between line breaks; the lines of a hard-wrapped paragraph are one. `paragraph` is its number among paragraphs and items, from 1, as citations show it (¶); null for the rest. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly paragraph: number | null;
}

/** "DAMASCUS, June 5 (Reuters) —" at the head of a report. `place` is empty where only a credit stands ("(Reuters) —"). */
export interface Dateline {
  readonly span: Span;
  readonly place: string;
  readonly credit: string | null;
}

/**
 * What we understood of one version's text: derived, rebuildable, never a fact. Spans are in that text.
 * Plain data throughout, so that it survives JSON.
 */
export interface Reading {
  /** The version of the reader that made it; another version means: read again. */
  readonly reader: number;
  /** BCP 47 ("en", "ar"), or "und". Texts that are not English are not read closely: sentences and marked quotes only, unattributed. */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly headline: Span | null;
  readonly byline: Span | null;
  readonly dateline: Dateline | null;
  /** Who published: as stated, else as the text gives it away (then with the words that do), else null. */
  readonly outlet: { readonly name: string; readonly span: Span | null } | null;
  /** Whose report this is about: the retold outlet where one is stated, else the publisher. It is the last hop of every chain. */
  readonly carrier: string | null;
  /** When the carrier's report appeared, as stated: for a retelling the date of the report retold. */
  readonly publishedAt: DateInterval | null;
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly Quote[];
  readonly labels: readonly Label[];
  readonly statements: readonly Statement[];
  /** How the report as a whole reached us: its headline statement and first paragraphs. One chain for each branch. */
  readonly chains: readonly SourceChain[];
  readonly origins: readonly Origin[];
  /** A sample of the words of its paragraphs, by which reprints are told: at most 684 characters of base64. Made and read by src/reading/fingerprint.ts. */
  readonly fingerprint: string;
}
