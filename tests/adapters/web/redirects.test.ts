import { afterEach, describe, expect, test } from '@jest/globals';
import { aFetcher, names } from '../../support/web/a-fetcher.ts';
import { CERTIFICATE, CERTIFIED } from '../../support/web/certificate.ts';
import { OUTSIDE, openSecureSite, openSite, type Site } from '../../support/web/site.ts';

const sites: Site[] = [];
afterEach(() => Promise.all(sites.splice(0).map((site) => site.close())));

/** A site where `/301/302/end` answers 301 to `/302/end`, that 302 to `/end`, and `/end` with the news. */
async function winding(): Promise<Site> {
  const site = await openSite((request, response) => {
    const [, status = '', rest = ''] = /^\/(\d{3})(\/.*)$/.exec(request.url ?? '') ?? [];
    if (status) response.writeHead(Number(status), { location: rest }).end('moved');
    else response.writeHead(200, { etag: '"1"' }).end('news');
  });
  sites.push(site);
  return site;
}

describe('a redirect', () => {
  test.each([
    ['/301/end', '/end'],
    ['/308/301/end', '/end'],
    ['/302/end', null],
    ['/303/end', null],
    ['/307/301/end', null], // what comes after a temporary one is not ours to keep
    ['/301/302/end', '/302/end'],
    ['/end', null],
  ])('of %s says that the address to use from now on is %s', async (path, permanent) => {
    const site = await winding();
    expect(await aFetcher([site]).get(site.url(path))).toMatchObject({
      kind: 'fetched',
      finalUrl: site.url('/end'),
      permanentTo: permanent && site.url(permanent),
      validators: { url: site.url('/end'), etag: '"1"' },
    });
  });

  test('is followed five times, not six', async () => {
    const site = await winding();
    expect(await aFetcher([site]).get(site.url(`${'/302'.repeat(5)}/end`))).toMatchObject({ kind: 'fetched' });
    expect(await aFetcher([site]).get(site.url(`${'/302'.repeat(6)}/end`))).toMatchObject({ why: 'redirects' });
    expect(site.asked).toHaveLength(12);
  });

  test('takes validators along only to where they came from', async () => {
    const site = await winding();
    const validators = { url: site.url('/end'), etag: '"1"', lastModified: null };
    await aFetcher([site]).get(site.url('/302/end'), { validators });
    expect(site.asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
  });

  test('takes nothing else along: no cookie, referrer or password', async () => {
    const site = await openSite((request, response) => {
      if (request.url === '/end') response.end('news');
      else response.writeHead(302, { location: '/end', 'set-cookie': 'id=1' }).end();
    });
    sites.push(site);
    await aFetcher([site]).get(site.url('/feed'));
    const [first, second] = site.asked.map(({ headers }) => headers);
    expect(second).toEqual(first);
  });

  test.each([
    ['http://me:hush@127.0.0.2/', 'userinfo'],
    ['ftp://127.0.0.2/feed', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['data:text/xml,<rss/>', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['http://127.0.0.2:22/', 'port'],
    ['http://127.0.0.1/', 'address'],
    ['http://[', 'no-url'],
    [`/${'x'.repeat(5000)}`, 'no-url'],
  ])('to %s is refused', async (location, why) => {
    const site = await openSite((_, response) => response.writeHead(302, { location }).end());
    sites.push(site);
    expect(await aFetcher([site]).get(site.url('/feed'))).toMatchObject({ kind: 'refused', why });
  });

  test('in letters beyond ASCII is read as UTF-8', async () => {
    const site = await openSite((request, response) => {
      if (request.url !== '/') response.end('news');
      else response.writeHead(302, { location: Buffer.from('/nachrichten-für-alle').toString('latin1') }).end();
    });
    sites.push(site);
    const outcome = await aFetcher([site]).get(site.url('/'));
    expect(outcome).toMatchObject({ finalUrl: site.url('/nachrichten-f%C3%BCr-alle') });
  });
});

describe('TLS', () => {
  const trust = [CERTIFICATE];
  const resolve = names({ [CERTIFIED]: [OUTSIDE], 'other.example': [OUTSIDE] });
  const secure = async (
    listener = (_: unknown, response: { end(text: string): void }): void => response.end('news'),
  ) => {
    const site = await openSecureSite(listener as Parameters<typeof openSecureSite>[0]);
    sites.push(site);
    return site;
  };

  test('is spoken with whoever can prove a name', async () => {
    const site = await secure();
    const fetcher = aFetcher([site], { trust, resolve });
    expect(await fetcher.get(`https://${CERTIFIED}.:${site.port}/feed`)).toMatchObject({ kind: 'fetched' });
    while (site.open() > 0) await new Promise((next) => setImmediate(next));
  });

  test('is broken off where the certificate is for another name or nobody vouches for it, and where no TLS is spoken', async () => {
    const [site, plain] = [await secure(), await winding()];
    const trusting = aFetcher([site, plain], { trust, resolve });
    expect(await trusting.get(`https://other.example:${site.port}/`)).toMatchObject({ kind: 'failed', why: 'tls' });
    expect(await trusting.get(site.url('/'))).toMatchObject({ kind: 'failed', why: 'tls' });
    expect(await trusting.get(`https://${CERTIFIED}:${plain.port}/`)).toMatchObject({ kind: 'failed', why: 'tls' });
    const usual = aFetcher([site], { resolve });
    expect(await usual.get(`https://${CERTIFIED}:${site.port}/`)).toMatchObject({ kind: 'failed', why: 'tls' });
    expect(site.asked).toEqual([]);
  });

  test('is not left for plain HTTP', async () => {
    const plain = await winding();
    const site = await secure((_, response) =>
      (response as unknown as import('node:http').ServerResponse).writeHead(301, { location: plain.url('/end') }).end(),
    );
    const fetcher = aFetcher([site, plain], { trust, resolve });
    const outcome = await fetcher.get(`https://${CERTIFIED}:${site.port}/feed`);
    expect(outcome).toMatchObject({ kind: 'refused', why: 'downgrade' });
    expect(plain.connections()).toBe(0);
  });
});
