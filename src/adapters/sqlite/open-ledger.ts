import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Ledger, StandingOrders } from '../../ports/ledger.ts';
import { openDatabase } from './database.ts';
import { makeFolder } from './folders.ts';
import { sqliteLedger } from './ledger.ts';
import { LEDGER } from './migrations/001-ledger.ts';
import { migrate } from './migrations.ts';
import { inStore } from './store-error.ts';

/** The ledger's file within the data folder. */
export const LEDGER_FILE = 'ledger.db';

/** Numbered from 1 by their place. Append only: what has run on somebody's machine is never edited. */
const MIGRATIONS: readonly string[] = [LEDGER];

/** A ledger in use. */
export interface OpenLedger {
  readonly ledger: Ledger & StandingOrders;
  /** Closing twice is nothing. */
  close(): void;
}

/**
 * Opens the ledger in `folder`, and makes both where there is none. `run`: this process posts, and is the only one that does; `visit`: it looks up
 * and changes digests, also beside the one that posts. Throws `StoreError` when it is damaged, another program's or a newer version's, or may not
 * be written to. No copy is made before its schema changes: an old copy would keep what people have had erased.
 */
export function openLedger(folder: string, as: 'run' | 'visit'): OpenLedger {
  const file = join(folder, LEDGER_FILE);
  return inStore(file, () => {
    makeFolder(folder);
    const db = openDatabase(file, 'write');
    try {
      db.exec('PRAGMA secure_delete = ON'); // What is deleted or replaced is overwritten with zeros.
      migrate(db, file, () => {}, MIGRATIONS);
      return { ledger: sqliteLedger(db, file, as), close: () => close(db) };
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

function close(db: DatabaseSync): void {
  if (db.isOpen) db.close();
}
