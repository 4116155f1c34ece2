import type { DatabaseSync } from 'node:sqlite';
import type { ArticleVersion, Metadata } from '../../domain/article.ts';
import { StoreError } from '../../domain/errors.ts';
import type { ArticleId, CollectionId, VersionId } from '../../domain/ids.ts';
import type { Entry } from '../../ports/archive.ts';
import { checksum, unpacked } from './pack.ts';
import { cellOf, rowOf, rowsOf } from './statements.ts';
import { IS_WITHDRAWN } from './withdrawals.ts';

interface Row {
  readonly article: ArticleId;
  readonly firstSeen: number;
  readonly stated: string;
  readonly textHash: string;
  readonly rawHash: string;
  readonly checksum: number;
  readonly text: string;
  readonly reading: Uint8Array;
}

/** Gives back what was filed. Each version is checked first: a damaged one is never shown. */
export function entriesIn(
  db: DatabaseSync,
): (ids: readonly VersionId[], collections: readonly CollectionId[]) => Entry[] {
  const find = rowOf<Row>(
    db,
    `SELECT first.version_id AS article, v.first_seen AS firstSeen, v.stated, v.text_hash AS textHash, v.raw_hash AS rawHash,
            v.checksum, v.text, r.reading
     FROM versions v JOIN readings r ON r.version = v.id JOIN versions first ON first.id = v.article
     WHERE v.version_id = ? AND v.collection = (SELECT id FROM collections WHERE name = ?) AND NOT ${IS_WITHDRAWN}`,
  );
  const entry = (id: VersionId, collection: CollectionId): Entry[] => {
    const row = find(id, collection);
    return row ? [{ version: versionOf(id, collection, row), reading: unpacked(row.reading) }] : [];
  };
  return (ids, collections) =>
    ids.flatMap((id) => collections.flatMap((collection) => entry(id, collection)).slice(0, 1));
}

function versionOf(id: VersionId, collection: CollectionId, row: Row): ArticleVersion {
  const { article, text, textHash, rawHash, firstSeen } = row;
  if (checksum(id, row.stated, text) !== row.checksum) {
    throw new StoreError(`Version ${id} in the archive is not as it was filed, the file is damaged: restore a backup.`);
  }
  return { id, article, collection, text, stated: JSON.parse(row.stated) as Metadata, textHash, rawHash, firstSeen };
}

/** Versions of any collection that an older reader has read. */
export function outdatedIn(db: DatabaseSync): (reader: number, most: number) => Entry[] {
  const entries = entriesIn(db);
  const find = rowsOf<{ id: VersionId; collection: CollectionId }>(
    db,
    `SELECT v.version_id AS id, c.name AS collection
     FROM readings r JOIN versions v ON v.id = r.version JOIN collections c ON c.id = v.collection
     WHERE r.reader < ? AND NOT ${IS_WITHDRAWN} LIMIT ?`,
  );
  return (reader, most) => find(reader, most).flatMap(({ id, collection }) => entries([id], [collection]));
}

/** Which of the versions are current. */
export function currentIn(db: DatabaseSync): (ids: readonly VersionId[]) => Set<VersionId> {
  const find = cellOf<number>(
    db,
    'SELECT 1 FROM versions v JOIN current_versions c ON c.article = v.article AND c.version = v.id WHERE v.version_id = ? LIMIT 1',
  );
  return (ids) => new Set(ids.filter((id) => find(id) !== undefined));
}
