import type { ArticleSource } from '../../domain/article-source.ts';
import { articleText, hasWords } from '../../domain/article-text.ts';
import { oneLine } from '../../domain/normalise.ts';
import type { FeedItem } from '../../ports/feeds.ts';
import type { Extracted, Received } from '../../ports/intake.ts';

/** What an article is made of: what the feed says of it, and its page where that was read. */
export interface Material {
  readonly source: ArticleSource;
  readonly language: string | null;
  readonly item: FeedItem;
  readonly page: Extracted | null;
}

/** The article as it is filed under `filedAs`. The page's words go before the feed's when there are more of them. Null: there is no word in it. */
export function articleOf(
  { source, language, item, page }: Material,
  filedAs: string,
  digest: (text: string) => string,
): Received | null {
  const headline = line(item.headline) ?? line(page?.headline);
  const [fromFeed, fromPage] = [item.text ?? '', page?.text ?? ''];
  const text = articleText(headline, null, fromPage.length > fromFeed.length ? fromPage : fromFeed);
  if (!hasWords(text)) return null;
  return {
    keys: [filedAs],
    text,
    stated: {
      outlet: line(item.via?.outlet) ?? line(page?.outlet) ?? line(outletOf(source)),
      headline,
      byline: line(item.byline) ?? line(page?.byline),
      url: sameHost(page?.canonicalUrl, item.url) ?? item.url,
      publishedAt: item.publishedAt ?? page?.publishedAt ?? null,
      language: line(page?.language) ?? line(language),
      retells: null,
    },
    textHash: digest(text),
    rawHash: digest(JSON.stringify([item, page])),
  };
}

/** What a source is called is its outlet, but for a page that somebody added: that is called by its headline. */
const outletOf = ({ kind, from, title }: ArticleSource): string | null =>
  kind === 'page' && from === 'chat' ? null : title;

/** A page's word on its own address counts on its own host only: else it could pass for another's. */
function sameHost(canonical: string | null | undefined, url: string | null): string | null {
  if (!canonical || !url || !URL.canParse(canonical)) return null;
  return new URL(canonical).host === new URL(url).host ? canonical : null;
}

const LONGEST_LINE = 1000;

function line(stated: string | null | undefined): string | null {
  const words = oneLine(stated ?? '').slice(0, LONGEST_LINE);
  return words === '' ? null : words;
}
