import type { Filing } from '../../../src/ports/archive.ts';
import { aFiling } from '../../support/filing.ts';

export const BATCH = 8;

/** The articles of one transaction, all with a term of their own; the last revises the batch before. */
export function batchOf(number: number): Filing[] {
  return Array.from({ length: BATCH }, (_, place) =>
    aFiling({
      headline: `batch${number}`,
      body: 'some words that all of them have '.repeat(20).trim(),
      text: `${number} ${place}\n`.repeat(100),
      keys: [place === BATCH - 1 ? 'the latest' : `${number}/${place}`],
    }),
  );
}
