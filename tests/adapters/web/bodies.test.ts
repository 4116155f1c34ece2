import { randomBytes } from 'node:crypto';
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  constants as zlib,
  zstdCompressSync,
} from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FetchOutcome } from '../../../src/ports/fetcher.ts';
import { aFetcher } from '../../support/web/a-fetcher.ts';
import { openSite, type Site } from '../../support/web/site.ts';

const KIB = 1024;
const MIB = 1024 * KIB;
const NEWS = Buffer.from('<rss>news </rss>'.repeat(5000));
const FEW = { bodyBytes: 3 * MIB, ratioFromBytes: 256 * KIB };

const CODINGS: readonly (readonly [coding: string, pack: (body: Buffer) => Buffer])[] = [
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['GZIP', gzipSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
  ['identity', (body) => body],
];

let site: Site | null = null;
afterEach(() => site?.close());

/** What comes of a body that is sent with these headers, in one piece. */
async function sending(body: Buffer, headers: Record<string, string> = {}): Promise<FetchOutcome> {
  site = await openSite((_, response) => response.writeHead(200, headers).end(body));
  return aFetcher([site], { limits: FEW }).get(site.url('/feed'));
}

describe('a content coding', () => {
  test.each(CODINGS)('%s is undone', async (coding, pack) => {
    const outcome = await sending(pack(NEWS), { 'content-encoding': coding });
    expect(outcome.kind === 'fetched' && NEWS.equals(outcome.body)).toBe(true);
  });

  test.each(
    CODINGS.filter(([coding]) => coding !== 'identity'),
  )('%s that breaks off is no answer', async (coding, pack) => {
    const packed = pack(NEWS);
    const outcome = await sending(packed.subarray(0, packed.length - 9), { 'content-encoding': coding });
    expect(outcome).toMatchObject({ kind: 'failed', why: 'coding' });
  });

  test.each([
    'gzip, gzip',
    'gzip,br',
    'compress',
    'aes128gcm',
    'gzip;q=1',
  ])('%s is none that we undo', async (coding) => {
    expect(await sending(gzipSync(NEWS), { 'content-encoding': coding })).toMatchObject({
      kind: 'failed',
      why: 'coding',
    });
  });

  test('is undone once: what comes out of one layer stays packed', async () => {
    const outcome = await sending(gzipSync(gzipSync(NEWS)), { 'content-encoding': 'gzip' });
    expect(outcome.kind === 'fetched' && gunzipSync(outcome.body).equals(NEWS)).toBe(true);
  });

  test('of nothing is nothing', async () => {
    expect(await sending(Buffer.alloc(0), { 'content-encoding': 'gzip' })).toMatchObject({
      kind: 'fetched',
      body: Buffer.alloc(0),
    });
  });

  test('of what was never packed is no answer', async () => {
    expect(await sending(NEWS, { 'content-encoding': 'gzip' })).toMatchObject({ kind: 'failed', why: 'coding' });
  });

  test('of zstd that asks for a window of more than 8 MiB is no answer', async () => {
    const greedy = zstdCompressSync(Buffer.concat([NEWS, randomBytes(100)]), {
      params: { [zlib.ZSTD_c_windowLog]: 27, [zlib.ZSTD_c_contentSizeFlag]: 0 },
    });
    const header = Buffer.from(greedy);
    expect(await sending(withWindow(header, 27), { 'content-encoding': 'zstd' })).toMatchObject({
      kind: 'failed',
      why: 'coding',
    });
  });
});

describe('too much', () => {
  test.each(
    CODINGS.filter(([coding]) => coding !== 'identity'),
  )('a bomb of %s is not unpacked', async (coding, pack) => {
    const outcome = await sending(pack(Buffer.alloc(64 * MIB)), { 'content-encoding': coding });
    expect(outcome).toMatchObject({ kind: 'failed', why: 'ratio' });
  });

  test('what grows a little too much in the end is given up, what grows as texts do is not', async () => {
    const even = randomBytes(3 * KIB).toString('hex');
    const text = Buffer.from(even.repeat(120));
    expect(await sending(gzipSync(text), { 'content-encoding': 'gzip' })).toMatchObject({ kind: 'fetched' });
  });

  test('bytes over the limit are not read, whether a length is stated or not', async () => {
    expect(await sending(randomBytes(3 * MIB))).toMatchObject({ kind: 'fetched' });
    await site?.close();
    const more = randomBytes(3 * MIB + 1);
    expect(await sending(more)).toMatchObject({ kind: 'failed', why: 'too-large' });
    await site?.close();
    expect(await sending(more, { 'content-length': String(more.length) })).toMatchObject({ why: 'too-large' });
    await site?.close();
    expect(await sending(more, { 'transfer-encoding': 'chunked' })).toMatchObject({ why: 'too-large' });
  });
});

/** A zstd frame whose window descriptor asks for 2^log bytes (RFC 8878 §3.1.1.1.2). The frame must have a descriptor: no single segment. */
function withWindow(frame: Buffer, log: number): Buffer {
  if ((frame[4] ?? 0) & 0x20) throw new Error('a frame of a single segment has no window');
  frame[5] = (log - 10) << 3;
  return frame;
}
