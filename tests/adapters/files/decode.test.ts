import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../../src/adapters/files/decode.ts';

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const WESTERN = 'Le ministre a dit : “c’est décidé”, à Paris.';
/** The same in windows-1252. */
const western = Buffer.from(WESTERN.replace('“', '\x93').replace('’', '\x92').replace('”', '\x94'), 'latin1');

describe('decoding', () => {
  test('UTF-8, with and without its mark', () => {
    expect(decode(Buffer.from('Zürich – 东京'), 'a')).toBe('Zürich – 东京');
    expect(decode(Buffer.from('\uFEFFZürich'), 'a')).toBe('Zürich');
  });

  test.each([false, true])('UTF-16 by its mark (big-endian: %s)', (bigEndian) => {
    expect(decode(utf16('Zürich – 东京', bigEndian), 'a')).toBe('Zürich – 东京');
  });

  test('windows-1252 when it can be nothing else', () => {
    expect(decode(western, 'a')).toBe(WESTERN);
  });

  test('the encoding that a page declares', () => {
    expect(decode(Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]), 'a', 'windows-1251')).toBe('Москва');
  });

  test.each([
    ['Cyrillic without a word on its encoding', Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0])],
    ['UTF-8 cut in the middle of a character', Buffer.from('He said “we go” and “we stay”').subarray(0, -1)],
    ['UTF-8 with its mark and a broken byte', Buffer.concat([Buffer.from('\uFEFFplain words '), Buffer.from([0xe9])])],
  ])('%s is not guessed at', (_what, bytes) => {
    expect(() => decode(bytes, 'talks.txt')).toThrow(/^talks\.txt is neither UTF-8 nor .*save it as UTF-8\.$/);
  });

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 2, 0])],
    ['UTF-16 without its mark', Buffer.from('some words', 'utf16le')],
    ['zeros', Buffer.alloc(1000)],
    ['bytes of every kind', Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256))],
  ])('%s is no text', (_what, bytes) => {
    expect(() => decode(bytes, 'talks.txt')).toThrow('talks.txt is not a text but binary data; save it as UTF-8 text.');
  });

  test('any text in UTF-8 is decoded as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decode(Buffer.from(`words ${text}`), 'a')).toBe(`words ${text}`);
      }),
    );
  });
});
