import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type CollectionId, OPERATOR } from '../../src/domain/ids.ts';
import type { Archive } from '../../src/ports/archive.ts';
import { aFiling, type FilingInput } from '../support/filing.ts';
import type { ArchiveUnderTest } from './archive.ts';

const TENANT = 'tenant' as CollectionId;

/** What every archive says of versions that are current no more. */
export function supersededContract(open: () => ArchiveUnderTest): void {
  let opened: ArchiveUnderTest;
  let archive: Archive;
  beforeEach(() => {
    opened = open();
    archive = opened.archive;
  });
  afterEach(() => opened.close());

  const file = async (...inputs: FilingInput[]) => ({ filed: await archive.file(inputs.map(aFiling)) });

  describe('superseded versions', () => {
    const pieces = async (...wanted: string[]) =>
      (await archive.superseded(wanted, [OPERATOR], 10)).map(({ version, current }) => [version, current]);

    test('are found by pieces of their text, with the version that is current now; current versions are not', async () => {
      const { filed } = await file(
        { text: 'The storm is near.', keys: ['a'] },
        { text: 'The storm is over.', keys: ['a'] },
        { text: 'Another storm is near.', keys: ['b'] },
      );
      const [old, now] = filed.map(({ version }) => version);
      expect(await pieces('storm', 'NEAR')).toEqual([[old, now]]);
      expect(await pieces('storm', 'over')).toEqual([]);
      expect(await pieces()).toEqual([[old, now]]);
    });

    test('come the one seen last first, at most so many, and all lead to the current one', async () => {
      const { filed } = await file(
        ...[3, 9, 5].map((firstSeen) => ({ text: `storm ${firstSeen}`, firstSeen, keys: ['a'] })),
        { text: 'calm', keys: ['a'], firstSeen: 1 },
      );
      const [three, nine, five, now] = filed.map(({ version }) => version);
      expect(await pieces('storm')).toEqual([
        [nine, now],
        [five, now],
        [three, now],
      ]);
      expect(await archive.superseded(['storm'], [OPERATOR], 1)).toHaveLength(1);
    });

    test('compare all but ASCII letters as they are; no piece is a pattern', async () => {
      await file({ text: 'ÄRGER_ 100% “é”', keys: ['a'] }, { text: 'calm', keys: ['a'] });
      for (const piece of ['ÄRGER', 'Ärger', '_ 100% ', '“é”']) expect(await pieces(piece)).toHaveLength(1);
      for (const piece of ['ärger', '"é"', '__', '%%', 'R%R', '\0', '\ud800', 'x'.repeat(200_000)])
        expect(await pieces(piece)).toEqual([]);
    });

    test('of other collections do not show', async () => {
      const storm = { text: 'storm', keys: ['a'] };
      await file({ ...storm, collection: TENANT }, { text: 'calm', keys: ['a'], collection: TENANT }, storm);
      expect(await pieces('storm')).toEqual([]);
      expect(await archive.superseded(['storm'], [], 10)).toEqual([]);
      expect(await archive.superseded(['storm'], [TENANT, OPERATOR, TENANT], 10)).toHaveLength(1);
    });

    test('put back as current are superseded no more, and the one they replaced is', async () => {
      const storm = { text: 'storm', keys: ['a'] };
      const { filed } = await file(storm, { text: 'calm', keys: ['a'] }, storm);
      expect(await pieces()).toEqual([[filed[1]?.version, filed[0]?.version]]);
    });
  });
}
