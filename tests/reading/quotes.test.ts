import { describe, expect, test } from '@jest/globals';
import { blockTokens, passages } from '../../src/reading/attribution/quotes.ts';
import { tokenise } from '../../src/reading/attribution/tokens.ts';

/** The marked passages of a text whose paragraphs stand on lines of their own. */
function marked(text: string): { words: string; closed: boolean; continues: boolean }[] {
  let at = 0;
  const blocks = text.split('\n').map((line) => {
    const span = [at, at + line.length] as const;
    at += line.length + 1;
    return { kind: 'paragraph' as const, span, paragraph: null };
  });
  const tokens = tokenise(text);
  return passages(tokens, blockTokens(tokens, blocks)).map(({ span, closed, continues }) => ({
    words: text.slice(...span),
    closed,
    continues,
  }));
}

const words = (text: string): string[] => marked(text).map((passage) => passage.words);

describe('marks are paired', () => {
  test.each([
    ['curly', 'He said “we go” and left.', ['we go']],
    ['straight', 'He said "we go" and left.', ['we go']],
    ['straight, each mark between spaces', 'He said " we go " and left " at once " then.', ['we go', 'at once']],
    ['guillemets', 'He said «we go» and left.', ['we go']],
    ['low and high', 'He said „we go“ and left.', ['we go']],
    ['single, apart from apostrophes', "It's the mayor's view that 'we don't go' today.", ["we don't go"]],
    ['single inside double', '“He said ‘go’ to us,” she said.', ['He said ‘go’ to us,']],
    ['double inside double', '“He said “go” to us,” she said.', ['He said “go” to us,']],
    ['a straight opening and a curly closing mark', 'He said "we go” and left.', ['we go']],
    ['two apostrophes', "He said ''we go'' and left.", ['we go']],
  ])('%s', (_case, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['feet and inches', 'The beam is 6\' 2" long.'],
    ['a closing mark alone', 'He left” and went.'],
    ['an opening mark in the middle of the last paragraph', 'He left “and went.'],
    ['an apostrophe for a year', "The class of '99 met the class of '98."],
  ])('stray marks pair with none: %s', (_case, text) => {
    expect(words(text)).toEqual([]);
  });

  test('a quotation over paragraphs opens each anew and closes the last', () => {
    expect(marked('“We go.\n“We stay,” she said.')).toEqual([
      { words: 'We go.', closed: false, continues: false },
      { words: 'We stay,', closed: true, continues: true },
    ]);
  });

  test('a missing closing mark does not swallow the narrator’s words', () => {
    expect(words('“We go, he said. “We stay,” she said.')).toEqual(['We stay,']);
  });
});
