import type { ArticleVersion } from '../domain/article.ts';
import type { ArticleId, CollectionId, VersionId } from '../domain/ids.ts';
import type { IndexTerms } from '../domain/index-terms.ts';
import type { Reading } from '../domain/reading.ts';

/** Everything known of one version: the facts, and the reading derived from them. */
export interface Entry {
  readonly version: ArticleVersion;
  readonly reading: Reading;
}

/**
 * A version to be stored. `keys` say where it came from (an address, a file's path), the surest first. They decide which article it is:
 * - The version is held already: it stays with its article, wherever it was met. It becomes current again only when its first known key
 *   belongs to that article and gave another version last (the page was put back). The same text at two addresses is one article.
 * - Else the first known key gives the article, and the version becomes its current one. No known key: a new article.
 * From then on all `keys` stand for that article. So filing the same things again changes nothing, in whatever order they come.
 * A held version whose reading has another reader's number gets the new reading and terms: derivations are replaced, facts never.
 */
export interface Filing extends Omit<Entry, 'version'> {
  readonly version: Omit<ArticleVersion, 'article'>;
  readonly keys: readonly string[];
  readonly terms: IndexTerms;
}

/** `new` an article; `revised`: another version of a known one is now its current one; `unchanged`: held already, no article has another current version now. */
export type FilingOutcome = 'new' | 'revised' | 'unchanged';

export interface Filed {
  readonly article: ArticleId;
  readonly version: VersionId;
  readonly outcome: FilingOutcome;
}

/** One or more index terms that must follow one another in one of headline, lead and body. A term that no text can hold matches nothing. */
export type Phrase = readonly [string, ...string[]];

/**
 * Which current versions are wanted: those that contain at least one phrase of each group of `all`, and none of `none`. An empty `all`
 * asks for everything (tier 1); an empty group is met by nothing. Empty `outlets`: any.
 * `outlets` match the publisher or the carrier, folded to lower case. `publishedFrom`: its date interval ends after this time (UTC ms);
 * undated articles then do not match. `seenFrom`: held first at this time (UTC ms) or later; left out: at any.
 */
export interface ArchiveQuery {
  readonly collections: readonly CollectionId[];
  readonly all: readonly (readonly Phrase[])[];
  readonly none: readonly Phrase[];
  readonly outlets: readonly string[];
  readonly publishedFrom: number | null;
  readonly seenFrom?: number;
  /** The most candidates to propose. */
  readonly limit: number;
}

/** A proposal. `tier` says where all groups are met: 1 in the headline, 2 in headline and lead, 3 in the whole. */
export interface Candidate {
  readonly version: VersionId;
  readonly collection: CollectionId;
  readonly tier: 1 | 2 | 3;
  readonly publishedLatest: number | null;
  readonly firstSeen: number;
}

export interface Candidates {
  /**
   * The newest arrivals of tier 1, then of tier 2, then of tier 3, up to the limit; a smaller limit gives the beginning of the same list.
   * Within a collection an article arrives when its current version becomes so. Collections are merged by their next arrivals: the one
   * seen later first, then the smaller version id; so no collection changes the order of another.
   */
  readonly candidates: readonly Candidate[];
  /** Whether more match than were proposed. */
  readonly more: boolean;
}

/** A version that is no longer its article's current one, and the one that is. */
export interface Superseded {
  readonly version: VersionId;
  readonly current: VersionId;
}

/** How many articles hold what, over the visible collections only. */
export interface Frequencies {
  readonly articles: number;
  /** For each term asked for: in how many articles (current versions) it occurs. */
  readonly terms: ReadonlyMap<string, number>;
}

/** What one outlet has in the visible collections: the reports that it carries, so that a retelling counts for the outlet retold, as in a brief. */
export interface Holding {
  /** Null: nobody knows whose reports these are. */
  readonly outlet: string | null;
  readonly articles: number;
  readonly newestSeen: number;
  readonly earliestPublished: number | null;
  readonly latestPublished: number | null;
}

/**
 * Keeps article versions and their readings, for good. All methods but `outdated` see only the collections that they are given; neither content, order
 * nor counts depend on any other. They throw `StoreError` when the store is broken, full or locked; what was filed before stays whole.
 */
export interface Archive {
  /** Stores all of them or none. The answers stand in the order of the filings. */
  file(filings: readonly Filing[]): Promise<readonly Filed[]>;
  /** Those of `ids` that are the current version of their article. */
  current(ids: readonly VersionId[]): Promise<ReadonlySet<VersionId>>;
  /** The entries held in these collections, in the order asked for; unknown ids and other collections' are left out. Old versions are given too. */
  entries(ids: readonly VersionId[], collections: readonly CollectionId[]): Promise<readonly Entry[]>;
  search(query: ArchiveQuery): Promise<Candidates>;
  /**
   * The superseded versions whose text holds each of `pieces` as they are, but for the case of ASCII letters: the one seen last first,
   * then the smaller version id; at most `most`. They stand in no index: this reads the text of every superseded version.
   */
  superseded(
    pieces: readonly string[],
    collections: readonly CollectionId[],
    most: number,
  ): Promise<readonly Superseded[]>;
  frequencies(terms: readonly string[], collections: readonly CollectionId[]): Promise<Frequencies>;
  /** By outlet name, ascending; articles without an outlet last. */
  holdings(collections: readonly CollectionId[]): Promise<readonly Holding[]>;
  /**
   * Withdraws articles of any collection, with all their versions, from a time on (UTC ms); null: restores them. `which`: ids of versions, and keys under
   * which articles were filed. What is withdrawn is in no answer but that of `withdrawn`; what is filed of it again is kept and stays withdrawn. What is
   * restored is found again when it is filed the next time, for which `outdated` gives it. Answers how many articles it was done to.
   */
  withdraw(which: readonly string[], at: number | null): Promise<number>;
  /** When those of `ids` were withdrawn that are. */
  withdrawn(ids: readonly VersionId[], collections: readonly CollectionId[]): Promise<ReadonlyMap<VersionId, number>>;
  /** Erases all articles of a collection, so that no byte of them stays in the store. Long for many; what is filed there later is kept. */
  erase(collection: CollectionId): Promise<void>;
  /** Entries of any collection, old versions too, whose reading has a lower number than `reader`; at most `most`. For upkeep, never to be shown. */
  outdated(reader: number, most: number): Promise<readonly Entry[]>;
}
