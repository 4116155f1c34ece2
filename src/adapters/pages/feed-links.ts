import { parseHTML } from 'linkedom';
import type { PageDocument } from './dom.ts';
import { hasTooManyTags } from './size.ts';

const FEED_TYPE = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json)$/i;

/** More are no choice for anybody. */
const MOST = 20;

/** The feeds that a page says it has, as absolute addresses in its order, each once. Feeds of comments come last. */
export function feedLinks(html: string, url: string): string[] {
  if (hasTooManyTags(html)) return [];
  const page = parseHTML(html).document as unknown as PageDocument;
  const links = [...page.querySelectorAll('link[rel~="alternate"]')].flatMap((link) => {
    const type = link.getAttribute('type')?.split(';')[0]?.trim() ?? '';
    const href = link.getAttribute('href')?.trim() ?? '';
    return FEED_TYPE.test(type) && URL.canParse(href, url)
      ? [{ href: new URL(href, url).href, title: link.getAttribute('title') ?? '' }]
      : [];
  });
  const isComments = ({ href, title }: { href: string; title: string }): boolean => /comment/i.test(`${href} ${title}`);
  const ordered = [...links.filter((link) => !isComments(link)), ...links.filter(isComments)];
  return [...new Set(ordered.map(({ href }) => href))].filter((href) => /^https?:/.test(href)).slice(0, MOST);
}
