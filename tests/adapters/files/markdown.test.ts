import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from '../../../src/adapters/files/markdown.ts';

describe('the prose of Markdown', () => {
  test.each([
    [
      'a paragraph over several lines is one line',
      'The port\nopens on\nMonday.\n\nNext.',
      'The port opens on Monday.\n\nNext.',
    ],
    ['headings', '# Port opens #\nText.\n\nSetext\n===\nMore', 'Port opens\n\nText.\n\nSetext\n\nMore'],
    ['block quotes', '> "We open," she said.\n> "Soon."', '"We open," she said. "Soon."'],
    ['bullets, each its own line', '- one\n- two\n  goes on\n* three', 'one\n\ntwo goes on\n\nthree'],
    ['numbers of items stay', '1. one\n2. two', '1. one\n\n2. two'],
    [
      'a year at the head of a line begins no item',
      'It closed in\n2018. Then it opened.',
      'It closed in 2018. Then it opened.',
    ],
    ['emphasis', 'a *b* **c** ***d*** _e_ __f__ **g *h* i**', 'a b c d e f g h i'],
    ['marks that are no emphasis', '2 * 3 * 4, 2*3*4, snake_case_word, *', '2 * 3 * 4, 2*3*4, snake_case_word, *'],
    [
      'links',
      'the [port](https://a.example/x_(y) "Port") and [docks][1]\n\n[1]: https://b.example',
      'the port and docks',
    ],
    ['brackets that are no links', 'He said "[the port] is open [sic]"', 'He said "[the port] is open [sic]"'],
    ['images', 'before ![a *crane*](crane.png) after *all*', 'before  after all'],
    ['addresses', '<https://a.example/b>', 'https://a.example/b'],
    ['comments', 'one <!-- not\nthis --> two', 'one  two'],
    ['an unclosed comment stays', 'one <!-- two', 'one <!-- two'],
    ['escapes and entities', '\\*not\\* R&amp;D &lt;b&gt;', '*not* R&D <b>'],
    ['lines across the page', 'one\n\n---\n\n* * *\n\ntwo', 'one\n\ntwo'],
  ])('%s', (_what, markdown, prose) => {
    expect(plainText(markdown)).toBe(prose);
  });

  test('plain prose is not changed', () => {
    const prose = 'PORT TOWN, Aug 28 — “We open,” she said; 5 > 3, a_b, 50% [sic] & more.\n\nThe end…';
    expect(plainText(prose)).toBe(prose);
  });

  test('no character is invented, whatever the text', () => {
    const pieces = fc.constantFrom(
      '*',
      '**',
      '_',
      '[',
      '](',
      ')',
      '![',
      '\n',
      '> ',
      '# ',
      '- ',
      'word',
      ' ',
      '\\',
      '[1]: /x',
      '1. ',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const markdown = parts.join('');
        const letters = (text: string) => text.match(/word/g)?.length ?? 0;
        expect(letters(plainText(markdown))).toBeLessThanOrEqual(letters(markdown));
        expect(plainText(markdown).replace(/\s/g, '').length).toBeLessThanOrEqual(markdown.replace(/\s/g, '').length);
      }),
    );
  });

  test.each([
    '[',
    '![',
    '](a',
    '*a ',
    '_a_ ',
    '**_',
    '> ',
    '<!--',
    '[a]: /',
    '[a][b]',
    '\\',
    ' ',
    '- - x',
  ])('half a million characters of %j come to an end', (unit) => {
    expect(typeof plainText(`[x]: /u\n${unit.repeat(500_000 / unit.length)}x`)).toBe('string');
  });
});
