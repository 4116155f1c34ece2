import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { followUpIn } from '../../../src/app/conversation/follow-up.ts';
import { anyText } from '../../reading/any-text.ts';

describe('what is asked of what was shown last', () => {
  test.each([
    ['more', 'more'],
    ['tell me more, please', 'more'],
    ['Anything else?', 'more'],
    ['shorter', 'shorter'],
    ['Make it shorter!', 'shorter'],
    ['who says so?', 'who says so'],
    ['And who said that?', 'who says so'],
    ['What’s the source for that?', 'who says so'],
    ['is that confirmed?', 'confirmed'],
    ['Has it been confirmed by anyone else?', 'confirmed'],
    ['did anybody deny that?', 'confirmed'],
    ['In their own words', 'own words'],
    ['only the quotes', 'own words'],
    ['/search all', 'search all'],
  ])('%j is %s', (words, followUp) => {
    expect(followUpIn(words)).toBe(followUp);
  });

  test.each([
    'who said that the bridge was closed?',
    'more soldiers than in 2016?',
    'is the report that the port was shut confirmed?',
    'what did he say in his own words?',
    '',
    'more '.repeat(100),
  ])('%j is a question of its own', (words) => {
    expect(followUpIn(words)).toBeNull();
  });

  test('any text is told without an exception', () => {
    fc.assert(fc.property(anyText, (text) => void followUpIn(text)));
  });
});
