import { existsSync } from 'node:fs';
import { describe, test } from '@jest/globals';
import { dataPath } from './data-path.ts';

export { dataPath };

/** A suite on real texts that are kept beside the project; where they are absent it says so and skips. */
export function describeWithData(name: string, part: string, suite: () => void): void {
  if (existsSync(dataPath(part))) describe(name, suite);
  else describe(name, () => test.skip(`skipped: shared/data/${part} is not beside the project`, () => {}));
}
