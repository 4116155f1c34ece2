import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { SourceList } from '../../ports/source-list.ts';
import { openDatabase } from './database.ts';
import { makeFolder } from './folders.ts';
import { SOURCES } from './migrations/001-sources.ts';
import { migrate } from './migrations.ts';
import { sqliteSourceList } from './source-list.ts';
import { inStore } from './store-error.ts';

/** The list's file within the data folder. */
export const SOURCES_FILE = 'sources.db';

/** Numbered from 1 by their place. Append only: what has run on somebody's machine is never edited. */
const MIGRATIONS: readonly string[] = [SOURCES];

/** A list of sources in use. */
export interface OpenSources {
  readonly sources: SourceList;
  /** Closing twice is nothing. */
  close(): void;
}

/**
 * Opens the list of sources in `folder`, and makes both where there is none; several processes may use it at once. Throws `StoreError` when it is
 * damaged, another program's or a newer version's, or may not be written to. No copy is made before its schema changes: an old copy would
 * keep what people have had erased.
 */
export function openSources(folder: string): OpenSources {
  const file = join(folder, SOURCES_FILE);
  return inStore(file, () => {
    makeFolder(folder);
    const db = openDatabase(file, 'write');
    try {
      db.exec('PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;');
      migrate(db, file, () => {}, MIGRATIONS);
      return { sources: sqliteSourceList(db, file), close: () => close(db) };
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

function close(db: DatabaseSync): void {
  if (db.isOpen) db.close();
}
