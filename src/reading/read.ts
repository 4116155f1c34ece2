import type { Metadata } from '../domain/article.ts';
import type { Outlet } from '../domain/outlet.ts';
import type { Reading } from '../domain/reading.ts';

/** What a reading is made from. It reads nothing else: the same input gives the same reading. */
export interface ReadInput {
  readonly text: string;
  readonly stated: Metadata;
  readonly outlets: readonly Outlet[];
}

/** Raised whenever the same input would now give another reading; stored readings of another number are made anew. */
export const READER = 1;

export function read(_input: ReadInput): Reading {
  throw new Error('being written');
}
