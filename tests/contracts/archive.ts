import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type CollectionId, OPERATOR, type VersionId } from '../../src/domain/ids.ts';
import type { Archive, ArchiveQuery, Candidate, Filing, Phrase } from '../../src/ports/archive.ts';
import { aFiling, day, type FilingInput } from '../support/filing.ts';
import { eraseContract } from './archive-erase.ts';
import { isolationContract } from './archive-isolation.ts';
import { supersededContract } from './archive-superseded.ts';
import { withdrawContract } from './archive-withdraw.ts';

/** A store under test: a new, empty archive, and how to let go of it. */
export interface ArchiveUnderTest {
  readonly archive: Archive;
  close(): void;
}

export const TENANT = 'tenant' as CollectionId;

const ANYTHING: ArchiveQuery = {
  collections: [OPERATOR],
  all: [],
  none: [],
  outlets: [],
  publishedFrom: null,
  limit: 100,
};

/** One group for each argument: words are a phrase, `|` separates alternatives. */
export function all(...groups: string[]): Phrase[][] {
  return groups.map((group) => group.split('|').map((phrase) => phrase.split(' ') as unknown as Phrase));
}

/** What every archive does. The first line of each adapter's test. */
export function archiveContract(open: () => ArchiveUnderTest): void {
  let opened: ArchiveUnderTest;
  let archive: Archive;
  beforeEach(() => {
    opened = open();
    archive = opened.archive;
  });
  afterEach(() => opened.close());

  const file = async (...inputs: FilingInput[]) => {
    const filings = inputs.map(aFiling);
    return { filings, filed: await archive.file(filings) };
  };
  const search = async (query: Partial<ArchiveQuery>) => (await archive.search({ ...ANYTHING, ...query })).candidates;
  /** The texts found, in order. */
  const found = async (query: Partial<ArchiveQuery>): Promise<string[]> => {
    const ids = (await search(query)).map(({ version }) => version);
    const entries = await archive.entries(ids, query.collections ?? [OPERATOR]);
    return entries.map(({ version }) => version.text);
  };

  describe('filing', () => {
    test('gives back what was filed, with its reading', async () => {
      const filing = aFiling({
        headline: 'storm',
        keys: ['a'],
        text: 'Storm — “é” 🌩\n',
        outlet: 'The Outlet',
        publishedAt: day(3),
        stated: { headline: 'Storm', publishedAt: day(3), retells: { outlet: 'Other', publishedAt: null, url: null } },
      });
      const [filed] = await archive.file([filing]);
      expect(filed).toEqual({ article: filing.version.id, version: filing.version.id, outcome: 'new' });
      expect(await archive.entries([filing.version.id], [OPERATOR])).toEqual([
        { version: { ...filing.version, article: filing.version.id }, reading: filing.reading },
      ]);
    });

    test('answers in the order of the filings', async () => {
      const { filings, filed } = await file({ headline: 'a' }, { headline: 'b' }, { headline: 'c' });
      expect(filed.map(({ version }) => version)).toEqual(filings.map(({ version }) => version.id));
      expect(await archive.file([])).toEqual([]);
    });

    test('the same again changes nothing, at once or later, with its key or without', async () => {
      const storm = { headline: 'storm', keys: ['a'], firstSeen: 5 };
      const { filings, filed } = await file(storm, storm);
      expect(filed.map(({ outcome }) => outcome)).toEqual(['new', 'unchanged']);
      const again = await file({ ...storm, firstSeen: 99 }, { ...storm, keys: [] });
      expect(again.filed.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
      expect(await search({})).toHaveLength(1);
      const [entry] = await archive.entries([(filings[0] as Filing).version.id], [OPERATOR]);
      expect(entry?.version.firstSeen).toBe(5);
    });

    test('another text at a known key is a new version of that article; the old one stays, but is not found', async () => {
      const { filings, filed } = await file({ headline: 'storm', keys: ['a'] }, { headline: 'flood', keys: ['a'] });
      expect(filed.map(({ outcome }) => outcome)).toEqual(['new', 'revised']);
      expect(new Set(filed.map(({ article }) => article)).size).toBe(1);
      const ids = filings.map(({ version }) => version.id);
      expect(await archive.current(ids)).toEqual(new Set([ids[1]]));
      expect(await found({ all: all('storm') })).toEqual([]);
      expect(await found({ all: all('flood') })).toHaveLength(1);
      expect(await archive.entries(ids, [OPERATOR])).toHaveLength(2);
      expect((await archive.frequencies(['storm'], [OPERATOR])).terms.get('storm')).toBe(0);
    });

    test('an old text put back at its key is current again, first seen when it was', async () => {
      const storm = { headline: 'storm', keys: ['a'], firstSeen: 1 };
      await file(storm, { headline: 'flood', keys: ['a'], firstSeen: 2 });
      const { filed } = await file({ ...storm, firstSeen: 3 });
      expect(filed[0]?.outcome).toBe('revised');
      const candidates = await search({});
      expect(candidates.map(({ version, firstSeen }) => [version, firstSeen])).toEqual([[filed[0]?.version, 1]]);
      expect(await found({ all: all('flood') })).toEqual([]);
    });

    test('the same text and metadata at another key is the same article, and both keys are its own', async () => {
      const { filed } = await file({ headline: 'storm', keys: ['a'] }, { headline: 'storm', keys: ['b'] });
      expect(filed.map(({ outcome }) => outcome)).toEqual(['new', 'unchanged']);
      const revised = await file({ headline: 'flood', keys: ['b'] });
      expect(revised.filed[0]).toMatchObject({ article: filed[0]?.article, outcome: 'revised' });
    });

    test('two keys with two versions of one article do not put each other back for ever', async () => {
      const copy = { headline: 'storm', keys: ['copy'] };
      const edited = { headline: 'flood', keys: ['original'] };
      await file({ headline: 'storm', keys: ['original'] }, copy, edited);
      const { filed } = await file(copy, edited, copy);
      expect(filed.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
      expect(await found({ all: all('flood') })).toHaveLength(1);
    });

    test('the first known key decides, and all keys belong to that article then', async () => {
      const { filed } = await file({ headline: 'storm', keys: ['a'] }, { headline: 'quake', keys: ['b'] });
      const both = await file({ headline: 'flood', keys: ['unknown', 'a', 'b'] });
      expect(both.filed[0]).toMatchObject({ article: filed[0]?.article, outcome: 'revised' });
      const next = await file({ headline: 'fire', keys: ['unknown'] });
      expect(next.filed[0]?.article).toBe(filed[0]?.article);
      expect(await found({ all: all('quake') })).toHaveLength(1);
    });

    test('a key whose text is another article’s now belongs to that one', async () => {
      const { filed } = await file({ headline: 'storm', keys: ['a'] }, { headline: 'quake', keys: ['b'] });
      const moved = await file({ headline: 'quake', keys: ['a'] });
      expect(moved.filed[0]).toMatchObject({ article: filed[1]?.article, outcome: 'unchanged' });
      expect(await search({})).toHaveLength(2);
    });

    test('without a key another text is another article', async () => {
      const { filed } = await file({ headline: 'storm' }, { headline: 'flood' });
      expect(filed.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
    });

    test('a newer reading replaces an older one, with what is found by it; the version stays', async () => {
      const old = { text: 'Storm', headline: 'storm', outlet: 'Gazette', reader: 1 };
      const { filed } = await file(old, {
        ...old,
        headline: 'gale',
        outlet: 'Courier',
        publishedAt: day(9),
        reader: 2,
      });
      expect(filed.map(({ outcome }) => outcome)).toEqual(['new', 'unchanged']);
      const [entry] = await archive.entries([filed[0]?.version as VersionId], [OPERATOR]);
      expect(entry?.reading).toMatchObject({ reader: 2, outlet: { name: 'Courier' } });
      expect(await found({ all: all('storm') })).toEqual([]);
      expect(await search({ all: all('gale'), outlets: ['courier'] })).toHaveLength(1);
      expect(await found({ publishedFrom: day(9).earliest })).toHaveLength(1);
      expect((await archive.holdings([OPERATOR])).map(({ outlet }) => outlet)).toEqual(['Courier']);
      expect((await archive.frequencies([], [OPERATOR])).articles).toBe(1);
    });

    test('tells which versions an older reader has read, whatever their collection', async () => {
      await archive.file([
        aFiling({ body: 'one', reader: 1, keys: ['k'] }),
        aFiling({ body: 'two', reader: 1, keys: ['k'] }),
        aFiling({ body: 'three', reader: 2 }),
        aFiling({ body: 'four', reader: 1, collection: TENANT }),
      ]);
      const texts = (await archive.outdated(2, 10)).map(({ version }) => version.text.trim());
      expect(texts.sort()).toEqual(['four', 'one', 'two']);
      expect(await archive.outdated(2, 2)).toHaveLength(2);
      expect(await archive.outdated(1, 10)).toEqual([]);
    });

    test('a newer reading of an old version does not make it current', async () => {
      const storm = { text: 'Storm', headline: 'storm', keys: ['a'] };
      await file(storm, { headline: 'flood', keys: ['a'] });
      const { filings } = await file({ ...storm, keys: [], reader: 2 });
      expect(await found({ all: all('storm') })).toEqual([]);
      const [entry] = await archive.entries([(filings[0] as Filing).version.id], [OPERATOR]);
      expect(entry?.reading.reader).toBe(2);
    });

    test('stores all or none', async () => {
      await file({ headline: 'storm', keys: ['a'] });
      const broken = aFiling({ headline: 'fire' });
      Object.defineProperty(broken, 'reading', {
        get: () => {
          throw new Error('broken off');
        },
      });
      const batch = [aFiling({ headline: 'flood', keys: ['a'] }), aFiling({ headline: 'quake', keys: ['b'] }), broken];
      await expect(archive.file(batch)).rejects.toThrow('broken off');
      expect(await found({})).toHaveLength(1);
      expect(await found({ all: all('storm') })).toHaveLength(1);
      expect((await archive.frequencies(['quake'], [OPERATOR])).terms.get('quake')).toBe(0);
      const { filed } = await file({ headline: 'quake', keys: ['b'] });
      expect(filed[0]?.outcome).toBe('new');
    });

    test('what was filed does not change with the caller’s objects', async () => {
      const filing = aFiling({ headline: 'storm' });
      const statements: unknown[] = [];
      await archive.file([{ ...filing, reading: { ...filing.reading, statements: statements as never } }]);
      statements.push('later');
      const [entry] = await archive.entries([filing.version.id], [OPERATOR]);
      expect(entry?.reading.statements).toEqual([]);
    });
  });

  describe('entries', () => {
    test('stand in the order asked for; unknown ids are left out', async () => {
      const { filings } = await file({ headline: 'a' }, { headline: 'b' });
      const [a, b] = filings.map(({ version }) => version.id) as [VersionId, VersionId];
      const entries = await archive.entries([b, 'nobody' as VersionId, a], [OPERATOR]);
      expect(entries.map(({ version }) => version.id)).toEqual([b, a]);
      expect(await archive.current([b, 'nobody' as VersionId])).toEqual(new Set([b]));
    });

    test('other collections’ are left out', async () => {
      const { filings } = await file({ headline: 'a', collection: TENANT });
      const ids = filings.map(({ version }) => version.id);
      expect(await archive.entries(ids, [OPERATOR])).toEqual([]);
      expect(await archive.entries(ids, [])).toEqual([]);
      expect(await archive.entries(ids, [OPERATOR, TENANT])).toHaveLength(1);
    });
  });

  describe('search', () => {
    const tiers = (candidates: readonly Candidate[]) => candidates.map(({ tier }) => tier);

    test('proposes by tier: the headline, then headline and lead, then the whole; the newest first within each', async () => {
      await file(
        { headline: 'storm', text: 'headline, older' },
        { lead: 'a storm', text: 'lead' },
        { body: 'storm b', text: 'body' },
        { headline: 'the storm', text: 'headline, newer' },
        { headline: 'calm', text: 'none' },
      );
      expect(await found({ all: all('storm') })).toEqual(['headline, newer', 'headline, older', 'lead', 'body']);
      expect(tiers(await search({ all: all('storm') }))).toEqual([1, 1, 2, 3]);
    });

    test('a tier is where all groups are met', async () => {
      await file({ headline: 'storm', lead: 'harbour', body: 'ferry' });
      expect(tiers(await search({ all: all('storm') }))).toEqual([1]);
      expect(tiers(await search({ all: all('storm', 'harbour') }))).toEqual([2]);
      expect(tiers(await search({ all: all('storm', 'harbour', 'ferry') }))).toEqual([3]);
      expect(await search({ all: all('storm', 'train') })).toEqual([]);
    });

    test('any phrase of a group will do; an empty group is met by nothing', async () => {
      await file({ headline: 'storm' }, { headline: 'gale' }, { headline: 'calm' });
      expect(await search({ all: all('storm|gale|typhoon') })).toHaveLength(2);
      expect(await search({ all: [[]] })).toEqual([]);
      expect(await search({ all: [[['storm']], []] })).toEqual([]);
    });

    test('the terms of a phrase follow one another within one field', async () => {
      await file({ headline: 'secretary general', lead: 'of the general assembly', body: 'general secretary' });
      expect(tiers(await search({ all: all('secretary general') }))).toEqual([1]);
      expect(tiers(await search({ all: all('general secretary') }))).toEqual([3]);
      expect(await search({ all: all('secretary assembly') })).toEqual([]);
      expect(await search({ all: all('general of') })).toEqual([]);
    });

    test('a term is matched whole', async () => {
      await file({ headline: 'storms' });
      expect(await search({ all: all('storm') })).toEqual([]);
    });

    test('terms of any script are matched as they are', async () => {
      await file({ headline: 'دمشق بغداد', lead: 'москва', body: '東 京 straße' });
      for (const phrase of ['دمشق بغداد', 'москва', '東 京', 'straße']) {
        expect(await search({ all: all(phrase) })).toHaveLength(1);
      }
      expect(await search({ all: all('strasse') })).toEqual([]);
    });

    test('what contains a phrase of `none` anywhere is left out', async () => {
      await file({ headline: 'storm', body: 'a drill only' }, { headline: 'storm', body: 'a dry drill' });
      expect(await search({ all: all('storm'), none: [['drill', 'only']] })).toHaveLength(1);
      expect(await search({ all: all('storm'), none: [['drill']] })).toEqual([]);
      expect(await search({ all: all('storm'), none: [['rain']] })).toHaveLength(2);
    });

    test('no group at all asks for everything, and `none` still counts', async () => {
      await file({ headline: 'storm' }, { headline: 'calm' });
      expect(tiers(await search({}))).toEqual([1, 1]);
      expect(await found({ none: [['storm']] })).toEqual(['calm\n\n']);
    });

    test('outlets match publisher or carrier, whatever the case', async () => {
      await file(
        { headline: 'storm', text: 'published', outlet: 'The Ägäis Post' },
        { headline: 'storm', text: 'carried', outlet: 'Blog', carrier: 'The Ägäis Post' },
        { headline: 'storm', text: 'neither', outlet: 'Blog' },
        { headline: 'storm', text: 'unknown' },
      );
      for (const groups of [all('storm'), []]) {
        expect(await found({ all: groups, outlets: ['the ägäis post'] })).toEqual(['carried', 'published']);
        expect(await found({ all: groups, outlets: ['blog', 'nobody'] })).toEqual(['neither', 'carried']);
        expect(await found({ all: groups, outlets: ['ägäis'] })).toEqual([]);
        expect(await found({ all: groups, outlets: [''] })).toEqual([]);
      }
    });

    test('publishedFrom leaves out what was published before, and the undated', async () => {
      await file(
        { headline: 'storm', text: 'old', publishedAt: day(10) },
        { headline: 'storm', text: 'undated' },
        { headline: 'storm', text: 'new', publishedAt: day(20) },
      );
      for (const groups of [all('storm'), []]) {
        expect(await found({ all: groups, publishedFrom: day(10).earliest })).toEqual(['new', 'old']);
        expect(await found({ all: groups, publishedFrom: day(10).latest - 1 })).toEqual(['new', 'old']);
        expect(await found({ all: groups, publishedFrom: day(10).latest })).toEqual(['new']);
        expect(await found({ all: groups, publishedFrom: day(30).latest })).toEqual([]);
      }
    });

    test('publishedFrom holds whatever the order of arrival: late finds, wrong clocks, dates to come', async () => {
      const older = Array.from({ length: 600 }, (_, n) => ({
        headline: 'storm',
        text: `old ${n}`,
        publishedAt: day(1),
      }));
      await file({ headline: 'storm', text: 'dated ahead', publishedAt: day(900), firstSeen: 9e12 }, ...older);
      await file({ headline: 'storm', text: 'clock set back', publishedAt: day(901), firstSeen: 0 });
      expect(await found({ all: all('storm'), publishedFrom: day(500).earliest })).toEqual([
        'clock set back',
        'dated ahead',
      ]);
    });

    test('seenFrom leaves out what was first seen before, whatever the order of arrival and the date', async () => {
      const early = Array.from({ length: 300 }, (_, n) => ({ headline: 'storm', text: `early ${n}`, firstSeen: 500 }));
      await file({ headline: 'storm', text: 'late', firstSeen: 2000, publishedAt: day(1) }, ...early, {
        headline: 'storm',
        text: 'on time',
        firstSeen: 1000,
      });
      for (const groups of [all('storm'), []]) {
        expect(await found({ all: groups, seenFrom: 1000 })).toEqual(['on time', 'late']);
        expect(await found({ all: groups, seenFrom: 1001 })).toEqual(['late']);
        expect(await found({ all: groups, seenFrom: 2001 })).toEqual([]);
        expect(await found({ all: groups, seenFrom: 1000, publishedFrom: day(1).earliest })).toEqual(['late']);
      }
    });

    test('proposes no more than the limit, says whether there is more, and a smaller limit gives the beginning', async () => {
      await file(
        ...[1, 2, 3].map((n) => ({ headline: 'storm', text: `headline ${n}` })),
        ...[1, 2, 3].map((n) => ({ lead: 'storm', text: `lead ${n}` })),
        ...[1, 2, 3].map((n) => ({ body: 'storm', text: `body ${n}` })),
      );
      const whole = await archive.search({ ...ANYTHING, all: all('storm'), limit: 9 });
      expect(whole.more).toBe(false);
      expect(whole.candidates).toHaveLength(9);
      for (let limit = 0; limit < 9; limit++) {
        const part = await archive.search({ ...ANYTHING, all: all('storm'), limit });
        expect(part).toEqual({ candidates: whole.candidates.slice(0, limit), more: true });
      }
      expect(await archive.search({ ...ANYTHING, limit: 5 })).toMatchObject({ more: true });
    });

    test('says of each candidate when it was seen and published, and whose it is', async () => {
      const { filings } = await file(
        { headline: 'storm', firstSeen: 7, publishedAt: day(3), collection: TENANT },
        { headline: 'storm', body: 'rain', firstSeen: 6, collection: TENANT },
      );
      const [dated, undated] = filings.map(({ version }) => version.id);
      expect(await search({ all: all('storm'), collections: [TENANT] })).toEqual([
        { version: undated, collection: TENANT, tier: 1, publishedLatest: null, firstSeen: 6 },
        { version: dated, collection: TENANT, tier: 1, publishedLatest: day(3).latest, firstSeen: 7 },
      ]);
    });

    test('collections are merged by their next arrivals, and none reorders another', async () => {
      const arrivals = [5, 9, 1, 7];
      const own = arrivals.map((firstSeen) => ({
        headline: 'storm',
        text: `own ${firstSeen}`,
        firstSeen,
        collection: TENANT,
      }));
      const shared = [4, 8].map((firstSeen) => ({ headline: 'storm', text: `shared ${firstSeen}`, firstSeen }));
      await file(...own, ...shared);
      const both = [TENANT, OPERATOR, TENANT];
      const merged = ['shared 8', 'own 7', 'shared 4', 'own 1', 'own 9', 'own 5'];
      expect(await found({ all: all('storm'), collections: both })).toEqual(merged);
      expect(await found({ all: all('storm'), collections: both, limit: 3 })).toEqual(merged.slice(0, 3));
    });

    test('a hostile term matches nothing and does no harm', async () => {
      await file({ headline: 'storm near or not and', body: 'table articles' }, { headline: `a"b c*` });
      const hostile = [
        ...[
          '"',
          '""',
          '*',
          'storm*',
          '^storm',
          'storm"',
          '" OR "',
          'headline:storm',
          '{headline}:storm',
          'NEAR(a b)',
          'AND',
        ],
        ...[
          '',
          ' ',
          '\0',
          'storm\0',
          '\n',
          '(',
          ')',
          '-storm',
          '+',
          `'; DROP TABLE versions; --`,
          '\ud800',
          '%',
          '?',
          '$1',
        ],
        'x'.repeat(10_000),
      ];
      for (const term of hostile) {
        expect(await search({ all: [[[term]]] })).toEqual([]);
        expect(await search({ all: all('storm'), none: [[term]] })).toHaveLength(1);
        expect(await search({ all: [[['storm', term]]] })).toEqual([]);
        expect(await search({ outlets: [term] })).toEqual([]);
        expect((await archive.frequencies([term], [OPERATOR])).terms.get(term)).toBe(0);
        expect(await archive.entries([term as VersionId], [OPERATOR, term as CollectionId])).toEqual([]);
      }
      for (const operator of ['near', 'or', 'not', 'and', 'a"b', 'c*']) {
        expect(await search({ all: [[[operator]]] })).toHaveLength(1);
      }
    });

    test('thousands of groups and phrases are a query like any other', async () => {
      await file({ headline: 'storm' });
      const many = Array.from({ length: 3000 }, (_, n): Phrase => [`word${n}`]);
      expect(await search({ all: [[...many, ['storm']]] })).toHaveLength(1);
      expect(await search({ all: many.map((phrase) => [phrase]) })).toEqual([]);
      expect(await search({ all: all('storm'), none: many })).toHaveLength(1);
    });
  });

  describe('counts', () => {
    test('a term’s frequency is the number of current articles that hold it anywhere', async () => {
      await file({ headline: 'storm storm', body: 'storm' }, { body: 'storm' }, { headline: 'calm' });
      const { articles, terms } = await archive.frequencies(['storm', 'calm', 'rain'], [OPERATOR]);
      expect(articles).toBe(3);
      expect([...terms]).toEqual([
        ['storm', 2],
        ['calm', 1],
        ['rain', 0],
      ]);
    });

    test('only the visible collections count', async () => {
      await file(
        { headline: 'storm' },
        { headline: 'storm', collection: TENANT },
        { headline: 'gale', collection: TENANT },
      );
      const counts = async (collections: CollectionId[]) => {
        const { articles, terms } = await archive.frequencies(['storm'], collections);
        return [articles, terms.get('storm')];
      };
      expect(await counts([OPERATOR])).toEqual([1, 1]);
      expect(await counts([TENANT])).toEqual([2, 1]);
      expect(await counts([TENANT, OPERATOR, TENANT])).toEqual([3, 2]);
      expect(await counts([])).toEqual([0, 0]);
    });

    test('holdings: each outlet’s articles and times, by name, those without an outlet last', async () => {
      await file(
        { headline: 'a', outlet: 'Zeit', firstSeen: 5, publishedAt: day(2) },
        { headline: 'b', outlet: 'Zeit', firstSeen: 4, publishedAt: day(7) },
        { headline: 'c', outlet: 'Zeit', firstSeen: 3 },
        { headline: 'd', outlet: 'Ära', firstSeen: 2 },
        { headline: 'e', firstSeen: 1, publishedAt: day(1) },
        { headline: 'f', outlet: 'Hidden', collection: TENANT },
      );
      const undated = { earliestPublished: null, latestPublished: null };
      expect(await archive.holdings([OPERATOR])).toEqual([
        {
          outlet: 'Zeit',
          articles: 3,
          newestSeen: 5,
          earliestPublished: day(2).earliest,
          latestPublished: day(7).latest,
        },
        { outlet: 'Ära', articles: 1, newestSeen: 2, ...undated },
        {
          outlet: null,
          articles: 1,
          newestSeen: 1,
          earliestPublished: day(1).earliest,
          latestPublished: day(1).latest,
        },
      ]);
      expect(await archive.holdings([])).toEqual([]);
    });

    test('holdings count a retelling for the outlet retold', async () => {
      await file(
        { headline: 'a', outlet: 'Desk', carrier: 'Wire' },
        { headline: 'b', outlet: 'Desk', carrier: 'Wire', collection: TENANT },
        { headline: 'c', outlet: 'Wire' },
        { headline: 'd', outlet: 'Desk', carrier: null },
      );
      const counts = async (collections: CollectionId[]) =>
        (await archive.holdings(collections)).map(({ outlet, articles }) => [outlet, articles]);
      expect(await counts([OPERATOR])).toEqual([
        ['Desk', 1],
        ['Wire', 2],
      ]);
      expect(await counts([OPERATOR, TENANT, OPERATOR])).toEqual([
        ['Desk', 1],
        ['Wire', 3],
      ]);
    });

    test('holdings count an article once, as its current version has it', async () => {
      await file(
        { headline: 'a', keys: ['k'], outlet: 'Old', publishedAt: day(1) },
        { headline: 'b', keys: ['k'], outlet: 'New' },
      );
      expect((await archive.holdings([OPERATOR])).map(({ outlet, articles }) => [outlet, articles])).toEqual([
        ['New', 1],
      ]);
    });
  });

  supersededContract(open);
  isolationContract(open);
  eraseContract(open);
  withdrawContract(open);
}
