import type { DatabaseSync } from 'node:sqlite';
import { DAY_MS } from '../../domain/date-interval.ts';
import type { CollectionId } from '../../domain/ids.ts';
import type { IndexTerms } from '../../domain/index-terms.ts';
import { cellOf, columnOf, command, rowOf } from './statements.ts';

/** When a collection's next segment begins: small enough to be merged in a second, so few that a search over years asks dozens. */
const FULL_ARRIVALS = 25_000;
const FULL_AGE_MS = 90 * DAY_MS;

/** Every character but space and control characters belongs to a term; only letters outside ASCII do so of themselves. */
const TOKENIZER = `ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\\]^_\`{|}~'`;

/** The full-text tables of all collections. They hold the current versions' terms, each under its arrival number. */
export interface Segments {
  /** The segment that takes the next arrival of the collection (a row of `collections`). */
  open(collection: number, firstSeen: number): number;
  add(segment: number, arrival: number, terms: IndexTerms): void;
  remove(segment: number, arrival: number): void;
  /** The collection's segments, the newest first. */
  of(collection: CollectionId): number[];
  /** Drops all of a collection's (a row of `collections`). */
  drop(collection: number): void;
  /** Merges some of what the last filings left in pieces, about so many pages of it, in a transaction of its own. False: nothing is left. */
  merge(pages: bigint): boolean;
}

export function segmentsIn(db: DatabaseSync): Segments {
  const newest = rowOf<{ id: number; opened: number; arrivals: number }>(
    db,
    'SELECT id, opened, arrivals FROM segments WHERE collection = ? ORDER BY id DESC LIMIT 1',
  );
  const create = cellOf<number>(
    db,
    'INSERT INTO segments (collection, opened, arrivals, articles, unsettled) VALUES (?, ?, 0, 0, 1) RETURNING id',
  );
  const count = command(
    db,
    'UPDATE segments SET arrivals = arrivals + ?, articles = articles + ?, unsettled = 1 WHERE id = ?',
  );
  const ofCollection = columnOf<number>(
    db,
    'SELECT id FROM segments WHERE collection = (SELECT id FROM collections WHERE name = ?) ORDER BY id DESC',
  );
  const ofRow = columnOf<number>(db, 'SELECT id FROM segments WHERE collection = ?');
  const forget = command(db, 'DELETE FROM segments WHERE collection = ?');
  const unsettled = columnOf<number>(db, 'SELECT id FROM segments WHERE unsettled = 1');
  const settled = command(db, 'UPDATE segments SET unsettled = 0 WHERE id = ?');
  const insert = perSegment((table) =>
    command(db, `INSERT INTO ${table} (rowid, headline, lead, body) VALUES (?, ?, ?, ?)`),
  );
  const remove = perSegment((table) => command(db, `DELETE FROM ${table} WHERE rowid = ?`));
  const mergeSome = perSegment((table) => mergerOf(db, table));

  return {
    open(collection, firstSeen) {
      const hot = newest(collection);
      if (hot && hot.arrivals < FULL_ARRIVALS && firstSeen - hot.opened < FULL_AGE_MS) return hot.id;
      const id = create(collection, firstSeen) as number;
      createTable(db, termsTable(id));
      return id;
    },
    add(segment, arrival, { headline, lead, body }) {
      insert(segment)(BigInt(arrival), headline, lead, body);
      count(1, 1, segment);
    },
    remove(segment, arrival) {
      remove(segment)(BigInt(arrival));
      count(0, -1, segment);
    },
    of: (collection) => ofCollection(collection),
    drop(collection) {
      for (const id of ofRow(collection)) db.exec(`DROP TABLE ${termsTable(id)}`);
      forget(collection);
    },
    merge(pages) {
      const [segment] = unsettled();
      if (segment === undefined) return false;
      if (!mergeSome(segment)(pages)) settled(segment);
      return true;
    },
  };
}

export function termsTable(segment: number): string {
  return `terms_${segment}`;
}

/** Statements on a segment's table, prepared when first needed. */
export function perSegment<Statement>(prepare: (table: string) => Statement): (segment: number) => Statement {
  const prepared = new Map<number, Statement>();
  return (segment) => {
    const statement = prepared.get(segment) ?? prepare(termsTable(segment));
    prepared.set(segment, statement);
    return statement;
  };
}

/** Contentless: the text is kept once, in `versions`. It never merges of its own accord: that stalls the writer for tens of milliseconds. */
function createTable(db: DatabaseSync, table: string): void {
  db.exec(
    `CREATE VIRTUAL TABLE ${table} USING fts5 (headline, lead, body, content = '', contentless_delete = 1, tokenize = "${TOKENIZER}")`,
  );
  const settings = { automerge: 0, crisismerge: 1000, hashsize: 16 * 1024 * 1024 };
  const configure = command(db, `INSERT INTO ${table} (${table}, rank) VALUES (?, ?)`);
  for (const [name, value] of Object.entries(settings)) configure(name, BigInt(value));
}

/** Merges so many pages of a table; false when there was nothing worth merging (SQLite FTS5 manual, "the merge command"). */
function mergerOf(db: DatabaseSync, table: string): (pages: bigint) => boolean {
  const merge = command(db, `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`);
  const changes = cellOf<number>(db, 'SELECT total_changes()');
  return (pages) => {
    const before = changes() as number;
    merge(pages);
    return (changes() as number) - before >= 2;
  };
}
