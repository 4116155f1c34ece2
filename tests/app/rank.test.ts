import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestByText, placeDecides, rank } from '../../src/app/brief/rank.ts';
import { NO_METADATA } from '../../src/domain/article.ts';
import { DAY_MS } from '../../src/domain/date-interval.ts';
import { OPERATOR, type VersionId } from '../../src/domain/ids.ts';
import type { Candidate, Entry } from '../../src/ports/archive.ts';
import { prepare } from '../../src/reading/prepare.ts';

const NOW = Date.UTC(2026, 10, 22);
const WANTED = [[['storm']], [['harbour']]] as const;

/** A report whose paragraphs hold these words, one each; no reprint of any other. */
function entryOf(id: string, words: readonly string[]): Entry {
  const text = ['A headline', ...words.map((word) => `People spoke of the ${word} all day long.`)].join('\n\n');
  const { reading } = prepare({ text, stated: NO_METADATA, outlets: [] });
  const version = { id: id as VersionId, article: id as never, collection: OPERATOR, text, stated: NO_METADATA };
  return {
    version: { ...version, textHash: id, rawHash: '', firstSeen: NOW },
    reading: { ...reading, fingerprint: '' },
  };
}

const PARAGRAPHS = ['storm', 'harbour', 'storm and the harbour', 'weather'];
const reports = fc.array(
  fc.record({
    tier: fc.constantFrom(1 as const, 2 as const, 3 as const),
    ageDays: fc.option(fc.nat(90)),
    words: fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 6 }),
  }),
  { maxLength: 12 },
);

test('few are looked at, and the best are those that a look at all would find', async () => {
  const property = fc.asyncProperty(reports, fc.integer({ min: 1, max: 6 }), async (list, most) => {
    const entries = new Map(list.map(({ words }, index) => [`v${index}`, entryOf(`v${index}`, words)]));
    const candidates = list.map(
      ({ tier, ageDays }, index): Candidate => ({
        version: `v${index}` as VersionId,
        collection: OPERATOR,
        tier,
        publishedLatest: ageDays === null ? null : NOW - ageDays * DAY_MS,
        firstSeen: NOW,
      }),
    );
    const ranked = rank(candidates, NOW);
    const look = async (versions: readonly VersionId[]) => versions.map((version) => entries.get(version) as Entry);
    const all = await bestByText(
      ranked,
      { wanted: WANTED, now: NOW, most: Math.max(1, list.length), enough: 12, shown: [] },
      look,
    );
    const best = await bestByText(ranked, { wanted: WANTED, now: NOW, most, enough: 12, shown: [] }, look);
    const idsOf = ({ groups }: typeof best) => groups.map(([{ version }]) => version.id);
    expect(idsOf(best)).toEqual(idsOf(all).slice(0, most));
  });
  await fc.assert(property, { numRuns: 200 });
});

test('looking ends when nothing further down could come among the best', async () => {
  const dealing = entryOf('any', ['storm and the harbour', 'storm and the harbour', 'storm and the harbour']);
  const candidates = Array.from(
    { length: 12 },
    (_, day): Candidate => ({
      version: `v${day}` as VersionId,
      collection: OPERATOR,
      tier: 1,
      publishedLatest: NOW - day * DAY_MS,
      firstSeen: NOW,
    }),
  );
  const looked: VersionId[] = [];
  const look = async (versions: readonly VersionId[]) => {
    looked.push(...versions);
    return versions.map((id) => ({ ...dealing, version: { ...dealing.version, id, textHash: id } }));
  };
  await bestByText(rank(candidates, NOW), { wanted: WANTED, now: NOW, most: 4, enough: 12, shown: [] }, look);
  expect(looked).toEqual(['v0', 'v1', 'v2', 'v3']);
});

test('within a month the place of the topic decides, however old the report', () => {
  const from = NOW - 31 * DAY_MS;
  expect([placeDecides(from, NOW), placeDecides(from - 1, NOW)]).toEqual([true, false]);
  const at = (tier: 1 | 2 | 3, age: number, id: string): Candidate => ({
    version: id as VersionId,
    collection: OPERATOR,
    tier,
    publishedLatest: NOW - age * DAY_MS,
    firstSeen: NOW,
  });
  const order = rank([at(3, 0, 'c'), at(2, 0, 'b'), at(1, 29, 'a'), at(2, 29, 'd')], NOW);
  expect(order.map(({ version }) => version)).toEqual(['a', 'b', 'd', 'c']);
});
