import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ARCHIVE_FILE, openArchive } from '../../../src/adapters/sqlite/open-archive.ts';
import { restoreBackup } from '../../../src/adapters/sqlite/restore.ts';
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
