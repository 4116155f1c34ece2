import type { FeedItem } from '../../ports/feeds.ts';

/** An item as a feed's parser gives it: its words are markup still. */
export interface MarkupItem extends Omit<FeedItem, 'text'> {
  readonly html: string | null;
}
