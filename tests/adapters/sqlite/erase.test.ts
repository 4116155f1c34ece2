import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openArchive } from '../../../src/adapters/sqlite/open-archive.ts';
import { type CollectionId, OPERATOR } from '../../../src/domain/ids.ts';
import { aFiling, day } from '../../support/filing.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TENANT = 'test:T1' as CollectionId;
/** In whatever holds an article: text, index, keys, metadata, outlet; packed readings hold it as bytes of their own. */
const CANARY = 'zanzibarcanary';

const paragraphs = (seed: number, word: string): string =>
  Array.from({ length: 300 }, (_, index) => `${word}${(seed * 7 + index * 13) % 900}`).join(' ');

/** Articles of two collections in turn, of which some are issued anew and some read anew, so that bytes are freed in all ways. */
function filings(round: number, reader: number) {
  return Array.from({ length: 60 }, (_, index) => {
    const own = index % 2 === 0;
    const word = own ? CANARY : 'plain';
    return aFiling({
      collection: own ? TENANT : OPERATOR,
      headline: `${word} ${index}`,
      body: paragraphs(index + (index % 3 === 0 ? round * 100 : 0), word),
      keys: [`https://${word}.example/${index}`],
      outlet: `${word} Gazette ${index % 7}`,
      publishedAt: day(index),
      stated: { url: `https://${word}.example/${index}`, byline: `By ${word}` },
      reader,
    });
  });
}

const bytesOf = (folder: string): Buffer[] => readdirSync(folder).map((name) => readFileSync(join(folder, name)));

test('no byte of an erased collection stays in any file, while the archive is open and after', async () => {
  const folder = temporaryFolder();
  const { archive, settle, close } = openArchive({ folder: folder.path, mode: 'write' });
  for (const [round, reader] of [1, 1, 2, 2, 3].entries()) {
    await archive.file(filings(round, reader));
    if (round > 0) settle();
  }
  expect(bytesOf(folder.path).some((bytes) => bytes.includes(CANARY))).toBe(true);
  await archive.erase(TENANT);
  for (const bytes of bytesOf(folder.path)) expect(bytes.includes(CANARY)).toBe(false);
  expect((await archive.frequencies([], [OPERATOR])).articles).toBe(30);
  close();
  for (const bytes of bytesOf(folder.path)) expect(bytes.includes(CANARY)).toBe(false);
  folder.remove();
});
