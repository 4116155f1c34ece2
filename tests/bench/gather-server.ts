import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Received } from '../../src/ports/intake.ts';
import { randomNumbers } from './synthetic-articles.ts';
import { syntheticNews } from './synthetic-news.ts';

/** Feeds of generated articles on loopback, in a process of their own: `/whole/N` holds twenty articles, always the same; `/lively/N` often has a new one; `/large` is as large as a feed may be. */
const seed = Number(process.argv[2] ?? 1);
const ITEMS = 20;
const LIVELY_ITEMS = 15;
/** How often a lively feed that is asked has something new. */
const NEW_SHARE = 0.2;
const FEW_WORDS = 60;
const MANY_WORDS = 300;

const news = syntheticNews(1_000_000, seed);
const random = randomNumbers(seed);
const whole = new Map<string, string>();
const lively = new Map<string, string[]>();

const MOST_ITEMS = 500;
const LARGEST = 14 * 1024 * 1024;

/** Five hundred items that together are nearly what is fetched at most. */
const large = rss(
  Array.from({ length: MOST_ITEMS }, (_, index) => {
    const paragraph = `The harbour was closed for the ${index}th time, the port authority said. `;
    const words = paragraph.repeat(Math.floor(LARGEST / MOST_ITEMS / paragraph.length));
    return `<item><guid>large:${index}</guid><title>Harbour ${index}</title><description>${words}</description></item>`;
  }).join(''),
);

const server = createServer((request, response) => {
  if (request.url?.startsWith('/whole/')) response.end(rss(wholeAt(request.url)));
  else if (request.url === '/large') response.end(large);
  else answerLively(request, response);
});
server.listen(0, '0.0.0.0', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());

function wholeAt(url: string): string {
  const items =
    whole.get(url) ?? Array.from({ length: ITEMS }, (_, index) => item(next(), `${url}/${index}`, Infinity)).join('');
  whole.set(url, items);
  return items;
}

function answerLively({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
  const items =
    lively.get(url) ?? Array.from({ length: LIVELY_ITEMS }, (_, index) => item(next(), `${url}/${index}`, FEW_WORDS));
  const known = lively.has(url);
  lively.set(url, items);
  if (known && random() < NEW_SHARE) items.push(item(next(), `${url}/${items.length}`, MANY_WORDS));
  const etag = `"${items.length}"`;
  const same = headers['if-none-match'] === etag;
  response.writeHead(same ? 304 : 200, { ETag: etag });
  response.end(same ? '' : rss(items.slice(-LIVELY_ITEMS).reverse().join('')));
}

const next = (): Received => news.next().value as Received;

function item({ text }: Received, path: string, words: number): string {
  const [headline = '', ...paragraphs] = text.split('\n\n');
  const body = paragraphs.join('\n\n').split(' ').slice(0, words).join(' ').split('\n\n');
  const html = body.map((paragraph) => `&lt;p&gt;${paragraph}&lt;/p&gt;`).join('');
  return `<item><guid>${path}</guid><link>http://news.example${path}</link><title>${headline}</title><pubDate>${new Date().toUTCString()}</pubDate><description>${html}</description></item>`;
}

function rss(items: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Generated</title>${items}</channel></rss>`;
}
