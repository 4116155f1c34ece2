import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { StoreError } from '../../domain/errors.ts';
import type { Archive } from '../../ports/archive.ts';
import { sqliteArchive } from './archive.ts';
import { backUpBeforeMigration, backUpDatabase } from './backup.ts';
import { type Mode, openDatabase } from './database.ts';
import { makeFolder } from './folders.ts';
import { takeWriterLock } from './lock.ts';
import { migrate, SCHEMA, schemaOf } from './migrations.ts';
import { segmentsIn } from './segments.ts';
import { inStore } from './store-error.ts';

/** The archive's file within the data folder. */
export const ARCHIVE_FILE = 'archive.db';

/** Pages of the index merged at once: when others want to work between (some 5 ms, seldom 15), and when nobody does. */
const LITTLE = 100n;
const MUCH = 2000n;

/** An archive in use. */
export interface OpenArchive {
  readonly archive: Archive;
  /** Merges the index and folds the log into the database: after bulk filing, when nobody waits for anything. May take seconds. */
  settle(): void;
  /** The same in steps of some milliseconds, with room for other work after each, for as long as `goOn` says so. */
  settleInSteps(goOn: () => boolean): Promise<void>;
  /** Writes a checked copy to a file that does not exist yet; the archive may go on being used, also by others. May take seconds. */
  backup(to: string): void;
  /** Settles, and lets go of the folder. Closing twice is nothing. */
  close(): void;
}

/**
 * Opens the archive in `folder`; `write` makes both where there is none. Throws `StoreError` when another process writes there, when it is
 * damaged, of another program or a newer version, or may not be written to. `read` needs an archive that is there and up to date.
 */
export function openArchive({ folder, mode }: { folder: string; mode: Mode }): OpenArchive {
  const file = join(folder, ARCHIVE_FILE);
  return inStore(file, () => (mode === 'write' ? openToWrite(folder, file) : openToRead(file)));
}

function openToWrite(folder: string, file: string): OpenArchive {
  makeFolder(folder);
  const unlock = takeWriterLock(folder);
  try {
    const db = openDatabase(file, 'write');
    closingOnError(db, () => migrate(db, file, (version) => backUpBeforeMigration(db, folder, version)));
    const segments = segmentsIn(db);
    const settle = () =>
      inStore(file, () => {
        while (segments.merge(MUCH)) {}
        db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      });
    const settleSome = () =>
      inStore(file, () => {
        const more = segments.merge(LITTLE);
        db.exec('PRAGMA wal_checkpoint(PASSIVE)'); // At every step, so that there is never much to fold in.
        return more;
      });
    const close = () => {
      if (!db.isOpen) return;
      try {
        settle();
      } finally {
        db.close();
        unlock();
      }
    };
    return {
      archive: sqliteArchive(db, segments, file),
      settle,
      settleInSteps: async (goOn) => {
        while (db.isOpen && goOn() && settleSome()) await nextTurn();
      },
      backup: (to) => inStore(to, () => backUpDatabase(db, to)),
      close,
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * A further connection to an archive that this process has open to write, for another thread of it: the folder's lock is held already. It
 * need not be closed. Throws `StoreError` when the archive is not there, or not up to date.
 */
export function joinArchive(folder: string): Archive {
  const file = join(folder, ARCHIVE_FILE);
  return inStore(file, () => {
    const db = openUpToDate(file, 'write');
    return sqliteArchive(db, segmentsIn(db), file);
  });
}

function openToRead(file: string): OpenArchive {
  const db = openUpToDate(file, 'read');
  return {
    archive: sqliteArchive(db, segmentsIn(db), file),
    settle: () => {},
    settleInSteps: async () => {},
    backup: (to) => inStore(to, () => backUpDatabase(db, to)),
    close: () => {
      if (db.isOpen) db.close();
    },
  };
}

function openUpToDate(file: string, mode: Mode): DatabaseSync {
  if (!existsSync(file)) throw new StoreError(`There is no archive ${file} yet: index something first.`);
  const db = openDatabase(file, mode);
  closingOnError(db, () => {
    const schema = schemaOf(db, file);
    if (schema === 0) throw new StoreError(`The archive ${file} was never finished: start the bot or index something.`);
    if (schema < SCHEMA) {
      throw new StoreError(
        `The archive ${file} is from an older Backchannel: start the bot or index something once, and it is brought up to date.`,
      );
    }
  });
  return db;
}

function closingOnError(db: DatabaseSync, work: () => void): void {
  try {
    work();
  } catch (error) {
    db.close();
    throw error;
  }
}
