import type { Place } from './chat.ts';
import type { CollectionId, VersionId } from './ids.ts';

/** The identity of something followed. Opaque; derived from its collection and the address under which it was added. */
export type SourceId = string & { readonly __id: 'ArticleSource' };

/** When the page of a feed's item is fetched for its whole text: of every item, of those whose text in the feed is short, of none. */
export type FullText = 'always' | 'short' | 'never';

/** Something that a team follows, so that what appears there is filed: a feed, or a single page. People call it a source. */
export interface ArticleSource {
  readonly id: SourceId;
  /** Whose it is, and whose articles it brings. */
  readonly collection: CollectionId;
  readonly kind: 'feed' | 'page';
  /** Where it is fetched from; http or https. */
  readonly url: string;
  /** As the feed or page calls itself, on one line. */
  readonly title: string | null;
  readonly homepage: string | null;
  readonly fullText: FullText;
  /** Who is told when it fails for days, and where; null for the operator's. */
  readonly owner: { readonly place: Place; readonly person: string | null } | null;
  /** `config`: it stands in the operator's file, and can be changed there alone. */
  readonly from: 'chat' | 'config';
  readonly addedAt: number;
  /** `asked`: somebody paused it. `gone`: its server says twice that it is gone for good. */
  readonly paused: 'asked' | 'gone' | null;
}

/** What makes a request conditional, exactly as the server sent it. */
export interface Stamps {
  /** The address that they were sent for. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What is remembered of fetching a source. Times are UTC ms. */
export interface Fetching {
  /** Not before this. */
  readonly nextAt: number;
  readonly stamps: Stamps | null;
  readonly triedAt: number | null;
  /** When it last answered as it should. */
  readonly reachedAt: number | null;
  /** When something new last stood there. */
  readonly newAt: number | null;
  /** How long server and feed last asked not to be asked again, in ms. */
  readonly restMs: number;
  /** The usual time between two new things there, in ms, as learnt. */
  readonly rhythmMs: number;
  /** Failures in a row, why the last one was, and since when. */
  readonly failures: number;
  readonly failingSince: number | null;
  /** One sentence for people. */
  readonly failure: string | null;
  /** Whether its owner has been told of these failures. */
  readonly told: boolean;
  /** Where a permanent redirect led the last time: adopted when the next fetch agrees. */
  readonly movedTo: string | null;
  /** Whether the last answer was that it is gone: believed when the next one is the same. */
  readonly goneOnce: boolean;
}

/** Before anything is known of its rhythm: two hours. */
const FIRST_RHYTHM_MS = 7_200_000;

export const NEVER_FETCHED: Fetching = {
  nextAt: 0,
  stamps: null,
  triedAt: null,
  reachedAt: null,
  newAt: null,
  restMs: 0,
  rhythmMs: FIRST_RHYTHM_MS,
  failures: 0,
  failingSince: null,
  failure: null,
  told: false,
  movedTo: null,
  goneOnce: false,
};

/** A thing followed, and how fetching it goes. */
export interface Followed {
  readonly source: ArticleSource;
  readonly fetching: Fetching;
}

/**
 * A source after a fetch: `held` as people have it now, with what the fetch has learnt of it. What people set meanwhile stays: a fetch takes up to
 * half a minute, and "pause" is said in it.
 */
export function withLearnt(held: ArticleSource, { url, title, homepage, paused }: ArticleSource): ArticleSource {
  return { ...held, url, title, homepage, paused: held.paused ?? paused };
}

/** An item of a source that was there before. */
export interface SeenItem {
  /** By which it is known again: of its name, its address, its words. */
  readonly keys: readonly string[];
  /** The key under which its article is filed. */
  readonly filedAs: string;
  readonly headline: string | null;
  /** Of its words and headline: another means that it was changed. */
  readonly content: string;
  readonly version: VersionId | null;
  /** Whether it stood there when the source was added: then it is no news. */
  readonly backlog: boolean;
  /** UTC ms. */
  readonly seenAt: number;
}
