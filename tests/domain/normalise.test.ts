import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalise, oneLine } from '../../src/domain/normalise.ts';

const anyString = fc
  .array(fc.oneof(fc.nat(0xffff), fc.constantFrom(0, 0xfeff, 13, 10, 0xd800, 0xdc00, 0x301, 0x41)), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

describe('normalising a text', () => {
  test('line ends become LF and composed letters one character', () => {
    expect(normalise('one\r\ntwo\rthree\n')).toBe('one\ntwo\nthree\n');
    expect(normalise('cafe\u0301')).toBe('café');
  });

  test('a byte order mark at the head is dropped, what means nothing becomes U+FFFD', () => {
    expect(normalise('\uFEFFText')).toBe('Text');
    expect(normalise('a\0b\ud800c\udc00d')).toBe('a\uFFFDb\uFFFDc\uFFFDd');
  });

  test('words, marks and spaces stay as they are', () => {
    const text = ' “Curly” ‘marks’ – no-break\u00a0space, trailing  \n\u2028 😀 ﬁ Ⅳ';
    expect(normalise(text)).toBe(text);
  });

  test('any text comes out well-formed, and normalising it again changes nothing', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
        expect(once).not.toMatch(/[\0\r]|^\uFEFF/);
      }),
    );
  });

  test('one line is one line', () => {
    expect(oneLine('  Two\n words\u00a0here ')).toBe('Two words here');
  });
});
