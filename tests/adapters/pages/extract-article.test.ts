import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extractArticle } from '../../../src/adapters/pages/extract-article.ts';
import { readPage } from '../../../src/adapters/pages/read-page.ts';
import { aPage, jsonLd, meta } from './page.ts';

const extracted = (head: string, paragraphs?: readonly string[]) => extractArticle(aPage(head, paragraphs), null);
const LONG = 'Fishermen said that they would wait, and that the boats were safe in the inner harbour. '
  .repeat(4)
  .trim();

describe('the words of a page', () => {
  test('are its paragraphs between blank lines, without captions and furniture', () => {
    const { text } = extracted('', [LONG, `“We wait,” he <b>said</b>,\n  then <a href="/x">left</a>. ${LONG}`, LONG]);
    expect(text).toContain(`${LONG}\n\n“We wait,” he said, then left. ${LONG}\n\n${LONG}`);
    expect(text).not.toMatch(/newsletter|crane|Sport/);
  });

  test('a line break ends a line, entities are characters, no-break spaces stay', () => {
    const { text } = extracted('', [`${LONG}<br>R&amp;D&nbsp;cost &pound;5`, LONG]);
    expect(text).toContain(`${LONG}\n\nR&D\u00a0cost £5`);
  });

  test.each([
    '',
    'x',
    '<html></html>',
    '<p>',
    '<!doctype html>',
    '<html><body><script>1</script></body></html>',
  ])('a page without an article has none: %j', (html) => {
    expect(extractArticle(html, null).text.length).toBeLessThanOrEqual(1);
  });
});

describe('what a page states', () => {
  test('in linked data, wherever the article stands in it', () => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'Harbour closed by storm',
      author: [{ '@type': 'Person', name: 'A. Writer' }, 'B. Writer'],
      publisher: { name: 'Harbour Gazette' },
      datePublished: '2018-08-28T09:30:00+02:00',
      mainEntityOfPage: { '@id': 'https://gazette.example/harbour' },
    };
    const expected = {
      headline: 'Harbour closed by storm',
      byline: 'A. Writer, B. Writer',
      outlet: 'Harbour Gazette',
      publishedAt: { earliest: Date.UTC(2018, 7, 28, 7, 30), latest: Date.UTC(2018, 7, 28, 7, 30, 1), basis: 'stated' },
      canonicalUrl: 'https://gazette.example/harbour',
      language: 'en-GB',
    };
    expect(extracted(jsonLd(article))).toMatchObject(expected);
    expect(extracted(jsonLd({ '@graph': [{ '@type': 'WebSite' }, article] }))).toMatchObject(expected);
    expect(extracted(jsonLd([[article]]))).toMatchObject(expected);
  });

  test('in meta elements', () => {
    const head = [
      meta('og:title', 'Harbour closed &amp; quiet'),
      meta('og:site_name', 'Harbour Gazette'),
      meta('article:published_time', '2018-08-28'),
      meta('article:author', 'https://social.example/a-writer'),
      '<meta name="Author" content="A. Writer">',
      '<link rel="canonical" href="/harbour">',
    ];
    expect(extractArticle(aPage(head.join('')), 'https://gazette.example/x?y')).toMatchObject({
      headline: 'Harbour closed & quiet',
      outlet: 'Harbour Gazette',
      byline: 'A. Writer',
      publishedAt: { earliest: Date.UTC(2018, 7, 28), latest: Date.UTC(2018, 7, 29), basis: 'stated' },
      canonicalUrl: 'https://gazette.example/harbour',
    });
  });

  test.each([
    ['2018-08-28 10:00:00', Date.UTC(2018, 7, 28), Date.UTC(2018, 7, 29)],
    ['2018-08-28T10:00:00.123Z', Date.UTC(2018, 7, 28, 10), Date.UTC(2018, 7, 28, 10, 0, 1)],
    ['2018-08-28T10:00:00+0200', Date.UTC(2018, 7, 28, 8), Date.UTC(2018, 7, 28, 8, 0, 1)],
    ['Tue, 28 Aug 2018 10:00:00 GMT', Date.UTC(2018, 7, 28, 10), Date.UTC(2018, 7, 28, 10, 0, 1)],
  ])('the date %s', (stated, earliest, latest) => {
    expect(extracted(meta('date', stated)).publishedAt).toEqual({ earliest, latest, basis: 'stated' });
  });

  test.each(['yesterday', '08/09/2018', '2018-02-31', '1535450400', ''])('%j is no date', (stated) => {
    expect(extracted(meta('date', stated)).publishedAt).toBeNull();
  });

  test('addresses that are not of the web are none', () => {
    expect(extracted('<link rel="canonical" href="javascript:alert(1)">').canonicalUrl).toBeNull();
    expect(extracted('<link rel="canonical" href="/relative">').canonicalUrl).toBeNull();
  });

  test('broken linked data are none', () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
    expect(extracted(broken + meta('og:title', 'Harbour closed'))).toMatchObject({ headline: 'Harbour closed' });
    expect(
      extracted(jsonLd({ '@type': 'NewsArticle', headline: 5, author: { name: {} }, publisher: [] })),
    ).toMatchObject({
      byline: null,
      outlet: null,
    });
  });
});

describe('hostile pages', () => {
  test.each([
    '<div>',
    '<b>',
    '<table><tr><td>',
    '<p>x',
    '<a href=x>',
    '<meta name=a content=b>',
    '<!--',
    '<',
    '<script>',
  ])('a hundred thousand times %s comes to an end', async (unit) => {
    expect((await readPage(unit.repeat(100_000), null)).text).toHaveLength(0);
  });

  test('any page gives a value', async () => {
    const pieces = fc.constantFrom(
      '<html>',
      '<p>',
      '</p>',
      '<div>',
      '<br>',
      '</',
      '>',
      '<',
      '&',
      '&#0;',
      '"',
      'words ',
      '<title>',
      '<meta content=',
      '<link rel=canonical href=',
      '<script type="application/ld+json">',
      '[',
      '{',
      '</script>',
      '<body',
      ' lang=x',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        expect(typeof (await readPage(parts.join(''), null)).text).toBe('string');
      }),
    );
  });
});
