import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { createBrotliCompress, createDeflate, createGzip, createZstdCompress, constants as zlib } from 'node:zlib';
import type { Limits } from '../../../src/adapters/web/limits.ts';
import { openSite, type Site } from './site.ts';

const MIB = 1024 * 1024;

interface Bomb {
  readonly coding: string;
  readonly pack: () => Transform;
  /** Repeated, this makes up what is packed. */
  readonly portion: Buffer;
}

const gzip = (): Transform => createGzip({ level: 9 });
const ZEROS = Buffer.alloc(MIB);

/** Little that unpacks into much, by the name of the path. "even" grows 150 times: less than what is taken for a bomb. */
const BOMBS: Readonly<Record<string, Bomb>> = {
  gzip: { coding: 'gzip', portion: ZEROS, pack: gzip },
  even: { coding: 'gzip', portion: evened(ZEROS), pack: gzip },
  deflate: { coding: 'deflate', portion: ZEROS, pack: () => createDeflate({ level: 9 }) },
  br: {
    coding: 'br',
    portion: ZEROS,
    pack: () => createBrotliCompress({ params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } }),
  },
  zstd: { coding: 'zstd', portion: ZEROS, pack: () => createZstdCompress() },
};

/** What an attacker may do beside that, by the name of the path. */
const ENDLESS: Readonly<Record<string, RequestListener>> = {
  endless: (_, response) => pour(response.writeHead(200), randomBytes(64 * 1024)),
  'endless-gzip': (_, response) => {
    const packer = createGzip();
    packer.pipe(response.writeHead(200, { 'content-encoding': 'gzip' }));
    pour(packer, Buffer.from(randomBytes(32 * 1024).toString('hex')));
    response.on('close', () => packer.destroy());
  },
  'slow-head': (_, response) =>
    drip(response, (index) => response.socket?.write(index ? 'X-A: b\r\n' : 'HTTP/1.1 200 OK\r\n')),
  'slow-body': (_, response) => drip(response.writeHead(200), () => response.write('x')),
};

/** A server of bombs and of bodies without end, each at its name; anywhere else, what anybody serves. */
export async function openAttacks(mib: number): Promise<Site & { readonly bombs: ReadonlyMap<string, number> }> {
  const bombs = new Map<string, Buffer>();
  for (const [name, { pack, portion }] of Object.entries(BOMBS))
    bombs.set(name, await buffer(Readable.from(Array.from({ length: mib }, () => portion)).pipe(pack())));
  const news = '<item>news</item>'.repeat(1000);
  const site = await openSite((request, response) => {
    const name = request.url?.slice(1) ?? '';
    const bomb = bombs.get(name);
    if (bomb) response.writeHead(200, { 'content-encoding': BOMBS[name]?.coding }).end(bomb);
    else if (ENDLESS[name]) ENDLESS[name](request, response);
    else response.end(news);
  });
  return { ...site, bombs: new Map([...bombs].map(([name, { length }]) => [name, length])) };
}

/** What an attack did to a process of its own. */
export interface Damage {
  /** Kinds and causes of what came of it, each once. */
  readonly ends: readonly string[];
  /** How much more memory the process had at its worst than before, after it had fetched something small. */
  readonly grownMib: number;
  readonly ms: number;
}

/** Attacks a process of its own, `times` times at once. Naively: what the platform's `fetch` makes of the same. */
export async function attack(
  url: string,
  {
    times = 1,
    limits = {},
    naive = false,
  }: { readonly times?: number; readonly limits?: Partial<Limits>; readonly naive?: boolean } = {},
): Promise<Damage> {
  const victim = join(import.meta.dirname, 'attacked.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    victim,
    url,
    JSON.stringify({ times, limits, naive }),
  ]);
  return JSON.parse(stdout) as Damage;
}

/** The same with something that does not pack strewn in. */
function evened(zeros: Buffer): Buffer {
  const portion = Buffer.from(zeros);
  for (let at = 0; at < portion.length; at += 64 * 1024) randomBytes(350).copy(portion, at);
  return portion;
}

function pour(target: Transform | ServerResponse, portion: Buffer): void {
  while (!target.destroyed && target.write(portion));
  if (!target.destroyed) target.once('drain', () => pour(target, portion));
}

function drip(response: ServerResponse, drop: (index: number) => void): void {
  let index = 0;
  drop(index++);
  const timer = setInterval(() => drop(index++), 1000);
  response.on('close', () => clearInterval(timer));
}
