import { describe, expect, test } from '@jest/globals';
import { decode } from '../../../src/adapters/feeds/decode.ts';

const bytesOf = (encoding: BufferEncoding, text: string): Buffer => Buffer.from(text, encoding);
const utf32 = (text: string, bigEndian: boolean): Buffer => {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries())
    bigEndian ? bytes.writeUInt32BE(point, index * 4) : bytes.writeUInt32LE(point, index * 4);
  return bytes;
};
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

describe('the encoding of a feed', () => {
  const text = '<rss>naïve 語 𝄞</rss>';
  test.each([
    ['UTF-8', bytesOf('utf8', text)],
    ['UTF-8 with a mark', bytesOf('utf8', `\uFEFF${text}`)],
    ['UTF-16LE with a mark', bytesOf('utf16le', `\uFEFF${text}`)],
    ['UTF-16LE without', bytesOf('utf16le', text)],
    ['UTF-16BE with a mark', swapped(bytesOf('utf16le', `\uFEFF${text}`))],
    ['UTF-16BE without', swapped(bytesOf('utf16le', text))],
    ['UTF-32LE with a mark', utf32(`\uFEFF${text}`, false)],
    ['UTF-32LE without', utf32(text, false)],
    ['UTF-32BE with a mark', utf32(`\uFEFF${text}`, true)],
    ['UTF-32BE without', utf32(text, true)],
  ])('%s', (_, bytes) => expect(decode(bytes, null)).toBe(text));

  test('is what the server says when the bytes are of it', () => {
    expect(decode(Buffer.from([0x3c, 0xcf, 0xf0]), 'text/xml; charset="koi8-r"')).toBe('<оП');
    expect(decode(bytesOf('utf8', '<é'), 'text/xml; charset=us-ascii')).toBe('<é');
  });

  test('is what the document declares, when the server says nothing', () => {
    const head = '<?xml version="1.0" encoding="iso-8859-2"?>';
    expect(decode(Buffer.concat([Buffer.from(head), Buffer.from([0xb1])]), null)).toBe(`${head}ą`);
  });

  test('is windows-1252 where nothing else fits, and an unknown label is none', () => {
    expect(decode(Buffer.from([0x93, 0x68, 0x94]), 'text/xml; charset=bogus')).toBe('“h”');
  });

  test('nothing is too short for it', () => {
    for (const bytes of [[], [0], [0xff], [0xff, 0xfe], [0, 0, 0xfe, 0xff, 0], [0x3c, 0, 0, 0, 1]])
      expect(typeof decode(Uint8Array.from(bytes), null)).toBe('string');
  });
});
