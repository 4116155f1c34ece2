import { memorySourceList } from '../../src/adapters/memory/source-list.ts';
import type { GatherParts } from '../../src/app/gather/file-items.ts';
import type { Gatherer, GathererParts } from '../../src/app/gather/gatherer.ts';
import { openGatherer } from '../../src/app/gather/gatherer.ts';
import { parseFetchedFeed, parseFetchedPage } from '../../src/parsing.ts';
import type { Parser } from '../../src/ports/feeds.ts';
import type { Fetcher } from '../../src/ports/fetcher.ts';
import type { Log } from '../../src/ports/log.ts';
import { aNewsroom } from './newsroom.ts';

/** Takes things apart here and not in a process of its own: the same code. */
export const parserHere: Parser = {
  feed: async (fetched) => parseFetchedFeed(fetched),
  page: parseFetchedPage,
};

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

export interface Gathering extends GatherParts {
  readonly newsroom: ReturnType<typeof aNewsroom>;
  readonly gatherer: Gatherer;
  /** What owners were told: the source's id and what. */
  readonly told: string[];
  /** What went wrong, for tests that expect nothing. */
  readonly errors: unknown[];
}

/** Gathering with everything in memory, at the time of a clock that stands still, by a real fetcher. */
export function aGathering(fetcher: Fetcher, parts: Partial<GathererParts> = {}): Gathering {
  const newsroom = aNewsroom();
  const told: string[] = [];
  const errors: unknown[] = [];
  const all: GathererParts = {
    newsroom,
    sources: memorySourceList(),
    fetcher,
    parser: parserHere,
    log: { ...silent, error: (facts) => errors.push(facts) },
    tell: async ({ source }, what) => void told.push(`${source.id} ${what}`),
    ...parts,
  };
  return { ...all, newsroom, gatherer: openGatherer(all), told, errors };
}

/** An RSS feed with these items. */
export function rssOf(items: readonly Readonly<Record<string, string>>[], head = ''): string {
  const written = items.map(
    (item) =>
      `<item>${Object.entries(item)
        .map(([tag, words]) => `<${tag}>${words}</${tag}>`)
        .join('')}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour news</title>${head}${written.join('')}</channel></rss>`;
}
