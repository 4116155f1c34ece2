import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readOpml, type Subscription, writeOpml } from '../../../src/adapters/feeds/opml.ts';
import { dataPath, describeWithData } from '../../support/data.ts';

const listIn = (text: string): readonly Subscription[] => {
  const read = readOpml(text);
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.list;
};
const sorted = (list: readonly Subscription[]) => list.toSorted((one, other) => (one.url < other.url ? -1 : 1));

test('feeds in folders, each once, and how many entries cannot be followed', () => {
  const outlines = `<outline text="World &amp; more"><outline text="A" xmlUrl="https://a.example/feed" htmlUrl="https://a.example"/>
    <outline type="rss" text="None"/></outline><outline title="Twice" xmlUrl="https://a.example/feed"/><outline text="B" xmlUrl="javascript:x"/>`;
  expect(readOpml(`<opml version="2.0"><head/><body>${outlines}</body></opml>`)).toEqual({
    kind: 'subscriptions',
    list: [{ url: 'https://a.example/feed', title: 'Twice', homepage: null, folders: [] }],
    left: 2,
  });
});

test('what is written is read as the same feeds', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replace(/[^\p{L}\p{N} &'"]/gu, '').trim())
    .filter((text) => text !== '' && !text.includes('&'));
  const title = name.map((text) => text.split(/\s+/).join(' '));
  const subscription = fc.record({
    url: fc.webUrl().map((url) => new URL(url).href),
    title: fc.option(title),
    homepage: fc.option(fc.webUrl().map((url) => new URL(url).href)),
    folders: fc.array(title, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(subscription, { selector: ({ url }) => url }), (list) => {
      const written = list.map((one) => ({ ...one, title: one.title ?? one.url }));
      expect(sorted(listIn(writeOpml(list, 'Feeds')))).toEqual(sorted(written));
    }),
  );
});

test.each([
  '',
  'hello',
  '<rss/>',
  '<opml',
  '<!DOCTYPE opml [<!ENTITY a "b">]><opml><body><outline text="&a;"/></body></opml>',
])('%j is refused in one sentence', (text) =>
  expect(readOpml(text)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/OPML/) }));

describeWithData('the reference lists of feedsmith', 'feeds/feedsmith/opml', () => {
  const folder = dataPath('feeds/feedsmith/opml/references');
  const files = readdirSync(folder).filter((name) => name.endsWith('.opml'));
  test.each(files)('%s comes back as it went out', (file) => {
    const list = listIn(readFileSync(`${folder}/${file}`, 'utf8'));
    expect(sorted(listIn(writeOpml(list, 'Feeds')))).toEqual(sorted(list));
  });
});
