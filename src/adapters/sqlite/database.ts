import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../domain/errors.ts';
import { cellOf } from './statements.ts';

/** `write`: may change everything; there is one such process. `read`: changes nothing, and works beside the one that writes. */
export type Mode = 'write' | 'read';

/** SQLite's own mark for whose file this is: "Bkch". */
export const APPLICATION_ID = 0x426b6368;

/** How long a statement waits for another connection's lock. Nothing of ours holds one longer than a checkpoint takes. */
const BUSY_MS = 1000;

/** Twice as much made neither filing nor searching of 100,000 articles faster. */
const CACHE_KIB = 16_384;

/** 32 MiB at 8 KiB a page: bulk filing stays bounded, and daily filing leaves the checkpoint to the idle moment. */
const CHECKPOINT_PAGES = 4096;

/**
 * Opens the file with the settings that everything here counts on. Throws SQLite's own error, and `StoreError` for another program's
 * database, which is left as it is.
 */
export function openDatabase(file: string, mode: Mode): DatabaseSync {
  // References are checked by tests, not at every row: that takes a tenth of filing, and whole tables when something is deleted.
  const options = { readOnly: mode === 'read', timeout: BUSY_MS, enableForeignKeyConstraints: false };
  const db = new DatabaseSync(file, options);
  try {
    refuseForeign(db, file);
    db.exec(
      `PRAGMA cache_size = -${CACHE_KIB}; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;`,
    );
    if (mode === 'write') {
      // What is deleted is overwritten within its page, which costs next to nothing; see erase.ts for the rest.
      db.exec('PRAGMA secure_delete = FAST');
      // The page size holds for a new file only, and must come before the journal mode. FULL: what was acknowledged outlives a power loss.
      db.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
      db.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}; PRAGMA journal_size_limit = 0;`);
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function refuseForeign(db: DatabaseSync, file: string): void {
  const owner = cellOf<number>(db, 'PRAGMA application_id')();
  const empty = cellOf<number>(db, 'SELECT count(*) FROM sqlite_schema')() === 0;
  if (owner === APPLICATION_ID || (empty && owner === 0)) return;
  throw new StoreError(`${file} is a database of another program: choose another folder for the archive.`);
}

/** Runs `work` in one transaction, all or nothing; `IMMEDIATE` for writing, `DEFERRED` for reading one state of the whole. */
export function transaction<Result>(db: DatabaseSync, kind: 'IMMEDIATE' | 'DEFERRED', work: () => Result): Result {
  db.exec(`BEGIN ${kind}`);
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK'); // A full disk may have ended it already.
    throw error;
  }
}
