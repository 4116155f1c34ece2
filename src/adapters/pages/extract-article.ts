import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Extracted } from '../../ports/intake.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { pageMetadata } from './page-metadata.ts';
import { proseOf } from './prose.ts';
import { reportOnly } from './report-only.ts';
import { hasTooManyTags, isTooDeep } from './size.ts';

/** What a page says that cannot be read at all. */
export const NOTHING: Extracted = {
  text: '',
  headline: null,
  byline: null,
  outlet: null,
  publishedAt: null,
  canonicalUrl: null,
  language: null,
};

/**
 * The article of a web page: its words, without the page's furniture as far as Readability tells it apart, and what the page states about
 * itself. `url` resolves relative addresses; null when not known. An empty text where no article is found. Loads nothing, runs no script.
 * An oversized page counts as one without an article. May throw for what the packages did not foresee; `readPage` does not.
 */
export function extractArticle(html: string, url: string | null): Extracted {
  if (hasTooManyTags(html)) return NOTHING;
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const page = document as unknown as PageDocument;
  const metadata = pageMetadata(page, url); // before Readability, which takes the page apart
  if (isTooDeep(page)) return { ...metadata, text: '' };
  const article = new Readability<PageElement>(document, {
    serializer: (element) => element as unknown as PageElement,
    keepClasses: true,
  }).parse();
  const headline = metadata.headline ?? (article?.title?.trim() || null);
  const blocks = article?.content ? reportOnly(proseOf(article.content), headline, metadata.publishedAt !== null) : [];
  return {
    ...metadata,
    text: blocks.map((block) => block.text).join('\n\n'),
    headline,
    byline: metadata.byline ?? (article?.byline?.trim() || null),
  };
}
