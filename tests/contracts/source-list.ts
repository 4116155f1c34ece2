import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ArticleSource, NEVER_FETCHED, type SourceId } from '../../src/domain/article-source.ts';
import type { CollectionId, VersionId } from '../../src/domain/ids.ts';
import type { SourceList } from '../../src/ports/source-list.ts';

/** A store under test: a new, empty list, and how to let go of it. */
export interface SourceListUnderTest {
  readonly sources: SourceList;
  close(): void;
}

import { aSeenItem, aSource } from '../support/sources.ts';

const TENANT = 'here:T1' as CollectionId;

const id = (name: string): SourceId => name as SourceId;

/** What every list of sources does. The first line of each adapter's test. */
export function sourceListContract(open: () => SourceListUnderTest): void {
  let opened: SourceListUnderTest;
  let sources: SourceList;
  beforeEach(() => {
    opened = open();
    sources = opened.sources;
  });
  afterEach(() => opened.close());

  test('says whether something is followed', async () => {
    await sources.keep(aSource());
    expect([await sources.holds(aSource().id), await sources.holds(id('other'))]).toEqual([true, false]);
  });

  const ids = async (collections: readonly CollectionId[] | null = null): Promise<string[]> =>
    (await sources.list(collections)).map(({ source }) => source.id);
  const due = async (now: number, hosts: readonly string[] = [], most = 10): Promise<string[]> =>
    (await sources.due(now, hosts, most)).map(({ source }) => source.id);

  describe('what is followed', () => {
    test('is listed by when it was added, for the collections asked for', async () => {
      await sources.keep(aSource({ id: id('late'), addedAt: 3000 }));
      await sources.keep(aSource({ id: id('b') }));
      await sources.keep(aSource({ id: id('a') }));
      await sources.keep(aSource({ id: id('theirs'), collection: TENANT, addedAt: 2000 }));
      expect(await ids()).toEqual(['a', 'b', 'theirs', 'late']);
      expect(await ids([TENANT])).toEqual(['theirs']);
      expect(await ids([])).toEqual([]);
    });

    test('comes back as it was kept, and is replaced without what is remembered of it', async () => {
      const source = aSource({
        owner: {
          place: { tenant: { platform: 'here', id: 'T1' }, channel: 'C', thread: null, private: false },
          person: 'P',
        },
      });
      await sources.keep(source);
      await sources.conclude(source, { ...NEVER_FETCHED, nextAt: 500, failures: 3 }, [aSeenItem()]);
      await sources.keep({ ...source, title: 'Another' });
      expect(await sources.list(null)).toEqual([
        { source: { ...source, title: 'Another' }, fetching: { ...NEVER_FETCHED, nextAt: 500, failures: 3 } },
      ]);
      expect(await sources.seen(source.id, ['url:1'])).toEqual([aSeenItem()]);
    });

    test('is gone when it is removed, with its items, once', async () => {
      await sources.keep(aSource());
      await sources.conclude(aSource(), NEVER_FETCHED, [aSeenItem({ backlog: true })]);
      expect(await sources.remove(id('a'))).toBe(true);
      expect(await sources.remove(id('a'))).toBe(false);
      await sources.keep(aSource());
      expect(await sources.seen(id('a'), ['url:1'])).toEqual([]);
      expect(await sources.backlog(['v1' as VersionId])).toEqual(new Set());
    });

    test('of a collection is erased, and of no other', async () => {
      await sources.keep(aSource({ id: id('theirs'), collection: TENANT }));
      await sources.keep(aSource());
      await sources.erase(TENANT);
      expect(await ids()).toEqual(['a']);
    });
  });

  describe('what is due', () => {
    const kept = async (
      name: string,
      nextAt: number,
      host: string,
      paused: ArticleSource['paused'] = null,
    ): Promise<void> => {
      const source = aSource({ id: id(name), url: `https://${host}/feed`, paused });
      await sources.keep(source);
      await sources.conclude(source, { ...NEVER_FETCHED, nextAt }, []);
    };

    test('is what may be fetched now, the longest waiting first, up to the most asked for', async () => {
      await kept('third', 300, 'c.example');
      await kept('first', 100, 'a.example');
      await kept('second', 200, 'b.example');
      await kept('later', 1001, 'd.example');
      await kept('paused', 1, 'e.example', 'asked');
      expect(await due(1000)).toEqual(['first', 'second', 'third']);
      expect(await due(1000, [], 2)).toEqual(['first', 'second']);
      expect(await due(99)).toEqual([]);
    });

    test('leaves out hosts that are being asked', async () => {
      await kept('one', 1, 'busy.example');
      await kept('two', 2, 'free.example');
      expect(await due(1000, ['busy.example'])).toEqual(['two']);
    });

    test('is at once what was just added, and not before its time what is begun', async () => {
      await sources.keep(aSource());
      expect(await due(0)).toEqual(['a']);
      await sources.begin(id('a'), 10, 400);
      expect(await due(399)).toEqual([]);
      expect(await due(400)).toEqual(['a']);
      expect((await sources.list(null))[0]?.fetching.triedAt).toBe(10);
    });

    test('stays as people set it while it was fetched, but for what the fetch has learnt', async () => {
      const before = aSource();
      await sources.keep(before);
      await sources.keep({ ...before, paused: 'asked', fullText: 'always' });
      await sources.conclude(
        { ...before, url: 'https://harbour.example/new', homepage: 'https://harbour.example/' },
        { ...NEVER_FETCHED, nextAt: 5 },
        [],
      );
      const [followed] = await sources.list(null);
      expect(followed?.source).toEqual({
        ...before,
        paused: 'asked',
        fullText: 'always',
        url: 'https://harbour.example/new',
        homepage: 'https://harbour.example/',
      });
      expect(await due(1000)).toEqual([]);
    });

    test('is nothing that was removed while it was fetched', async () => {
      await sources.begin(id('none'), 1, 2);
      await sources.conclude(aSource(), NEVER_FETCHED, [aSeenItem()]);
      expect(await ids()).toEqual([]);
    });
  });

  describe('items', () => {
    beforeEach(() => sources.keep(aSource()));

    test('are found by any of their keys, each once, in their own source only', async () => {
      await sources.conclude(aSource(), NEVER_FETCHED, [aSeenItem(), aSeenItem({ keys: ['url:2'], filedAs: '2' })]);
      expect(await sources.seen(id('a'), ['url:1', 'name:1', 'none'])).toEqual([aSeenItem()]);
      expect(await sources.seen(id('a'), ['none'])).toEqual([]);
      await sources.keep(aSource({ id: id('b') }));
      expect(await sources.seen(id('b'), ['url:1'])).toEqual([]);
    });

    test('are replaced by what is filed under the same key', async () => {
      await sources.conclude(aSource(), NEVER_FETCHED, [aSeenItem()]);
      const changed = aSeenItem({ keys: ['url:1', 'name:1', 'name:9'], content: 'c2', version: 'v2' as VersionId });
      await sources.conclude(aSource(), NEVER_FETCHED, [changed]);
      expect(await sources.seen(id('a'), ['name:9'])).toEqual([changed]);
      expect(await sources.seen(id('a'), ['url:1'])).toEqual([changed]);
    });

    test('are not found by keys that they have no longer', async () => {
      await sources.conclude(aSource(), NEVER_FETCHED, [aSeenItem()]);
      await sources.conclude(aSource(), NEVER_FETCHED, [aSeenItem({ keys: ['url:1'] })]);
      expect(await sources.seen(id('a'), ['name:1'])).toEqual([]);
    });

    test('tell what their source has brought, each the last version', async () => {
      const [one, two, other] = ['v1', 'v2', 'v9'] as [VersionId, VersionId, VersionId];
      await sources.keep(aSource({ id: id('b') }));
      await sources.conclude(aSource({ id: id('b') }), NEVER_FETCHED, [aSeenItem({ version: other })]);
      await sources.conclude(aSource(), NEVER_FETCHED, [
        aSeenItem({ filedAs: '1', keys: ['url:1'], version: other }),
        aSeenItem({ filedAs: '2', keys: ['url:2'], version: two }),
        aSeenItem({ filedAs: '3', keys: ['url:3'], version: null }),
      ]);
      await sources.conclude(aSource(), NEVER_FETCHED, [aSeenItem({ filedAs: '1', keys: ['url:1'], version: one })]);
      expect([...(await sources.brought(id('a')))].sort()).toEqual([one, two]);
      expect(await sources.brought(id('none'))).toEqual([]);
    });

    test('tell which versions were there when the source was added', async () => {
      const [old, fresh] = ['old', 'fresh'] as VersionId[] as [VersionId, VersionId];
      await sources.conclude(aSource(), NEVER_FETCHED, [
        aSeenItem({ filedAs: '1', keys: ['url:1'], version: old, backlog: true }),
        aSeenItem({ filedAs: '2', keys: ['url:2'], version: fresh }),
      ]);
      expect(await sources.backlog([old, fresh, 'other' as VersionId])).toEqual(new Set([old]));
      expect(await sources.backlog([])).toEqual(new Set());
    });
  });
}
