import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { memoryArchive } from '../../../src/adapters/memory/archive.ts';
import { ARCHIVE_FILE, openArchive } from '../../../src/adapters/sqlite/open-archive.ts';
import { answers, BOTH, world } from '../../contracts/archive-worlds.ts';
import { aFiling } from '../../support/filing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function brokenReferences(folder: string): unknown[] {
  const db = new DatabaseSync(join(folder, ARCHIVE_FILE), { readOnly: true });
  const broken = db.prepare('PRAGMA foreign_key_check').all();
  db.close();
  return broken;
}

test('random worlds: the same outcomes and the same answers as the archive in memory, also after settling', async () => {
  await fc.assert(
    fc.asyncProperty(world(BOTH), async ({ batches, query }) => {
      const folder = temporaryFolder();
      const { archive, settle, close } = openArchive({ folder: folder.path, mode: 'write' });
      const model = memoryArchive();
      try {
        const filings = batches.map((batch) => batch.map(aFiling));
        for (const batch of filings) expect(await archive.file(batch)).toEqual(await model.file(batch));
        const ids = filings.flat().map(({ version }) => version.id);
        const expected = await answers(model, query, ids);
        expect(await answers(archive, query, ids)).toBe(expected);
        settle();
        expect(await answers(archive, query, ids)).toBe(expected);
      } finally {
        close();
        expect(brokenReferences(folder.path)).toEqual([]);
        folder.remove();
      }
    }),
    { numRuns: 50 },
  );
}, 60_000);

test('random worlds with withdrawals: the same outcomes and answers as the archive in memory', async () => {
  const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 2 });
  const steps = fc.array(fc.tuple(some, fc.option(fc.integer({ min: 1, max: 3 }), { nil: null })), { maxLength: 6 });
  const property = fc.asyncProperty(world(BOTH), steps, async ({ batches, query }, withdrawals) => {
    const folder = temporaryFolder();
    const { archive, close } = openArchive({ folder: folder.path, mode: 'write' });
    const model = memoryArchive();
    try {
      const filings = batches.map((batch) => batch.map(aFiling));
      const ids = filings.flat().map(({ version }) => version.id);
      for (const [index, batch] of filings.entries()) {
        expect(await archive.file(batch)).toEqual(await model.file(batch));
        const [which, at] = withdrawals[index] ?? [[], null];
        expect(await archive.withdraw(which, at)).toBe(await model.withdraw(which, at));
        expect([...(await archive.withdrawn(ids, BOTH))].sort()).toEqual(
          [...(await model.withdrawn(ids, BOTH))].sort(),
        );
        expect(await answers(archive, query, [])).toBe(await answers(model, query, []));
      }
    } finally {
      close();
      expect(brokenReferences(folder.path)).toEqual([]);
      folder.remove();
    }
  });
  await fc.assert(property, { numRuns: 40 });
}, 60_000);
