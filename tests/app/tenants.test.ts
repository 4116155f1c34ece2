import { afterAll, describe, test } from '@jest/globals';
import fc from 'fast-check';
import { memoryArchive } from '../../src/adapters/memory/archive.ts';
import { memoryLedger } from '../../src/adapters/memory/ledger.ts';
import { openArchive } from '../../src/adapters/sqlite/open-archive.ts';
import { suggestTopics } from '../../src/app/chat/suggest.ts';
import { compileWith } from '../../src/app/digests/compile.ts';
import { respond } from '../../src/app/respond.ts';
import { collectionOf, OPERATOR, seenBy } from '../../src/domain/ids.ts';
import type { Archive } from '../../src/ports/archive.ts';
import type { Received } from '../../src/ports/intake.ts';
import { prepare } from '../../src/reading/prepare.ts';
import { TENANT, WIDE } from '../support/chat.ts';
import { aDigest, aSlot, NINE } from '../support/digests.ts';
import { aNewsroom, aReceived, filed, NOW, OUTLETS } from '../support/newsroom.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DAY = 86_400_000;
const OWN = collectionOf(TENANT);
const OTHERS = collectionOf({ platform: 'test', id: 'T2' });

const WORLDS = 500;
/** Each waits dozens of times for the disk. All of them: ON_DISK=500 npm test -- tests/app/tenants.test.ts (two minutes). */
const ON_DISK = Number(process.env['ON_DISK'] ?? 40);

/** Few reports, so that the same ones, light edits of them and rivals of them meet in all collections. */
const BODIES = [
  'The harbour of Valdoria will close for three weeks, the port authority said on Monday. “The channel is too shallow for grain ships,” said Orsa Lind, the mayor of Port Osk. Dredgers are to deepen it by two metres.',
  'VALDORIA, Nov 20 (Reuters) - The harbour of Valdoria will close for three weeks, the port authority said on Monday. “The channel is too shallow for grain ships,” said Orsa Lind, the mayor of Port Osk. Dredgers are to deepen it by two metres.',
  'Orsa Lind denied on Tuesday that the harbour of Valdoria would close. The mayor of Port Osk said the ferries of Valdoria would sail as before, and that nobody had asked her about dredgers.',
  'A storm in Valdoria took eleven boats from the old quay, fishermen told the Osk Gazette. The boats were found on the rocks of the northern islands.',
];
const received = fc
  .record({
    body: fc.integer({ min: 0, max: BODIES.length - 1 }),
    outlet: fc.constantFrom('Amber', 'Birch', 'Reuters', null),
    headline: fc.constantFrom('Valdoria closes its harbour', 'A storm in Valdoria', 'Osk news'),
    day: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
    key: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ body, outlet, headline, day, key }): Received => {
    const publishedAt =
      day === null ? null : { earliest: NOW - day * DAY, latest: NOW - (day - 1) * DAY, basis: 'stated' as const };
    return aReceived(`${headline}\n\n${BODIES[body]}`, { headline, outlet, publishedAt }, `https://a.example/${key}`);
  });
const worlds = fc.array(
  fc.record({ received, collection: fc.constantFrom(OPERATOR, OWN, OTHERS), minutes: fc.integer({ min: 0, max: 3 }) }),
  { minLength: 1, maxLength: 8 },
);
const asked = fc.record({
  topic: fc.constantFrom('valdoria', 'harbour', 'storm -grain', 'lind outlet:amber', 'valdoria since:3d', 'zebra'),
  question: fc.constantFrom('Who is Orsa Lind?', 'How many boats were lost?', 'Will the harbour close?'),
  quote: fc.constantFrom('The channel is too shallow for grain ships', 'the chanel is too deep', 'eleven boats'),
});

/** Reading is the longest part, and the same for the same text. */
const readings = new Map<string, ReturnType<typeof prepare>>();
function prepared(article: Parameters<typeof prepare>[0]): ReturnType<typeof prepare> {
  const key = JSON.stringify([article.text, article.stated]);
  const known = readings.get(key) ?? prepare(article);
  readings.set(key, known);
  return known;
}

type World = Parameters<Parameters<typeof worlds.map>[0]>[0];

/** All that those of one tenant can be shown of a world, as bytes; `without`: what is left out of it. */
async function shownIn(
  archive: Archive,
  world: World,
  { topic, question, quote }: { readonly topic: string; readonly question: string; readonly quote: string },
  without: string | null,
): Promise<string> {
  const newsroom = {
    ...aNewsroom(archive),
    prepare: async (articles: readonly Omit<Parameters<typeof prepare>[0], 'outlets'>[]) =>
      articles.map((article) => prepared({ ...article, outlets: OUTLETS })),
  };
  for (const { received: one, collection, minutes } of world) {
    newsroom.clock.set(NINE - 3_600_000 + minutes * 60_000);
    if (collection !== without) await filed(newsroom, [one], collection);
  }
  newsroom.clock.set(NINE + 1000);
  const reader = { collections: seenBy(TENANT), zone: 'UTC' };
  const ledger = memoryLedger();
  const digest = aDigest({ topics: ['valdoria', 'storm'], coversFrom: NINE - DAY });
  await ledger.keep(digest);
  const slot = aSlot(0);
  const due = { slot, dueAt: slot.at, lapsesAt: slot.at + DAY };
  const order = { digest, due, late: false, skippedBefore: 0, silentBefore: 0, limits: WIDE, now: slot.at + 1000 };
  return JSON.stringify([
    await respond(newsroom, reader, { kind: 'brief', topic }),
    await respond(newsroom, reader, { kind: 'ask', question }),
    await respond(newsroom, reader, { kind: 'verify', words: quote }),
    await respond(newsroom, reader, { kind: 'sources', words: '' }),
    await compileWith(newsroom, ledger)(order),
    suggestTopics(newsroom.topics, topic, 5),
  ]);
}

async function same(withOthers: () => Archive, alone: () => Archive, runs: number): Promise<void> {
  const property = fc.asyncProperty(worlds, asked, async (world, what) => {
    const [one, other] = [withOthers(), alone()];
    const shown = await shownIn(one, world, what, null);
    const expected = await shownIn(other, world, what, OTHERS);
    if (shown !== expected) throw new Error(`${shown}\n\nbut without the others\n\n${expected}`);
    for (const archive of [one, other])
      for (const collection of [OPERATOR, OWN, OTHERS]) await archive.erase(collection);
  });
  await fc.assert(property, { numRuns: runs, seed: 20261124 });
}

describe('every brief, answer, verification, count and digest of one tenant is the same bytes with and without another’s articles', () => {
  test('in memory', () => same(memoryArchive, memoryArchive, WORLDS), 300_000);

  const folders = [temporaryFolder(), temporaryFolder()] as const;
  const [one, other] = folders.map(({ path }) => openArchive({ folder: path, mode: 'write' }));
  afterAll(() => {
    for (const opened of [one, other]) opened?.close();
    for (const folder of folders) folder.remove();
  });
  test('on disk, in archives of which other worlds were erased', () => {
    const archiveOf = (opened: typeof one) => () => (opened as NonNullable<typeof one>).archive;
    return same(archiveOf(one), archiveOf(other), ON_DISK);
  }, 300_000);
});
