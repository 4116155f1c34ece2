import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderMessage } from '../../src/adapters/console/render.ts';
import { parseAsk } from '../../src/app/ask.ts';
import { writeBrief } from '../../src/app/brief/write-brief.ts';
import type { Newsroom } from '../../src/app/newsroom.ts';
import { respond } from '../../src/app/respond.ts';
import { verifyQuote } from '../../src/app/verify/verify-quote.ts';
import type { Brief, NotCovered } from '../../src/domain/brief.ts';
import { type Citation, isExact } from '../../src/domain/citation.ts';
import type { CollectionId } from '../../src/domain/ids.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import { aNewsroom, aReceived, filed, filedFolder, NOW, READER, SEEDS } from '../support/newsroom.ts';

const DAY = 86_400_000;

async function seeded(): Promise<Newsroom> {
  const newsroom = aNewsroom();
  await filedFolder(newsroom, SEEDS);
  return newsroom;
}

async function briefed(newsroom: Newsroom, topic: string): Promise<Brief> {
  const brief = await writeBrief(newsroom, READER, topic);
  if (brief.kind !== 'brief') throw new Error(`no brief on ${topic}`);
  return brief;
}

/** Everything of a brief that is shown as a report's words. */
function citationsOf(brief: Brief | NotCovered): Citation[] {
  if (brief.kind === 'not-covered') return brief.nearest.map(({ headline }) => headline);
  return [
    ...brief.reports.flatMap(({ headline, lines }) => [headline, ...lines.map(({ citation }) => citation)]),
    ...brief.quotes.map(({ citation }) => citation),
    ...brief.accounts.flatMap(({ accounts }) => accounts.map(({ citation }) => citation)),
    ...brief.origins.flatMap(({ citations }) => citations.map(({ citation }) => citation)),
  ];
}

async function expectExact(newsroom: Newsroom, brief: Brief | NotCovered): Promise<void> {
  for (const citation of citationsOf(brief)) {
    const [entry] = await newsroom.archive.entries([citation.version], READER.collections);
    expect(entry && isExact(citation, entry.version)).toBe(true);
  }
}

describe('a brief', () => {
  test('shows nothing of a report but exact words of a stored version, whatever the topic', async () => {
    const newsroom = await seeded();
    const words = fc.constantFrom(
      'syria',
      'iran',
      'oil',
      'mamlouk',
      'reuters',
      '"secret dialogue"',
      '-tice',
      'since:9999d',
      'moon',
      '“',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), async (topic) => {
        await expectExact(newsroom, await writeBrief(newsroom, READER, topic.join(' ')));
      }),
      { numRuns: 60 },
    );
  });

  test('on the seed reports has two reports, their own chains, and two origins', async () => {
    const brief = await briefed(await seeded(), 'syria');
    expect(brief.reports.map(({ carrier }) => carrier)).toEqual(['ZeroHedge', 'Middle East Eye']);
    expect(brief.origins.map(({ outlet }) => outlet)).toEqual(['Al-Akhbar', 'Reuters']);
    expect(
      brief.quotes.filter(({ speaker, chain }) => speaker && chain && chain.length > 1).length,
    ).toBeGreaterThanOrEqual(4);
  });

  test('gives the same bytes for the same articles, in whatever order they came', async () => {
    const texts = ['oil', 'gas', 'wind', 'coal'].map((fuel, index) =>
      aReceived(
        `Minister speaks of ${fuel} in Valdoria\n\nThe minister of Valdoria said that the ${fuel} fields would open to the public in spring, at last.`,
        {
          outlet: 'The Valdoria Post',
          headline: `Minister speaks of ${fuel} in Valdoria`,
          publishedAt: { earliest: NOW - DAY * (index % 2), latest: NOW - DAY * (index % 2) + DAY, basis: 'stated' },
        },
      ),
    );
    const briefs = [texts, [...texts].reverse()].map(async (order) => {
      const newsroom = aNewsroom();
      await filed(newsroom, order);
      return JSON.stringify(await writeBrief(newsroom, READER, 'valdoria'));
    });
    const [first, second] = await Promise.all(briefs);
    expect(second).toBe(first);
  });

  test('takes no line that leans on a sentence left out, asks, or stands outside the report', async () => {
    const newsroom = aNewsroom();
    await filed(newsroom, [
      aReceived(
        [
          'Skip to main content',
          'Valdoria floods: what we know',
          'He said that the river Osk had risen by three metres in the capital of Valdoria overnight.',
          'Will the dams of Valdoria hold through the coming week, and who will pay for all of this?',
          'Engineers closed the upper gates of the Osk dam in Valdoria on Monday morning to slow the water.',
          'Leave a Reply',
          'Your email address will not be published. Required fields in Valdoria are marked.',
        ].join('\n\n'),
      ),
    ]);
    const { reports } = await briefed(newsroom, 'valdoria');
    expect(reports[0].lines.map(({ citation }) => citation.text)).toEqual([
      'Engineers closed the upper gates of the Osk dam in Valdoria on Monday morning to slow the water.',
    ]);
  });

  test('sorts by date, the undated last', async () => {
    const newsroom = aNewsroom();
    const on = (day: number) => ({
      earliest: NOW - day * DAY,
      latest: NOW - (day - 1) * DAY,
      basis: 'stated' as const,
    });
    await filed(newsroom, [
      aReceived('Valdoria holds a vote on its harbours.'),
      aReceived('Valdoria counts the votes of its harbours.', { publishedAt: on(40) }),
      aReceived('Valdoria names the winner of its harbours.', { publishedAt: on(2) }),
    ]);
    const { reports } = await briefed(newsroom, 'valdoria');
    expect(reports.map(({ headline }) => headline.text.split(' ')[1])).toEqual(['names', 'counts', 'holds']);
  });

  test('sees only what its reader may see', async () => {
    const newsroom = aNewsroom();
    const tenant = 'team-1' as CollectionId;
    await filed(newsroom, [aReceived('Valdoria opens its border to trade.')], tenant);
    expect((await writeBrief(newsroom, READER, 'valdoria')).kind).toBe('not-covered');
    expect((await writeBrief(newsroom, { ...READER, collections: [OPERATOR, tenant] }, 'valdoria')).kind).toBe('brief');
  });

  test('sets nothing between quotation marks that its report does not', async () => {
    const newsroom = aNewsroom();
    const led = 'The harbour of Port Osk will be handed to the navy in the spring, and all the ferries will leave it.';
    const marked = 'The ferries of Port Osk will leave in the spring';
    const text = [
      'Port Osk loses its ferries',
      'The paper gave these details, according to the Osk Gazette:',
      led,
      `"${marked}," said Orsa Lind, the mayor of Port Osk.`,
    ].join('\n\n');
    await filed(newsroom, [aReceived(text, { outlet: 'Reuters' })]);
    const [entry] = await newsroom.archive.entries(
      (await briefed(newsroom, 'osk')).reports.map(({ version }) => version),
      READER.collections,
    );
    // The reader takes the whole paragraph as the Gazette's words; the text does not mark them as exact.
    expect(entry?.reading.quotes.map(({ span }) => text.slice(...span))).toContain(led);
    expect((await briefed(newsroom, 'osk')).quotes.map(({ citation }) => citation.text)).toEqual([marked]);
    expect(await verifyQuote(newsroom, READER, led)).toMatchObject({ kind: 'exact', places: [{ standing: 'text' }] });
    expect(await verifyQuote(newsroom, READER, marked)).toMatchObject({ places: [{ standing: 'quote' }] });
  });

  test('gives each wording of a quote once, and no more than two of one speaker', async () => {
    const newsroom = aNewsroom();
    const paragraphs = ['roads will open', 'bridges will open', 'harbours will open', 'roads will open'].map(
      (what) => `"We believe that the ${what} again in May," said Orsa Lind, the mayor of Port Osk.`,
    );
    await filed(newsroom, [aReceived(`Port Osk rebuilds\n\n${paragraphs.join('\n\n')}`)]);
    const { quotes } = await briefed(newsroom, '"port osk"');
    expect(quotes).toHaveLength(2);
    expect(new Set(quotes.map(({ citation }) => citation.text)).size).toBe(2);
  });
});

describe('a brief’s head', () => {
  test('names the topic as asked, and the filters as facts', async () => {
    const newsroom = await seeded();
    const asked = '/brief Syria "secret Dialogue" outlet:zerohedge -penguins since:2018-08-01';
    const { blocks } = await respond(newsroom, READER, parseAsk(asked));
    expect(blocks[0]).toEqual({
      kind: 'title',
      text: 'SYRIA “secret Dialogue”',
      facts: [
        '1 report · 1 outlet · 2 origins',
        'since 1 Aug 2018',
        'from ZeroHedge',
        'without penguins',
        'as of 22 Nov 2026, 12:00 UTC',
      ],
    });
  });

  test('of reports that name no outlet says that their origin is not known', async () => {
    const newsroom = aNewsroom();
    await filed(newsroom, [aReceived('Valdoria opens its border to trade on Monday, and its harbours too.')]);
    const message = await respond(newsroom, READER, parseAsk('/brief valdoria'));
    const drawn = renderMessage(message, { width: 100, colour: false });
    expect(drawn).toMatch(/0 outlets · 0 origins[\s\S]*\nOrigins\nNo report says on whose knowledge it rests/);
    expect(drawn).not.toContain('An origin is an outlet');
  });

  test('without a topic says that it is about all reports', async () => {
    const { blocks } = await respond(await seeded(), READER, parseAsk('/brief outlet:"Middle East Eye"'));
    expect(blocks[0]).toMatchObject({ text: 'ALL REPORTS', facts: expect.arrayContaining(['from Middle East Eye']) });
    const recent = await respond(await seeded(), READER, parseAsk('/brief since:2018'));
    expect(recent.blocks[0]).toMatchObject({ facts: expect.arrayContaining(['1 report · 1 outlet · 2 origins']) });
  });
});

describe('not in my sources', () => {
  test('is the answer when nothing covers the topic, with the nearest and how much is held', async () => {
    const newsroom = await seeded();
    const answer = await writeBrief(newsroom, READER, 'syria penguins');
    expect(answer).toMatchObject({ kind: 'not-covered', held: 2, newestSeen: NOW });
    expect(answer.kind === 'not-covered' && answer.nearest.length).toBe(2);
    await expectExact(newsroom, answer);
  });

  test('says which filter has left out what would cover it, and from when the reports held are', async () => {
    const newsroom = await seeded();
    const drawn = async (topic: string): Promise<string> =>
      renderMessage(await respond(newsroom, READER, { kind: 'brief', topic }), { width: 200, colour: false });
    const filtered = await writeBrief(newsroom, READER, 'syria since:30d');
    expect(filtered).toMatchObject({ topic: 'syria', filteredOut: { reports: 2, atLeast: false, by: ['since'] } });
    expect(await drawn('syria since:30d')).toContain('2 reports would cover it, but none since 23 Oct 2026.');
    expect(await drawn('syria since:30d')).toMatch(/^Nothing on “syria” that fits/);
    expect(await drawn('syria penguins')).toMatch(/^“syria penguins” is not in my sources\./);
    expect(await drawn('syria outlet:bbc -turkey')).toContain('2 reports would cover it, but none from bbc.');
    expect(await drawn('syria -mamlouk -reuters')).toContain('but none without mamlouk, reuters.');
    expect(await drawn('syria since:30d outlet:bbc')).toContain('but none since 23 Oct 2026, from bbc.');
    expect(await drawn('penguins since:30d')).not.toContain('would cover');
    expect(await drawn('penguins since:30d')).toContain('The newest that I hold');
    expect(await drawn('since:30d')).toContain('The newest that I hold');
    expect(await drawn('syria penguins')).toContain('Nearest to it');
    expect(await drawn('syria penguins')).toContain('I hold 2 reports, published 3 Nov 2017 – 31 Aug 2018;');
  });

  test('is the answer of an empty archive too', async () => {
    expect(await writeBrief(aNewsroom(), READER, 'syria')).toMatchObject({
      kind: 'not-covered',
      held: 0,
      newestSeen: null,
      nearest: [],
    });
  });

  test.each([
    ['nothing', ''],
    ['white space', '   '],
    ['emoji', '🙂🙂'],
    ['a lone quotation mark', '"'],
    ['a lone minus', '-'],
    ['10,000 letters', 'x'.repeat(10_000)],
    ['500 asterisks', '*'.repeat(500)],
  ])('is the answer to %s', async (_name, topic) => {
    expect((await writeBrief(await seeded(), READER, topic)).kind).toBe('not-covered');
  });

  test('operators of search engines are words like others', async () => {
    expect((await writeBrief(await seeded(), READER, 'NEAR(Damascus, 2) OR headline:*')).kind).toBe('not-covered');
  });
});
