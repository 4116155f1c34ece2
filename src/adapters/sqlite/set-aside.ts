import { constants, copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError } from '../../domain/errors.ts';
import { synchronise } from './backup.ts';
import { openDatabase } from './database.ts';
import { makeFolder } from './folders.ts';
import { cellOf } from './statements.ts';

/** What SQLite keeps beside a database. */
export const LOGS = ['-wal', '-shm'] as const;

/** SQLite's codes for a file that is damaged or no database at all. */
const DAMAGE: ReadonlySet<number> = new Set([11, 26]);

/**
 * Folds the log of a database into it, so that the file alone is all of it. Throws a `StoreError` when somebody is reading just now. A
 * damaged file (which may be why a backup is restored) and another program's are left as they are, with their logs.
 */
export function emptyLog(file: string): void {
  if (isBusy(file)) {
    throw new StoreError(`The archive ${file} is being read by another process: try again in a moment.`);
  }
}

function isBusy(file: string): boolean {
  try {
    const db = openDatabase(file, 'write');
    try {
      return cellOf<number>(db, 'PRAGMA wal_checkpoint(TRUNCATE)')() !== 0; // Its first column: whether somebody stood in the way.
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof StoreError || DAMAGE.has(Number((error as { errcode?: unknown }).errcode) & 0xff))
      return false;
    throw error;
  }
}

/** Copies a database, with its log where that holds anything, under another name; both are on disk when this returns. The originals stay. */
export function keepAside(file: string, aside: string): void {
  makeFolder(dirname(aside));
  for (const left of LOGS) rmSync(aside + left, { force: true }); // A restoration that was killed may have left one, which belongs to nothing.
  const log = `${file}-wal`;
  if (existsSync(log) && statSync(log).size > 0) copyWhole(log, `${aside}-wal`);
  copyWhole(file, aside);
  synchronise(dirname(aside));
}

/** The copy appears under its name only when all of it is on disk. */
function copyWhole(from: string, to: string): void {
  const partial = `${to}.partial`;
  rmSync(partial, { force: true });
  copyFileSync(from, partial, constants.COPYFILE_FICLONE);
  synchronise(partial);
  renameSync(partial, to);
}
