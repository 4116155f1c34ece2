import type { IndexTerms } from '../domain/index-terms.ts';
import type { Reading } from '../domain/reading.ts';
import { indexTerms } from './index-terms.ts';
import { type ReadInput, read } from './read.ts';

/** What an article needs before it can be filed. */
export interface Prepared {
  readonly reading: Reading;
  readonly terms: IndexTerms;
}

/** A text to be prepared. */
export type Unread = Omit<ReadInput, 'outlets'>;

/** Prepares articles, here or in workers. The answers stand in the order given. */
export type Prepare = (articles: readonly Unread[]) => Promise<readonly Prepared[]>;

/** Reads a text and lists its index terms: all the work on one article that needs no store, so that it can be done anywhere. */
export function prepare(input: ReadInput): Prepared {
  const reading = read(input);
  return { reading, terms: indexTerms(input.text, reading) };
}
