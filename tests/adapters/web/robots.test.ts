import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allows, parseRobots } from '../../../src/adapters/web/robots.ts';
import { manualClock } from '../../support/manual-clock.ts';
import { aFetcher, NOW } from '../../support/web/a-fetcher.ts';
import { openSite, type Site } from '../../support/web/site.ts';

const HOUR = 60 * 60 * 1000;

/** Whether a file lets "Backchannel" have a path. */
const lets = (file: string, path: string): boolean => allows(parseRobots(file, 'Backchannel'), path);

describe('robots.txt', () => {
  test.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['user-agent: *\r\ndisallow: /a # not this\r\nallow: /a/b', '/a/b/c', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['User-agent: *\nAllow: /a\nDisallow: /aa', '/aab', false],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: BACKCHANNEL/2.0 (x)\nDisallow: /b\n\nUser-agent: *\nDisallow: /', '/a', true],
    ['User-agent: backchannel\nDisallow: /b\n\nUser-agent: *\nDisallow: /', '/b', false],
    ['User-agent: backchannel\n\nUser-agent: *\nDisallow: /', '/b', false], // one group for both
    ['User-agent: backchannel-images\nDisallow: /', '/b', true],
    ['User-agent: other\nUser-agent: backchannel\nDisallow: /b', '/b', false],
    [
      'User-agent: backchannel\nDisallow: /a\nUser-agent: x\nDisallow: /c\nUser-agent: backchannel\nDisallow: /b',
      '/b',
      false,
    ],
    [
      'User-agent: backchannel\nDisallow: /a\nUser-agent: x\nDisallow: /c\nUser-agent: backchannel\nDisallow: /b',
      '/c',
      true,
    ],
    ['User-agent: *\nSitemap: /x\nCrawl-delay: 5\nDisallow: /a', '/a', false],
    ['\uFEFFUser-agent: *\nDisallow: /a', '/a', false],
    ['Disallow: /', '/a', true], // of nobody
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['User-agent: *\nDisallow: /a*b*c', '/a1b2c3', false],
    ['User-agent: *\nDisallow: /a*b*c', '/a1c2b3', true],
    ['User-agent: *\nDisallow: /a$', '/a', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: *\nDisallow: /a*a$', '/a', true],
    ['User-agent: *\nDisallow: *', '/a', false],
    ['User-agent: *\nDisallow: /für', '/f%C3%BCr', false],
    ['User-agent: *\nDisallow: /f%c3%bcr', '/f%C3%BCr', false],
    ['User-agent: *\nDisallow: /%61', '/a', false],
    ['User-agent: *\nDisallow: /a%2Fb', '/a/b', true],
    ['User-agent: *\nDisallow: /*?print=', '/a?print=1', false],
  ])('%j and %s: %s', (file, path, allowed) => expect(lets(file, path)).toBe(allowed));

  test('means what its patterns mean as regular expressions', () => {
    const letters = fc.string({ unit: fc.constantFrom('/', 'a', 'b'), maxLength: 8 });
    const pattern = fc.tuple(
      fc.string({ unit: fc.constantFrom('/', 'a', 'b', '*'), maxLength: 8 }),
      fc.constantFrom('', '$'),
    );
    fc.assert(
      fc.property(pattern, letters, ([body, end], rest) => {
        const [line, path] = [`/${body}${end}`, `/${rest}`];
        const meant = new RegExp(`^${line.slice(0, line.length - end.length).replaceAll('*', '.*')}${end}`);
        expect(lets(`User-agent: *\nDisallow: ${line}`, path)).toBe(!meant.test(path));
      }),
      { numRuns: 2000 },
    );
  });

  test('is never more to keep than there is in it, whoever wrote it', () => {
    const hostile = 'User-agent: backchannel\n'.repeat(20_000) + 'Disallow: /a*\n'.repeat(20_000);
    const rules = parseRobots(hostile, 'Backchannel');
    expect(rules.length).toBeLessThanOrEqual(20_000);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webPath(), (file, path) => typeof lets(file, path) === 'boolean'),
    );
  });
});

describe('a page', () => {
  let site: Site;
  afterEach(() => site.close());
  const clock = manualClock(NOW);
  const page = { purpose: 'page' } as const;

  /** A site with this robots.txt, or this status in its place. */
  async function ruled(robots: string | number | (() => string | number)): Promise<ReturnType<typeof aFetcher>> {
    site = await openSite((request, response) => {
      const said = typeof robots === 'function' ? robots() : robots;
      if (request.url === '/moved') response.writeHead(302, { location: '/closed' }).end();
      else if (request.url !== '/robots.txt') response.end('news');
      else if (typeof said === 'number') response.writeHead(said, { location: '/robots.txt' }).end();
      else response.end(said);
    });
    clock.set(NOW);
    return aFetcher([site], { settings: { clock } });
  }
  const paths = (): (string | undefined)[] => site.asked.map(({ url }) => url);

  test('is fetched only where its host allows that, redirects included; a feed is not asked about', async () => {
    const fetcher = await ruled('User-agent: *\nDisallow: /closed');
    expect(await fetcher.get(site.url('/open'), page)).toMatchObject({ kind: 'fetched' });
    expect(await fetcher.get(site.url('/closed'), page)).toMatchObject({ kind: 'refused', why: 'robots' });
    expect(await fetcher.get(site.url('/moved'), page)).toMatchObject({ kind: 'refused', why: 'robots' });
    expect(paths()).toEqual(['/robots.txt', '/open', '/moved']);
    expect(await fetcher.get(site.url('/closed'))).toMatchObject({ kind: 'fetched' });
  });

  test.each([
    [404, 'fetched'],
    [401, 'fetched'],
    [410, 'fetched'],
    [302, 'fetched'], // to itself, on and on: as good as none
    [500, 'failed'],
    [503, 'failed'],
    [429, 'failed'],
  ])('of a host whose robots.txt answers %d is %s', async (status, kind) => {
    const fetcher = await ruled(status);
    expect(await fetcher.get(site.url('/open'), page)).toMatchObject({ kind });
  });

  test('costs one question a day for a host, and of a host that is down one in ten minutes', async () => {
    let said: string | number = 500;
    const fetcher = await ruled(() => said);
    const get = () => fetcher.get(site.url('/open'), page);
    expect((await Promise.all([get(), get(), get()])).map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed']);
    expect(paths()).toEqual(['/robots.txt']);
    said = 'User-agent: *\nAllow: /';
    clock.set(NOW + HOUR / 4);
    expect(await get()).toMatchObject({ kind: 'fetched' });
    clock.set(NOW + 24 * HOUR);
    expect(await get()).toMatchObject({ kind: 'fetched' });
    said = 'User-agent: *\nDisallow: /';
    clock.set(NOW + 25 * HOUR);
    expect(await get()).toMatchObject({ kind: 'refused', why: 'robots' });
    expect(paths().filter((path) => path === '/robots.txt')).toHaveLength(3);
  });

  test('costs a bounded memory: where much is said, the host that was asked first is forgotten', async () => {
    const long = `User-agent: *\n${`Disallow: /${'x'.repeat(1000)}\n`.repeat(500)}`;
    await ruled(long);
    const fetcher = aFetcher([site], { resolve: async () => ['127.0.0.2'] });
    const visit = (index: number) => fetcher.get(`http://host${index}.example:${site.port}/open`, page);
    for (let index = 0; index < 12; index++) await visit(index);
    await visit(11);
    await visit(0);
    const asked = site.asked
      .filter(({ url }) => url === '/robots.txt')
      .map(({ headers }) => headers.host?.split('.')[0]);
    expect(asked).toEqual([...Array.from({ length: 12 }, (_, index) => `host${index}`), 'host0']);
  });

  test('is not waited for longer than it may take, though its host keeps us waiting for robots.txt', async () => {
    site = await openSite(() => {});
    const fetcher = aFetcher([site], { limits: { totalMs: 30 } });
    expect(await fetcher.get(site.url('/open'), page)).toMatchObject({
      kind: 'failed',
      why: expect.stringMatching(/timeout|robots/),
    });
  });
});
