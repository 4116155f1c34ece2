import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { receiveText } from '../../src/adapters/files/receive.ts';
import { knownOutlets } from '../../src/cli/configured.ts';
import { read } from '../../src/reading/read.ts';
import { renderReading } from './render.ts';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');
const EXPECTED = join(import.meta.dirname, 'seeds');

const noPage = (): never => {
  throw new Error('A seed report is no web page.');
};

/**
 * What a newcomer's first brief rests on: who is quoted, how the words came to us, and where the report comes from. Checked by eye.
 * Statements and speakers without a quote are many, and are measured elsewhere.
 */
describe('the reading of our own seed reports', () => {
  for (const name of readdirSync(EXPECTED)) {
    const report = name.replace('.expected.txt', '');
    test(report, async () => {
      const intake = await receiveText(readFileSync(join(SEEDS, `${report}.md`)), report, noPage);
      if (intake.kind !== 'received') throw new Error(intake.reason);
      const { text, stated } = intake.received;
      const page = renderReading(text, read({ text, stated, outlets: knownOutlets() }), ['STATEMENTS', 'SPEAKERS']);
      expect(page).toBe(readFileSync(join(EXPECTED, name), 'utf8'));
    });
  }
});
