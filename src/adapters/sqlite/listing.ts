import type { DatabaseSync } from 'node:sqlite';
import type { Filing } from '../../ports/archive.ts';
import type { Segments } from './segments.ts';
import { cellOf, command, rowOf } from './statements.ts';

/** An article's current version, and where it stands in the index. */
export interface Listed {
  readonly arrival: number;
  readonly version: number;
  readonly segment: number;
}

/** The listing and the index of current versions: always changed together. */
export interface Listing {
  /** The current version of an article. */
  of(article: number): Listed | undefined;
  /** Makes a version the current one, in place of `before`, as the newest arrival of its collection. */
  arrive(
    rows: { article: number; version: number; collection: number },
    filing: Filing,
    before: Listed | undefined,
  ): void;
  /** Takes the current version of an article out of listing and index. */
  leave(current: Listed): void;
  /** Replaces what was derived from the current version; its arrival stays. */
  refresh(filing: Filing, current: Listed): void;
}

/** Arrivals a block: it is the grain of "published from". A segment has about a hundred blocks. */
const BLOCK = 256;

export function listingIn(db: DatabaseSync, segments: Segments): Listing {
  const find = rowOf<Listed>(db, 'SELECT arrival, version, segment FROM current_versions WHERE article = ?');
  const remove = command(db, 'DELETE FROM current_versions WHERE arrival = ?');
  const next = cellOf<number>(db, 'SELECT coalesce(max(arrival), 0) + 1 FROM current_versions');
  const add = command(
    db,
    `INSERT INTO current_versions (arrival, version_id, version, article, collection, segment, first_seen,
                                   published_earliest, published_latest, outlet, carrier)
     VALUES (?, ?, ?, ?, ?, ?, (SELECT first_seen FROM versions WHERE id = ?3), ?, ?, ?, ?)`,
  );
  const update = command(
    db,
    'UPDATE current_versions SET published_earliest = ?, published_latest = ?, outlet = ?, carrier = ? WHERE arrival = ?',
  );
  const widen = command(
    db,
    `INSERT INTO blocks (segment, block, published_latest) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET published_latest = max(published_latest, excluded.published_latest)`,
  );
  const outletRow = outletsIn(db);

  /** The listed part of a reading: dates, publisher, carrier. */
  const derived = ({ reading }: Filing) => [
    reading.publishedAt?.earliest ?? null,
    reading.publishedAt?.latest ?? null,
    reading.outlet ? outletRow(reading.outlet.name) : null,
    reading.carrier === null ? null : outletRow(reading.carrier),
  ];
  const index = (segment: number, arrival: number, { terms, reading }: Filing) => {
    segments.add(segment, arrival, terms);
    if (reading.publishedAt) widen(segment, Math.floor(arrival / BLOCK), reading.publishedAt.latest);
  };
  const unlist = ({ arrival, segment }: Listed) => {
    segments.remove(segment, arrival);
    remove(arrival);
  };

  return {
    of: (article) => find(article),
    leave: unlist,
    arrive({ article, version, collection }, filing, before) {
      const arrival = next() as number;
      const segment = segments.open(collection, filing.version.firstSeen);
      if (before) unlist(before);
      add(arrival, filing.version.id, version, article, collection, segment, ...derived(filing));
      index(segment, arrival, filing);
    },
    refresh(filing, { arrival, segment }) {
      segments.remove(segment, arrival);
      update(...derived(filing), arrival);
      index(segment, arrival, filing);
    },
  };
}

/** The first arrival of the first block in which something was published after a time (half-open); null: nothing in the segment was. */
export function firstArrivalIn(db: DatabaseSync): (segment: number, publishedFrom: number) => number | null {
  const find = cellOf<number>(
    db,
    'SELECT block FROM blocks WHERE segment = ? AND published_latest > ? ORDER BY segment, block LIMIT 1',
  );
  return (segment, publishedFrom) => {
    const block = find(segment, publishedFrom);
    return block === undefined ? null : block * BLOCK;
  };
}

/** The first arrival of a segment among those first seen from a time on; null: none was. Sequence of arrival and of first sight differ. */
export function firstSeenIn(db: DatabaseSync): (segment: number, seenFrom: number) => number | null {
  const find = cellOf<number | null>(
    db,
    // With the plus the planner asks the index by first sight, instead of walking the arrivals.
    'SELECT min(+arrival) FROM current_versions WHERE segment = ? AND first_seen >= ?',
  );
  return (segment, seenFrom) => find(segment, seenFrom) ?? null;
}

function outletsIn(db: DatabaseSync): (name: string) => number {
  const find = cellOf<number>(db, 'SELECT id FROM outlets WHERE name = ?');
  const add = cellOf<number>(db, 'INSERT INTO outlets (name, folded) VALUES (?, ?) RETURNING id');
  return (name) => find(name) ?? (add(name, name.toLowerCase()) as number);
}
