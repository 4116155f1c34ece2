import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataPath } from '../support/data-path.ts';
import { rssOf } from '../support/gather.ts';

type Random = () => number;

/** Larger ones would be mutated so that mostly nothing of what matters changes. */
const LARGEST = 400_000;
const MOST_SEEDS = 1500;

const OURS = {
  feed: [
    rssOf(
      Array.from({ length: 5 }, (_, index) => ({
        guid: `tag:${index}`,
        link: `https://harbour.example/${index}?utm_source=rss`,
        title: `Storm &amp; gale ${index}`,
        'dc:creator': 'Ada',
        pubDate: 'Tue, 28 Aug 2018 10:00:00 GMT',
        description: '&lt;p&gt;The harbour was closed, the port authority said.&lt;/p&gt;',
      })),
      '<ttl>60</ttl><link>https://harbour.example/</link><language>en</language>',
    ),
    '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/"><title type="html">News</title><entry><id>tag:1</id><link href="/1"/><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Storm</div></title><updated>2018-08-28T10:00:00Z</updated><content type="html"><![CDATA[<p>Closed.</p>]]></content><source><title>Wire</title></source></entry></feed>',
    '{"version":"https://jsonfeed.org/version/1.1","title":"News","items":[{"id":"1","url":"https://harbour.example/1","title":"Storm","content_html":"<p>Closed.</p>","date_published":"2018-08-28T10:00:00Z"}]}',
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>News</title></channel><item><title>Storm</title><link>https://harbour.example/1</link><description>Closed.</description></item></rdf:RDF>',
  ],
  page: [
    `<!doctype html><html lang="en"><head><title>Storm</title><meta property="og:site_name" content="Harbour"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm","datePublished":"2018-08-28"}</script><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><nav><a href="/">Home</a></nav><article><h1>Storm</h1><p>By Ada</p>${'<p>The harbour was closed on Monday, the port authority said, "because of the storm".</p>'.repeat(8)}<figure><img src="/a.jpg"><figcaption>The harbour</figcaption></figure><table><tr><td>1</td></tr></table></article></body></html>`,
  ],
};

/** What mutations begin with: what we wrote, and real ones where they lie beside the project. `absent`: the folders that do not. */
export function seedsOf(kind: 'feed' | 'page'): {
  readonly seeds: readonly Buffer[];
  readonly absent: readonly string[];
} {
  const folders = kind === 'feed' ? ['feeds'] : ['articles/aeb/html', 'articles/trafilatura/html'];
  const ours = OURS[kind].map((text) => Buffer.from(text));
  const found = folders.filter((folder) => existsSync(dataPath(folder)));
  const real = found.flatMap((folder) => filesIn(dataPath(folder)));
  const every = Math.max(1, Math.ceil(real.length / MOST_SEEDS));
  const read = real.filter((_, index) => index % every === 0).map((path) => readFileSync(path));
  return { seeds: [...ours, ...read], absent: folders.filter((folder) => !found.includes(folder)) };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xml|json|html?)$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && statSync(path).size <= LARGEST)
    .sort();
}

/** What means something to a parser. */
const TOKENS = [
  ...[
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<?xml ',
    '?>',
    '</',
    '/>',
    '<item>',
    '</item>',
    '<entry>',
    '</channel>',
    '<p>',
    '<table>',
  ],
  ...[
    '&#x110000;',
    '&#0;',
    '&lt;',
    '&amp;amp;',
    '&nope;',
    '<!DOCTYPE rss [<!ENTITY a "b">]>',
    'xml:base="//["',
    'href="http://["',
  ],
  ...[
    '\u0000',
    '\ud800',
    '\u202e',
    '\ufeff',
    '9999-99-99T99:99:99Z',
    '-1e999',
    '{"items":',
    ']',
    '<script>',
    '<template>',
    '<svg><style>',
  ],
].map((token) => Buffer.from(token));

/** One of `seeds` with some changes of bytes, tokens and order. */
export function mutated(seeds: readonly Buffer[], random: Random): Buffer {
  const upTo = (most: number): number => Math.floor(random() * most);
  const pick = <Item>(items: readonly Item[]): Item => items[upTo(items.length)] as Item;
  const splice = (bytes: Buffer, from: number, to: number, put: Buffer): Buffer =>
    Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)]);
  const ways: ((bytes: Buffer, at: number, end: number) => Buffer)[] = [
    (bytes, at) => splice(bytes, at, at + 1, Buffer.from([upTo(256)])),
    (bytes, at) => splice(bytes, at, at, pick(TOKENS)),
    (bytes, at, end) => splice(bytes, at, end, Buffer.alloc(0)),
    (bytes, at, end) => splice(bytes, at, at, bytes.subarray(at, end)),
    (bytes, at) => bytes.subarray(0, at),
    (bytes, at, end) => splice(bytes, at, at, Buffer.concat(Array(20 + upTo(200)).fill(bytes.subarray(at, end)))),
    (bytes, at) =>
      Buffer.concat([
        bytes.subarray(0, at),
        (() => {
          const other = pick(seeds);
          return other.subarray(upTo(other.length));
        })(),
      ]),
  ];
  let bytes = pick(seeds);
  for (let times = 1 + upTo(6); times > 0; times--) {
    const at = upTo(bytes.length);
    bytes = pick(ways)(bytes, at, Math.min(bytes.length, at + 1 + upTo(200)));
  }
  return bytes;
}
