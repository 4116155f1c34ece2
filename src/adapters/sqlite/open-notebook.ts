import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Notebook } from '../../ports/notebook.ts';
import { openDatabase } from './database.ts';
import { makeFolder } from './folders.ts';
import { NOTEBOOK } from './migrations/001-notebook.ts';
import { migrate } from './migrations.ts';
import { sqliteNotebook } from './notebook.ts';
import { inStore } from './store-error.ts';

/** The notebook's file within the data folder. */
export const NOTEBOOK_FILE = 'notebook.db';

/** Numbered from 1 by their place. Append only: what has run on somebody's machine is never edited. */
const MIGRATIONS: readonly string[] = [NOTEBOOK];

/** A notebook in use. */
export interface OpenNotebook {
  readonly notebook: Notebook;
  /** Closing twice is nothing. */
  close(): void;
}

/**
 * Opens the notebook in `folder`, and makes both where there is none; several processes may use it at once. Throws `StoreError` when it is
 * damaged, another program's or a newer version's, or may not be written to. No copy is made before its schema changes: an old copy would
 * keep what people have had erased.
 */
export function openNotebook(folder: string): OpenNotebook {
  const file = join(folder, NOTEBOOK_FILE);
  return inStore(file, () => {
    makeFolder(folder);
    const db = openDatabase(file, 'write');
    try {
      db.exec('PRAGMA secure_delete = ON'); // What is deleted or replaced is overwritten with zeros.
      migrate(db, file, () => {}, MIGRATIONS);
      return { notebook: sqliteNotebook(db, file), close: () => close(db) };
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** The notebook in `folder`; null where nothing was ever written down. */
export function openNotebookIfAny(folder: string): OpenNotebook | null {
  return existsSync(join(folder, NOTEBOOK_FILE)) ? openNotebook(folder) : null;
}

function close(db: DatabaseSync): void {
  if (db.isOpen) db.close();
}
