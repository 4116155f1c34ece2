import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { VersionId } from '../../src/domain/ids.ts';
import { aFiling } from '../support/filing.ts';
import type { ArchiveUnderTest } from './archive.ts';
import { answers, SEEN, world } from './archive-worlds.ts';

/** What one collection's reader sees is the same, byte for byte, with and without another collection's articles (threat T14, fuzz Z10). */
export function isolationContract(open: () => ArchiveUnderTest): void {
  describe('collections', () => {
    test('nothing of one shows through another', async () => {
      await fc.assert(
        fc.asyncProperty(world([SEEN]), async ({ batches, query }) => {
          const shared = open();
          const alone = open();
          try {
            const ids = new Set<VersionId>();
            for (const batch of batches) {
              const filings = batch.map(aFiling);
              const own = filings.filter(({ version }) => version.collection === SEEN);
              for (const { version } of own) ids.add(version.id);
              const filed = await shared.archive.file(filings);
              const filedAlone = await alone.archive.file(own);
              expect(filed.filter((_, index) => filings[index]?.version.collection === SEEN)).toEqual(filedAlone);
            }
            expect(await answers(shared.archive, query, [...ids])).toBe(await answers(alone.archive, query, [...ids]));
          } finally {
            shared.close();
            alone.close();
          }
        }),
        { numRuns: 30 },
      );
    }, 60_000);
  });
}
