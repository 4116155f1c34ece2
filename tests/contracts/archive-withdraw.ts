import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type CollectionId, OPERATOR } from '../../src/domain/ids.ts';
import type { Archive, ArchiveQuery } from '../../src/ports/archive.ts';
import { aFiling, type FilingInput } from '../support/filing.ts';
import type { ArchiveUnderTest } from './archive.ts';

const TENANT = 'tenant' as CollectionId;
const BOTH = [OPERATOR, TENANT];
const EVERYTHING: ArchiveQuery = {
  collections: BOTH,
  all: [[['storm']]],
  none: [],
  outlets: [],
  publishedFrom: null,
  limit: 9,
};

/** What is withdrawn is in no answer, whatever is filed, until it is restored. */
export function withdrawContract(open: () => ArchiveUnderTest): void {
  describe('withdrawing', () => {
    let opened: ArchiveUnderTest;
    let archive: Archive;
    beforeEach(() => {
      opened = open();
      archive = opened.archive;
    });
    afterEach(() => opened.close());

    const STORM = { headline: 'storm', keys: ['a'], outlet: 'Gazette' };
    const CALM = { headline: 'storm calm', keys: ['b'] };
    const file = async (...inputs: FilingInput[]) => {
      const filings = inputs.map(aFiling);
      return { ids: filings.map(({ version }) => version.id), filed: await archive.file(filings) };
    };
    const found = async () => (await archive.search(EVERYTHING)).candidates.map(({ version }) => version);
    /** Reads and files anew what is outdated, as upkeep does. */
    const readAnew = async () => {
      for (const { version, reading } of await archive.outdated(1, 9))
        await archive.file([
          {
            keys: [],
            version,
            reading: { ...reading, reader: 1 },
            terms: aFiling({ headline: version.text.trim() }).terms,
          },
        ]);
    };

    test('takes an article out of every answer, with all its versions, and says when', async () => {
      const { ids } = await file({ ...STORM, text: 'first' }, { ...STORM, text: 'second' }, CALM);
      const [first, second, calm] = ids as [never, never, never];
      expect(await archive.withdraw([second], 77)).toBe(1);
      expect(await found()).toEqual([calm]);
      expect(await archive.entries(ids, BOTH)).toHaveLength(1);
      expect((await archive.frequencies(['storm'], BOTH)).terms.get('storm')).toBe(1);
      expect((await archive.holdings(BOTH)).map(({ outlet }) => outlet)).toEqual([null]);
      expect(await archive.superseded([], BOTH, 9)).toEqual([]);
      expect([...(await archive.current(ids))]).toEqual([calm]);
      expect(await archive.outdated(9, 9)).toHaveLength(1);
      expect([...(await archive.withdrawn(ids, BOTH))]).toEqual([
        [first, 77],
        [second, 77],
      ]);
    });

    test('goes by key and by version, in every collection, and each article counts once', async () => {
      const { ids } = await file(STORM, { ...STORM, collection: TENANT }, CALM);
      expect(await archive.withdraw(['a', ids[0] as string, 'nothing of ours'], 77)).toBe(2);
      expect(await archive.withdraw(['a'], 99)).toBe(0);
      expect(await found()).toEqual([ids[2]]);
      expect([...(await archive.withdrawn(ids, [OPERATOR]))]).toEqual([[ids[0], 77]]);
    });

    test('stays when the same is filed again, or another version', async () => {
      const { ids } = await file(STORM);
      await archive.withdraw(ids, 77);
      const again = await file(STORM, { ...STORM, text: 'another', body: 'storm' }, { ...STORM, keys: ['c'] });
      expect(again.filed.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
      expect(await found()).toEqual([]);
      expect(await archive.entries(again.ids, BOTH)).toEqual([]);
      expect((await archive.withdrawn(again.ids, BOTH)).size).toBe(2);
    });

    test('ends when it is restored and read anew, with the version that came last', async () => {
      const { ids } = await file(STORM, CALM);
      await archive.withdraw(ids, 77);
      const later = await file({ ...STORM, headline: 'storm later' });
      expect(await archive.withdraw(['a', 'b', 'zebra'], null)).toBe(2);
      expect(await archive.withdraw(['a'], null)).toBe(0);
      expect((await archive.withdrawn(ids, BOTH)).size).toBe(0);
      await readAnew();
      expect((await found()).sort()).toEqual([later.ids[0], ids[1]].sort());
      expect(await archive.outdated(1, 9)).toEqual([]);
      expect((await archive.frequencies(['storm'], BOTH)).articles).toBe(2);
      expect(await archive.superseded([], BOTH, 9)).toHaveLength(1);
    });

    test('may be done again before it is read anew', async () => {
      const { ids } = await file(STORM);
      await archive.withdraw(ids, 77);
      await archive.withdraw(ids, null);
      expect(await archive.withdraw(ids, 88)).toBe(1);
      await readAnew();
      expect(await found()).toEqual([]);
      expect([...(await archive.withdrawn(ids, BOTH))]).toEqual([[ids[0], 88]]);
    });

    test('is forgotten with its collection', async () => {
      const { ids } = await file({ ...STORM, collection: TENANT });
      await archive.withdraw(ids, 77);
      await archive.erase(TENANT);
      expect((await file({ ...STORM, collection: TENANT })).filed[0]?.outcome).toBe('new');
      expect(await found()).toEqual(ids);
    });
  });
}
