import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MarkupItem } from '../../../src/adapters/feeds/markup-item.ts';
import { parseFeed } from '../../../src/adapters/feeds/parse-feed.ts';
import type { Feed } from '../../../src/ports/feeds.ts';

const URL_OF_FEED = 'https://harbour.example/news/feed.xml';
const reading = (text: string, contentType: string | null = null) =>
  parseFeed({ bytes: Buffer.from(text), contentType, url: URL_OF_FEED });

function feedIn(text: string): Feed<MarkupItem> {
  const read = reading(text);
  if (read.kind === 'refused') throw new Error(read.reason);
  return read.feed;
}

const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour news</title><link>/</link>${head}${items}</channel></rss>`;

describe('an RSS item', () => {
  const [item] = feedIn(
    rss(`<item><title>Storm &amp;amp; <![CDATA[<b>flood</b>]]></title><link> ../storm?a=1&amp;b=2 </link>
      <guid isPermaLink="false">tag:1</guid><dc:creator>Ada Berg</dc:creator><author>desk@harbour.example (The desk)</author>
      <pubDate>Tue, 28 Aug 2018 10:00:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>The whole text of the report.</p>]]></content:encoded>
      <source url="https://wire.example/rss">The Wire</source><enclosure url="https://x.example/a.mp3" length="1" type="audio/mpeg"/></item>`),
  ).items;

  test('is taken whole, with absolute addresses and plain words', () => {
    expect(item).toEqual({
      id: 'tag:1',
      url: 'https://harbour.example/storm?a=1&b=2',
      headline: 'Storm & flood',
      byline: 'Ada Berg',
      publishedAt: {
        earliest: Date.parse('2018-08-28T10:00:00Z'),
        latest: Date.parse('2018-08-28T10:00:01Z'),
        basis: 'feed',
      },
      updatedAt: null,
      html: '<p>The whole text of the report.</p>',
      via: { outlet: 'The Wire', url: 'https://wire.example/rss' },
    });
  });

  test('without a link is at its guid, unless that is said to be none', () => {
    const [linked, unlinked] = feedIn(
      rss(
        '<item><guid>https://a.example/1</guid></item><item><guid isPermaLink="false">https://a.example/2</guid></item>',
      ),
    ).items;
    expect(linked?.url).toBe('https://a.example/1');
    expect(unlinked?.url).toBeNull();
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@b.example',
    'http://',
  ])('never has the address %s', (address) =>
    expect(feedIn(rss(`<item><link>${address}</link></item>`)).items[0]?.url).toBeNull());
});

test('an Atom entry: the page and not the feed, xml:base, published before updated', () => {
  const feed = feedIn(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/x/" xml:lang="de">
    <title type="html">Hafen &amp;amp; See</title><link rel="self" href="feed"/><link href="../"/>
    <entry><id>urn:1</id><title>A &lt; B</title><link rel="enclosure" href="a.mp3"/><link rel="alternate" href="one"/>
    <published>2018-08-28T10:00Z</published><updated>2018-08-29T10:00:00+02:00</updated><author><name>Ada</name></author>
    <summary>Short.</summary><content type="text">1 &lt; 2 &amp; 3</content><source><title>The Wire</title></source></entry></feed>`);
  expect(feed).toMatchObject({ title: 'Hafen & See', homepage: 'https://b.example/', language: 'de' });
  expect(feed.items[0]).toMatchObject({
    url: 'https://b.example/x/one',
    headline: 'A < B',
    byline: 'Ada',
    publishedAt: { earliest: Date.parse('2018-08-28T10:00Z') },
    updatedAt: { earliest: Date.parse('2018-08-29T08:00Z') },
    html: '1 &lt; 2 &amp; 3',
    via: { outlet: 'The Wire', url: null },
  });
});

test('an RDF feed, its Dublin Core and its rest', () => {
  const feed = feedIn(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
    <channel><title>T</title><link>https://c.example</link><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
    <item rdf:about="https://c.example/1"><title>One</title><link>https://c.example/1</link><dc:date>2018-08-28</dc:date></item></rdf:RDF>`);
  expect(feed.restMs).toBe(12 * 3_600_000);
  expect(feed.items).toMatchObject([
    { id: 'https://c.example/1', publishedAt: { earliest: Date.parse('2018-08-28') } },
  ]);
});

test('a JSON Feed, also one that says its version wrongly; its text keeps its paragraphs', () => {
  const json = {
    version: '1.1',
    title: 'T',
    items: [{ id: '1', url: 'https://d.example/1', content_text: 'One <1>.\n\nTwo.' }],
  };
  const feed = feedIn(JSON.stringify(json));
  expect(feed.items).toMatchObject([{ id: '1', url: 'https://d.example/1', html: 'One &lt;1>.<p>Two.' }]);
});

test('an Atom entry alone and RSS 1.1 are feeds too', () => {
  expect(
    feedIn('<entry xmlns="http://www.w3.org/2005/Atom"><id>1</id><title>Alone</title></entry>').items,
  ).toMatchObject([{ headline: 'Alone' }]);
  const rss11 = `<r:Channel xmlns:r="http://purl.org/net/rss1.1#"><r:title>T</r:title><r:items><r:item><r:title>One</r:title></r:item></r:items></r:Channel>`;
  expect(feedIn(rss11)).toMatchObject({ title: 'T', items: [{ headline: 'One' }] });
});

describe('what is damaged', () => {
  const items = ['one', 'two', 'three']
    .map((name) => `<item><title>${name}</title><guid>${name}</guid></item>`)
    .join('');
  const whole = rss(items);

  test('is read up to its last whole item, wherever it breaks off', () => {
    for (let length = whole.indexOf('<item>') + 1; length < whole.length; length++) {
      const read = reading(whole.slice(0, length));
      const ends = [...whole.slice(0, length).matchAll(/<\/item>/g)].length;
      const titles = read.kind === 'feed' ? read.feed.items.map(({ headline }) => headline) : [];
      expect(titles).toEqual(['one', 'two', 'three'].slice(0, ends));
    }
  });

  test('says so', () => {
    expect(reading(whole)).toMatchObject({ damaged: false });
    expect(reading(whole.slice(0, -9))).toMatchObject({ damaged: true });
  });

  test('a bare ampersand, a warning before the document, an unclosed tag', () => {
    const messy = `\n<b>Warning</b>: cannot connect\n${rss('<item><title>R&D <b>and</title><guid>1</guid></item>')}`;
    expect(feedIn(messy).items).toMatchObject([{ headline: 'R&D and' }]);
  });

  test('never throws and never takes longer than the text is long', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<item>',
            '</item>',
            '<title>',
            '</title>',
            '<![CDATA[',
            ']]>',
            '&',
            '<!--',
            '-->',
            '<',
            '"',
            'x',
            '<rss>',
            '<a b="',
            '</rss>',
          ),
        ),
        (parts) => {
          expect(['feed', 'refused']).toContain(reading(`<rss><channel>${parts.join('')}`).kind);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what is refused, with what to do', () => {
  test.each([
    ['a page', '<!doctype html><html><body>hello</body></html>', /no feed: give the address/],
    ['nothing', '', /no feed/],
    ['JSON that is no feed', '{"a": 1}', /no JSON Feed/],
    [
      'entities of its own',
      '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><title>&a;</title></channel></rss>',
      /entities of its own/,
    ],
    [
      'a file as an entity',
      '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><title>&a;</title></channel></rss>',
      /entities of its own/,
    ],
    ['tags without end', `<rss>${'<a/>'.repeat(300_001)}`, /more than 300,000 tags/],
  ])('%s', (_, text, sentence) =>
    expect(reading(text)).toEqual({ kind: 'refused', reason: expect.stringMatching(sentence) }));

  test('a document type without declarations is none of them', () => {
    expect(
      reading(
        `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/rss.dtd"><rss version="0.91"><channel><title>T</title></channel></rss>`,
      ),
    ).toMatchObject({ feed: { title: 'T' } });
  });
});

test('lists in lists are refused, unless they stand in words', () => {
  const json = (title: string, more: string): string =>
    `{"version":"https://jsonfeed.org/version/1.1","title":"${title}","items":[]${more}}`;
  const readJson = (text: string) =>
    parseFeed({ bytes: Buffer.from(text), contentType: null, url: 'https://a.example/' });
  const deep = `${'['.repeat(500)}${']'.repeat(500)}`;
  expect(readJson(json('t', `,"x":${deep}`))).toMatchObject({ kind: 'refused' });
  expect(readJson(json(`a \\" ${deep}`, ''))).toMatchObject({ kind: 'feed' });
});
