import type { DateInterval } from '../domain/date-interval.ts';
import type { Extracted } from './intake.ts';

/** One item of a feed as the feed states it, in the feed's order. Texts are plain words on one line; addresses are absolute, http or https. `null` = not stated. */
export interface FeedItem {
  /** The item's own name for itself, as written. Publishers change and reuse them: it is one key among several. */
  readonly id: string | null;
  /** The page of the item. */
  readonly url: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly publishedAt: DateInterval | null;
  readonly updatedAt: DateInterval | null;
  /** The fullest words that the feed itself gives, as paragraphs between blank lines. */
  readonly text: string | null;
  /** The outlet whose item this is, when the feed carries other outlets' items. */
  readonly via: { readonly outlet: string; readonly url: string | null } | null;
}

/** What a feed says. */
export interface Feed<Item = FeedItem> {
  readonly title: string | null;
  /** What the feed says that it is about, on one line. */
  readonly description: string | null;
  /** The page that the feed belongs to. */
  readonly homepage: string | null;
  readonly language: string | null;
  /** How long the feed asks not to be fetched again, in milliseconds. */
  readonly restMs: number | null;
  readonly items: readonly Item[];
}

/** `damaged`: it broke off or was malformed; the items are those that could be read for certain. `reason` is one sentence for people. */
export type FeedReading<Item = FeedItem> =
  | { readonly kind: 'feed'; readonly feed: Feed<Item>; readonly damaged: boolean }
  | { readonly kind: 'refused'; readonly reason: string };

/** What was fetched, and where. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** The `Content-Type` as sent; null when there was none. */
  readonly contentType: string | null;
  /** Where it was found in the end: relative addresses are resolved against it. */
  readonly url: string;
}

/** What a page says, and the feeds that it links to, in its order. */
export interface PageReading {
  readonly article: Extracted;
  readonly feeds: readonly string[];
}

/** Takes apart what strangers wrote. Neither rejects for what the bytes hold; both end within seconds and within bounds of memory, whatever they hold. */
export interface Parser {
  /** Reads a feed in whatever known format it is. */
  feed(fetched: Fetched): Promise<FeedReading>;
  /** A page without an article has an empty text. */
  page(fetched: Fetched): Promise<PageReading>;
}
