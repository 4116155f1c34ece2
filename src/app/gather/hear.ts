import type { Followed } from '../../domain/article-source.ts';
import type { Feed, Parser } from '../../ports/feeds.ts';
import type { Fetcher, FetchOutcome } from '../../ports/fetcher.ts';
import type { Extracted } from '../../ports/intake.ts';

/** What a source answered. `feed`: what stands there, if something new may; `unusable`: why it cannot be read, in a sentence. */
export interface Heard {
  readonly outcome: FetchOutcome;
  readonly feed: Feed | null;
  readonly unusable: string | null;
}

/** Asks a source what stands there. */
export async function hear(
  { fetcher, parser }: { readonly fetcher: Fetcher; readonly parser: Parser },
  { source, fetching }: Followed,
): Promise<Heard> {
  const outcome = await fetcher.fetch({ url: source.url, purpose: source.kind, validators: fetching.stamps });
  if (outcome.kind !== 'fetched') return { outcome, feed: null, unusable: null };
  const fetched = { bytes: outcome.body, contentType: outcome.contentType, url: outcome.finalUrl };
  if (source.kind === 'page') {
    const feed = feedOfPage((await parser.page(fetched)).article, source.url);
    return { outcome, feed, unusable: feed ? null : 'The page has no article in it that could be found.' };
  }
  const reading = await parser.feed(fetched);
  return reading.kind === 'feed'
    ? { outcome, feed: reading.feed, unusable: null }
    : { outcome, feed: null, unusable: reading.reason };
}

/** A page that is followed is a feed of one item. */
export function feedOfPage(
  { headline, byline, outlet, publishedAt, language, text }: Extracted,
  url: string,
): Feed | null {
  if (text === '') return null;
  const item = { id: null, url, headline, byline, publishedAt, updatedAt: null, text, via: null };
  return { title: outlet, description: null, homepage: null, language, restMs: null, items: [item] };
}
