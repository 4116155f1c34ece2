import type { Extracted } from '../../ports/intake.ts';
import type { PageDocument } from './dom.ts';
import { linkedArticle } from './linked-data.ts';
import { pageDate } from './page-date.ts';

const HEADLINE = ['og:title', 'twitter:title', 'headline'];
const BYLINE = ['author', 'article:author', 'byl', 'byline', 'dc.creator', 'parsely-author', 'sailthru.author'];
const OUTLET = ['og:site_name', 'application-name', 'dc.publisher'];
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'date',
  'parsely-pub-date',
  'sailthru.date',
];
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;

/** What a page states about its article: linked data first, then its meta elements. Nothing here is guessed from the text. */
export function pageMetadata(document: PageDocument, url: string | null): Omit<Extracted, 'text'> {
  const meta = metaOf(document);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const linked = linkedArticle(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first(['og:url']);
  return {
    headline: linked?.headline ?? first(HEADLINE),
    byline: notAddress(linked?.byline ?? null) ?? notAddress(first(BYLINE)),
    outlet: first(OUTLET) ?? linked?.outlet ?? null,
    publishedAt: pageDate(linked?.published ?? null) ?? pageDate(first(PUBLISHED)),
    canonicalUrl: webAddress(canonical, url) ?? webAddress(linked?.url ?? null, url),
    language: languageTag(document.documentElement?.getAttribute('lang') ?? linked?.language ?? first(['og:locale'])),
  };
}

/** The page's meta elements by name, property or itemprop in small letters; of several the first with a content. */
function metaOf(document: PageDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    const name = ['property', 'name', 'itemprop'].map((attribute) => element.getAttribute(attribute)).find(Boolean);
    if (content && name && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

function notAddress(text: string | null): string | null {
  return text === null || /^https?:/i.test(text) ? null : text;
}

function webAddress(address: string | null, base: string | null): string | null {
  const resolved = address === null ? null : URL.parse(address, base ?? undefined);
  return resolved && /^https?:$/.test(resolved.protocol) ? resolved.href : null;
}

function languageTag(tag: string | null): string | null {
  const hyphenated = tag?.trim().replaceAll('_', '-') ?? '';
  return LANGUAGE_TAG.test(hyphenated) ? hyphenated : null;
}
