import { parentPort } from 'node:worker_threads';
import { parseFeed } from './adapters/feeds/parse-feed.ts';
import { readMarkup } from './adapters/pages/read-markup.ts';
import { readPage } from './adapters/pages/read-page.ts';
import type { FeedReading, FetchedFeed } from './ports/feeds.ts';
import type { Extracted } from './ports/intake.ts';

/** What strangers wrote, to be taken apart on a thread of its own. */
export type ParsingTask =
  | { readonly kind: 'feed'; readonly fetched: FetchedFeed }
  | { readonly kind: 'page'; readonly html: string; readonly url: string | null };

export type Parsed = FeedReading | Extracted;

function readFeed(fetched: FetchedFeed): FeedReading {
  const reading = parseFeed(fetched);
  if (reading.kind === 'refused') return reading;
  const items = reading.feed.items.map(({ html, ...item }) => ({
    ...item,
    text: html === null ? null : readMarkup(html, item.headline) || null,
  }));
  return { ...reading, feed: { ...reading.feed, items } };
}

parentPort?.on('message', async (task: ParsingTask) => {
  parentPort?.postMessage(task.kind === 'feed' ? readFeed(task.fetched) : await readPage(task.html, task.url));
});
parentPort?.postMessage('ready');
