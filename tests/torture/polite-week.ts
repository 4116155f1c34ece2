import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { SourceId } from '../../src/domain/article-source.ts';
import type { SourceList } from '../../src/ports/source-list.ts';
import { aGathering, type Gathering, rssOf } from '../support/gather.ts';
import { NOW } from '../support/newsroom.ts';
import { aSource } from '../support/sources.ts';
import { aFetcher, names } from '../support/web/a-fetcher.ts';
import { OUTSIDE, openSite } from '../support/web/site.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface Week {
  readonly feeds: number;
  readonly hosts: number;
  readonly hours: number;
  /** How often the process is ended and started again; every second time in the middle of fetching. */
  readonly restarts: number;
  readonly seed: number;
}

/** What a server holds against us, by its own notes. */
export interface Score {
  readonly requests: number;
  readonly notModified: number;
  /** Answers that a condition would have spared. */
  readonly unconditional: number;
  readonly wrongValidators: number;
  /** Before the time that the server or the feed had asked for, or within five minutes. */
  readonly early: number;
  readonly mostAtOnce: number;
  /** Items that were published, and of them those that are not held at the end, or more than once. */
  readonly published: number;
  readonly lost: number;
  readonly doubled: number;
}

/** One feed as its server knows it. */
interface Served {
  readonly host: string;
  /** How often something new appears. */
  readonly everyMs: number;
  readonly wish: 'nothing' | 'max-age' | 'ttl';
  readonly restMs: number;
  version: number;
  askedAt: number | null;
  notBefore: number;
  /** All that were sent: an answer may have been lost with a process. */
  readonly etags: Set<string>;
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator, of Numerical Recipes). */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Lets some feeds be followed for some hours of a clock that we set, and gives the servers' notes. Real requests on loopback. */
export async function politeWeek({ feeds, hosts, hours, restarts, seed }: Week): Promise<Score> {
  const chance = chances(seed);
  const clock = { now: NOW };
  const score = {
    requests: 0,
    notModified: 0,
    unconditional: 0,
    wrongValidators: 0,
    early: 0,
    mostAtOnce: 0,
    published: 0,
  };
  const served = Array.from(
    { length: feeds },
    (_, index): Served => ({
      host: `h${index % hosts}.example`,
      everyMs: (10 + chance() * 3000) * MINUTE,
      wish: (['nothing', 'nothing', 'max-age', 'ttl'] as const)[Math.floor(chance() * 4)] as Served['wish'],
      restMs: Math.floor(10 + chance() * 120) * MINUTE,
      version: 1,
      askedAt: null,
      notBefore: 0,
      etags: new Set(),
    }),
  );
  const listener = scoring(served, clock, score, chance);
  const site = await openSite(listener);
  const resolve = names(
    Object.fromEntries(Array.from({ length: hosts }, (_, index) => [`h${index}.example`, [OUTSIDE]])),
  );
  const fetcher = aFetcher([site], { resolve });
  let at = aGathering(fetcher);
  at.newsroom.clock.set(clock.now);
  for (const [index, { host }] of served.entries())
    await at.sources.keep(
      aSource({ id: `s${index}` as SourceId, url: `http://${host}:${site.port}/${index}`, fullText: 'never' }),
    );

  const step = 5 * MINUTE;
  const steps = Math.floor((hours * HOUR) / step);
  const restartAt = new Set(Array.from({ length: restarts }, () => Math.floor(chance() * steps)));
  for (let now = 0; now < steps; now++) {
    clock.now += step;
    at.newsroom.clock.set(clock.now);
    for (const feed of served) if (chance() < step / feed.everyMs) feed.version++;
    if (restartAt.has(now)) {
      if (chance() < 0.5) await dyingTick(at);
      at = restarted(at, fetcher, clock.now);
    }
    await at.gatherer.tick();
  }
  // What is left is fetched at last, in the time that it may take.
  for (let wait = 0; wait < 4; wait++) {
    clock.now += 30 * HOUR;
    at.newsroom.clock.set(clock.now);
    await at.gatherer.tick();
  }
  const held = await headlinesHeld(at);
  const wanted = served.flatMap((feed, index) =>
    Array.from({ length: feed.version }, (_, version) => `Report ${version + 1} of ${index}`),
  );
  fetcher.close();
  await site.close();
  return {
    ...score,
    published: wanted.length,
    lost: wanted.filter((headline) => !held.has(headline)).length,
    doubled: wanted.filter((headline) => (held.get(headline) ?? 0) > 1).length,
  };
}

/** Fetches what is due, and dies before any of it is remembered. */
async function dyingTick(at: Gathering): Promise<void> {
  const never: SourceList['conclude'] = () => Promise.reject(new Error('killed'));
  const dying = aGathering(at.fetcher, { newsroom: at.newsroom, sources: { ...at.sources, conclude: never } });
  await dying.gatherer.tick();
}

/** Another process on the same stores. */
function restarted(at: Gathering, fetcher: Gathering['fetcher'], now: number): Gathering {
  const next = aGathering(fetcher, { newsroom: at.newsroom, sources: at.sources });
  at.newsroom.clock.set(now);
  return { ...next, newsroom: at.newsroom };
}

async function headlinesHeld({ newsroom, sources }: Gathering): Promise<Map<string, number>> {
  const collections = [...new Set((await sources.list(null)).map(({ source }) => source.collection))];
  const { candidates } = await newsroom.archive.search({
    collections,
    all: [],
    none: [],
    outlets: [],
    publishedFrom: null,
    limit: 1_000_000,
  });
  const entries = await newsroom.archive.entries(
    candidates.map(({ version }) => version),
    collections,
  );
  const counts = new Map<string, number>();
  for (const { version } of entries) {
    const headline = version.stated.headline ?? '';
    counts.set(headline, (counts.get(headline) ?? 0) + 1);
  }
  return counts;
}

type Counts = { -readonly [K in Exclude<keyof Score, 'published' | 'lost' | 'doubled'>]: number };

/** A server of all hosts that notes how it is asked. Feeds keep their last thirty items, more than any appear between two fetches. */
function scoring(
  served: readonly Served[],
  clock: { readonly now: number },
  score: Counts,
  chance: () => number,
): RequestListener {
  const open = new Map<string, number>();
  return (request, response) => {
    const feed = served[Number(request.url?.slice(1))] as Served;
    score.requests++;
    const atOnce = (open.get(feed.host) ?? 0) + 1;
    open.set(feed.host, atOnce);
    score.mostAtOnce = Math.max(score.mostAtOnce, atOnce);
    if (clock.now < feed.notBefore) score.early++;
    setImmediate(() => {
      open.set(feed.host, (open.get(feed.host) ?? 1) - 1);
      respond(request, response, feed);
    });
  };

  function respond(request: IncomingMessage, response: ServerResponse, feed: Served): void {
    const index = served.indexOf(feed);
    const etag = `"${index}-${feed.version}"`;
    const sent = request.headers['if-none-match'];
    if (sent === undefined && feed.etags.size > 1) score.unconditional++;
    if (sent !== undefined && !feed.etags.has(sent)) score.wrongValidators++;
    feed.askedAt = clock.now;
    feed.notBefore = clock.now + Math.max(5 * MINUTE, feed.wish === 'nothing' ? 0 : feed.restMs);
    const broken = chance();
    if (broken < 0.02) {
      feed.notBefore = clock.now + 2 * HOUR;
      response.writeHead(broken < 0.01 ? 429 : 503, { 'Retry-After': '7200' }).end();
      return;
    }
    const headers = {
      ETag: etag,
      ...(feed.wish === 'max-age' ? { 'Cache-Control': `max-age=${feed.restMs / 1000}` } : {}),
    };
    if (sent === etag) {
      score.notModified++;
      response.writeHead(304, headers).end();
      return;
    }
    feed.etags.add(etag);
    response
      .writeHead(200, headers)
      .end(rssOf(itemsOf(index, feed.version), feed.wish === 'ttl' ? `<ttl>${feed.restMs / MINUTE}</ttl>` : ''));
  }
}

function itemsOf(feed: number, version: number): Record<string, string>[] {
  const first = Math.max(1, version - 29);
  return Array.from({ length: version - first + 1 }, (_, index) => ({
    guid: `tag:${feed}-${first + index}`,
    title: `Report ${first + index} of ${feed}`,
    description: `The port authority said on Monday that report ${first + index} of ${feed} was out.`,
  })).reverse();
}

/** A week of 500 feeds on 60 hosts, with 30 restarts. */
export async function torturePoliteness(print: (line: string) => void, seed = 20261122): Promise<boolean> {
  const score = await politeWeek({ feeds: 500, hosts: 60, hours: 168, restarts: 30, seed });
  const { unconditional, wrongValidators, early, mostAtOnce, lost, doubled } = score;
  print(
    `politeness: a week of 500 feeds on 60 hosts, 30 restarts, seed ${seed}: ${score.requests} requests, ${score.notModified} answered 304, ${score.published} items; ${unconditional} unconditional, ${wrongValidators} with wrong validators, ${early} early, at most ${mostAtOnce} at once on a host, ${lost} items lost, ${doubled} twice (0, 0, 0, 1, 0, 0 required)`,
  );
  return unconditional + wrongValidators + early + lost + doubled === 0 && mostAtOnce === 1;
}

if (import.meta.main) process.exitCode = (await torturePoliteness((line) => process.stdout.write(`${line}\n`))) ? 0 : 1;
