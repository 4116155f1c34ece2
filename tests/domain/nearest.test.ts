import { describe, expect, test } from '@jest/globals';
import { nearest } from '../../src/domain/nearest.ts';

describe('the known word that was probably meant', () => {
  test.each([
    ['alias', 'aliases'],
    ['hosst', 'hosts'],
    ['HOSTS', 'hosts'],
    ['wire', 'wire'],
  ])('%s: %s', (word, meant) => {
    expect(nearest(word, ['name', 'aliases', 'wire', 'hosts'])).toBe(meant);
  });

  test.each(['publisher', '', 'x', 'y'.repeat(10_000)])('none is near: %#', (word) => {
    expect(nearest(word, ['name', 'aliases', 'wire', 'hosts'])).toBeNull();
  });
});
