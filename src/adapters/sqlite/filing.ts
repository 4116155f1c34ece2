import type { DatabaseSync } from 'node:sqlite';
import type { ArticleId, CollectionId } from '../../domain/ids.ts';
import type { Filed, Filing, FilingOutcome } from '../../ports/archive.ts';
import { type Listed, listingIn } from './listing.ts';
import { checksum, packed } from './pack.ts';
import type { Segments } from './segments.ts';
import { cellOf, command, rowOf } from './statements.ts';
import { withdrawalsIn } from './withdrawals.ts';

/** What a key gave last. */
interface Place {
  readonly article: number;
  readonly version: number;
}

/** Files one version, by the rule stated at `Filing`. To be called within a transaction. */
export function filerIn(db: DatabaseSync, segments: Segments): (filing: Filing) => Filed {
  const collectionRow = collectionsIn(db);
  const addVersion = versionsIn(db);
  const listing = listingIn(db, segments);
  const withdrawals = withdrawalsIn(db);
  const heldVersion = rowOf<{ id: number; article: number; reader: number }>(
    db,
    'SELECT v.id, v.article, r.reader FROM versions v JOIN readings r ON r.version = v.id WHERE v.version_id = ? AND v.collection = ?',
  );
  const placeOf = rowOf<Place>(db, 'SELECT article, version FROM keys WHERE collection = ? AND key = ?');
  const setPlace = command(db, 'INSERT OR REPLACE INTO keys (collection, key, article, version) VALUES (?, ?, ?, ?)');
  // Not "INSERT OR REPLACE": with an index on the table SQLite then opens a savepoint, at which FTS5 writes out all it has gathered, so
  // that every article would be a piece of the index by itself.
  const addReading = command(db, 'INSERT INTO readings (version, reader, reading) VALUES (?, ?, ?)');
  const setReading = command(db, 'UPDATE readings SET reader = ?2, reading = ?3 WHERE version = ?1');
  const articleId = cellOf<ArticleId>(db, 'SELECT version_id FROM versions WHERE id = ?');

  return (filing) => {
    const collection = collectionRow(filing.version.collection);
    const held = heldVersion(filing.version.id, collection);
    const places = filing.keys.map((key) => placeOf(collection, key));
    const place = places.find((one) => one);
    const version = held?.id ?? addVersion(filing, collection, place?.article ?? null);
    const article = held?.article ?? place?.article ?? version;
    const current = listing.of(article);
    const withdrawal = current ? undefined : withdrawals.of(article);
    const stands = !held || isPutBack({ article, version }, place, current ?? withdrawal);

    let outcome: FilingOutcome = 'unchanged';
    if (stands || (withdrawal?.at === null && withdrawal.version === version)) {
      (held ? setReading : addReading)(version, filing.reading.reader, packed(filing.reading));
      if (withdrawal && withdrawal.at !== null) withdrawals.revise(article, version);
      else {
        if (withdrawal) withdrawals.end(article);
        outcome = current ? 'revised' : 'new';
        listing.arrive({ article, version, collection }, filing, current);
      }
    } else if (held.reader !== filing.reading.reader) {
      setReading(version, filing.reading.reader, packed(filing.reading));
      if (current?.version === version) listing.refresh(filing, current);
    }
    for (const [index, key] of filing.keys.entries()) {
      const was = places[index];
      if (was?.article !== article || was.version !== version) setPlace(collection, key, article, version);
    }
    return { article: articleId(article) as ArticleId, version: filing.version.id, outcome };
  };
}

/** Whether an old version of an article stands again where another stood. */
function isPutBack(filed: Place, place: Place | undefined, current: Pick<Listed, 'version'> | undefined): boolean {
  return place?.article === filed.article && place.version !== filed.version && current?.version !== filed.version;
}

function collectionsIn(db: DatabaseSync): (collection: CollectionId) => number {
  const find = cellOf<number>(db, 'SELECT id FROM collections WHERE name = ?');
  const add = cellOf<number>(db, 'INSERT INTO collections (name) VALUES (?) RETURNING id');
  return (name) => find(name) ?? (add(name) as number);
}

/** Adds a version; without an article it begins one, which has then its own number. */
function versionsIn(db: DatabaseSync): (filing: Filing, collection: number, article: number | null) => number {
  const next = cellOf<number>(db, 'SELECT coalesce(max(id), 0) + 1 FROM versions');
  const add = command(
    db,
    `INSERT INTO versions (id, version_id, collection, article, first_seen, stated, text_hash, raw_hash, checksum, text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return ({ version: { id, firstSeen, text, textHash, rawHash, ...version } }, collection, article) => {
    const row = next() as number;
    const stated = JSON.stringify(version.stated);
    add(row, id, collection, article ?? row, firstSeen, stated, textHash, rawHash, checksum(id, stated, text), text);
    return row;
  };
}
