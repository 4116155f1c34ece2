import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { writeBrief } from '../../src/app/brief/write-brief.ts';
import type { Newsroom } from '../../src/app/newsroom.ts';
import type { Brief } from '../../src/domain/brief.ts';
import { overlaps, type Span } from '../../src/domain/span.ts';
import type { Entry } from '../../src/ports/archive.ts';
import { openConfig } from '../support/config.ts';
import { dataPath, describeWithData } from '../support/data.ts';
import { aNewsroom, filedFolder, READER } from '../support/newsroom.ts';

/** The two pages as they came, named by what they are; the marked passages of each that are no quotations, by their place from 0. */
const PAGES = {
  meeting2018: { file: '000_d77863566ad15677.txt', labels: [0, 6], slogans: [4] },
  visit2017: { file: '003_723192c08898b5c4.txt', labels: [], slogans: [] },
};

/** Passages between double quotation marks of either kind, in order. */
const marked = (text: string): Span[] =>
  [...text.matchAll(/["“]([^"“”]+)["”]/g)].map(({ index, 1: words = '' }) => [index + 1, index + 1 + words.length]);

describeWithData('the two original reports', 'seeds', () => {
  let newsroom: Newsroom;
  let brief: Brief;
  const entryOf = async (file: string): Promise<Entry> => {
    const raw = readFileSync(dataPath('seeds', file), 'utf8').normalize('NFC').replace(/\r\n?/g, '\n').trim();
    const entries = await newsroom.archive.entries(
      brief.reports.map(({ version }) => version),
      READER.collections,
    );
    const found = entries.find(({ version }) => version.text.includes(raw.slice(200, 400)));
    if (!found) throw new Error(`${file} was not filed`);
    return found;
  };

  beforeAll(async () => {
    const { outlets, topics } = openConfig();
    newsroom = { ...aNewsroom(undefined, outlets), topics };
    await filedFolder(newsroom, dataPath('seeds'));
    const answer = await writeBrief(newsroom, READER, 'syria');
    if (answer.kind !== 'brief') throw new Error('no brief');
    brief = answer;
  });

  test.each(Object.values(PAGES))('$file: every quotation is found exactly, and no label is one', async ({
    file,
    labels,
    slogans,
  }) => {
    const { version, reading } = await entryOf(file);
    const places = marked(version.text);
    const quotes = reading.quotes.map(({ span }) => version.text.slice(...span));
    const offered = places.map((span) => quotes.includes(version.text.slice(...span)));
    const expected = places.map((_, index) => !labels.includes(index as never));
    for (const slogan of slogans) offered[slogan] = expected[slogan] = true;
    expect(offered).toEqual(expected);
  });

  test('nothing is taken from the furniture of the pages', async () => {
    for (const { file } of Object.values(PAGES)) {
      const { version, reading } = await entryOf(file);
      const furniture = reading.blocks
        .filter(({ kind }) => kind === 'furniture' || kind === 'caption')
        .map(({ span }) => span);
      expect(furniture.length).toBeGreaterThan(2);
      const shown = brief.reports.flatMap(({ lines }) => lines.map(({ citation }) => citation));
      const cited = [...shown, ...brief.quotes.map(({ citation }) => citation)].filter(
        (one) => one.version === version.id,
      );
      expect(cited.filter(({ span }) => furniture.some((block) => overlaps(block, span)))).toEqual([]);
      expect(reading.quotes.filter(({ span }) => furniture.some((block) => overlaps(block, span)))).toEqual([]);
    }
  });

  test('the two meetings stay two reports, of two outlets, undated, with two origins', () => {
    expect(brief.reports.map(({ carrier, publishedAt }) => [carrier, publishedAt]).sort()).toEqual([
      ['Middle East Eye', null],
      ['ZeroHedge', null],
    ]);
    expect(brief.origins.map(({ outlet }) => outlet)).toEqual(['Al-Akhbar', 'Reuters']);
  });

  test('what the US official said in 2017 came through the regional official and Reuters', async () => {
    const { version, reading } = await entryOf(PAGES.visit2017.file);
    const advisory = reading.quotes.find(({ span }) => version.text.slice(...span).includes('presence is advisory'));
    expect(advisory?.chain?.map(({ name }) => name)).toEqual([
      'the US official',
      'the regional official',
      'Reuters',
      'Middle East Eye',
    ]);
  });
});
