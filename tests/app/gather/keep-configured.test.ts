import { expect, test } from '@jest/globals';
import { memorySourceList } from '../../../src/adapters/memory/source-list.ts';
import { keepConfigured } from '../../../src/app/gather/keep-configured.ts';
import { NEVER_FETCHED, type SourceId } from '../../../src/domain/article-source.ts';
import { OPERATOR } from '../../../src/domain/ids.ts';
import { aNewsroom } from '../../support/newsroom.ts';
import { aSource } from '../../support/sources.ts';

const FEED = { url: 'https://a.example/feed', kind: 'feed', title: null, fullText: 'short' } as const;
const PAGE = { url: 'https://b.example/', kind: 'page', title: 'Notices', fullText: 'never' } as const;

test('what stands in the file is followed, what does not any more is not; the rest is left alone', async () => {
  const parts = { newsroom: aNewsroom(), sources: memorySourceList() };
  await parts.sources.keep(aSource({ id: 'typed' as SourceId, from: 'chat' }));
  await keepConfigured(parts, [FEED, PAGE]);
  await keepConfigured(parts, [PAGE]);
  const kept = (await parts.sources.list([OPERATOR])).map(({ source: { url, from } }) => [url, from]);
  expect(kept).toEqual([
    ['https://harbour.example/feed', 'chat'],
    ['https://b.example/', 'config'],
  ]);
});

test('a restart forgets neither what was fetched nor where a feed has moved to', async () => {
  const parts = { newsroom: aNewsroom(), sources: memorySourceList() };
  await keepConfigured(parts, [FEED]);
  const [first] = await parts.sources.list(null);
  if (!first) throw new Error('nothing kept');
  const moved = { ...first.source, url: 'https://a.example/new', title: 'A' };
  await parts.sources.conclude(moved, { ...NEVER_FETCHED, nextAt: 7, failures: 2 }, []);
  parts.newsroom.clock.set(parts.newsroom.clock.now() + 1000);
  await keepConfigured(parts, [{ ...FEED, fullText: 'always' }]);
  expect(await parts.sources.list(null)).toEqual([
    { source: { ...moved, fullText: 'always' }, fetching: { ...NEVER_FETCHED, nextAt: 7, failures: 2 } },
  ]);
});
