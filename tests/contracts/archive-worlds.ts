import fc from 'fast-check';
import { DAY_MS } from '../../src/domain/date-interval.ts';
import type { CollectionId, VersionId } from '../../src/domain/ids.ts';
import type { Archive, ArchiveQuery, Phrase } from '../../src/ports/archive.ts';
import { day, type FilingInput } from '../support/filing.ts';

export const SEEN = 'seen' as CollectionId;
export const UNSEEN = 'unseen' as CollectionId;
export const BOTH = [SEEN, UNSEEN];

/** Few words, keys and times, so that everything meets everything; months between the times, since an index may be cut by age. */
const TERMS = ['storm', 'gale', 'harbour', 'ferry', 'calm'];
const words = fc.array(fc.constantFrom(...TERMS), { maxLength: 4 }).map((list) => list.join(' '));
const phrase = fc.array(fc.constantFrom(...TERMS), { minLength: 1, maxLength: 2 }) as unknown as fc.Arbitrary<Phrase>;
const outlet = fc.constantFrom(null, 'Gazette', 'Courier', 'gazette');

const input: fc.Arbitrary<FilingInput> = fc.record({
  collection: fc.constantFrom(...BOTH),
  headline: words,
  lead: words,
  body: words,
  text: fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six'),
  keys: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 2 }),
  firstSeen: fc.integer({ min: 0, max: 20 }).map((months) => months * 30 * DAY_MS),
  outlet,
  carrier: outlet,
  publishedAt: fc.option(fc.integer({ min: 0, max: 9 }).map(day), { nil: null }),
  reader: fc.integer({ min: 1, max: 2 }),
});

/** Batches of filings into two collections, and a query over `collections`. */
export function world(collections: readonly CollectionId[]) {
  const query: fc.Arbitrary<ArchiveQuery> = fc.record({
    collections: fc.constant(collections),
    all: fc.array(fc.array(phrase, { maxLength: 2 }), { maxLength: 2 }),
    none: fc.array(phrase, { maxLength: 1 }),
    outlets: fc.array(fc.constantFrom('gazette', 'courier', 'nobody'), { maxLength: 1 }),
    publishedFrom: fc.option(
      fc.integer({ min: 0, max: 9 }).map((number) => day(number).earliest),
      { nil: null },
    ),
    limit: fc.integer({ min: 0, max: 6 }),
  });
  const seen = fc.option(
    fc.integer({ min: 0, max: 20 }).map((months) => ({ seenFrom: months * 30 * DAY_MS })),
    { nil: {} },
  );
  return fc.record({
    batches: fc.array(fc.array(input, { maxLength: 4 }), { maxLength: 6 }),
    query: fc.tuple(query, seen).map(([one, from]) => ({ ...one, ...from })),
  });
}

/** Everything that a reader of the query's collections can learn, as JSON: two archives answer alike when these are equal byte for byte. */
export async function answers(archive: Archive, query: ArchiveQuery, ids: readonly VersionId[]): Promise<string> {
  const frequencies = await archive.frequencies(TERMS, query.collections);
  return JSON.stringify([
    (await archive.search(query)).more,
    (await archive.search(query)).candidates.map(({ version, collection, tier, publishedLatest, firstSeen }) => [
      version,
      collection,
      tier,
      publishedLatest,
      firstSeen,
    ]),
    frequencies.articles,
    [...frequencies.terms],
    (await archive.holdings(query.collections)).map(
      ({ outlet, articles, newestSeen, earliestPublished, latestPublished }) => [
        outlet,
        articles,
        newestSeen,
        earliestPublished,
        latestPublished,
      ],
    ),
    (await archive.superseded([], query.collections, 10)).map(({ version, current }) => [version, current]),
    (await archive.entries(ids, query.collections)).map(({ version, reading }) => [
      version.id,
      version.article,
      version.collection,
      version.text,
      version.firstSeen,
      reading,
    ]),
    [...(await archive.current(ids))].sort(),
  ]);
}
