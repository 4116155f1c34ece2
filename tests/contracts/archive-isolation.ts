import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CollectionId, VersionId } from '../../src/domain/ids.ts';
import type { Archive, ArchiveQuery, Phrase } from '../../src/ports/archive.ts';
import { aFiling, day, type FilingInput } from '../support/filing.ts';
import type { ArchiveUnderTest } from './archive.ts';

const SEEN = 'seen' as CollectionId;
const UNSEEN = 'unseen' as CollectionId;

const TERMS = ['storm', 'gale', 'harbour', 'ferry', 'calm'];
const words = fc.array(fc.constantFrom(...TERMS), { maxLength: 4 }).map((list) => list.join(' '));
const phrase = fc.array(fc.constantFrom(...TERMS), { minLength: 1, maxLength: 2 }) as unknown as fc.Arbitrary<Phrase>;
const outlet = fc.constantFrom(null, 'Gazette', 'Courier', 'gazette');

const input: fc.Arbitrary<FilingInput> = fc.record({
  collection: fc.constantFrom(SEEN, UNSEEN),
  headline: words,
  lead: words,
  body: words,
  keys: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 2 }),
  firstSeen: fc.integer({ min: 0, max: 20 }),
  outlet,
  carrier: outlet,
  publishedAt: fc.option(fc.integer({ min: 0, max: 9 }).map(day), { nil: null }),
  reader: fc.integer({ min: 1, max: 2 }),
});

const query: fc.Arbitrary<ArchiveQuery> = fc.record({
  collections: fc.constant([SEEN]),
  all: fc.array(fc.array(phrase, { maxLength: 2 }), { maxLength: 2 }),
  none: fc.array(phrase, { maxLength: 1 }),
  outlets: fc.array(fc.constantFrom('gazette', 'courier', 'nobody'), { maxLength: 1 }),
  publishedFrom: fc.option(
    fc.integer({ min: 0, max: 9 }).map((number) => day(number).earliest),
    { nil: null },
  ),
  limit: fc.integer({ min: 0, max: 6 }),
});

const world = fc.record({ batches: fc.array(fc.array(input, { maxLength: 4 }), { maxLength: 6 }), query });

/** Everything that one collection's reader can learn. Byte-equal means: equal as JSON. */
async function answers(archive: Archive, asked: ArchiveQuery, ids: readonly VersionId[]): Promise<string> {
  const frequencies = await archive.frequencies(TERMS, [SEEN]);
  return JSON.stringify([
    await archive.search(asked),
    frequencies.articles,
    [...frequencies.terms],
    await archive.holdings([SEEN]),
    await archive.entries(ids, [SEEN]),
    [...(await archive.current(ids))].sort(),
  ]);
}

/** What one collection's reader sees is the same, byte for byte, with and without another collection's articles (threat T14, fuzz Z10). */
export function isolationContract(open: () => ArchiveUnderTest): void {
  describe('collections', () => {
    test('nothing of one shows through another', async () => {
      await fc.assert(
        fc.asyncProperty(world, async ({ batches, query }) => {
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
            const asked = [...ids];
            expect(await answers(shared.archive, query, asked)).toBe(await answers(alone.archive, query, asked));
          } finally {
            shared.close();
            alone.close();
          }
        }),
        { numRuns: 25 },
      );
    }, 60_000);
  });
}
