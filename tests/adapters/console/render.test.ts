import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderMessage } from '../../../src/adapters/console/render.ts';
import { displayWidth, graphemes } from '../../../src/adapters/console/width.ts';
import type { Message } from '../../../src/domain/message.ts';
import { BRIEF, cited } from './messages.ts';

const ESC = '\u001b';
const golden = (name: string): string => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');

describe('a brief on a terminal', () => {
  test.each([40, 60, 80, 120])('is laid out for %i columns', (width) => {
    expect(renderMessage(BRIEF, { width, colour: false })).toBe(golden(`brief-${width}.txt`));
  });

  test('in colour has the same words', () => {
    const coloured = renderMessage(BRIEF, { width: 80, colour: true });
    expect(coloured).toContain(`${ESC}[1mHARBOUR${ESC}[0m`);
    expect(stripVTControlCharacters(coloured)).toBe(renderMessage(BRIEF, { width: 80, colour: false }));
  });

  test('sets off the marked words of an excerpt', () => {
    const content = [
      { kind: 'excerpt' as const, citation: cited('the port of Kessa', 100), marked: [[104, 108] as const] },
    ];
    const drawn = renderMessage({ blocks: [{ kind: 'paragraph', content }] }, { width: 80, colour: true });
    expect(drawn).toBe(`the ${ESC}[1mport${ESC}[0m of Kessa\n`);
  });
});

describe('hostile text', () => {
  const drawn = (words: string): string => renderMessage(quoting(words), { width: 60, colour: false });

  test('cannot send escapes to the terminal', () => {
    expect(drawn(`${ESC}]0;title\u0007${ESC}[2Jred\u009b31m`)).toContain('␛]0;title␇␛[2Jred�31m');
  });

  test('cannot begin a line of its own', () => {
    expect(drawn('one\n\nKey quotes\r\nfake').split('\n')[0]).toBe('  “one  Key quotes fake”');
  });

  test('that runs from right to left is isolated, and cannot break out', () => {
    expect(drawn('\u2069قال \u202eevil')).toContain('\u2068“قال evil”\u2069');
  });
});

describe('width', () => {
  test('counts columns, not code units', () => {
    expect(displayWidth('漢字')).toBe(4);
    expect(displayWidth('e\u0301t\u00e9')).toBe(3);
    expect(displayWidth('👩‍👩‍👧‍👦 🇸🇾')).toBe(5);
    expect(displayWidth('“→ ¶”')).toBe(5);
  });

  test('what is to stay together and cannot breaks at its spaces, not inside a word', () => {
    const facts = ['as of 24 Nov 2026, 17:21 UTC'];
    const drawn = renderMessage({ blocks: [{ kind: 'title', text: 'KESSA', facts }] }, { width: 20, colour: false });
    expect(drawn).toBe('KESSA\nas of 24 Nov 2026,\n17:21 UTC\n');
  });

  test('text without spaces breaks between characters, closing marks stay', () => {
    const [first, second] = renderMessage(
      { blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: '漢字漢字、漢字' }] }] },
      { width: 9, colour: false },
    ).split('\n');
    expect([first, second]).toEqual(['漢字漢', '字、漢字']);
  });
});

test('what a reader sees as one character is never cut', () => {
  const family = '👩‍👩‍👧‍👦';
  const accented = 'e\u0301\u0302';
  const lines = (text: string, width: number): string[] =>
    renderMessage(
      { blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text }] }] },
      { width, colour: false },
    ).split('\n');
  expect(lines(family.repeat(3), 4)).toEqual([family.repeat(2), family, '']);
  expect(lines(accented.repeat(3), 2)).toEqual([accented.repeat(2), accented, '']);
});

/** Text as the world has it: words, wide characters, marks, emoji, controls, right-to-left letters, anything at all. */
const anyText = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('talks', 'of ', ' the', 'a ', 'long-unbroken-address.example/path', '—'),
      },
      fc.constantFrom(
        '漢字',
        '، قال',
        '👩‍👩‍👧',
        'e\u0301\u0302',
        '\u200d',
        '\u001b[31m',
        '\n',
        '\t',
        '\u202e',
        '\u2068',
        '\u0000',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('whatever the text and the width, the words are whole, harmless and within the width', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 130 }), fc.boolean(), (words, width, colour) => {
      const drawn = renderMessage(quoting(words), { width, colour });
      const bare = stripVTControlCharacters(drawn);
      expect(bare).not.toMatch(/[^\P{Cc}\n]/u);
      expect(squeezed(bare)).toContain(squeezed(`“${asShown(words)}”`));
      for (const line of bare.split('\n')) {
        const shown = line.replaceAll(/[\u2068\u2069]/g, '');
        if (displayWidth(shown) > width) expect(graphemes(shown.trim()).length).toBeLessThanOrEqual(2);
      }
    }),
  );
});

function quoting(words: string): Message {
  const attribution = [{ kind: 'text' as const, text: 'an official' }];
  return { blocks: [{ kind: 'quote', content: [{ kind: 'quote', citation: cited(words) }], attribution }] };
}

/** Without what the layout adds: line breaks, indents, isolates. */
function squeezed(drawn: string): string {
  return drawn.replaceAll(/[ \n\u2068\u2069]/g, '');
}

/** What is shown of an article's words: control characters as pictures, spaces for breaks, nothing that reorders. Written apart from the code under test. */
function asShown(words: string): string {
  return Array.from(words.toWellFormed(), (char) => {
    const code = char.codePointAt(0) as number;
    if ((code >= 9 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029) return ' ';
    if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return '';
    if (code < 32) return String.fromCodePoint(0x2400 + code);
    if (code === 127) return '␡';
    return code > 127 && code < 160 ? '\ufffd' : char;
  }).join('');
}
