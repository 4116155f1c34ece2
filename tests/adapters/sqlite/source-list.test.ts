import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openSources } from '../../../src/adapters/sqlite/open-sources.ts';
import { NEVER_FETCHED, type SourceId } from '../../../src/domain/article-source.ts';
import type { CollectionId } from '../../../src/domain/ids.ts';
import { sourceListContract } from '../../contracts/source-list.ts';
import { aSeenItem, aSource } from '../../support/sources.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

sourceListContract(() => {
  const folder = temporaryFolder();
  const { sources, close } = openSources(folder.path);
  return {
    sources,
    close: () => {
      close();
      folder.remove();
    },
  };
});

test('what is written is there when the file is opened again, and no byte of what is erased', async () => {
  const folder = temporaryFolder();
  const collection = 'here:T1' as CollectionId;
  const first = openSources(folder.path);
  await first.sources.keep(aSource());
  const theirs = aSource({ id: 'b' as SourceId, collection, title: 'canary' });
  await first.sources.keep(theirs);
  await first.sources.conclude(theirs, NEVER_FETCHED, [aSeenItem({ headline: 'canary too' })]);
  first.close();
  const second = openSources(folder.path);
  expect(await second.sources.list(null)).toHaveLength(2);
  await second.sources.erase(collection);
  const bytes = readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name)).toString('latin1'));
  expect(bytes.filter((text) => text.includes('canary'))).toEqual([]);
  expect(await second.sources.list(null)).toHaveLength(1);
  second.close();
  folder.remove();
});
