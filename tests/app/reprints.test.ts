import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderMessage } from '../../src/adapters/console/render.ts';
import { memoryArchive } from '../../src/adapters/memory/archive.ts';
import { briefOn, writeBrief } from '../../src/app/brief/write-brief.ts';
import { detailsOf, rootOf } from '../../src/app/present/brief.ts';
import type { Brief } from '../../src/domain/brief.ts';
import type { CollectionId } from '../../src/domain/ids.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Entry } from '../../src/ports/archive.ts';
import { aNewsroom, aReceived, filed, NOW, READER } from '../support/newsroom.ts';

const DAY = 86_400_000;
const TENANT = 'team-1' as CollectionId;

const BODY = [
  'The harbour of Valdoria will close for three weeks in the spring, the port authority said on Monday.',
  'Dredgers are to deepen the channel by two metres so that larger ships can reach the grain terminal.',
  'The ferries to the northern islands will leave from the old quay of the river Osk instead, it added.',
].join('\n\n');
const OTHER =
  'Fishermen of Valdoria counted their boats after the storm and found that eleven of them had been lost at sea.';

/** The wire's report as an outlet prints it: with its own headline and what stands around it. */
const reprint = (outlet: string, day: number, credit = '') =>
  aReceived(
    [`${outlet}: Valdoria closes its harbour`, credit + BODY, `More from the pages of the ${outlet}.`].join('\n\n'),
    {
      outlet,
      headline: `${outlet}: Valdoria closes its harbour`,
      url: `https://${outlet.toLowerCase()}.example/harbour`,
      publishedAt: { earliest: NOW - day * DAY, latest: NOW - (day - 1) * DAY, basis: 'stated' },
    },
  );

const other = () => aReceived(OTHER, { outlet: 'Gazette', publishedAt: null });

async function briefOf(newsroom: ReturnType<typeof aNewsroom>, reader = READER): Promise<Brief> {
  const brief = await writeBrief(newsroom, reader, 'valdoria');
  if (brief.kind !== 'brief') throw new Error('no brief');
  return brief;
}

const shown = (message: Parameters<typeof renderMessage>[0]) => renderMessage(message, { width: 400, colour: false });
const outletsIn = ({ reports }: Brief) =>
  reports.map(({ publisher, copies }) => [publisher, ...copies.map((c) => c.publisher)]);

describe('reports with the same words', () => {
  test('are one: the earliest is shown, the others are named and can be opened, and all rest on one origin', async () => {
    const newsroom = aNewsroom();
    await filed(newsroom, [
      reprint('Amber', 3, 'VALDORIA, Nov 19 (Reuters) - '),
      reprint('Birch', 5),
      reprint('Cedar', 4),
      other(),
    ]);
    const brief = await briefOf(newsroom);
    expect(outletsIn(brief)).toEqual([['Birch', 'Cedar', 'Amber'], ['Gazette']]);
    expect(brief.outlets).toEqual(['Amber', 'Birch', 'Cedar', 'Gazette']);
    expect(brief.origins.map(({ outlet }) => outlet)).toEqual(['Gazette', 'Reuters']);
    expect(brief.further).toBe(0);
    const root = shown(rootOf(brief));
    expect(root).toContain('2 reports · 4 outlets · 2 origins');
    expect(root).toContain('The same words in: Cedar, Amber');
    expect(root.match(/Dredgers are to deepen/g)).toHaveLength(1);
    const details = detailsOf(brief).blocks.flatMap((block) => ('content' in block ? block.content : []));
    const ways = details.flatMap((inline) => (inline.kind === 'cite' ? [inline.url] : []));
    for (const outlet of ['amber', 'cedar']) expect(ways).toContain(`https://${outlet}.example/harbour`);
    expect(shown(detailsOf(brief))).toContain(
      'the same words in: Cedar (18–19 Nov 2026, https://cedar.example/harbour), Amber (19–20 Nov 2026, https://amber.example/harbour)',
    );
  });

  test('of one day are shown as the wire printed them', async () => {
    const newsroom = aNewsroom();
    const credited = ['Amber', 'Birch'].map((outlet) => reprint(outlet, 3, 'VALDORIA, Nov 19 (Reuters) - '));
    await filed(newsroom, [...credited, reprint('Reuters', 3), reprint('Zebra', 3)]);
    const brief = await briefOf(newsroom);
    expect(outletsIn(brief)[0]?.[0]).toBe('Reuters');
    expect(brief.origins.map(({ outlet }) => outlet)).toEqual(['Reuters']);
  });

  test('give the same bytes in whatever order they came', async () => {
    const received = [reprint('Amber', 3), reprint('Birch', 5), reprint('Cedar', 5), other(), reprint('Dahlia', 1)];
    const property = fc.asyncProperty(fc.shuffledSubarray(received, { minLength: 5 }), async (order) => {
      const [one, same] = [aNewsroom(), aNewsroom()];
      await filed(one, received);
      await filed(same, order);
      expect(JSON.stringify(await briefOf(same))).toBe(JSON.stringify(await briefOf(one)));
    });
    await fc.assert(property, { numRuns: 20 });
  });

  test('in another collection change nothing', async () => {
    const [alone, shared] = [aNewsroom(), aNewsroom()];
    for (const newsroom of [alone, shared]) await filed(newsroom, [reprint('Cedar', 4), other()]);
    await filed(shared, [reprint('Birch', 9)], TENANT);
    expect(JSON.stringify(await briefOf(shared))).toBe(JSON.stringify(await briefOf(alone)));
    const both = await briefOf(shared, { ...READER, collections: [OPERATOR, TENANT] });
    expect(outletsIn(both)[0]).toEqual(['Birch', 'Cedar']);
  });

  test('leave room for others, and are not shown again on the next page', async () => {
    const newsroom = aNewsroom();
    const copies = Array.from({ length: 20 }, (_, index) => reprint(`Outlet${index}`, 1 + index));
    const others = Array.from({ length: 8 }, (_, index) =>
      aReceived(
        `Valdoria ${index}\n\nThe ${index}th council of Valdoria met in its hall number ${index} to hear of the roads.`,
        {
          publishedAt: { earliest: NOW - 300 * DAY, latest: NOW - 299 * DAY, basis: 'stated' },
        },
      ),
    );
    await filed(newsroom, [...copies, ...others]);
    const first = await briefOf(newsroom);
    expect(first.reports).toHaveLength(6);
    expect(first.reports[0].copies).toHaveLength(19);
    expect(first.further).toBe(3);
    const seen = first.reports.map(({ version }) => version);
    const next = await writeBrief(newsroom, READER, 'valdoria', seen);
    if (next.kind !== 'brief') throw new Error('no second page');
    expect(next.reports).toHaveLength(3);
    expect(next.further).toBe(0);
    expect(JSON.stringify(next)).not.toContain('closes its harbour');
  });

  test('are known in what was read before there were fingerprints', async () => {
    const archive = memoryArchive();
    const older = (entries: readonly Entry[]): Entry[] =>
      entries.map(({ version, reading: { fingerprint, ...reading } }) => ({ version, reading: reading as Reading }));
    const newsroom = aNewsroom({ ...archive, entries: async (...asked) => older(await archive.entries(...asked)) });
    await filed(newsroom, [reprint('Amber', 3), reprint('Birch', 5)]);
    expect(outletsIn(await briefOf(newsroom))).toEqual([['Birch', 'Amber']]);
  });

  test('put together again are the same reports', async () => {
    const newsroom = aNewsroom();
    await filed(newsroom, [reprint('Amber', 3), reprint('Birch', 5), other()]);
    const brief = await briefOf(newsroom);
    const versions = brief.reports.flatMap(({ version, copies }) => [version, ...copies.map((copy) => copy.version)]);
    const again = await briefOn(newsroom, READER, 'valdoria', versions.toReversed(), {
      further: 0,
      furtherAtLeast: false,
    });
    expect(JSON.stringify(again)).toBe(JSON.stringify(brief));
  });
});
