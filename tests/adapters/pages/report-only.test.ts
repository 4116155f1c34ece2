import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { extractArticle } from '../../../src/adapters/pages/extract-article.ts';
import { dataPath, describeWithData } from '../../support/data.ts';
import { aPage, meta } from './page.ts';

const LONG = 'Fishermen said that they would wait, and that the boats were safe in the inner harbour. '
  .repeat(4)
  .trim();
const PUBLISHED = meta('article:published_time', '2018-08-28T09:30:00Z');

/** A page whose report has these parts between its paragraphs. */
const page = (inner: string, head = '') =>
  aPage(head, [LONG]).replace('<figure>', `${inner}<p>${LONG}</p><p>${LONG}</p><figure>`);
const linesOf = (html: string) => extractArticle(html, 'https://harbour.example/a').text.split('\n\n');
const left = (inner: string, head = '') => linesOf(page(inner, head)).filter((line) => line !== LONG);

describe('of the part of a page in which its report stands, nothing is taken that leads elsewhere', () => {
  test.each([
    ['a read-more line', '<p>Read more: <a href="/b">Another storm is coming</a></p>'],
    [
      'a paragraph that is a headline of another report',
      '<p><strong><a href="/b">Harbour master resigns after storm</a></strong></p>',
    ],
    [
      'a list of links',
      '<ul><li><a href="/b">Storm closes the bridge.</a></li><li><a href="/c">Ferry late again.</a></li></ul>',
    ],
    [
      'a headed list',
      '<h3>Related news</h3><ul><li>Storm closes <a href="/b">the bridge</a> for days</li><li>Ferry late</li></ul>',
    ],
    [
      'a box by its class',
      '<div class="article newsletter-box"><p>Every morning in your inbox.</p><p>From our desk, to you.</p></div>',
    ],
    ['a caption by its class', '<p class="wp-caption-text">The harbour in June.</p>'],
    ['a picture’s credit', '<p>(Image: AGENCY)</p><p>Photo: Ada Berg</p><p>© Ada Berg The harbour</p>'],
    ['words of the page', '<p>Advertisement</p><p>Share</p><p>Image 2 of 5</p><p>Comments</p>'],
  ])('%s', (_, inner) => expect(left(inner)).toEqual([]));

  test('a heading with nothing under it', () => {
    expect(left('<h3>Elsewhere in town</h3><p>Advertisement</p><h3>What was said</h3>')).toEqual(['What was said']);
  });

  test('a stamp, where the page states its date', () => {
    expect(left('<p>Updated 10:01 pm PST, Tuesday, November 19, 2019</p>', PUBLISHED)).toEqual([]);
    expect(left('<p>Updated 10:01 pm PST, Tuesday, November 19, 2019</p>')).toHaveLength(1);
  });

  test('what asks something of the reader at the end', () => {
    const asking = `<p>${LONG}</p><p>Follow us on every network.</p><p>Sign up for our letter</p>`;
    expect(
      linesOf(aPage('', [LONG, LONG]).replace('<figure>', `${asking}<figure>`)).filter((line) => line !== LONG),
    ).toEqual([]);
  });
});

describe('of the report itself, everything is taken', () => {
  test.each([
    'He said: <a href="/b">“We wait.”</a>',
    'Get out, the minister told them.',
    'Related questions were not answered, the spokesman said.',
    '© 2018 The Wire. All rights reserved.',
    '(Reporting by Ada Berg; editing by the desk)',
    'BEIRUT, Aug 28 (The Wire) — Two people spoke.',
  ])('%s', (words) => {
    expect(left(`<p>${words}</p>`)).toEqual([words.replace(/<[^>]+>/g, '')]);
  });

  test('an ordered list of sentences, and a heading above words', () => {
    expect(left('<h3>What happened</h3><ol><li>The wind rose.</li><li>The gate broke.</li></ol>')).toEqual([
      'What happened',
      'The wind rose.',
      'The gate broke.',
    ]);
  });

  test('a page that calls all of its report by the name of what is around it', () => {
    expect(
      linesOf(aPage('', [LONG, LONG]).replace('<article>', '<article class="share">')).filter((line) => line === LONG),
    ).toHaveLength(2);
  });
});

describeWithData('a hundred real pages', 'articles/aeb', () => {
  test('are read as people marked them: F1 of 4-grams at least .955 (Readability.js .947, trafilatura .958)', () => {
    const truth = JSON.parse(readFileSync(dataPath('articles/aeb/ground-truth.json'), 'utf8')) as Record<
      string,
      { articleBody: string; url: string }
    >;
    const scores = Object.entries(truth).map(([id, { articleBody, url }]) => {
      const html = gunzipSync(readFileSync(dataPath(`articles/aeb/html/${id}.html.gz`))).toString();
      return overlap(gramsOf(articleBody), gramsOf(extractArticle(html, url).text));
    });
    const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    const precision = mean(scores.map((score) => score.precision));
    const recall = mean(scores.map((score) => score.recall));
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThanOrEqual(0.955);
  });
});

function gramsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const grams = new Map<string, number>();
  for (let start = 0; start + 4 <= words.length; start++) {
    const gram = words.slice(start, start + 4).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

function overlap(truth: Map<string, number>, found: Map<string, number>): { precision: number; recall: number } {
  const sum = (grams: Map<string, number>) => [...grams.values()].reduce((total, count) => total + count, 0);
  const common = [...truth].reduce((total, [gram, count]) => total + Math.min(count, found.get(gram) ?? 0), 0);
  return { precision: common / Math.max(1, sum(found)), recall: common / Math.max(1, sum(truth)) };
}
