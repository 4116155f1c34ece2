import type { AtomFeed } from 'feedsmith';
import type { Feed } from '../../ports/feeds.ts';
import { addressIn } from './address.ts';
import { feedDate } from './feed-date.ts';
import { fullest } from './map-rss.ts';
import type { MarkupItem } from './markup-item.ts';
import { plainWords } from './plain-words.ts';

type Links = AtomFeed.Feed<string>['links'];
type Text = AtomFeed.Text | undefined;

/** What an Atom feed says. Relative addresses are resolved against the nearest `xml:base`. */
export function feedOfAtom(feed: Partial<AtomFeed.Feed<string>>, url: string): Feed<MarkupItem> {
  const base = addressIn(feed.xml?.base, url) ?? url;
  return {
    title: wordsOf(feed.title),
    description: wordsOf(feed.subtitle),
    homepage: addressIn(pageIn(feed.links), base),
    language: feed.xml?.lang?.trim() || null,
    restMs: null,
    items: (feed.entries ?? []).map((entry) => itemOf(entry, base)),
  };
}

function itemOf(entry: Partial<AtomFeed.Entry<string>>, feedBase: string): MarkupItem {
  const base = addressIn(entry.xml?.base, feedBase) ?? feedBase;
  const publishedAt = feedDate(entry.published) ?? feedDate(entry.dc?.dates?.[0]);
  const updatedAt = feedDate(entry.updated);
  return {
    id: entry.id?.trim() || null,
    url: addressIn(pageIn(entry.links), base) ?? addressIn(entry.content?.src, base),
    headline: wordsOf(entry.title),
    byline: plainWords(entry.authors?.find(({ name }) => name?.trim())?.name) ?? plainWords(entry.dc?.creators?.[0]),
    publishedAt: publishedAt ?? updatedAt,
    updatedAt,
    html: fullest(markupOf(entry.content), markupOf(entry.summary)),
    via: viaOf(entry.source, base),
  };
}

const pageIn = (links: Links): string | undefined =>
  links?.find(({ rel }) => rel === undefined || rel.trim() === '' || rel === 'alternate')?.href;

/** A `text` is no markup: its "<" and "&" are characters. */
const isPlain = (type: string | undefined): boolean => type === undefined || type === 'text' || type === 'text/plain';

const bare = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Feeds often leave out that a title is escaped markup; what has no tag in it is the same either way. */
const wordsOf = (text: Text): string | null => plainWords(text?.value);

function markupOf(text: AtomFeed.Content | Text): string | undefined {
  const value = text?.value;
  return value !== undefined && isPlain(text?.type) && !/<[a-z/]/i.test(value) ? bare(value) : value;
}

function viaOf(source: AtomFeed.Entry<string>['source'], base: string): MarkupItem['via'] {
  const outlet = wordsOf(source?.title);
  return outlet === null ? null : { outlet, url: addressIn(pageIn(source?.links), base) };
}
