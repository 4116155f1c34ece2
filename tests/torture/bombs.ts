/** Input that was made to take long, or much memory, and how it is to be read. */
export interface Bomb {
  readonly family: string;
  readonly kind: 'feed' | 'page';
  readonly text: string;
}

const rss = (inside: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;
const page = (inside: string): string =>
  `<!doctype html><html><head><title>t</title></head><body><article>${inside}</article></body></html>`;
const fill = (piece: string, bytes: number): string => piece.repeat(Math.max(1, Math.floor(bytes / piece.length)));

/** Entities that each consist of ten others, so deep as fits. */
function laughs(bytes: number): string {
  const levels = Math.min(40, Math.max(2, Math.floor(bytes / 70)));
  const declared = Array.from(
    { length: levels },
    (_, level) => `<!ENTITY l${level} "${level === 0 ? 'lol' : `&l${level - 1};`.repeat(10)}">`,
  );
  return rss(`<item><title>&l${levels - 1};</title></item>`, `<!DOCTYPE rss [${declared.join('')}]>`);
}

/** Each makes about so many bytes. */
const FAMILIES: Readonly<Record<string, readonly [kind: Bomb['kind'], make: (bytes: number) => string]>> = {
  'entities of entities': ['feed', laughs],
  'one long entity, often': [
    'feed',
    (bytes) =>
      rss(
        `<item><title>${fill('&a;', bytes / 2)}</title></item>`,
        `<!DOCTYPE rss [<!ENTITY a "${fill('a', bytes / 2)}">]>`,
      ),
  ],
  'entities from elsewhere': [
    'feed',
    (bytes) =>
      rss(
        `<item><title>&x;${fill('x ', bytes)}</title></item>`,
        '<!DOCTYPE rss [<!ENTITY % p SYSTEM "file:///etc/passwd"><!ENTITY x SYSTEM "file:///etc/passwd">%p;]>',
      ),
  ],
  'numeric entities': ['feed', (bytes) => rss(`<item><title>${fill('&#x41;', bytes)}</title></item>`)],
  'escaped markup': ['feed', (bytes) => rss(`<item><description>${fill('&lt;b&gt;x', bytes)}</description></item>`)],
  'elements in elements': ['feed', (bytes) => rss(`${fill('<item>', bytes)}x`)],
  'attributes without end': [
    'feed',
    (bytes) =>
      rss(
        `<item ${Array.from({ length: Math.ceil(bytes / 12) }, (_, n) => `a${n}="${n}"`).join(' ')}><title>x</title></item>`,
      ),
  ],
  'comments and sections that never end': ['feed', (bytes) => rss(`<item><title>${fill('<!--<![CDATA[', bytes)}`)],
  'many items': ['feed', (bytes) => rss(fill('<item><title>x</title><guid>1</guid></item>', bytes))],
  'lists in lists': ['feed', (bytes) => `{"version":"1","items":${'['.repeat(bytes)}`],
  'blocks in blocks': ['page', (bytes) => page(`${fill('<div><b>', bytes)}x`)],
  'paragraphs, links and quotes': [
    'page',
    (bytes) => page(fill('<p>The "port" said “it, was”, <a href="/a">closed</a>, </p>', bytes)),
  ],
  'tags that never end': ['page', (bytes) => page(fill('<a href="', bytes))],
  'white space': ['page', (bytes) => page(`<p>a${fill(' \n\t\u00a0', bytes)}b</p>`)],
};

/** Every family in every size, in bytes. */
export function* bombs(sizes: readonly number[]): Generator<Bomb> {
  for (const [family, [kind, make]] of Object.entries(FAMILIES))
    for (const size of sizes) yield { family, kind, text: make(size) };
}
