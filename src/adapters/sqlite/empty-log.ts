import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../domain/errors.ts';
import { cellOf } from './statements.ts';
import { inStore } from './store-error.ts';

/**
 * Folds the log into the database and empties it: deleted pages are zeros there, but the log still holds them as they were. Throws
 * `StoreError` while another process reads, since then the log cannot be emptied.
 */
export function emptyLog(db: DatabaseSync, file: string): void {
  const busy = inStore(file, () => cellOf<number>(db, 'PRAGMA wal_checkpoint(TRUNCATE)')());
  if (busy !== 0) throw new StoreError(`The store ${file} is being read by another process: try again in a moment.`);
}
