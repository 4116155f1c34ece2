import type { DateInterval } from './date-interval.ts';
import type { ArticleId, CollectionId, VersionId } from './ids.ts';

/** What an article that tells of another outlet's report says of that report. */
export interface Retelling {
  readonly outlet: string;
  readonly publishedAt: DateInterval | null;
  readonly url: string | null;
}

/** What was stated about an article by its page, its feed or whoever filed it. Nothing here is read out of the text; `null` = not stated. */
export interface Metadata {
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly publishedAt: DateInterval | null;
  readonly language: string | null;
  readonly retells: Retelling | null;
}

export const NO_METADATA: Metadata = {
  outlet: null,
  headline: null,
  byline: null,
  url: null,
  publishedAt: null,
  language: null,
  retells: null,
};

/**
 * One published text, as normalised at intake and never changed after. A re-issue is another version of the same article.
 * A fact, not a reading: what the text says is in `Reading`. Where a headline was stated, the text begins with it.
 */
export interface ArticleVersion {
  readonly id: VersionId;
  readonly article: ArticleId;
  readonly collection: CollectionId;
  readonly text: string;
  readonly stated: Metadata;
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly textHash: string;
  /** SHA-256 of the bytes as they came, hexadecimal. */
  readonly rawHash: string;
  /** When we first held this version: milliseconds since 1970, UTC. */
  readonly firstSeen: number;
}
