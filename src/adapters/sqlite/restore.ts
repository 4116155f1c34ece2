import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../domain/errors.ts';
import { copyDatabase, freeName, synchronise } from './backup.ts';
import { openDatabase } from './database.ts';
import { makeFolder } from './folders.ts';
import { takeWriterLock } from './lock.ts';
import { schemaOf } from './migrations.ts';
import { ARCHIVE_FILE } from './open-archive.ts';
import { checksum } from './pack.ts';
import { isSealBroken } from './seal.ts';
import { emptyLog, keepAside, LOGS } from './set-aside.ts';
import { cellOf } from './statements.ts';
import { inStore } from './store-error.ts';

/**
 * Puts a backup in the place of the folder's archive, which is kept under replaced/; answers with its name there, or null when there was
 * none. A kill at any moment leaves one of the two in place, whole. Throws `StoreError`, and changes nothing, when the backup is damaged,
 * another program's or a newer version's, or when a process writes in the folder.
 */
export function restoreBackup(backup: string, folder: string): string | null {
  if (!existsSync(backup)) throw new StoreError(`There is no backup ${backup}: check the path.`);
  return inStore(folder, () => {
    makeFolder(folder);
    const unlock = takeWriterLock(folder);
    try {
      const { aside, steps } = restoring(backup, folder);
      for (const step of steps) step();
      return aside;
    } finally {
      unlock();
    }
  });
}

/** The steps of a restoration, in their order; after each of them, and within each, the archive in its place is whole: the old one, or from the last on the new. */
export function restoring(backup: string, folder: string): { aside: string | null; steps: readonly (() => void)[] } {
  const file = join(folder, ARCHIVE_FILE);
  const restored = `${file}.restored`;
  const aside = existsSync(file) ? freeName(join(folder, 'replaced'), 'archive') : null;
  const copy = () => inStore(backup, () => copyChecked(backup, restored));
  const takePlace = () => {
    renameSync(restored, file);
    synchronise(dirname(file));
  };
  // A log that is left behind belongs to what stood there before: it must never meet the restored archive.
  const removeLogs = () => {
    for (const log of LOGS) rmSync(file + log, { force: true });
    synchronise(dirname(file));
  };
  if (aside === null) return { aside, steps: [copy, removeLogs, takePlace] };
  return { aside, steps: [copy, () => emptyLog(file), () => keepAside(file, aside), removeLogs, takePlace] };
}

/** Copies through SQLite, so that a copied live database comes with its log. What is copied is checked before, and the copy after. */
function copyChecked(backup: string, to: string): void {
  if (isSealBroken(backup)) throw damaged(backup, 'it is not as it was written');
  const db = openDatabase(backup, 'read');
  try {
    if (schemaOf(db, backup) === 0) throw new StoreError(`The backup ${backup} is empty: choose another one.`);
    checkContent(db, backup);
    copyDatabase(db, to);
  } finally {
    db.close();
  }
}

function checkContent(db: DatabaseSync, backup: string): void {
  const verdict = cellOf<string>(db, 'PRAGMA quick_check(1)')();
  if (verdict !== 'ok') throw damaged(backup, verdict?.split('\n').at(-1) ?? 'it cannot be checked');
  const version = damagedVersion(db);
  if (version) throw damaged(backup, `version ${version} is not as it was filed`);
}

/** The first version that is not as it was filed; undefined when all are. Reads every text, for copies that bear no seal. */
function damagedVersion(db: DatabaseSync): string | undefined {
  const filed = db.prepare('SELECT version_id, stated, text, checksum FROM versions');
  filed.setReturnArrays(true);
  for (const row of filed.iterate()) {
    const [id, stated, text, was] = row as unknown as [string, string, string, number];
    if (checksum(id, stated, text) !== was) return id;
  }
  return undefined;
}

const damaged = (backup: string, what: string): StoreError =>
  new StoreError(`The backup ${backup} is damaged (${what}): choose another one.`);
