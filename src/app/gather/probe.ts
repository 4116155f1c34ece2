import type { Feed, Parser } from '../../ports/feeds.ts';
import type { Fetcher } from '../../ports/fetcher.ts';
import type { Extracted } from '../../ports/intake.ts';
import { gatherWording } from './wording.ts';

/** What stands at an address that somebody gave. `url` is where to fetch it from now on. */
export type Probed =
  | { readonly kind: 'feed'; readonly url: string; readonly feed: Feed; readonly damaged: boolean }
  | { readonly kind: 'page'; readonly url: string; readonly page: Extracted }
  | { readonly kind: 'refused'; readonly reason: string };

/** A page links to feeds that are gone; so many are tried. */
const MOST_TRIED = 3;

/** Looks what stands at an address: a feed, a page that links to feeds (then the first that can be read), or a page with an article. Stores nothing. */
export async function probe(
  parts: { readonly fetcher: Fetcher; readonly parser: Parser },
  address: string,
): Promise<Probed> {
  const url = addressOf(address);
  const found = await feedAt(parts, url);
  if (found.kind !== 'no-feed') return found;
  const { page, feeds } = found;
  for (const feed of feeds.slice(0, MOST_TRIED)) {
    const linked = await feedAt(parts, feed);
    if (linked.kind === 'feed') return linked;
  }
  return page.text === '' ? { kind: 'refused', reason: gatherWording.nothingThere } : { kind: 'page', url, page };
}

/** People leave out the scheme, and type "feed:" before it. */
function addressOf(typed: string): string {
  const words = typed
    .trim()
    .replace(/^<([^|>]*)(?:\|[^>]*)?>$/, '$1')
    .replace(/^feed:(?:\/\/)?(?=https?:|[^/])/i, '');
  return /^[a-z][\w+.-]*:/i.test(words) && !/^[\w.-]+:\d+(?:\/|$)/.test(words) ? words : `https://${words}`;
}

type Found =
  | Exclude<Probed, { readonly kind: 'page' }>
  | { readonly kind: 'no-feed'; readonly page: Extracted; readonly feeds: readonly string[] };

async function feedAt(
  { fetcher, parser }: { readonly fetcher: Fetcher; readonly parser: Parser },
  url: string,
): Promise<Found> {
  const outcome = await fetcher.fetch({ url, purpose: 'feed', validators: null });
  if (outcome.kind === 'not-modified') return { kind: 'refused', reason: gatherWording.nothingThere };
  if (outcome.kind !== 'fetched') return { kind: 'refused', reason: outcome.reason };
  const fetched = { bytes: outcome.body, contentType: outcome.contentType, url: outcome.finalUrl };
  const reading = await parser.feed(fetched);
  if (reading.kind === 'feed')
    return { kind: 'feed', url: outcome.permanentTo ?? url, feed: reading.feed, damaged: reading.damaged };
  const { article, feeds } = await parser.page(fetched);
  return { kind: 'no-feed', page: article, feeds };
}
