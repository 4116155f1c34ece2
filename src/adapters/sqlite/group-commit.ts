import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './database.ts';

interface Waiting {
  readonly work: () => unknown;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Writes in transactions that hold whatever is asked for at about the same time, in that order, since it is the waiting for the disk that
 * takes long. Work that fails changes nothing and does not keep other work from being done. Each promise is kept when its work is on disk.
 */
export function groupCommit(db: DatabaseSync): <Result>(work: () => Result) => Promise<Result> {
  let waiting: Waiting[] = [];
  const flush = (): void => {
    const group = waiting;
    waiting = [];
    commit(db, group);
  };
  return (work) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ work, resolve, reject });
    });
}

function commit(db: DatabaseSync, group: readonly Waiting[]): void {
  try {
    const results = transaction(db, 'IMMEDIATE', () => group.map(({ work }) => work()));
    for (const [index, { resolve }] of group.entries()) resolve(results[index] as never);
  } catch (error) {
    if (group.length === 1) group[0]?.reject(error);
    else for (const one of group) commit(db, [one]);
  }
}
