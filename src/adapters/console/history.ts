import { readFileSync, writeFileSync } from 'node:fs';
import { harmless } from './harmless.ts';

const MOST_LINES = 500;

/** The lines typed in earlier sessions, newest first, as readline wants them. A file that cannot be read is an empty history. */
export function loadHistory(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').map(harmless);
    return lines
      .filter((line) => line !== '')
      .slice(-MOST_LINES)
      .reverse();
  } catch {
    return [];
  }
}

/** Keeps the lines (newest first) for the next session, readable by their owner only. Failing to is no failure: a history is a convenience. */
export function saveHistory(file: string, newestFirst: readonly string[]): void {
  try {
    writeFileSync(file, `${newestFirst.slice(0, MOST_LINES).reverse().join('\n')}\n`, { mode: 0o600 });
  } catch {
    // A read-only folder or a full disk: the prompt works all the same.
  }
}
