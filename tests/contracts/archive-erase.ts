import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aFiling } from '../support/filing.ts';
import type { ArchiveUnderTest } from './archive.ts';
import { answers, BOTH, SEEN, UNSEEN, world } from './archive-worlds.ts';

/** What is erased is as if it had never been, and the rest is as it was. */
export function eraseContract(open: () => ArchiveUnderTest): void {
  describe('erasing a collection', () => {
    test('leaves the other as it was, and takes new articles like the first ones', async () => {
      await fc.assert(
        fc.asyncProperty(world(BOTH), async ({ batches, query }) => {
          const { archive, close } = open();
          const alone = open();
          try {
            const filings = batches.flat().map(aFiling);
            const of = (collection: unknown) => filings.filter(({ version }) => version.collection === collection);
            const ids = filings.map(({ version }) => version.id);
            for (const batch of batches) await archive.file(batch.map(aFiling));
            for (const filing of of(SEEN)) await alone.archive.file([filing]);
            await archive.erase(UNSEEN);
            expect(await answers(archive, query, ids)).toBe(await answers(alone.archive, query, ids));
            expect(await archive.file(of(UNSEEN))).toEqual(await alone.archive.file(of(UNSEEN)));
            expect(await answers(archive, query, ids)).toBe(await answers(alone.archive, query, ids));
          } finally {
            close();
            alone.close();
          }
        }),
        { numRuns: 25 },
      );
    }, 60_000);

    test('of which there is nothing is nothing', async () => {
      const { archive, close } = open();
      await archive.erase(UNSEEN);
      expect((await archive.frequencies([], BOTH)).articles).toBe(0);
      close();
    });
  });
}
