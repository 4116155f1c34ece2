import { openFetcher, type WebSeams, type WebSettings } from '../../../src/adapters/web/fetcher.ts';
import type { Fetcher, FetchOutcome, FetchRequest } from '../../../src/ports/fetcher.ts';
import { manualClock } from '../manual-clock.ts';
import { OUTSIDE, type Site } from './site.ts';

/** What the clock of these fetchers says. */
export const NOW = Date.UTC(2026, 10, 24, 9);

export interface AFetcher extends Fetcher {
  close(): void;
  /** Fetches a feed without any condition. */
  get(url: string, request?: Partial<FetchRequest>): Promise<FetchOutcome>;
}

/** A fetcher that takes `OUTSIDE` for the public web, and the ports of `sites` for usual ones. Everything else is as in life. */
export function aFetcher(
  sites: readonly Pick<Site, 'port'>[],
  { settings, ...seams }: WebSeams & { readonly settings?: Partial<WebSettings> } = {},
): AFetcher {
  const fetcher = openFetcher(
    {
      ports: sites.map(({ port }) => port),
      intranet: { hosts: [], ranges: [{ address: OUTSIDE, prefix: 32 }] },
      contact: null,
      release: '1.2.3',
      clock: manualClock(NOW),
      ...settings,
    },
    seams,
  );
  return {
    ...fetcher,
    get: (url, request) => fetcher.fetch({ url, purpose: 'feed', validators: null, ...request }),
  };
}

/** The names of a small world: those given, and no others. */
export function names(
  known: Readonly<Record<string, readonly string[]>>,
): (host: string) => Promise<readonly string[]> {
  return async (host) => {
    const addresses = known[host];
    if (!addresses) throw Object.assign(new Error(`no ${host}`), { code: 'ENOTFOUND' });
    return addresses;
  };
}
