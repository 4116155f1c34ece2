import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { containment, fingerprintOf, isReprint } from '../../src/reading/fingerprint.ts';
import { dataPath, describeWithData } from '../support/data.ts';

/** A text of words that no other seed gives. */
const wordsOf = (seed: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${seed}${(index * 7919) % 4999}`);
const REPORT = wordsOf('w', 400);
const print = (words: readonly string[]) => fingerprintOf(words.join(' '));

describe('a reprint', () => {
  test('is the same text with another headline, spacing, case and marks', () => {
    const carried = `STORM CLOSES HARBOUR\n\n${REPORT.join('  ').toUpperCase()}.\n\nReporting by the wire.`;
    expect(isReprint(print(REPORT), fingerprintOf(carried))).toBe(true);
  });

  test('is a text with a word changed in every thirty', () => {
    const edited = REPORT.map((word, index) => (index % 30 === 10 ? `edited${index}` : word));
    expect(isReprint(print(REPORT), print(edited))).toBe(true);
  });

  test('is a report cut by half, and one within a longer one', () => {
    expect(isReprint(print(REPORT), print(REPORT.slice(0, 200)))).toBe(true);
    expect(isReprint(print(REPORT), print([...wordsOf('x', 300), ...REPORT]))).toBe(true);
  });

  test('is no text that shares some paragraphs, nor the same words in another order', () => {
    expect(
      isReprint(
        print([...REPORT.slice(0, 100), ...wordsOf('y', 300)]),
        print([...REPORT.slice(0, 100), ...wordsOf('z', 300)]),
      ),
    ).toBe(false);
    expect(isReprint(print(REPORT), print(REPORT.toReversed()))).toBe(false);
  });

  test('cannot be told of a few words', () => {
    const few = print(REPORT.slice(0, 20));
    expect(containment(few, few)).toBeNull();
    expect(isReprint(fingerprintOf(''), fingerprintOf(''))).toBe(false);
  });
});

test('the estimate is near the truth, and the same both ways', () => {
  const lengths = fc.integer({ min: 40, max: 900 });
  fc.assert(
    fc.property(lengths, lengths, lengths, (common, left, right) => {
      const one = [...wordsOf('c', common), ...wordsOf('l', left)];
      const other = [...wordsOf('c', common), ...wordsOf('r', right)];
      const truth = (common - 7) / (common + Math.min(left, right) - 7);
      const estimate = containment(print(one), print(other));
      expect(estimate).toBe(containment(print(other), print(one)));
      if (estimate !== null) expect(Math.abs(estimate - truth)).toBeLessThan(0.45);
    }),
    { seed: 20261122 },
  );
});

describeWithData('pairs of real reports', 'stories/neardup', () => {
  interface Pair {
    readonly a: string;
    readonly b: string;
    readonly containment8: number;
  }
  const lines = <T>(text: string): T[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T);
  const articles = lines<{ id: string; text: string }>(
    gunzipSync(readFileSync(dataPath('stories/neardup/articles.jsonl.gz'))).toString(),
  );
  const pairs = lines<Pair>(readFileSync(dataPath('stories/neardup/pairs.jsonl'), 'utf8'));
  const prints = new Map(articles.map(({ id, text }) => [id, fingerprintOf(text)]));
  const of = (id: string) => prints.get(id) ?? fingerprintOf('');

  test('of those that share four fifths of their words, 95 in 100 are found', () => {
    const copies = pairs.filter(({ containment8 }) => containment8 >= 0.8);
    const found = copies.filter(({ a, b }) => isReprint(of(a), of(b)));
    expect(copies.length).toBeGreaterThan(40);
    expect(found.length / copies.length).toBeGreaterThanOrEqual(0.95);
  });

  test('of those found among all pairs, 99 in 100 share words in earnest', () => {
    const known = new Set(pairs.map(({ a, b }) => [a, b].sort().join(' ')));
    const ids = articles.map(({ id }) => id).sort();
    const found = ids.flatMap((a, index) =>
      ids
        .slice(index + 1)
        .filter((b) => isReprint(of(a), of(b)))
        .map((b) => `${a} ${b}`),
    );
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((pair) => known.has(pair)).length / found.length).toBeGreaterThanOrEqual(0.99);
  });
});
