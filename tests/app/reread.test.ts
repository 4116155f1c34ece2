import { expect, test } from '@jest/globals';
import { rereadOutdated } from '../../src/app/reread.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import { READER as READER_NUMBER } from '../../src/reading/read.ts';
import { aFiling } from '../support/filing.ts';
import { aNewsroom } from '../support/newsroom.ts';

test('what an older reader has read is read anew: facts stay, the reading and what is found by it are new', async () => {
  const newsroom = aNewsroom();
  const text = '"The harbour is open," said Orsa Lind, the mayor of Port Osk, on Monday.';
  const old = aFiling({ text, body: 'nonsense', reader: 0, firstSeen: 77 });
  await newsroom.archive.file([old]);

  expect(await rereadOutdated(newsroom, new AbortController().signal)).toBe(1);

  const [entry] = await newsroom.archive.entries([old.version.id], [OPERATOR]);
  expect(entry?.version).toMatchObject({ text, firstSeen: 77 });
  expect(entry?.reading.reader).toBe(READER_NUMBER);
  expect(entry?.reading.quotes).toHaveLength(1);
  expect((await newsroom.archive.frequencies(['harbour', 'nonsense'], [OPERATOR])).terms).toEqual(
    new Map([
      ['harbour', 1],
      ['nonsense', 0],
    ]),
  );
  expect(await rereadOutdated(newsroom, new AbortController().signal)).toBe(0);
});
