import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../domain/errors.ts';
import { makeFolder } from './folders.ts';
import { seal } from './seal.ts';
import { cellOf } from './statements.ts';

/**
 * Writes a compact copy of the whole database to `to`, checked, sealed and on disk when this returns; the file appears under its name only
 * then. Nothing is overwritten. Throws `StoreError`, and errors of SQLite and the file system.
 */
export function backUpDatabase(db: DatabaseSync, to: string): void {
  if (existsSync(to)) throw new StoreError(`${to} is there already: choose another name for the backup.`);
  makeFolder(dirname(to));
  copyDatabase(db, to, seal);
}

/** The same for a copy that is to be worked on: not sealed, and in the place of whatever stood under its name. */
export function copyDatabase(db: DatabaseSync, to: string, finish: (file: string) => void = () => {}): void {
  const partial = `${to}.partial`;
  rmSync(partial, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(partial);
    checkCopy(partial);
    finish(partial);
    synchronise(partial);
    renameSync(partial, to);
  } finally {
    rmSync(partial, { force: true });
  }
  synchronise(dirname(to));
}

/** Keeps the database as it is, under backups/, before its schema changes. */
export function backUpBeforeMigration(db: DatabaseSync, folder: string, version: number): void {
  backUpDatabase(db, freeName(join(folder, 'backups'), `archive-schema-${version}`));
}

/** A name in the folder that is not taken yet: `stem`.db, `stem`-2.db, … */
export function freeName(folder: string, stem: string): string {
  for (let number = 1; ; number++) {
    const name = join(folder, `${stem}${number === 1 ? '' : `-${number}`}.db`);
    if (!existsSync(name)) return name;
  }
}

/** Sees to it that what was written outlives a power loss. Works for files and folders. */
export function synchronise(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function checkCopy(file: string): void {
  const copy = new DatabaseSync(file, { readOnly: true });
  try {
    const verdict = cellOf<string>(copy, 'PRAGMA integrity_check(1)')();
    if (verdict !== 'ok') {
      throw new StoreError(
        `The backup of the archive is damaged (${verdict}): check the disk, and restore an older backup.`,
      );
    }
  } finally {
    copy.close();
  }
}
