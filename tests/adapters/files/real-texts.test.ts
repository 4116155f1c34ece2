import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Intake } from '../../../src/ports/intake.ts';
import { dataPath, describeWithData } from '../../support/data.ts';
import { all, fromInput } from './handed-in.ts';

describeWithData('the two reports as they came', 'seeds', () => {
  test('are received word for word, nothing stated; what lies beside them is skipped', async () => {
    const found = await all(dataPath('seeds'));
    expect(found.map(({ kind }) => kind)).toEqual(['received', 'received', 'skipped', 'skipped']);
    for (const intake of found) {
      if (intake.kind !== 'received') continue;
      expect(intake.received.text).toBe(readFileSync(intake.name, 'utf8'));
      expect(Object.values(intake.received.stated).filter((value) => value !== null)).toEqual([]);
    }
  });
});

describeWithData('naughty strings', 'hostile/naughty_strings/blns.json', () => {
  const strings: string[] = JSON.parse(readFileSync(dataPath('hostile/naughty_strings/blns.json'), 'utf8'));
  const received = (intake: Intake) => (intake.kind === 'received' ? intake.received.text : null);

  /** Long enough that a string of control characters makes no binary file of it. */
  const PROSE = 'words '.repeat(2_000);

  test('each is received as it is, or refused because it has no words', async () => {
    for (const text of strings) {
      const intake = await fromInput(`${PROSE}${text}`);
      expect(received(intake)).toBe(
        `${PROSE}${text}`.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').normalize('NFC'),
      );
      expect((await fromInput(text)).kind).not.toBe('skipped');
    }
  });

  test('each is a value for a front matter or a refusal', async () => {
    for (const text of strings) {
      expect(typeof (await fromInput(`---\nheadline: ${text}\n---\nwords`)).kind).toBe('string');
    }
  });
});
