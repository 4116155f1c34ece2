import type { DatabaseSync } from 'node:sqlite';
import type { CollectionId } from '../../domain/ids.ts';
import { transaction } from './database.ts';
import type { Segments } from './segments.ts';
import { cellOf, command } from './statements.ts';

/** What holds anything of a collection, but its index; what is asked for another's rows goes before these. */
const OF_COLLECTION = [
  'DELETE FROM blocks WHERE segment IN (SELECT id FROM segments WHERE collection = ?)',
  'DELETE FROM current_versions WHERE collection = ?',
  'DELETE FROM withdrawals WHERE article IN (SELECT id FROM versions WHERE collection = ?)',
  'DELETE FROM keys WHERE collection = ?',
  'DELETE FROM readings WHERE version IN (SELECT id FROM versions WHERE collection = ?)',
  'DELETE FROM versions WHERE collection = ?',
];

/** Names of outlets that no article has any more. */
const ORPHANED_OUTLETS = `DELETE FROM outlets WHERE id NOT IN (SELECT outlet FROM current_versions WHERE outlet IS NOT NULL
  UNION SELECT carrier FROM current_versions WHERE carrier IS NOT NULL)`;

/**
 * Erases a collection, in one transaction of its own. Its bytes are overwritten where they stood, and so are all free pages, since what was deleted or
 * merged before may lie there. The log still holds them: see `emptyLog`.
 */
export function eraserIn(db: DatabaseSync, segments: Segments): (collection: CollectionId) => void {
  const find = cellOf<number>(db, 'SELECT id FROM collections WHERE name = ?');
  const steps = OF_COLLECTION.map((sql) => command(db, sql));
  const forget = command(db, 'DELETE FROM collections WHERE id = ?');
  const eraseOutlets = command(db, ORPHANED_OUTLETS);
  return (name) => {
    const collection = find(name);
    if (collection === undefined) return;
    db.exec('PRAGMA secure_delete = ON');
    try {
      transaction(db, 'IMMEDIATE', () => {
        for (const step of steps) step(collection);
        segments.drop(collection);
        forget(collection);
        eraseOutlets();
        overwriteFreePages(db);
      });
    } finally {
      db.exec('PRAGMA secure_delete = FAST');
    }
  };
}

/** SQLite holds no value of more than a billion bytes. */
const ZEROS_BYTES = 64 * 1024 * 1024;

/** Fills all free pages with zeros, and frees them again. */
function overwriteFreePages(db: DatabaseSync): void {
  const pages = cellOf<number>(db, 'PRAGMA freelist_count')() ?? 0;
  const bytes = pages * (cellOf<number>(db, 'PRAGMA page_size')() ?? 0);
  db.exec('CREATE TABLE zeros (bytes BLOB) STRICT');
  const fill = command(db, 'INSERT INTO zeros VALUES (zeroblob(?))');
  for (let left = bytes; left > 0; left -= ZEROS_BYTES) fill(BigInt(Math.min(left, ZEROS_BYTES)));
  db.exec('DROP TABLE zeros');
}
