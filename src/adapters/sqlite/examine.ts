import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './database.ts';
import { schemaOf } from './migrations.ts';
import { ARCHIVE_FILE } from './open-archive.ts';
import { columnOf } from './statements.ts';
import { inStore } from './store-error.ts';

/** How an archive is, for `doctor`. */
export interface Examination {
  readonly file: string;
  readonly schema: number;
  readonly bytes: number;
  /** What SQLite finds wrong with it; empty when it is whole. */
  readonly damage: readonly string[];
  /** Whether a process writes there now. */
  readonly inUse: boolean;
}

/** Looks an archive over without changing it; null where there is none. May take seconds. Throws `StoreError` when it cannot even be opened. */
export function examineArchive(folder: string): Examination | null {
  const file = join(folder, ARCHIVE_FILE);
  if (!existsSync(file)) return null;
  return inStore(file, () => {
    const db = openDatabase(file, 'read');
    try {
      const schema = schemaOf(db, file);
      const damage = columnOf<string>(db, 'PRAGMA quick_check(3)')().filter((line) => line !== 'ok');
      return { file, schema, bytes: statSync(file).size, damage, inUse: isWriting(folder) };
    } finally {
      db.close();
    }
  });
}

/** The writer's lock shuts out readers of its empty database, so that reading it tells, and takes nothing from anybody. */
function isWriting(folder: string): boolean {
  const file = join(folder, 'writer.lock');
  if (!existsSync(file)) return false;
  const lock = new DatabaseSync(file, { readOnly: true, timeout: 0 });
  try {
    lock.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch {
    return true;
  } finally {
    lock.close();
  }
}
