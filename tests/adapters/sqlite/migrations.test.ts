import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { backUpBeforeMigration } from '../../../src/adapters/sqlite/backup.ts';
import { openDatabase } from '../../../src/adapters/sqlite/database.ts';
import { migrate, schemaOf } from '../../../src/adapters/sqlite/migrations.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FIRST = 'CREATE TABLE first (a); INSERT INTO first VALUES (1);';
const SECOND = 'ALTER TABLE first ADD COLUMN b; UPDATE first SET b = 2;';
const BROKEN = 'UPDATE first SET b = 3; INSERT INTO nowhere VALUES (1);';

let folder: ReturnType<typeof temporaryFolder>;
let file: string;
let db: DatabaseSync;
beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder.path, 'a.db');
  db = openDatabase(file, 'write');
});
afterEach(() => {
  db.close();
  folder.remove();
});

const backUp = (version: number) => backUpBeforeMigration(db, folder.path, version);
const rows = (database: DatabaseSync) => database.prepare('SELECT * FROM first').all();

test('an empty database is brought up to date without a backup; again is nothing', () => {
  for (let time = 0; time < 2; time++) migrate(db, file, backUp, [FIRST, SECOND]);
  expect(rows(db)).toEqual([{ a: 1, b: 2 }]);
  expect(schemaOf(db, file, 2)).toBe(2);
  expect(existsSync(join(folder.path, 'backups'))).toBe(false);
});

test('what is there is backed up, before the first step', () => {
  migrate(db, file, backUp, [FIRST]);
  migrate(db, file, backUp, [FIRST, SECOND]);
  expect(rows(db)).toEqual([{ a: 1, b: 2 }]);
  const backup = new DatabaseSync(join(folder.path, 'backups', 'archive-schema-1.db'), { readOnly: true });
  expect(rows(backup)).toEqual([{ a: 1 }]);
  expect(schemaOf(backup, file, 2)).toBe(1);
  backup.close();
});

test('a step that fails changes nothing, those before it hold, and every attempt has its own backup', () => {
  migrate(db, file, backUp, [FIRST]);
  for (let attempt = 0; attempt < 2; attempt++) {
    expect(() => migrate(db, file, backUp, [FIRST, SECOND, BROKEN])).toThrow(/nowhere/);
    expect(rows(db)).toEqual([{ a: 1, b: 2 }]);
    expect(schemaOf(db, file, 3)).toBe(2);
  }
  expect(existsSync(join(folder.path, 'backups', 'archive-schema-1.db'))).toBe(true);
  expect(existsSync(join(folder.path, 'backups', 'archive-schema-2.db'))).toBe(true);
});

test('without its backup, a migration does not begin', () => {
  migrate(db, file, backUp, [FIRST]);
  const failing = () => {
    throw new Error('no room');
  };
  expect(() => migrate(db, file, failing, [FIRST, SECOND])).toThrow('no room');
  expect(schemaOf(db, file, 2)).toBe(1);
});
