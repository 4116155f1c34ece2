import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sqliteArchive } from '../../../src/adapters/sqlite/archive.ts';
import { openDatabase } from '../../../src/adapters/sqlite/database.ts';
import { migrate } from '../../../src/adapters/sqlite/migrations.ts';
import { ARCHIVE_FILE, openArchive } from '../../../src/adapters/sqlite/open-archive.ts';
import { segmentsIn } from '../../../src/adapters/sqlite/segments.ts';
import { StoreError } from '../../../src/domain/errors.ts';
import { OPERATOR } from '../../../src/domain/ids.ts';
import { aFiling } from '../../support/filing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PAGE = 8192;
const FLIPS = 250;

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const filings = Array.from({ length: 12 }, (_, n) =>
  aFiling({
    headline: 'storm',
    text: `Report ${n}. `.repeat(200),
    outlet: `Outlet ${n}`,
    stated: { outlet: `Outlet ${n}` },
  }),
);

test('a full disk is said to be full; what was filed stays, and filing goes on when there is room', async () => {
  const file = join(folder.path, ARCHIVE_FILE);
  const db = openDatabase(file, 'write');
  migrate(db, file, () => {});
  const archive = sqliteArchive(db, segmentsIn(db), file);
  await archive.file(filings.slice(0, 1));
  const { page_count: pages } = db.prepare('PRAGMA page_count').get() as { page_count: number };
  db.exec(`PRAGMA max_page_count = ${pages + 1}`);
  const rest = filings.slice(1);
  await expect(archive.file(rest)).rejects.toThrow(StoreError);
  await expect(archive.file(rest)).rejects.toThrow(/the disk is full: make space/);
  expect((await archive.frequencies(['storm'], [OPERATOR])).terms.get('storm')).toBe(1);
  db.exec('PRAGMA max_page_count = 1000000');
  expect((await archive.file(rest)).every(({ outcome }) => outcome === 'new')).toBe(true);
  expect((await archive.frequencies(['storm'], [OPERATOR])).terms.get('storm')).toBe(filings.length);
  db.close();
});

test('flipped bytes: a report comes back as it was filed, or the archive says that it is damaged', async () => {
  const { archive, close } = openArchive({ folder: folder.path, mode: 'write' });
  await archive.file(filings);
  close();
  const file = join(folder.path, ARCHIVE_FILE);
  const whole = readFileSync(file);
  const ids = filings.map(({ version }) => version.id);
  let refused = 0;
  for (let flip = 0; flip < FLIPS; flip++) {
    const bytes = Buffer.from(whole);
    // Spread over the file by a stride that meets every place in a page; every fourth in the first page, where the schema is.
    const at = (flip * 7919 + 13) % (flip % 4 === 0 ? PAGE : bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << (flip % 8));
    writeFileSync(file, bytes);
    try {
      const opened = openArchive({ folder: folder.path, mode: 'read' });
      try {
        for (const { version } of await opened.archive.entries(ids, [OPERATOR])) {
          const filed = filings.find((filing) => filing.version.id === version.id);
          expect([version.text, version.stated]).toEqual([filed?.version.text, filed?.version.stated]);
        }
        await opened.archive.search({
          ...{ collections: [OPERATOR], all: [[['storm']]], none: [], outlets: [], publishedFrom: null, limit: 9 },
        });
      } finally {
        opened.close();
      }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(0);
});
