import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../domain/errors.ts';
import { backUpDatabase, freeName, synchronise } from './backup.ts';
import { openDatabase } from './database.ts';
import { takeWriterLock } from './lock.ts';
import { schemaOf } from './migrations.ts';
import { ARCHIVE_FILE } from './open-archive.ts';
import { cellOf } from './statements.ts';
import { inStore } from './store-error.ts';

/**
 * Puts a backup in the place of the folder's archive, which is kept under replaced/; answers with its name there, or null when there was
 * none. A kill at any moment leaves one of the two in place, whole. Throws `StoreError`, and changes nothing, when the backup is damaged,
 * another program's or a newer version's, or when a process writes in the folder.
 */
export function restoreBackup(backup: string, folder: string): string | null {
  if (!existsSync(backup)) throw new StoreError(`There is no backup ${backup}: check the path.`);
  const file = join(folder, ARCHIVE_FILE);
  return inStore(folder, () => {
    mkdirSync(folder, { recursive: true });
    const unlock = takeWriterLock(folder);
    try {
      const restored = `${file}.restored`;
      rmSync(restored, { force: true });
      inStore(backup, () => copyChecked(backup, restored));
      const aside = setAside(file);
      renameSync(restored, file);
      synchronise(folder);
      return aside;
    } finally {
      unlock();
    }
  });
}

/** Copies through SQLite, so that a copied live database comes with its log. */
function copyChecked(backup: string, to: string): void {
  using(openDatabase(backup, 'read'), (db) => {
    if (schemaOf(db, backup) === 0) throw new StoreError(`The backup ${backup} is empty: choose another one.`);
    const verdict = cellOf<string>(db, 'PRAGMA quick_check(1)')();
    if (verdict !== 'ok') throw new StoreError(`The backup ${backup} is damaged (${verdict}): choose another one.`);
    backUpDatabase(db, to);
  });
}

/** Copies the archive to replaced/; the original stays in its place until the restored one takes that over. Its log goes along. */
function setAside(file: string): string | null {
  if (!existsSync(file)) return null;
  const aside = freeName(join(dirname(file), 'replaced'), 'archive');
  mkdirSync(dirname(aside), { recursive: true });
  try {
    using(openDatabase(file, 'write'), (db) => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
  } catch {
    // Damaged, which may be why a backup is restored: it is kept as it is.
  }
  copyFileSync(file, aside, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  synchronise(aside);
  for (const log of ['-wal', '-shm']) if (existsSync(file + log)) renameSync(file + log, aside + log);
  synchronise(dirname(aside));
  return aside;
}

function using(db: DatabaseSync, work: (db: DatabaseSync) => void): void {
  try {
    work(db);
  } finally {
    db.close();
  }
}
