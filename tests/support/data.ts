import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from '@jest/globals';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** The path of a real text kept beside the project. */
export const dataPath = (...parts: string[]): string => join(folder, ...parts);

/** A suite on real texts that are kept beside the project; where they are absent it says so and skips. */
export function describeWithData(name: string, part: string, suite: () => void): void {
  if (existsSync(dataPath(part))) describe(name, suite);
  else describe(name, () => test.skip(`skipped: shared/data/${part} is not beside the project`, () => {}));
}
