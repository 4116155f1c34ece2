import type { Span } from '../../domain/span.ts';
import { SORT } from './cue-sorts.ts';
import type { Triple } from './triples.ts';

/** A passage with what attributes it, in tokens. */
export interface Quotation {
  readonly passage: number;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly triple: Triple | null;
  readonly rule: string;
}

/** Sorts of cues that speak words, and do not only think, show or judge. */
export const SPOKEN = new Set<number>(
  (
    [
      'say',
      'add',
      'state',
      'argue',
      'tell',
      'warn',
      'ask',
      'demand',
      'call',
      'report',
      'deny',
      'confirm',
      'promise',
      'predict',
      'according',
    ] as const
  ).map((name) => SORT[name]),
);

/** Led in by a verb whose subject was not found: no neighbour may lend its speaker. */
export const UNCLEAR = 'unclear';
