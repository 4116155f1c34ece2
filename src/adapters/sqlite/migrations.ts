import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../domain/errors.ts';
import { APPLICATION_ID, transaction } from './database.ts';
import { ARCHIVE } from './migrations/001-archive.ts';
import { SEEN } from './migrations/002-seen.ts';
import { WITHDRAWALS } from './migrations/003-withdrawals.ts';
import { cellOf } from './statements.ts';

/** Numbered from 1 by their place. Append only: what has run on somebody's machine is never edited. */
const MIGRATIONS: readonly string[] = [ARCHIVE, SEEN, WITHDRAWALS];

/** The version of the schema that this program works with. */
export const SCHEMA = MIGRATIONS.length;

/** The version that the database has; 0: it is empty. Throws `StoreError` when it is from a newer program. */
export function schemaOf(db: DatabaseSync, file: string, newest = SCHEMA): number {
  const version = cellOf<number>(db, 'PRAGMA user_version')() ?? 0;
  if (version > newest) {
    throw new StoreError(
      `The archive ${file} was written by a newer Backchannel (its schema is ${version}, this one knows ${newest}): start the newer one, or restore a backup made by this one.`,
    );
  }
  return version;
}

/**
 * Brings the database to this program's schema, each step in a transaction of its own. `backUp` is called once before the first step,
 * with the version there is, unless the database is empty.
 */
export function migrate(db: DatabaseSync, file: string, backUp: (version: number) => void, steps = MIGRATIONS): void {
  const version = schemaOf(db, file, steps.length);
  if (version > 0 && version < steps.length) backUp(version);
  for (let next = version; next < steps.length; next++) {
    transaction(db, 'IMMEDIATE', () => {
      db.exec(steps[next] as string);
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${next + 1};`);
    });
  }
}
