import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Extracted } from '../../ports/intake.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { pageMetadata } from './page-metadata.ts';
import { proseOf } from './prose.ts';

/** Pages have some thousands of elements; beyond this Readability would take too long. */
const MOST_ELEMENTS = 50_000;

/**
 * The article of a web page: its words, without the page's furniture as far as Readability tells it apart, and what the page states about
 * itself. `url` resolves relative addresses; null when not known. An empty text where no article is found. Loads nothing, runs no script.
 * May throw for hostile pages (too deep): callers that face the world use `readPage`.
 */
export function extractArticle(html: string, url: string | null): Extracted {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const page = document as unknown as PageDocument;
  const metadata = pageMetadata(page, url); // before Readability, which takes the page apart
  const article = new Readability<PageElement>(document, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (element) => element as unknown as PageElement,
  }).parse();
  return {
    ...metadata,
    text: article?.content ? proseOf(article.content) : '',
    headline: metadata.headline ?? (article?.title?.trim() || null),
    byline: metadata.byline ?? (article?.byline?.trim() || null),
  };
}
