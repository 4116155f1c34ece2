import { expect, test } from '@jest/globals';
import { readMarkup } from '../../../src/adapters/pages/read-markup.ts';

test.each([
  ['A teaser.', 'A teaser.'],
  ['<p>One.</p><p>Two <b>and</b>\n more.</p>', 'One.\n\nTwo and more.'],
  ['One.<br/><br/>Two.', 'One.\n\nTwo.'],
  ['1 &lt; 2 &amp; 3', '1 < 2 & 3'],
  ['<p>Words.</p><p>The post <a href="/a">Headline</a> appeared first on <a href="/">Harbour news</a>.</p>', 'Words.'],
  ['<figure><img src="a"><figcaption>A crane.</figcaption></figure><p>Words.</p><script>x()</script>', 'Words.'],
  ['<p>Words.</p><p>Read more: <a href="/b">Another storm</a></p>', 'Words.'],
  ['<div>'.repeat(500), ''],
  ['', ''],
])('%j says %j', (html, text) => expect(readMarkup(html, null)).toBe(text));
