import type { DatabaseSync } from 'node:sqlite';
import type { CollectionId } from '../../domain/ids.ts';
import type { Superseded } from '../../ports/archive.ts';
import { rowsOf } from './statements.ts';

/**
 * The versions that are no longer current and hold all pieces. Which ones are superseded is told from two indexes' worth of row numbers, so that
 * only their texts are read, and none of a current version. lower() folds ASCII letters only.
 */
export function supersededIn(
  db: DatabaseSync,
): (pieces: readonly string[], collections: readonly CollectionId[], most: number) => Superseded[] {
  const find = rowsOf<Superseded>(
    db,
    `SELECT v.version_id AS version, c.version_id AS current
     FROM (SELECT id FROM versions EXCEPT SELECT version FROM current_versions) old
     JOIN versions v ON v.id = old.id
     JOIN current_versions c ON c.article = v.article
     WHERE v.collection IN (SELECT id FROM collections WHERE name IN (SELECT value FROM json_each(:collections)))
       AND NOT EXISTS (SELECT 1 FROM json_each(:pieces) WHERE instr(lower(v.text), lower(value)) = 0)
     ORDER BY v.first_seen DESC, v.version_id LIMIT :most`,
  );
  return (pieces, collections, most) =>
    find({ pieces: JSON.stringify(pieces), collections: JSON.stringify(collections), most });
}
