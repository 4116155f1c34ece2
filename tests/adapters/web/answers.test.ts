import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type AFetcher, aFetcher, NOW } from '../../support/web/a-fetcher.ts';
import { openSite, type Site } from '../../support/web/site.ts';

let site: Site;
let fetcher: AFetcher;
afterEach(async () => {
  fetcher.close();
  await site.close();
});

async function serving(listener: RequestListener): Promise<void> {
  site = await openSite(listener);
  fetcher = aFetcher([site]);
}

describe('an answer', () => {
  test('is what stands there, byte for byte, with what it says about itself', async () => {
    const body = Buffer.from([0, 255, 10, 13, 60]);
    await serving((_, response) =>
      response
        .writeHead(200, {
          'content-type': 'application/rss+xml; charset=latin1',
          etag: 'W/"a, b"',
          'last-modified': 'yesterday',
        })
        .end(body),
    );
    expect(await fetcher.get(site.url('/feed?a=1#top'))).toEqual({
      kind: 'fetched',
      finalUrl: site.url('/feed?a=1'),
      permanentTo: null,
      body,
      contentType: 'application/rss+xml; charset=latin1',
      validators: { url: site.url('/feed?a=1'), etag: 'W/"a, b"', lastModified: 'yesterday' },
      freshness: { retryAfterMs: null, freshForMs: null, date: expect.any(Number) },
    });
  });

  test('is asked for plainly: who we are, what we can undo, and nothing that could be a credential', async () => {
    await serving((_, response) => response.end('x'));
    const told = aFetcher([site], { settings: { contact: 'https://newsroom.example/bot' } });
    await told.get(site.url('/feed'));
    const [{ method, url, headers } = { method: '', url: '', headers: {} }] = site.asked;
    expect([method, url]).toEqual(['GET', '/feed']);
    expect(headers).toEqual({
      host: `127.0.0.2:${site.port}`,
      'user-agent': 'Backchannel/1.2.3 (+https://newsroom.example/bot)',
      accept: expect.stringContaining('rss'),
      'accept-encoding': 'gzip, deflate, br, zstd',
      connection: 'close',
    });
    told.close();
  });

  test.each([
    [204, 'failed', 'status'],
    [404, 'failed', 'status'],
    [429, 'failed', 'status'],
    [503, 'failed', 'status'],
    [304, 'failed', 'status'], // nobody asked whether anything was new
    [302, 'failed', 'status'], // without a place to go to
  ])('of status %d is no answer', async (status, kind, why) => {
    await serving((_, response) => response.writeHead(status, { 'retry-after': '120' }).end());
    const outcome = await fetcher.get(site.url('/feed'));
    expect(outcome).toMatchObject({ kind, why, status, retryAfterMs: 120_000 });
  });

  test('410 is for good, and says so', async () => {
    await serving((_, response) => response.writeHead(410).end());
    expect(await fetcher.get(site.url('/feed'))).toMatchObject({
      kind: 'gone',
      reason: expect.stringMatching(/for good/),
    });
  });
});

describe('validators', () => {
  test.each([
    '"x"',
    'W/"x"',
    'bare',
    '"\u00e9\u00ff"',
    '"a  b"',
    '""',
  ])('are sent back exactly as they came: %s', async (etag) => {
    await serving((request, response) => {
      const known =
        request.headers['if-none-match'] === etag && request.headers['if-modified-since'] === 'Tue, whenever';
      if (known) response.writeHead(304).end();
      else response.writeHead(200, { etag, 'last-modified': 'Tue, whenever' }).end('new');
    });
    const first = await fetcher.get(site.url('/feed'));
    const validators = first.kind === 'fetched' ? first.validators : null;
    expect(validators).toMatchObject({ etag, lastModified: 'Tue, whenever' });
    expect(await fetcher.get(site.url('/feed'), { validators })).toMatchObject({ kind: 'not-modified', validators });
  });

  test('are renewed by what a 304 sends', async () => {
    await serving((_, response) => response.writeHead(304, { etag: '"2"' }).end());
    const validators = { url: site.url('/feed'), etag: '"1"', lastModified: 'Mon' };
    expect(await fetcher.get(site.url('/feed'), { validators })).toMatchObject({
      kind: 'not-modified',
      validators: { etag: '"2"', lastModified: 'Mon' },
    });
  });

  test('go where they came from, whatever its query, and nowhere else', async () => {
    await serving((_, response) => response.end('x'));
    const validators = { url: site.url('/feed?signature=1'), etag: '"1"', lastModified: 'Mon' };
    await fetcher.get(site.url('/feed?signature=2'), { validators });
    await fetcher.get(site.url('/other'), { validators });
    expect(site.asked.map(({ headers }) => headers['if-none-match'])).toEqual(['"1"', undefined]);
  });

  test.each([
    '"a\r\nx-injected: 1"',
    '"\u0000"',
    '"\u{1f5de}"',
    `"${'x'.repeat(5000)}"`,
  ])('that could not have come are not sent', async (etag) => {
    await serving((_, response) => response.end('x'));
    const validators = { url: site.url('/feed'), etag, lastModified: etag };
    expect(await fetcher.get(site.url('/feed'), { validators })).toMatchObject({ kind: 'fetched' });
    expect(Object.keys(site.asked[0]?.headers ?? {})).not.toContain('if-none-match');
  });
});

describe('when to come again', () => {
  const at = (ms: number): string => new Date(NOW + ms).toUTCString();
  test.each([
    [{ 'retry-after': '30' }, { retryAfterMs: 30_000 }],
    [{ 'retry-after': at(60_000) }, { retryAfterMs: 60_000 }],
    [
      { 'retry-after': at(60_000), date: at(20_000) },
      { retryAfterMs: 40_000, date: NOW + 20_000 },
    ],
    [{ 'retry-after': at(-60_000) }, { retryAfterMs: 0 }],
    [{ 'retry-after': 'soon' }, { retryAfterMs: null }],
    [{ 'retry-after': '-5' }, { retryAfterMs: null }],
    [{ 'cache-control': 'public, max-age=600' }, { freshForMs: 600_000 }],
    [{ 'cache-control': 'max-age=600', age: '200' }, { freshForMs: 400_000 }],
    [{ 'cache-control': 'max-age=600', expires: '0' }, { freshForMs: 600_000 }],
    [{ 'cache-control': 's-maxage=600' }, { freshForMs: null }],
    [{ 'cache-control': 'no-cache, max-age=600' }, { freshForMs: 0 }],
    [{ expires: at(90_000) }, { freshForMs: 90_000 }],
    [{ expires: at(90_000), date: at(30_000) }, { freshForMs: 60_000 }],
    [{ expires: '0' }, { freshForMs: 0 }],
    [{ expires: '-1' }, { freshForMs: 0 }],
    [{ date: 'today' }, { retryAfterMs: null, freshForMs: null, date: null }],
  ])('%j', async (headers, expected) => {
    await serving((_, response) => {
      response.sendDate = false;
      response.writeHead(200, headers).end('x');
    });
    expect(await fetcher.get(site.url('/feed'))).toMatchObject({ freshness: expected });
  });
});
