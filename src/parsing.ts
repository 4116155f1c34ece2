import { decode } from './adapters/feeds/decode.ts';
import { parseFeed } from './adapters/feeds/parse-feed.ts';
import { feedLinks } from './adapters/pages/feed-links.ts';
import { readMarkup } from './adapters/pages/read-markup.ts';
import { readPage } from './adapters/pages/read-page.ts';
import type { FeedReading, Fetched, PageReading } from './ports/feeds.ts';

/** Takes a feed apart, and the markup of its items. Takes as long as the feed is long. */
export function parseFetchedFeed(fetched: Fetched): FeedReading {
  const reading = parseFeed(fetched);
  if (reading.kind === 'refused') return reading;
  const items = reading.feed.items.map(({ html, ...item }) => ({
    ...item,
    text: html === null ? null : reportOf(readMarkup(html, item.headline)) || null,
  }));
  return { ...reading, feed: { ...reading.feed, items } };
}

/** Takes a page apart. Takes as long as the page is long. */
export async function parseFetchedPage({ bytes, contentType, url }: Fetched): Promise<PageReading> {
  const html = decode(bytes, contentType);
  const article = await readPage(html, url);
  return { article: { ...article, text: reportOf(article.text) }, feeds: feedLinks(html, url) };
}

/** In characters. No report is so long: what is left out is a book, or was made to take long. */
const LONGEST_TEXT = 200_000;

/** The text, up to the last paragraph that is whole within bounds. */
function reportOf(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const end = text.lastIndexOf('\n\n', LONGEST_TEXT);
  return end < 0 ? '' : text.slice(0, end);
}
