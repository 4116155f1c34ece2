import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { ARCHIVE_FILE, openArchive } from '../../src/adapters/sqlite/open-archive.ts';
import { startPool } from '../../src/adapters/workers/pool.ts';
import { fileArticles } from '../../src/app/file-articles.ts';
import type { Newsroom } from '../../src/app/newsroom.ts';
import { overlap } from '../../src/cli/overlap.ts';
import { loadConfig } from '../../src/config/load.ts';
import { NO_METADATA } from '../../src/domain/article.ts';
import { DAY_MS } from '../../src/domain/date-interval.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import type { Received } from '../../src/ports/intake.ts';
import { type Prepare, type Prepared, prepare, type Unread } from '../../src/reading/prepare.ts';
import { dataPath } from '../support/data-path.ts';
import { FIRST_DAY } from './synthetic-articles.ts';
import { syntheticNews } from './synthetic-news.ts';

type Print = (line: string) => void;

const ROOT = join(import.meta.dirname, '..', '..');
const BATCH = 200;
/** So many are filed on one thread first, the rest with a worker for each core. */
const ALONE = 10_000;
const REAL_SETS = ['reuters21578.jsonl.gz', 'guardian_12k.jsonl.gz', 'sample_2000.jsonl.gz'];

/**
 * Measures the whole product: articles read and filed, then `/brief` beside a bare FTS5 query of the same words in the same run, and a cold
 * start at the command line. Generated articles, then the real sets where they lie beside the project.
 */
export async function benchBrief(print: Print, { articles = 100_000, seed = 1 } = {}): Promise<void> {
  print(
    `Brief: ${articles} generated articles of 300–600 words, seed ${seed}, ${availableParallelism()} cores, Node ${process.version}`,
  );
  await inFolder(async (folder) => {
    await fileGenerated(print, folder, articles, seed);
    print(
      searched(folder, ['common0', 'common1', 'common2', 'common3', 'common4'], ['rare0', 'rare1', 'rare2', 'rare3']),
    );
    print(coldStart(folder, 'rare0'));
  });
  for (const name of REAL_SETS) {
    if (!existsSync(dataPath('load', name))) print(`  skipped: shared/data/load/${name} is not beside the project`);
    else await inFolder((folder) => realSet(print, folder, name));
  }
}

/** Works in a folder of its own, which is gone after. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A newsroom that files on the day that its articles are from. */
function newsroomIn(folder: string) {
  const { outlets, topics, names } = loadConfig({ root: ROOT, env: {} });
  const open = openArchive({ folder, mode: 'write' });
  const inline: Prepare = async (texts) => texts.map((text) => prepare({ ...text, outlets }));
  const clock = { time: FIRST_DAY, now: () => clock.time };
  const newsroom: Newsroom = {
    archive: open.archive,
    clock,
    outlets,
    topics,
    names,
    prepare: inline,
    backlog: async () => new Set(),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
  return { newsroom, clock, open, outlets };
}

/** Files generated articles, and prints how long that takes. */
export async function fileGenerated(print: Print, folder: string, articles: number, seed: number): Promise<void> {
  const { newsroom, clock, open, outlets } = newsroomIn(folder);
  const pool = startPool<Unread, Prepared>(
    new URL('../../src/reading-worker.ts', import.meta.url),
    availableParallelism(),
    outlets,
  );
  const pooled: Newsroom = { ...newsroom, prepare: (texts) => pool.map(texts) };
  const plain = plainTable(folder);
  const spent = { alone: 0, pooled: 0, texts: 0, filed: 0 };
  await pool.map([{ text: 'Warm.', stated: NO_METADATA }]);
  const alone = Math.min(ALONE, articles / 2);
  const filing = overlap(2);
  for (const batch of batches(syntheticNews(articles, seed))) {
    clock.time = (batch[0]?.day ?? FIRST_DAY) + DAY_MS;
    const before = performance.now();
    if (spent.filed < alone) await fileArticles(newsroom, OPERATOR, batch);
    else await filing.begin(async () => void (await fileArticles(pooled, OPERATOR, batch)));
    spent[spent.filed < alone ? 'alone' : 'pooled'] += performance.now() - before;
    spent.filed += batch.length;
    for (const { text } of batch) spent.texts += Buffer.byteLength(text);
    plain.add(batch);
  }
  const before = performance.now();
  await filing.end();
  spent.pooled += performance.now() - before;
  open.close();
  plain.close();
  await pool.close();
  const aloneCount = Math.ceil(Math.min(ALONE, articles / 2) / BATCH) * BATCH;
  const disk = statSync(join(folder, ARCHIVE_FILE)).size;
  print(
    `  filed, reading included   ${rate(aloneCount, spent.alone)} on one thread; ${rate(articles - aloneCount, spent.pooled)} with ${availableParallelism()} workers`,
  );
  print(
    `  on disk                   ${Math.round((disk - spent.texts) / articles)} bytes an article beyond its text (${Math.round(spent.texts / articles)})`,
  );
}

const rate = (count: number, ms: number): string => `${Math.round((1000 * count) / ms)} articles/s`;

async function realSet(print: Print, folder: string, name: string): Promise<void> {
  const { newsroom, clock, open } = newsroomIn(folder);
  const plain = plainTable(folder);
  clock.time = Date.UTC(2026, 10, 22);
  const received = realArticles(name);
  let ms = 0;
  for (const batch of batches(received)) {
    const before = performance.now();
    await fileArticles(newsroom, OPERATOR, batch);
    ms += performance.now() - before;
    plain.add(batch);
  }
  const texts = received.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  open.close();
  plain.close();
  const disk = statSync(join(folder, ARCHIVE_FILE)).size;
  print(`${name}: ${received.length} real articles, ${Math.round(texts / received.length)} bytes each`);
  print(
    `  filed, reading included   ${rate(received.length, ms)} on one thread, ${(texts / ms / 1000).toFixed(2)} MB/s`,
  );
  print(`  on disk                   ${Math.round((disk - texts) / received.length)} bytes an article beyond its text`);
  print(
    searched(folder, ['government', 'market', 'president', 'minister'], ['volcano', 'orchestra', 'penguin', 'chess']),
  );
}

function realArticles(name: string): Received[] {
  const lines = gunzipSync(readFileSync(dataPath('load', name)))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => {
    const { id, title, source, text: body } = JSON.parse(line);
    const text = `${title ?? ''}\n\n${body}`.normalize('NFC').trim();
    const hash = createHash('sha256').update(text).digest('hex');
    return text === ''
      ? []
      : [
          {
            keys: [`real:${id}`],
            text,
            stated: { ...NO_METADATA, outlet: source ?? null },
            rawHash: hash,
            textHash: hash,
          },
        ];
  });
}

/** A plain FTS5 table of the same words: the peer. */
function plainTable(folder: string): { add(batch: readonly Received[]): void; close(): void } {
  const db = new DatabaseSync(join(folder, 'plain.db'));
  db.exec(
    'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE VIRTUAL TABLE plain USING fts5 (text, tokenize = "porter")',
  );
  const insert = db.prepare('INSERT INTO plain (text) VALUES (?)');
  return {
    add(batch) {
      db.exec('BEGIN');
      for (const { text } of batch) insert.run(text);
      db.exec('COMMIT');
    },
    close: () => db.close(),
  };
}

/** In a process of its own, so that its memory is the program's; with the program's flags and compile cache. */
function searched(folder: string, common: readonly string[], rare: readonly string[]): string {
  const script = join(import.meta.dirname, 'brief-search.ts');
  return execFileSync(process.execPath, [...process.execArgv, script, folder, common.join(','), rare.join(',')], {
    encoding: 'utf8',
    env: { ...process.env, NODE_COMPILE_CACHE: getCompileCacheDir() ?? '' },
  }).trimEnd();
}

function coldStart(folder: string, topic: string): string {
  const taken = Array.from({ length: 7 }, () => {
    const before = performance.now();
    execFileSync(process.execPath, [join(ROOT, 'src', 'launch.js'), 'brief', topic], {
      env: { ...process.env, BACKCHANNEL_DATA: folder },
    });
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return `  cold start                ${taken[3]?.toFixed(0)} ms median, ${taken[6]?.toFixed(0)} ms longest of 7, from starting the process to the end of its answer`;
}

function* batches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    if (batch.push(item) < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
