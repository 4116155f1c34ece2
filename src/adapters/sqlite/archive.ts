import type { DatabaseSync } from 'node:sqlite';
import type { Archive } from '../../ports/archive.ts';
import { frequenciesIn, holdingsIn } from './counts.ts';
import { transaction } from './database.ts';
import { emptyLog } from './empty-log.ts';
import { currentIn, entriesIn, outdatedIn } from './entries.ts';
import { eraserIn } from './erase.ts';
import { filerIn } from './filing.ts';
import { searchIn } from './search.ts';
import type { Segments } from './segments.ts';
import { inStore } from './store-error.ts';
import { supersededIn } from './superseded.ts';
import { withdrawerIn, withdrawnIn } from './withdrawals.ts';

/** The archive in an open, migrated database. Each call is one transaction, and done when its promise is made: SQLite runs in this thread. */
export function sqliteArchive(db: DatabaseSync, segments: Segments, file: string): Archive {
  const fileOne = filerIn(db, segments);
  const current = currentIn(db);
  const entries = entriesIn(db);
  const erase = eraserIn(db, segments);
  const outdated = outdatedIn(db);
  const withdraw = withdrawerIn(db, segments);
  const withdrawn = withdrawnIn(db);
  const search = searchIn(db, segments);
  const superseded = supersededIn(db);
  const frequencies = frequenciesIn(db, segments);
  const holdings = holdingsIn(db);
  const reading = <Result>(work: () => Result) => inStore(file, () => transaction(db, 'DEFERRED', work));

  return {
    file: async (filings) => inStore(file, () => transaction(db, 'IMMEDIATE', () => filings.map(fileOne))),
    current: async (ids) => reading(() => current(ids)),
    entries: async (ids, collections) => reading(() => entries(ids, collections)),
    search: async (query) => reading(() => search(query)),
    superseded: async (pieces, collections, most) => reading(() => superseded(pieces, collections, most)),
    frequencies: async (terms, collections) => reading(() => frequencies(terms, collections)),
    holdings: async (collections) => reading(() => holdings(collections)),
    withdraw: async (which, at) => inStore(file, () => transaction(db, 'IMMEDIATE', () => withdraw(which, at))),
    withdrawn: async (ids, collections) => reading(() => withdrawn(ids, collections)),
    erase: async (collection) => {
      inStore(file, () => erase(collection));
      emptyLog(db, file);
    },
    outdated: async (reader, most) => reading(() => outdated(reader, most)),
  };
}
