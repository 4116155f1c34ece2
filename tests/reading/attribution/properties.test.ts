import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NO_METADATA } from '../../../src/domain/article.ts';
import type { Span } from '../../../src/domain/span.ts';
import { attribute } from '../../../src/reading/attribution/attribute.ts';
import { tokenise } from '../../../src/reading/attribution/tokens.ts';
import { layOut } from '../../../src/reading/layout/blocks.ts';
import { splitSentences } from '../../../src/reading/sentences/sentences.ts';

function read(text: string): ReturnType<typeof attribute> {
  const { blocks } = layOut(text, NO_METADATA);
  return attribute({ text, blocks, sentences: splitSentences(text, blocks), dateline: null });
}

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  "''",
  '``',
  ' said',
  ' told',
  ' that ',
  'He',
  ' Ann Lee',
  ' the official',
  ',',
  '.',
  '?',
  ':',
  '\n\n',
  ' — ',
  '(',
  ')',
  ' to',
  '\ud800',
  'U.S.',
  'n’t',
  'according to',
];
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

const inside = (text: string, [start, end]: Span): boolean => start >= 0 && start < end && end <= text.length;

describe('whatever the text', () => {
  test('every span is within it and holds something', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotes, labels, statements, speakers } = read(text);
        const spans = [
          ...quotes.flatMap(({ span, mention, cue }) => [span, mention, cue]),
          ...labels.map(({ span }) => span),
          ...statements.flatMap(({ source, cue, content }) => [source, cue, content]),
          ...speakers.flatMap(({ mentions, anonymity }) => [...mentions, anonymity]),
        ];
        for (const span of spans) expect(span === null || inside(text, span)).toBe(true);
      }),
    );
  });

  test('a quote with a speaker has a mention, and the speaker is one of the list', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotes, statements, speakers } = read(text);
        for (const { speaker, mention } of quotes) expect((speaker === null) === (mention === null)).toBe(true);
        for (const { speaker } of [...quotes, ...statements])
          expect(speaker === null || speaker < speakers.length).toBe(true);
      }),
    );
  });

  test('the same text is read the same way', () => {
    fc.assert(fc.property(anyText, (text) => expect(read(text)).toEqual(read(text))));
  });

  test('tokens are in order, do not overlap, and leave out only white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, start, end } = tokenise(text);
        let at = 0;
        for (let i = 0; i < count; i++) {
          expect(text.slice(at, start[i])).toMatch(/^[\s\u200B-\u200F\u202A-\u202E]*$/);
          expect((start[i] ?? 0) < (end[i] ?? 0)).toBe(true);
          at = end[i] ?? 0;
        }
      }),
    );
  });
});
