import type { DatabaseSync } from 'node:sqlite';
import type { Covered, DigestId, Edition, Part, Slot } from '../../domain/digest.ts';
import { cellOf, columnOf, command, rowOf, rowsOf } from './statements.ts';

/** The rows of editions, read and written whole. All of it runs within a transaction of the caller. */
export interface EditionRows {
  /** False: the slot is there already, or its digest is not. */
  insert(edition: Edition): boolean;
  /** Writes what differs between two states of one edition. */
  change(before: Edition, after: Edition): void;
  at(digest: DigestId, local: string): Edition | null;
  withPart(key: string): Edition | null;
  open(): Edition[];
  latest(digest: DigestId, most: number): Edition[];
  remove(digest: DigestId): void;
}

interface Row {
  readonly digest: DigestId;
  readonly local: string;
  readonly value: string;
}

type PartRow = { readonly key: string; readonly value: string; readonly message: string | null };
type Kept = Omit<Edition, 'covers' | 'parts'>;

export function editionRows(db: DatabaseSync): EditionRows {
  const isThere = cellOf<number>(db, 'SELECT 1 FROM digests WHERE id = ?');
  const insert = rowsOf(
    db,
    `INSERT INTO editions (digest, local, at, decided, fate, value) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING 1`,
  );
  const update = command(db, 'UPDATE editions SET fate = ?, value = ? WHERE digest = ? AND local = ?');
  const get = rowOf<Row>(db, 'SELECT digest, local, value FROM editions WHERE digest = ? AND local = ?');
  const holder = rowOf<Row>(
    db,
    'SELECT e.digest, e.local, e.value FROM parts p JOIN editions e ON e.digest = p.digest AND e.local = p.local WHERE p.key = ?',
  );
  const open = rowsOf<Row>(
    db,
    `SELECT digest, local, value FROM editions WHERE fate = 'open' ORDER BY decided, digest, local`,
  );
  const latest = rowsOf<Row>(
    db,
    'SELECT digest, local, value FROM editions WHERE digest = ? ORDER BY at DESC, local DESC LIMIT ?',
  );
  const insertPart = command(db, 'INSERT INTO parts (key, digest, local, position, value) VALUES (?, ?, ?, ?, ?)');
  const freeze = command(db, 'INSERT INTO frozen (key, message) VALUES (?, ?)');
  const melt = command(db, 'DELETE FROM frozen WHERE key = ?');
  const updatePart = command(db, 'UPDATE parts SET value = ? WHERE key = ?');
  const parts = rowsOf<PartRow>(
    db,
    'SELECT p.key, p.value, f.message FROM parts p LEFT JOIN frozen f ON f.key = p.key WHERE p.digest = ? AND p.local = ? ORDER BY p.position',
  );
  const cover = command(db, 'INSERT INTO covers (digest, version, local, article, seen) VALUES (?, ?, ?, ?, ?)');
  const covers = rowsOf<Covered>(
    db,
    'SELECT version, article, seen AS firstSeen FROM covers WHERE digest = ? AND local = ? ORDER BY version',
  );
  const keys = columnOf<string>(db, 'SELECT key FROM parts WHERE digest = ?');
  const removals = ['parts', 'covers', 'editions'].map((table) => command(db, `DELETE FROM ${table} WHERE digest = ?`));

  const whole = ({ digest, local, value }: Row): Edition => ({
    ...(JSON.parse(value) as Kept),
    covers: covers(digest, local),
    parts: parts(digest, local).map(({ key, value: part, message }) => ({
      ...(JSON.parse(part) as Omit<Part, 'key' | 'message'>),
      key,
      message: message === null ? null : JSON.parse(message),
    })),
  });

  return {
    insert(edition) {
      const { digest, local, at } = edition.slot;
      if (!isThere(digest)) return false;
      if (insert(digest, local, at, edition.decidedAt, edition.fate, keptOf(edition)).length === 0) return false;
      for (const part of edition.parts) {
        insertPart(part.key, digest, local, part.position, progressOf(part));
        if (part.message !== null) freeze(part.key, JSON.stringify(part.message));
      }
      for (const { version, article, firstSeen } of edition.covers) cover(digest, version, local, article, firstSeen);
      return true;
    },
    change(before, after) {
      const { digest, local } = after.slot;
      if (keptOf(before) !== keptOf(after)) update(after.fate, keptOf(after), digest, local);
      for (const [at, part] of after.parts.entries()) {
        const was = before.parts[at] as Part;
        if (progressOf(was) !== progressOf(part)) updatePart(progressOf(part), part.key);
        if (was.message !== null && part.message === null) melt(part.key);
      }
    },
    at(digest, local) {
      const row = get(digest, local);
      return row ? whole(row) : null;
    },
    withPart(key) {
      const row = holder(key);
      return row ? whole(row) : null;
    },
    open: () => open().map(whole),
    latest: (digest, most) => latest(digest, most).map(whole),
    remove(digest) {
      for (const key of keys(digest)) melt(key);
      for (const remove of removals) remove(digest);
    },
  };
}

function keptOf({ covers: _covers, parts: _parts, ...kept }: Edition): string {
  return JSON.stringify(kept satisfies Kept);
}

function progressOf({ key: _key, message: _message, ...value }: Part): string {
  return JSON.stringify(value);
}

/** The slot of an edition's row. */
export const slotOf = (value: string): Slot => (JSON.parse(value) as Kept).slot;
