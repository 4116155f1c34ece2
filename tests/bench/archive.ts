import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ARCHIVE_FILE, openArchive } from '../../src/adapters/sqlite/open-archive.ts';
import type { Filing } from '../../src/ports/archive.ts';
import { syntheticArticles } from './synthetic-articles.ts';

const BATCH = 500;
const SEED = 20_261_122;
const MIB = 1024 * 1024;

interface Filed {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly textBytes: number;
  readonly residentBytes: number;
  readonly slowestMs: number;
}

/** Measures the SQLite archive alone on generated articles, its searches beside a bare FTS5 query in the same run; says what it finds line by line. */
export async function benchArchive(print: (line: string) => void, { articles = 100_000 } = {}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-bench-'));
  try {
    print(`Archive alone: ${articles} generated articles of 300–600 words, seed ${SEED}, Node ${process.version}`);
    const filed = await fileAll(folder, articles);
    const disk = statSync(join(folder, ARCHIVE_FILE)).size;
    print(
      `  filed         ${Math.round(articles / filed.seconds)} articles/s in batches of ${BATCH}, settling included; ${Math.round(articles / filed.cpuSeconds)} a second of processor time; slowest batch ${filed.slowestMs.toFixed(0)} ms`,
    );
    print(
      `  on disk       ${Math.round((disk - filed.textBytes) / articles)} bytes an article beyond its text (${Math.round(filed.textBytes / articles)} bytes)`,
    );
    print(`  resident      ${Math.round(filed.residentBytes / MIB)} MiB at most while filing (generator included)`);
    const script = join(import.meta.dirname, 'archive-search.ts');
    print(
      execFileSync(process.execPath, [...process.execArgv, script, folder, String(articles)], {
        encoding: 'utf8',
      }).trimEnd(),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files into the archive, which is timed, and into a plain FTS5 table, which is not. */
async function fileAll(folder: string, articles: number): Promise<Filed> {
  const { archive, settle, close } = openArchive({ folder, mode: 'write' });
  const plain = plainTable(join(folder, 'plain.db'));
  const figures = { seconds: 0, cpuSeconds: 0, textBytes: 0, residentBytes: 0, slowestMs: 0 };
  const timed = async (work: () => unknown) => {
    const cpu = process.cpuUsage();
    const start = performance.now();
    await work();
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    figures.cpuSeconds += (user + system) / 1_000_000;
    figures.seconds += ms / 1000;
    return ms;
  };
  for (const batch of batches(syntheticArticles(articles, SEED))) {
    figures.slowestMs = Math.max(figures.slowestMs, await timed(() => archive.file(batch)));
    figures.residentBytes = Math.max(figures.residentBytes, process.memoryUsage.rss());
    for (const { version } of batch) figures.textBytes += Buffer.byteLength(version.text);
    plain.add(batch);
  }
  await timed(settle);
  plain.close();
  close();
  return figures;
}

function plainTable(file: string): { add(batch: readonly Filing[]): void; close(): void } {
  const db = new DatabaseSync(file);
  db.exec(
    'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; CREATE VIRTUAL TABLE plain USING fts5 (headline, text)',
  );
  const insert = db.prepare('INSERT INTO plain (headline, text) VALUES (?, ?)');
  return {
    add(batch) {
      db.exec('BEGIN');
      for (const { terms, version } of batch) insert.run(terms.headline, version.text.slice(terms.headline.length + 1));
      db.exec('COMMIT');
    },
    close: () => db.close(),
  };
}

function* batches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    if (batch.push(item) === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

if (process.argv[1] === import.meta.filename) {
  await benchArchive((line) => process.stdout.write(`${line}\n`), { articles: Number(process.argv[2] ?? 100_000) });
}
