import type { Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Limits } from '../../../src/adapters/web/limits.ts';
import { type AFetcher, aFetcher } from '../../support/web/a-fetcher.ts';
import { openRawSite, type Site } from '../../support/web/site.ts';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n';

let site: Site;
let fetcher: AFetcher;
const timers = new Set<NodeJS.Timeout>();
afterEach(async () => {
  for (const timer of timers) clearInterval(timer);
  fetcher.close();
  await site.close();
});

/** A server that does `answer` with whoever asks. */
async function serving(answer: (socket: Socket) => void, limits: Partial<Limits> = {}): Promise<void> {
  site = await openRawSite(answer);
  fetcher = aFetcher([site], { limits });
}

const dripping =
  (text: string, everyMs: number) =>
  (socket: Socket): void => {
    const timer = setInterval(() => socket.write(text), everyMs);
    timers.add(timer);
    socket.on('close', () => clearInterval(timer));
  };

describe('a server that keeps us waiting is left', () => {
  test.each([
    ['says nothing', () => {}, { headersMs: 30 }, 'timeout'],
    ['drips its head', dripping('H', 5), { headersMs: 30 }, 'protocol'],
    ['never ends its head', (socket: Socket) => socket.write(HEAD), { headersMs: 30 }, 'timeout'],
    ['says "wait" forever', dripping('HTTP/1.1 103 Early Hints\r\n\r\n', 2), { headersMs: 30 }, 'timeout'],
    ['sends less than the floor', (socket: Socket) => socket.write(`${HEAD}\r\nnews`), { floorWindowMs: 30 }, 'slow'],
    [
      'drips its body',
      (socket: Socket) => {
        socket.write(`${HEAD}\r\n`);
        dripping('x', 5)(socket);
      },
      { floorWindowMs: 50 },
      'slow',
    ],
    [
      'sends without end, above the floor',
      (socket: Socket) => {
        socket.write(`${HEAD}\r\n`);
        dripping('x'.repeat(1000), 5)(socket);
      },
      { totalMs: 60 },
      'timeout',
    ],
  ])('%s', async (_, answer, limits, why) => {
    await serving(answer, limits);
    expect(await fetcher.get(site.url('/feed'))).toMatchObject({ kind: 'failed', why });
    await closed();
  });

  test('a name server that does not answer', async () => {
    site = await openRawSite(() => {});
    fetcher = aFetcher([site], { limits: { connectMs: 20 }, resolve: () => new Promise(() => {}) });
    expect(await fetcher.get(`http://news.example:${site.port}/`)).toMatchObject({ kind: 'failed', why: 'timeout' });
    expect(site.connections()).toBe(0);
  });

  test('a name server that answers too late: nobody is connected to', async () => {
    site = await openRawSite(() => {});
    let answer = (_: readonly string[]): void => {};
    const late = new Promise<readonly string[]>((resolve) => {
      answer = resolve;
    });
    fetcher = aFetcher([site], { limits: { connectMs: 20 }, resolve: () => late });
    await fetcher.get(`http://news.example:${site.port}/`);
    answer(['127.0.0.2']);
    await new Promise((resolve) => setImmediate(resolve));
    expect(site.connections()).toBe(0);
  });

  test('a hundred of them at once, while another is served', async () => {
    let asked = 0;
    await serving(
      (socket) => (++asked > 100 ? socket.end(`${HEAD}Content-Length: 4\r\n\r\nnews`) : socket.write(HEAD)),
      { headersMs: 300 },
    );
    const slow = Array.from({ length: 100 }, () => fetcher.get(site.url('/feed')));
    while (asked < 100) await new Promise((resolve) => setImmediate(resolve));
    expect(await fetcher.get(site.url('/feed'))).toMatchObject({ kind: 'fetched' });
    for (const outcome of await Promise.all(slow)) expect(outcome).toMatchObject({ kind: 'failed', why: 'timeout' });
    await closed();
  });
});

describe('an answer that is none', () => {
  test.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', 'protocol'],
    ['HTTP of 1991', '<html>hello', 'protocol'],
    ['too much of a head', `${HEAD}X-Long: ${'x'.repeat(40_000)}\r\n\r\n`, 'protocol'],
    ['too many headers', `${HEAD}${'X-A: b\r\n'.repeat(10_000)}\r\n`, 'protocol'],
    ['two lengths', `${HEAD}Content-Length: 4\r\nContent-Length: 5\r\n\r\nnews!`, 'protocol'],
    ['a length and chunks', `${HEAD}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 'protocol'],
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n', 'protocol'],
    ['nothing', '', 'cut'],
    ['half a head', HEAD, 'cut'],
    ['less than it promised', `${HEAD}Content-Length: 40\r\n\r\nnews`, 'cut'],
    ['a chunk too few', `${HEAD}Transfer-Encoding: chunked\r\n\r\n4\r\nnews\r\n`, 'cut'],
    ['a chunk of no size', `${HEAD}Transfer-Encoding: chunked\r\n\r\nxyz\r\nnews\r\n`, 'cut'],
  ])('%s', async (_, bytes, why) => {
    await serving((socket) => socket.end(bytes));
    expect(await fetcher.get(site.url('/feed'))).toMatchObject({ kind: 'failed', why });
    await closed();
  });

  test('a connection that is reset, before or within the body', async () => {
    await serving((socket) => socket.resetAndDestroy());
    expect(await fetcher.get(site.url('/feed'))).toMatchObject({ kind: 'failed', why: 'cut' });
    await site.close();
    await serving((socket) => socket.write(`${HEAD}\r\nnews`, () => socket.resetAndDestroy()));
    expect(await fetcher.get(site.url('/feed'))).toMatchObject({ kind: 'failed', why: 'cut' });
  });
});

describe('what cannot be connected to', () => {
  test('a name without an address, or a name server that fails', async () => {
    await serving(() => {});
    for (const code of ['ENOTFOUND', 'EAI_AGAIN']) {
      const resolve = async (): Promise<never> => Promise.reject(Object.assign(new Error(), { code }));
      const outcome = await aFetcher([site], { resolve }).get(`http://news.example:${site.port}/`);
      expect(outcome).toMatchObject({ kind: 'failed', why: 'dns' });
    }
    const none = await aFetcher([site], { resolve: async () => [] }).get(`http://news.example:${site.port}/`);
    expect(none).toMatchObject({ kind: 'failed', why: 'dns' });
  });

  test('a port where nobody listens', async () => {
    await serving(() => {});
    await site.close();
    expect(await fetcher.get(site.url('/feed'))).toMatchObject({ kind: 'failed', why: 'connect' });
  });

  test('the first address of a name, if another one can be', async () => {
    await serving((socket) => socket.end(`${HEAD}Content-Length: 4\r\n\r\nnews`));
    const settings = { intranet: { hosts: ['news.example'], ranges: [] } };
    const twice = aFetcher([site], { settings, resolve: async () => ['127.0.0.3', '127.0.0.2'] });
    expect(await twice.get(`http://news.example:${site.port}/`)).toMatchObject({ kind: 'fetched' });
  });
});

test('closing ends what is under way and what comes later', async () => {
  let reached = (): void => {};
  const asked = new Promise<void>((resolve) => {
    reached = resolve;
  });
  await serving(() => reached());
  const under = fetcher.get(site.url('/feed'));
  await asked;
  fetcher.close();
  expect(await under).toMatchObject({ kind: 'failed', why: 'stopped' });
  expect(await fetcher.get(site.url('/feed'))).toMatchObject({ kind: 'failed', why: 'stopped' });
  await closed();
});

/** Until the server has no connection left; a fetcher that left one open would keep this waiting. */
async function closed(): Promise<void> {
  while (site.open() > 0) await new Promise((resolve) => setImmediate(resolve));
}
