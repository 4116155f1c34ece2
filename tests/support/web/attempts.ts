import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { type LookupOptions, lookup } from 'node:dns';
import { get } from 'node:http';
import type { Socket } from 'node:net';
import fc from 'fast-check';
import { openGuard } from '../../../src/adapters/web/guard.ts';
import type { FetchOutcome } from '../../../src/ports/fetcher.ts';
import { aFetcher } from './a-fetcher.ts';
import { OUTSIDE, openSite, openTrap, type Site } from './site.ts';
import { forbiddenUrls, leadingTo, ownSpellings } from './spellings.ts';

/** What came of trying to get in. */
export interface Attempts {
  readonly tried: number;
  /** Connections at the trap, by its own count. */
  readonly trapped: number;
  /** Sockets that this process has opened to anywhere but `OUTSIDE`, by Node's count. */
  readonly strayed: number;
  readonly outcomes: readonly FetchOutcome[];
}

interface Sampled {
  readonly runs: number;
  readonly seed: number;
}

const AT_ONCE = 20;

/** Fetches generated spellings of forbidden addresses. With `opened`, the guard lets everything through: what a broken one would do. */
export async function trySpellings({
  runs,
  seed,
  opened = false,
}: Sampled & { readonly opened?: boolean }): Promise<Attempts> {
  const trap = await openTrap();
  const everything = [
    { address: '0.0.0.0', prefix: 0 },
    { address: '::', prefix: 0 },
  ];
  const intranet = { hosts: [], ranges: opened ? everything : [] };
  const fetcher = aFetcher([trap], { settings: { intranet }, resolve: leadingTo, limits: { connectMs: 300 } });
  const urls = opened ? ownSpellings(trap.port) : fc.sample(forbiddenUrls(trap.port), { numRuns: runs, seed });
  const attempts = await counted(trap, () => inTurns(urls, (url) => fetcher.get(url)));
  await trap.close();
  return attempts;
}

/** Follows chains of redirects, of every status and length, that end at a forbidden address. */
export async function tryChains({ runs, seed }: Sampled): Promise<Attempts> {
  const trap = await openTrap();
  const chain = fc.tuple(
    fc.array(fc.constantFrom(301, 302, 303, 307, 308), { minLength: 1, maxLength: 7 }),
    forbiddenUrls(trap.port),
  );
  const chains = fc.sample(chain, { numRuns: runs, seed });
  const site = await openSite((request, response) => {
    const [, index = '', hop = ''] = request.url?.split('/') ?? [];
    const [statuses, end] = chains[Number(index)] ?? [[], ''];
    const next = Number(hop) + 1 < statuses.length ? `/${index}/${Number(hop) + 1}` : end;
    response
      .writeHead(statuses[Number(hop)] ?? 500, {
        location: Buffer.from(next.replace(/[\t\n]/g, '')).toString('latin1'),
      })
      .end();
  });
  const fetcher = aFetcher([trap, site], { resolve: leadingTo });
  const urls = chains.map((_, index) => site.url(`/${index}/0`));
  const attempts = await counted(trap, () => inTurns(urls, (url) => fetcher.get(url)));
  await Promise.all([site.close(), trap.close()]);
  return attempts;
}

/** Fetches from a name whose answers change: fit to be connected to at one time, forbidden at the next, and both at once. */
export async function tryRebinding({ runs, seed }: Sampled): Promise<Attempts & { readonly served: number }> {
  const site = await openSite((_, response) => response.end('fine'));
  const trap = await openTrap({ port: site.port, host: '127.0.0.1' });
  const answers = fc.constantFrom(
    [OUTSIDE],
    ['127.0.0.1'],
    [OUTSIDE, '127.0.0.1'],
    ['127.0.0.1', OUTSIDE],
    [OUTSIDE, '::1'],
  );
  const sampled = fc.sample(answers, { numRuns: runs * 2, seed });
  let asked = 0;
  const fetcher = aFetcher([site], { resolve: async () => sampled[asked++ % sampled.length] ?? [] });
  const urls = Array.from({ length: runs }, () => `http://rebound.example:${site.port}/`);
  const attempts = await counted(trap, () => inTurns(urls, (url) => fetcher.get(url)));
  const served = site.connections();
  await Promise.all([site.close(), trap.close()]);
  return { ...attempts, served };
}

/** How many of the spellings of this machine the usual guard lets through: a check in the `lookup` hook, which Node asks for names only. */
export async function tryLookupGuard(): Promise<{ readonly tried: number; readonly trapped: number }> {
  const trap = await openTrap();
  const guard = openGuard({ hosts: [], ranges: [] });
  const guarded = (host: string, options: LookupOptions, done: (error: Error | null, found: never) => void): void => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const closed = found?.some(({ address }) => !guard(address, host));
      done(error ?? (closed ? new Error('refused') : null), (options.all ? found : found?.[0]?.address) as never);
    });
  };
  const urls = ownSpellings(trap.port);
  for (const url of urls) {
    await new Promise<void>((resolve) => {
      try {
        const request = get(url, { lookup: guarded, agent: false, timeout: 300 }, (response) => response.resume());
        request
          .on('timeout', () => request.destroy())
          .on('error', () => {})
          .on('close', () => resolve());
      } catch {
        resolve(); // no address to Node
      }
    });
  }
  const trapped = trap.connections();
  await trap.close();
  return { tried: urls.length, trapped };
}

/** Some at a time, in order. */
async function inTurns(
  urls: readonly string[],
  fetch: (url: string) => Promise<FetchOutcome>,
): Promise<FetchOutcome[]> {
  const outcomes: FetchOutcome[] = [];
  for (let at = 0; at < urls.length; at += AT_ONCE)
    outcomes.push(...(await Promise.all(urls.slice(at, at + AT_ONCE).map(fetch))));
  return outcomes;
}

async function counted(trap: Site, work: () => Promise<readonly FetchOutcome[]>): Promise<Attempts> {
  let strayed = 0;
  const count = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    socket.on('connectionAttempt', (address: string) => {
      if (address !== OUTSIDE) strayed++;
    });
  };
  subscribe('net.client.socket', count);
  const outcomes = await work();
  unsubscribe('net.client.socket', count);
  return { tried: outcomes.length, trapped: trap.connections(), strayed, outcomes };
}
