import type { JsonFeed } from 'feedsmith';
import type { Feed } from '../../ports/feeds.ts';
import { addressIn } from './address.ts';
import { feedDate } from './feed-date.ts';
import { fullest } from './map-rss.ts';
import type { MarkupItem } from './markup-item.ts';
import { plainWords } from './plain-words.ts';

/** What a JSON Feed says. Its titles are plain text by the standard; markup in them is taken out all the same. */
export function feedOfJson(feed: Partial<JsonFeed.Feed<string>>, url: string): Feed<MarkupItem> {
  return {
    title: plainWords(feed.title),
    description: plainWords(feed.description),
    homepage: addressIn(feed.home_page_url, url),
    language: feed.language?.trim() || null,
    restMs: null,
    items: (feed.items ?? []).map((item) => itemOf(item, url)),
  };
}

function itemOf(item: Partial<JsonFeed.Item<string>>, base: string): MarkupItem {
  const escaped = item.content_text
    ?.replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/\n{2,}/g, '<p>');
  return {
    id: item.id?.trim() || null,
    url: addressIn(item.url, base) ?? addressIn(item.external_url, base) ?? addressIn(item.id, null),
    headline: plainWords(item.title),
    byline: plainWords(item.authors?.find(({ name }) => name?.trim())?.name),
    publishedAt: feedDate(item.date_published),
    updatedAt: feedDate(item.date_modified),
    html: fullest(item.content_html, escaped, item.summary),
    via: null,
  };
}
