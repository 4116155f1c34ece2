import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keyed, keysIn } from '../../../src/app/gather/sift.ts';
import type { ArticleSource, SourceId } from '../../../src/domain/article-source.ts';
import { OPERATOR, type VersionId } from '../../../src/domain/ids.ts';
import { aGathering, type Gathering, rssOf } from '../../support/gather.ts';
import { NOW } from '../../support/newsroom.ts';
import { aSource } from '../../support/sources.ts';
import { type AFetcher, aFetcher } from '../../support/web/a-fetcher.ts';
import { openSite, type Site } from '../../support/web/site.ts';

const HOUR = 3_600_000;
const STORY = 'The harbour of the town was closed on Monday, the port authority said, because of the storm. '.repeat(3);
const OTHER = 'Two ferries collided in the mist on Tuesday, and nobody was hurt, the coast guard said. '.repeat(3);

let site: Site;
let fetcher: AFetcher;
let at: Gathering;
let answer: RequestListener;
const item = (name: string, words = `${name} ${STORY}`, more: Record<string, string> = {}) => ({
  guid: `tag:${name}`,
  link: site.url(`/${name}`),
  title: `Headline ${name}`,
  description: words,
  ...more,
});

beforeEach(async () => {
  site = await openSite((request, response) => answer(request, response));
  fetcher = aFetcher([site]);
  at = aGathering(fetcher);
  serve([item('one'), item('two')]);
});
afterEach(async () => {
  expect(at.errors).toEqual([]);
  fetcher.close();
  await site.close();
});

function serve(items: readonly Record<string, string>[], head = ''): void {
  answer = (_, response) => response.setHeader('Content-Type', 'application/rss+xml').end(rssOf(items, head));
}
const follow = (input: Partial<ArticleSource> = {}) =>
  at.sources.keep(aSource({ url: site.url('/feed'), fullText: 'never', ...input }));
const asked = (path = '/feed') => site.asked.filter(({ url }) => url === path);
/** Lets so much time pass, and fetches what is then due. */
async function later(ms: number): Promise<void> {
  at.newsroom.clock.set(at.newsroom.clock.now() + ms);
  await at.gatherer.tick();
}
async function held(): Promise<string[]> {
  const query = {
    collections: [OPERATOR],
    all: [],
    none: [],
    outlets: [],
    publishedFrom: null,
    seenFrom: 0,
    limit: 100,
  };
  const { candidates } = await at.newsroom.archive.search(query);
  const entries = await at.newsroom.archive.entries(
    candidates.map(({ version }) => version),
    [OPERATOR],
  );
  return entries.map(({ version }) => version.text.split('\n')[0] ?? '').sort();
}
/** The item as a parser gives it, as far as its keys go. */
const parserOf = ({ guid, link, title, description }: Readonly<Record<string, string>>) => [
  {
    id: guid ?? null,
    url: link ?? null,
    headline: title ?? null,
    text: description ?? null,
    byline: null,
    publishedAt: null,
    updatedAt: null,
    via: null,
  },
];
const state = async () => {
  const [followed] = await at.sources.list(null);
  if (!followed) throw new Error('nothing is followed');
  return followed;
};

describe('what stands in a feed', () => {
  test('is filed once, with what the feed states', async () => {
    serve([item('one', undefined, { pubDate: 'Tue, 28 Aug 2018 10:00:00 GMT', 'dc:creator': 'Ada' })]);
    await follow();
    await later(0);
    await later(HOUR * 24);
    expect(await held()).toEqual(['Headline one']);
    const [{ source, fetching }] = [await state()];
    expect(source.title).toBe('Harbour news');
    expect(fetching).toMatchObject({ failures: 0, newAt: NOW, reachedAt: NOW + HOUR * 24 });
  });

  test('is not filed when the source was erased while it was fetched', async () => {
    await follow();
    const { collection } = (await state()).source;
    const usual = answer;
    answer = (request, response) => {
      void at.sources.erase(collection).then(() => usual(request, response));
    };
    await later(0);
    expect(await held()).toEqual([]);
  });

  test('is no news where it stood when the source was added, and news when it appears later', async () => {
    await follow();
    await later(0);
    serve([item('three'), item('one'), item('two')]);
    await later(HOUR * 24);
    const { candidates } = await at.newsroom.archive.search({
      collections: [OPERATOR],
      all: [],
      none: [],
      outlets: [],
      publishedFrom: null,
      seenFrom: 0,
      limit: 9,
    });
    const backlog = await at.sources.backlog(candidates.map(({ version }) => version));
    expect(candidates.length - backlog.size).toBe(1);
  });

  test('is the same under another name, address, date and tracking', async () => {
    await follow();
    await later(0);
    serve([
      { ...item('one'), guid: 'new:1', pubDate: 'Tue, 28 Aug 2018 10:00:00 GMT' },
      { ...item('two'), link: site.url('/two?utm_source=rss#top'), guid: 'new:2' },
    ]);
    await later(HOUR * 24);
    serve([{ ...item('one'), link: site.url('/moved/one'), guid: 'newer:1' }]);
    await later(HOUR * 24);
    expect(await held()).toEqual(['Headline one', 'Headline two']);
    expect((await state()).fetching.newAt).toBe(NOW);
  });

  test('does not gather names without end when it has another at each fetch', async () => {
    await follow();
    for (let fetch = 0; fetch < 60; fetch++) {
      serve([{ ...item('one'), guid: `new:${fetch}` }]);
      await later(HOUR * 48);
    }
    const { source } = await state();
    const keys = keysIn(await keyed(parserOf(item('one')), at.newsroom.digest));
    const [seen] = await at.sources.seen(source.id, keys);
    expect(seen?.keys.length).toBeLessThan(40);
    expect(await held()).toEqual(['Headline one']);
  });

  test('with a name used again for another report is another report', async () => {
    await follow();
    await later(0);
    serve([{ guid: 'tag:one', title: 'Ferries collide', description: OTHER, link: site.url('/ferries') }]);
    await later(HOUR * 24);
    serve([{ guid: 'tag:one', title: 'Bridge reopens', description: OTHER.replaceAll('ferries', 'bridges') }]);
    await later(HOUR * 24);
    expect(await held()).toEqual(['Bridge reopens', 'Ferries collide', 'Headline one', 'Headline two']);
  });

  test('with other words is a new version of the same report', async () => {
    await follow();
    await later(0);
    serve([item('one', `one ${STORY} It was opened again.`)]);
    await later(HOUR * 24);
    expect(await held()).toEqual(['Headline one', 'Headline two']);
    serve([item('one', `one ${STORY} It was opened again.`)]);
    await later(HOUR * 24);
    expect((await state()).fetching.newAt).toBe(NOW + HOUR * 24);
  });

  test('all at one address stays apart', async () => {
    const items = ['one', 'two'].map((name) => ({ ...item(name), link: site.url('/') }));
    serve(items);
    await follow();
    await later(0);
    await later(HOUR * 24);
    expect(await held()).toEqual(['Headline one', 'Headline two']);
    expect((await state()).fetching.newAt).toBe(NOW);
  });

  test('comes in again unharmed when we died before it was remembered', async () => {
    await follow();
    const conclude = at.sources.conclude;
    const dying = aGathering(fetcher, {
      newsroom: at.newsroom,
      sources: { ...at.sources, conclude: async () => Promise.reject(new Error('killed')) },
    });
    await dying.gatherer.tick();
    expect(dying.errors).toHaveLength(1);
    expect(await held()).toEqual(['Headline one', 'Headline two']);
    expect(asked()).toHaveLength(1);
    await later(60_000);
    expect(asked()).toHaveLength(1); // It was begun: not before its time, whatever became of us.
    at.sources.conclude = conclude;
    await later(HOUR * 24);
    expect(await held()).toEqual(['Headline one', 'Headline two']);
  });
});

describe('the whole text', () => {
  const page = `<!doctype html><html lang="en"><head><title>x</title></head><body><article><h1>Headline one</h1>${`<p>${STORY}</p>`.repeat(4)}</article></body></html>`;
  const withPage = (status = 200): void => {
    answer = (request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/feed') response.end(rssOf([item('one', 'A teaser.')]));
      else response.writeHead(status, { 'Content-Type': 'text/html' }).end(page);
    };
  };
  const textHeld = async (): Promise<string> => {
    const { candidates } = await at.newsroom.archive.search({
      collections: [OPERATOR],
      all: [],
      none: [],
      outlets: [],
      publishedFrom: null,
      seenFrom: 0,
      limit: 9,
    });
    const [entry] = await at.newsroom.archive.entries(
      candidates.map(({ version }): VersionId => version),
      [OPERATOR],
    );
    return entry?.version.text ?? '';
  };

  test('is taken from the page where the feed has a teaser', async () => {
    withPage();
    await follow({ fullText: 'short' });
    await later(0);
    expect(await textHeld()).toContain(STORY.trim());
    await later(HOUR * 24);
    expect(asked('/one')).toHaveLength(1);
  });

  test('is what the feed gives where the page cannot be had, or is not wanted', async () => {
    withPage(500);
    await follow({ fullText: 'short' });
    await later(0);
    expect(await textHeld()).toBe('Headline one\n\nA teaser.');
    expect(asked('/one')).toHaveLength(1);
  });

  test('is not fetched where robots.txt forbids it', async () => {
    withPage();
    const usual = answer;
    answer = (request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /one');
      else usual(request, response);
    };
    await follow({ fullText: 'always' });
    await later(0);
    expect(asked('/one')).toHaveLength(0);
    expect(await textHeld()).toBe('Headline one\n\nA teaser.');
  });
});

describe('fetching', () => {
  test('is conditional, with exactly what the server sent, and a 304 changes nothing', async () => {
    const etag = 'W/"odd, etag"';
    const modified = 'Tue, 28 Aug 2018 10:00:00 GMT';
    answer = (request, response) => {
      const same = request.headers['if-none-match'] === etag && request.headers['if-modified-since'] === modified;
      response
        .writeHead(same ? 304 : 200, { ETag: etag, 'Last-Modified': modified })
        .end(same ? '' : rssOf([item('one')]));
    };
    await follow();
    await later(0);
    await later(HOUR * 24);
    await later(HOUR * 24);
    expect(asked().map(({ headers }) => headers['if-none-match'])).toEqual([undefined, etag, etag]);
    expect((await state()).fetching).toMatchObject({ failures: 0, reachedAt: NOW + 2 * 24 * HOUR });
  });

  test.each([
    ['Retry-After', { 'Retry-After': '7200' }, ''],
    ['Cache-Control', { 'Cache-Control': 'max-age=7200' }, ''],
    ['the feed’s ttl', {}, '<ttl>120</ttl>'],
  ])('waits as %s asks', async (_, headers, head) => {
    answer = (__, response) => response.writeHead(200, headers).end(rssOf([], head));
    await follow();
    await later(0);
    await later(2 * HOUR - 1000);
    expect(asked()).toHaveLength(1);
    await later(HOUR);
    expect(asked()).toHaveLength(2);
  });

  test('waits longer after each failure, as long as asked, and says why in words', async () => {
    answer = (_, response) => response.writeHead(503, { 'Retry-After': '3600' }).end();
    await follow();
    const waits: number[] = [];
    for (let n = 0; n < 6; n++) {
      await later(n === 0 ? 0 : (waits.at(-1) ?? 0));
      waits.push((await state()).fetching.nextAt - at.newsroom.clock.now());
    }
    expect(waits.every((wait, index) => index === 0 || wait >= (waits[index - 1] ?? 0) * 0.9)).toBe(true);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(HOUR);
    expect(Math.max(...waits)).toBeLessThanOrEqual(24 * HOUR * 1.1);
    expect((await state()).fetching.failure).toMatch(/503/);
  });

  test('tells its owner once that it fails for days, and again only after it worked', async () => {
    answer = (_, response) => response.writeHead(500).end();
    await follow();
    for (let day = 0; day < 9; day++) await later(25 * HOUR);
    expect(at.told).toEqual(['a failing']);
    serve([item('one')]);
    await later(27 * HOUR);
    answer = (_, response) => response.writeHead(500).end();
    for (let day = 0; day < 9; day++) await later(27 * HOUR);
    expect(at.told).toEqual(['a failing', 'a failing']);
  });

  test('stops when it is gone twice, and not before', async () => {
    answer = (_, response) => response.writeHead(410).end();
    await follow();
    await later(0);
    expect((await state()).source.paused).toBeNull();
    for (let day = 0; day < 5; day++) await later(25 * HOUR);
    expect(asked()).toHaveLength(2);
    expect((await state()).source.paused).toBe('gone');
    expect(at.told).toEqual(['a gone']);
  });

  test('takes on an address that two permanent redirects agree on', async () => {
    answer = (request, response) => {
      if (request.url === '/feed') response.writeHead(301, { Location: '/new' }).end();
      else response.end(rssOf([item('one')]));
    };
    await follow();
    await later(0);
    expect((await state()).source.url).toBe(site.url('/feed'));
    await later(25 * HOUR);
    expect((await state()).source.url).toBe(site.url('/new'));
    await later(25 * HOUR);
    expect(asked('/feed')).toHaveLength(2);
    expect(await held()).toEqual(['Headline one']);
  });

  test('says in words what is no feed, and tries again later', async () => {
    answer = (_, response) => response.end('<html><body>hello</body></html>');
    await follow();
    await later(0);
    expect((await state()).fetching).toMatchObject({ failures: 1, failure: expect.stringMatching(/no feed/) });
  });

  test('asks one host for one thing at a time, and other hosts meanwhile', async () => {
    const second = await openSite((_, response) => void response.end(rssOf([])));
    fetcher.close();
    fetcher = aFetcher([site, second]);
    at = aGathering(fetcher);
    let open = 0;
    let most = 0;
    answer = (_, response) => {
      most = Math.max(most, ++open);
      setImmediate(() => {
        open--;
        response.end(rssOf([]));
      });
    };
    for (let n = 0; n < 20; n++)
      await at.sources.keep(aSource({ id: `s${n}` as SourceId, url: site.url(`/feed${n}`), fullText: 'never' }));
    await later(0);
    expect(most).toBe(1);
    expect(site.asked).toHaveLength(20);
    await second.close();
  });
});
