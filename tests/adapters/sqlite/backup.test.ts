import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ARCHIVE_FILE, openArchive } from '../../../src/adapters/sqlite/open-archive.ts';
import { restoreBackup, restoring } from '../../../src/adapters/sqlite/restore.ts';
import { StoreError } from '../../../src/domain/errors.ts';
import { OPERATOR } from '../../../src/domain/ids.ts';
import { aFiling } from '../../support/filing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
let data: string;
let backup: string;
beforeEach(() => {
  folder = temporaryFolder();
  data = join(folder.path, 'data');
  backup = join(folder.path, 'kept', 'monday.db');
});
afterEach(() => folder.remove());

async function filed(...headlines: string[]): Promise<void> {
  const { archive, close } = openArchive({ folder: data, mode: 'write' });
  await archive.file(headlines.map((headline) => aFiling({ headline })));
  close();
}

/** How many articles have each of the words `storm` and `gale`. */
async function held(file = data): Promise<unknown[]> {
  const { archive, close } = openArchive({ folder: file, mode: 'read' });
  const { terms } = await archive.frequencies(['storm', 'gale'], [OPERATOR]);
  close();
  return [...terms.values()];
}

function backedUp(): void {
  const { backup: backUp, close } = openArchive({ folder: data, mode: 'read' });
  backUp(backup);
  close();
}

test('a backup is made beside a running writer, and has what was filed then', async () => {
  const writer = openArchive({ folder: data, mode: 'write' });
  await writer.archive.file([aFiling({ headline: 'storm' })]);
  backedUp();
  await writer.archive.file([aFiling({ headline: 'gale' })]);
  writer.close();
  expect(restoreBackup(backup, join(folder.path, 'elsewhere'))).toBeNull();
  expect(await held(join(folder.path, 'elsewhere'))).toEqual([1, 0]);
  expect(readdirSync(join(folder.path, 'kept'))).toEqual(['monday.db']);
});

test('a backup overwrites nothing', async () => {
  await filed('storm');
  backedUp();
  expect(backedUp).toThrow(StoreError);
  expect(backedUp).toThrow(/monday\.db is there already: choose another name/);
  expect(readdirSync(join(folder.path, 'kept'))).toEqual(['monday.db']);
});

test('restoring replaces the archive, keeps the old one aside, and the archive takes filings again', async () => {
  await filed('storm');
  backedUp();
  await filed('gale');
  const aside = restoreBackup(backup, data);
  expect(await held()).toEqual([1, 0]);
  await filed('gale');
  expect(await held()).toEqual([1, 1]);
  expect(aside).toBe(join(data, 'replaced', 'archive.db'));
  expect(restoreBackup(aside as string, data)).toBe(join(data, 'replaced', 'archive-2.db'));
  expect(await held()).toEqual([1, 1]);
});

test('a log that a killed writer left does not get into the restored archive', async () => {
  await filed('storm');
  backedUp();
  const writer = openArchive({ folder: data, mode: 'write' });
  await writer.archive.file([aFiling({ headline: 'gale' })]);
  const log = readFileSync(join(data, `${ARCHIVE_FILE}-wal`));
  writer.close();
  writeFileSync(join(data, `${ARCHIVE_FILE}-wal`), log);
  restoreBackup(backup, data);
  expect(await held()).toEqual([1, 0]);
  expect(existsSync(join(data, `${ARCHIVE_FILE}.restored`))).toBe(false);
});

test('a damaged archive can be replaced, and is kept as it is', async () => {
  await filed('storm');
  backedUp();
  writeFileSync(join(data, ARCHIVE_FILE), 'no longer a database');
  const aside = restoreBackup(backup, data);
  expect(await held()).toEqual([1, 0]);
  expect(readFileSync(aside as string, 'utf8')).toBe('no longer a database');
});

test('a running writer is not replaced', async () => {
  await filed('storm');
  backedUp();
  const writer = openArchive({ folder: data, mode: 'write' });
  await writer.archive.file([aFiling({ headline: 'gale' })]);
  expect(() => restoreBackup(backup, data)).toThrow(/Another Backchannel process is using the archive/);
  writer.close();
  expect(await held()).toEqual([1, 1]);
});

test('what is no whole backup of ours is refused, and the archive stays', async () => {
  await filed('storm');
  const garbage = join(folder.path, 'garbage.db');
  writeFileSync(garbage, 'garbage '.repeat(100));
  const empty = join(folder.path, 'empty.db');
  writeFileSync(empty, '');
  const foreign = join(folder.path, 'foreign.db');
  const other = new DatabaseSync(foreign);
  other.exec('CREATE TABLE theirs (a)');
  other.close();
  backedUp();
  const cut = join(folder.path, 'cut.db');
  const bytes = readFileSync(backup);
  writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
  for (const file of [garbage, empty, foreign, cut, join(folder.path, 'missing.db'), folder.path]) {
    expect(() => restoreBackup(file, data)).toThrow(StoreError);
    expect(() => restoreBackup(file, data)).toThrow(file);
  }
  expect(await held()).toEqual([1, 0]);
  expect(readdirSync(data)).not.toContain('replaced');
});

/** An archive that a killed writer left: `gale` stands in its log only. */
async function killed(): Promise<void> {
  const writer = openArchive({ folder: data, mode: 'write' });
  await writer.archive.file([aFiling({ headline: 'gale' })]);
  const left = join(folder.path, 'left');
  cpSync(data, left, { recursive: true });
  writer.close();
  cpSync(left, data, { recursive: true });
}

test('a restoration that ends after any of its steps leaves the old archive whole or the new one, and can be done again', async () => {
  await filed('storm');
  backedUp();
  await killed();
  const found: unknown[] = [];
  for (let done = 0; ; done++) {
    const there = join(folder.path, `ended-after-${done}`);
    cpSync(data, there, { recursive: true });
    const { steps } = restoring(backup, there);
    for (const step of steps.slice(0, done)) step();
    const snapshot = join(folder.path, `looked-at-${done}`);
    cpSync(there, snapshot, { recursive: true });
    found.push(await held(snapshot));
    const aside = restoreBackup(backup, there);
    expect(await held(there)).toEqual([1, 0]);
    const kept = join(folder.path, `kept-${done}`);
    restoreBackup(aside as string, kept);
    expect(await held(kept)).toEqual(found.at(-1));
    if (done === steps.length) break;
  }
  expect(found).toEqual([...Array.from({ length: 5 }, () => [1, 1]), [1, 0]]);
});

test('an archive that is being read is not replaced from under its reader', async () => {
  await filed('storm');
  backedUp();
  await killed();
  const reader = new DatabaseSync(join(data, ARCHIVE_FILE), { readOnly: true });
  reader.exec('BEGIN; SELECT count(*) FROM versions;');
  expect(() => restoreBackup(backup, data)).toThrow(/is being read by another process: try again in a moment/);
  reader.close();
  expect(await held()).toEqual([1, 1]);
  expect(readdirSync(data)).not.toContain('replaced');
});

test('a damaged archive is kept with its log', async () => {
  await filed('storm');
  backedUp();
  await killed();
  const bytes = readFileSync(join(data, ARCHIVE_FILE));
  writeFileSync(join(data, ARCHIVE_FILE), bytes.fill(0, 0, 100));
  const log = readFileSync(join(data, `${ARCHIVE_FILE}-wal`));
  const aside = restoreBackup(backup, data) as string;
  expect(readFileSync(`${aside}-wal`).equals(log)).toBe(true);
  expect(await held()).toEqual([1, 0]);
});

describe('damaged backups', () => {
  const FLIPS = 900;
  const CUTS = 100;
  const UNSEALED = 150;
  const reports = Array.from({ length: 6 }, (_, n) =>
    aFiling({ headline: 'storm', text: `Report ${n}. `.repeat(150) }),
  );

  /** Each way of damage: a flipped bit anywhere (every fourth in the first page, where the schema is), or a cut anywhere. */
  function* mutations(whole: Buffer, flips: number, cuts: number): Generator<Buffer> {
    for (let flip = 0; flip < flips; flip++) {
      const bytes = Buffer.from(whole);
      const at = (flip * 7919 + 13) % (flip % 4 === 0 ? 8192 : bytes.length);
      bytes[at] = (bytes[at] as number) ^ (1 << (flip % 8));
      yield bytes;
    }
    for (let cut = 0; cut < cuts; cut++) yield whole.subarray(0, Math.floor((whole.length * cut) / cuts));
  }

  /** Restores each; answers with how many were refused. What was not must hold every report as it was filed. */
  async function refusedOf(all: Iterable<Buffer>): Promise<number> {
    const file = join(folder.path, 'mutated.db');
    let refused = 0;
    for (const bytes of all) {
      writeFileSync(file, bytes);
      try {
        restoreBackup(file, data);
      } catch (error) {
        expect(error).toBeInstanceOf(StoreError);
        expect((error as Error).message).toMatch(/mutated\.db .*(?:choose|restore)/);
        refused++;
        continue;
      }
      const { archive, close } = openArchive({ folder: data, mode: 'read' });
      try {
        const texts = await archive.entries(
          reports.map(({ version }) => version.id),
          [OPERATOR],
        );
        expect(texts.map(({ version }) => version.text)).toEqual(reports.map(({ version }) => version.text));
      } catch (error) {
        // Damage that no check at the door finds, in what was derived from a text, is refused when it is read.
        if (!(error instanceof StoreError)) throw error;
        expect(error.message).toMatch(/is damaged: restore a backup/);
        refused++;
      }
      close();
    }
    return refused;
  }

  beforeEach(async () => {
    const { archive, backup: backUp, close } = openArchive({ folder: data, mode: 'write' });
    await archive.file(reports);
    backUp(backup);
    close();
  });

  test('are refused with a sentence that names them, or come back whole', async () => {
    const refused = await refusedOf(mutations(readFileSync(backup), FLIPS, CUTS));
    expect(refused).toBeGreaterThan(0.95 * (FLIPS + CUTS));
  }, 120_000);

  test('without a seal too: what is not refused has every report as it was filed', async () => {
    expect(await refusedOf(mutations(readFileSync(join(data, ARCHIVE_FILE)), UNSEALED, 20))).toBeGreaterThan(20);
  }, 120_000);
});
