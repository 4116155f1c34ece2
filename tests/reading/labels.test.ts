import { describe, expect, test } from '@jest/globals';
import { NO_METADATA } from '../../src/domain/article.ts';
import { attribute } from '../../src/reading/attribution/attribute.ts';
import { layOut } from '../../src/reading/layout/blocks.ts';
import { splitSentences } from '../../src/reading/sentences/sentences.ts';

/** The labels in an article, each with its rule. */
function labelsIn(body: string): [words: string, rule: string][] {
  const text = `Bridge in Port Ansel reopens\n\n${body}`;
  const { blocks } = layOut(text, NO_METADATA);
  const { labels } = attribute({ text, blocks, sentences: splitSentences(text, blocks), dateline: null });
  return labels.map(({ span, rule }) => [text.slice(...span), rule]);
}

describe('a label', () => {
  test.each([
    ['The choir sang “The Long Way Home” at the opening.', 'The Long Way Home', 'title'],
    ['Peter “Rivet” Lindqvist built the bridge.', 'Rivet', 'nickname'],
    ['The town keeps a list of “heritage vehicles” that may cross.', 'heritage vehicles', 'scare'],
    ['The tower was lit in what looked like “a kind of green” until morning came.', 'a kind of green', 'unclaimed'],
  ])('in "%s" is "%s" by the rule %s', (body, words, rule) => {
    expect(labelsIn(body)).toEqual([[words, rule]]);
  });

  test('is not what somebody calls somebody', () => {
    expect(labelsIn('The mayor called the builder “a liar” on Monday.')).toEqual([]);
  });
});
