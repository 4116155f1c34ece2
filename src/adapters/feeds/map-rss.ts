import type { RdfFeed, RssFeed } from 'feedsmith';
import type { Feed } from '../../ports/feeds.ts';
import { addressIn } from './address.ts';
import { feedDate } from './feed-date.ts';
import type { MarkupItem } from './markup-item.ts';
import { plainWords } from './plain-words.ts';

type Rss = Partial<RssFeed.Feed<string>>;
type Rdf = Partial<RdfFeed.Feed<string>>;
type Item = Partial<RssFeed.Item<string>> & { readonly rdf?: { readonly about?: string } };

const MINUTE_MS = 60_000;

/** How long the parts of `sy:updatePeriod` are (RSS 1.0, module Syndication). */
const PERIOD_MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** What an RSS or RDF feed says. They differ in where items stand and what identifies them; everything else they share. */
export function feedOfRss(feed: Rss | Rdf, url: string): Feed<MarkupItem> {
  const ttl = 'ttl' in feed ? feed.ttl : undefined;
  const language = 'language' in feed ? feed.language : undefined;
  return {
    title: plainWords(feed.title) ?? plainWords(feed.dc?.titles?.[0]) ?? plainWords(feed.atom?.title?.value),
    description: plainWords(feed.description) ?? plainWords(feed.dc?.descriptions?.[0]),
    homepage: addressIn(feed.link, url),
    language: language?.trim() || feed.dc?.languages?.[0]?.trim() || null,
    restMs: restOf(ttl, feed.sy?.updatePeriod, feed.sy?.updateFrequency),
    items: (feed.items ?? []).map((item) => itemOf(item, url)),
  };
}

function restOf(ttl: number | undefined, period: string | undefined, frequency: number | undefined): number | null {
  if (ttl !== undefined && ttl > 0) return ttl * MINUTE_MS;
  const minutes = PERIOD_MINUTES[period?.trim().toLowerCase() ?? ''];
  return minutes === undefined ? null : (minutes / Math.max(1, frequency ?? 1)) * MINUTE_MS;
}

function itemOf(item: Item, base: string): MarkupItem {
  const guid = item.guid?.value?.trim() || item.atom?.id?.trim() || item.dc?.identifiers?.[0]?.trim() || null;
  const permalink = item.guid?.isPermaLink === false ? null : addressIn(guid, null);
  return {
    id: guid ?? (item.rdf?.about?.trim() || null),
    url: addressIn(item.link, base) ?? addressIn(linkOf(item), base) ?? permalink,
    headline: plainWords(item.title) ?? plainWords(item.dc?.titles?.[0]) ?? plainWords(item.media?.title?.value),
    byline: bylineOf(item),
    publishedAt:
      feedDate(item.pubDate) ??
      feedDate(item.dc?.dates?.[0]) ??
      feedDate(item.dcterms?.issued?.[0]) ??
      feedDate(item.atom?.published),
    updatedAt: feedDate(item.atom?.updated) ?? feedDate(item.dcterms?.modified?.[0]),
    html: fullest(item.content?.encoded, item.atom?.content?.value, item.description, item.dc?.descriptions?.[0]),
    via: viaOf(item, base),
  };
}

const linkOf = ({ atom }: Item): string | undefined =>
  atom?.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;

/** `<author>` is an e-mail address, by the standard; a name where there is one says more. */
function bylineOf({ authors, dc, atom }: Item): string | null {
  const names = [
    ...(dc?.creators ?? []),
    ...(atom?.authors ?? []).map(({ name }) => name),
    ...(authors ?? []).map(({ name }) => name),
  ];
  return plainWords(names.find((name) => name?.trim()));
}

/** The longest: some feeds give the whole text in one place and a teaser in another, and not always in the places meant for them. */
export function fullest(...texts: readonly (string | undefined)[]): string | null {
  const longest = texts.reduce((best: string, text) => (text && text.length > best.length ? text : best), '');
  return longest.trim() === '' ? null : longest;
}

function viaOf({ source, atom }: Item, base: string): MarkupItem['via'] {
  const outlet = plainWords(source?.title) ?? plainWords(atom?.source?.title?.value);
  return outlet === null ? null : { outlet, url: addressIn(source?.url, base) };
}
