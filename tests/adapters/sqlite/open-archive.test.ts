import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../../src/adapters/sqlite/database.ts';
import { ARCHIVE_FILE, joinArchive, openArchive } from '../../../src/adapters/sqlite/open-archive.ts';
import { openNotebook } from '../../../src/adapters/sqlite/open-notebook.ts';
import { StoreError } from '../../../src/domain/errors.ts';
import { OPERATOR } from '../../../src/domain/ids.ts';
import type { Archive } from '../../../src/ports/archive.ts';
import { aFiling } from '../../support/filing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = folder.path;
});
afterEach(() => folder.remove());

const database = () => new DatabaseSync(join(path, ARCHIVE_FILE));
const count = async (archive: Archive) => (await archive.frequencies([], [OPERATOR])).articles;

describe('one writer', () => {
  test('a second one is refused in a sentence that names the folder, and the first is not disturbed', async () => {
    const first = openArchive({ folder: path, mode: 'write' });
    expect(() => openArchive({ folder: path, mode: 'write' })).toThrow(
      `Another Backchannel process is using the archive in ${path}: stop it first, or set BACKCHANNEL_DATA to another folder.`,
    );
    await first.archive.file([aFiling({ headline: 'storm' })]);
    first.close();
    const second = openArchive({ folder: path, mode: 'write' });
    expect(await count(second.archive)).toBe(1);
    second.close();
  });

  test('readers work beside it, see what it has filed, and leave the lock alone', async () => {
    const writer = openArchive({ folder: path, mode: 'write' });
    const reader = openArchive({ folder: path, mode: 'read' });
    expect(await count(reader.archive)).toBe(0);
    await writer.archive.file([aFiling({ headline: 'storm' })]);
    expect(await count(reader.archive)).toBe(1);
    await expect(reader.archive.file([aFiling({ headline: 'gale' })])).rejects.toThrow(StoreError);
    writer.settle();
    expect(await count(reader.archive)).toBe(1);
    reader.close();
    writer.close();
  });

  test('another thread of it may file too: each sees what the other has filed, and goes on from there', async () => {
    const writer = openArchive({ folder: path, mode: 'write' });
    const joined = joinArchive(path);
    await writer.archive.file([aFiling({ headline: 'storm', keys: ['a'] })]);
    expect(await joined.file([aFiling({ headline: 'gale', keys: ['a'] })])).toMatchObject([{ outcome: 'revised' }]);
    await writer.archive.file([aFiling({ headline: 'calm', keys: ['b'] })]);
    expect(await count(joined)).toBe(2);
    expect(await count(writer.archive)).toBe(2);
    writer.close();
    expect(() => joinArchive(join(path, 'elsewhere'))).toThrow(StoreError);
  });

  test('a closed archive says so; closing twice is nothing', async () => {
    const opened = openArchive({ folder: path, mode: 'write' });
    opened.close();
    opened.close();
    await expect(opened.archive.holdings([OPERATOR])).rejects.toThrow(/is closed/);
  });
});

describe('opening', () => {
  test('makes the folder; what was filed is there again', async () => {
    const nested = join(path, 'a', 'b');
    const first = openArchive({ folder: nested, mode: 'write' });
    const filing = aFiling({ headline: 'storm' });
    await first.archive.file([filing]);
    first.close();
    const again = openArchive({ folder: nested, mode: 'read' });
    expect(await again.archive.current([filing.version.id])).toEqual(new Set([filing.version.id]));
    again.close();
  });

  test('to read, it makes nothing where nothing is', () => {
    expect(() => openArchive({ folder: join(path, 'none'), mode: 'read' })).toThrow(
      /There is no archive .* index something first/,
    );
    expect(readdirSync(path)).toEqual([]);
  });

  test('what is acknowledged is on disk: a write-ahead log, synchronised at every commit', () => {
    const db = openDatabase(join(path, ARCHIVE_FILE), 'write');
    const settings = ['journal_mode', 'synchronous', 'page_size'].map((name) => db.prepare(`PRAGMA ${name}`).get());
    expect(settings).toEqual([{ journal_mode: 'wal' }, { synchronous: 2 }, { page_size: 8192 }]);
    db.close();
  });

  test('settling folds the log into the database', async () => {
    const { archive, settle, close } = openArchive({ folder: path, mode: 'write' });
    await archive.file([aFiling({ headline: 'storm' })]);
    settle();
    expect(statSync(join(path, `${ARCHIVE_FILE}-wal`)).size).toBe(0);
    close();
    expect(existsSync(join(path, `${ARCHIVE_FILE}-wal`))).toBe(false);
  });

  test('a batch is one piece of the index, so that searches stay fast before anything is merged', async () => {
    const { archive, close } = openArchive({ folder: path, mode: 'write' });
    const batch = ['storm', 'gale', 'breeze'].map((headline) => aFiling({ headline, keys: [headline] }));
    await archive.file(batch);
    await archive.file(batch.map((filing) => ({ ...filing, reading: { ...filing.reading, reader: 99 } })));
    const reader = database();
    expect(reader.prepare('SELECT count(DISTINCT segid) AS pieces FROM terms_1_idx').get()).toEqual({ pieces: 2 });
    reader.close();
    close();
  });

  test('settling in steps merges the pieces, gives way after each step, and ends when told to or when closed', async () => {
    const { archive, settleInSteps, close } = openArchive({ folder: path, mode: 'write' });
    for (let number = 0; number < 40; number++) await archive.file([aFiling({ headline: `storm ${number}` })]);
    const reader = database();
    const pieces = reader.prepare('SELECT count(DISTINCT segid) AS pieces FROM terms_1_idx');
    await settleInSteps(() => false);
    expect(pieces.get()).toEqual({ pieces: 40 });
    let asked = 0;
    let turns = 0;
    setImmediate(() => turns++);
    await settleInSteps(() => ++asked > 0);
    expect(pieces.get()).toEqual({ pieces: 1 });
    expect({ asked, turns }).toEqual({ asked: 3, turns: 1 });
    reader.close();
    await archive.file([aFiling({ headline: 'gale' })]);
    const closing = settleInSteps(() => true);
    close();
    await closing;
  });

  test('a file that is no database is refused and left as it is', () => {
    writeFileSync(join(path, ARCHIVE_FILE), 'My notes. '.repeat(1000));
    for (const mode of ['read', 'write'] as const) {
      expect(() => openArchive({ folder: path, mode })).toThrow(/archive\.db is no archive of Backchannel/);
    }
    expect(statSync(join(path, ARCHIVE_FILE)).size).toBe(10_000);
  });

  test('a database of another program is refused and left as it is', () => {
    const other = database();
    other.exec('CREATE TABLE theirs (a)');
    other.close();
    const bytes = readFileSync(join(path, ARCHIVE_FILE));
    expect(() => openArchive({ folder: path, mode: 'write' })).toThrow(/is a database of another program/);
    expect(readFileSync(join(path, ARCHIVE_FILE)).equals(bytes)).toBe(true);
  });

  test('a database of a newer version is refused, and the lock let go', () => {
    openArchive({ folder: path, mode: 'write' }).close();
    const newer = database();
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    for (const mode of ['write', 'write', 'read'] as const) {
      expect(() => openArchive({ folder: path, mode })).toThrow(/written by a newer Backchannel \(its schema is 99/);
    }
  });

  test('a file in the folder’s place is named', () => {
    writeFileSync(join(path, 'data'), '');
    expect(() => openArchive({ folder: join(path, 'data'), mode: 'write' })).toThrow(StoreError);
    expect(() => openArchive({ folder: join(path, 'data', 'deeper'), mode: 'write' })).toThrow(StoreError);
  });

  test('where a file system takes no folders is said so, at once', () => {
    // Node's recursive mkdir never returns from there; on systems without /proc the root is not ours to write in either.
    const folder = existsSync('/proc') ? '/proc/backchannel/data' : '/backchannel/data';
    expect(() => openArchive({ folder, mode: 'write' })).toThrow(
      /The folder \/\S+ cannot be made, .*: choose another one\./,
    );
    expect(() => openNotebook(folder)).toThrow(/cannot be made/);
  });

  test('a folder in the database’s place is named', () => {
    mkdirSync(join(path, ARCHIVE_FILE));
    expect(() => openArchive({ folder: path, mode: 'write' })).toThrow(/archive\.db cannot be opened/);
  });
});
