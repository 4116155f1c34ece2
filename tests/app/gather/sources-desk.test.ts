import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openSourcesDesk, type SourcesAsker, type SourcesDesk } from '../../../src/app/gather/sources-desk.ts';
import { type CollectionId, OPERATOR } from '../../../src/domain/ids.ts';
import { textOf } from '../../support/chat.ts';
import { aGathering, type Gathering, rssOf } from '../../support/gather.ts';
import { aSource } from '../../support/sources.ts';
import { type AFetcher, aFetcher } from '../../support/web/a-fetcher.ts';
import { openSite, type Site } from '../../support/web/site.ts';

const TENANT = 'here:T1' as CollectionId;
const MANAGER: SourcesAsker = { collection: TENANT, owner: null, may: true, zone: 'UTC' };
const MEMBER: SourcesAsker = { ...MANAGER, may: false };

let site: Site;
let fetcher: AFetcher;
let at: Gathering;
let desk: SourcesDesk;
let answer: RequestListener;
beforeEach(async () => {
  site = await openSite((request, response) => answer(request, response));
  fetcher = aFetcher([site]);
  at = aGathering(fetcher);
  desk = openSourcesDesk(at);
  answer = (request, response) => {
    if (request.url?.split('?')[0] === '/feed')
      response.end(
        rssOf([{ title: 'Storm', description: 'The harbour was closed.', link: '/storm' }, { title: 'Ferry' }]),
      );
    else if (request.url === '/')
      response.end(
        '<html><head><link rel="alternate" type="application/rss+xml" href="/comments"><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Hello</body></html>',
      );
    else response.writeHead(404).end();
  };
});
afterEach(async () => {
  fetcher.close();
  await site.close();
});

const say = async (words: string, asker = MANAGER): Promise<string> => {
  const obeyed = await desk.obey(asker, words);
  return obeyed === null ? '' : textOf(obeyed.message);
};
const urls = async () => (await at.sources.list(null)).map(({ source }) => source.url);

describe('add', () => {
  test('follows a feed for the workspace, and says what stands there', async () => {
    expect(await say(`add ${site.url('/feed')}`)).toMatch(
      /I follow Harbour news from now on\.[\s\S]*2 reports stand there now/,
    );
    const [followed] = await at.sources.list([TENANT]);
    expect(followed?.source).toMatchObject({
      collection: TENANT,
      kind: 'feed',
      title: 'Harbour news',
      fullText: 'short',
      from: 'chat',
    });
  });

  test('finds the feed of a site, and takes the one of comments only if there is no other', async () => {
    await say(`add ${site.url('/')}`);
    expect(await urls()).toEqual([site.url('/feed')]);
  });

  test('follows nothing twice, however it is spelt', async () => {
    await say(`add ${site.url('/feed')}`);
    expect(await say(`add <${site.url('/feed')}?utm_source=x#top>`)).toMatch(/already/);
    expect(await urls()).toHaveLength(1);
  });

  test('takes how whole texts are fetched', async () => {
    await say(`add ${site.url('/feed')} full text always`);
    expect((await at.sources.list(null))[0]?.source.fullText).toBe('always');
    expect(await say(`add ${site.url('/feed')} full text sometimes`)).toMatch(/always.*short.*never/);
  });

  test.each([
    ['add', /Give an address/],
    ['add http://127.0.0.1/feed', /./],
    ['add ftp://harbour.example/feed', /./],
    ['add http://user:word@127.0.0.2/feed', /./],
    ['add \u0000', /./],
    ['add javascript:alert(1)', /./],
  ])('%j stores nothing and says why in a sentence', async (words, sentence) => {
    expect(await say(words)).toMatch(sentence);
    expect(await urls()).toEqual([]);
  });

  test('says what is not there', async () => {
    expect(await say(`add ${site.url('/none')}`)).toMatch(/404/);
    expect(await urls()).toEqual([]);
  });
});

test('test shows what would be taken, to anybody, and stores nothing', async () => {
  const shown = await say(`test ${site.url('/feed')}`, MEMBER);
  expect(shown).toMatch(/Harbour news\. A feed with 2 reports\.[\s\S]*Storm[\s\S]*4 words[\s\S]*Nothing was stored/);
  expect(await urls()).toEqual([]);
});

describe('who may', () => {
  test.each([
    'add https://harbour.example',
    'pause 1',
    'resume 1',
    'remove 1',
  ])('%s is refused to a member, and says who can', async (words) => {
    await at.sources.keep(aSource({ collection: TENANT, from: 'chat' }));
    expect(await say(words, MEMBER)).toMatch(/Only those who manage/);
    expect(await urls()).toHaveLength(1);
  });

  test('what the operator follows is shown to all, and changed by none of them', async () => {
    await at.sources.keep(aSource());
    expect(await say('list', MEMBER)).toMatch(/Harbour news[\s\S]*for everybody/);
    for (const verb of ['pause', 'remove']) expect(await say(`${verb} 1`)).toMatch(/config\/sources\.yaml/);
    expect((await at.sources.list([OPERATOR]))[0]?.source.paused).toBeNull();
  });

  test('what another workspace follows is neither shown nor changed', async () => {
    await at.sources.keep(aSource({ collection: 'here:T2' as CollectionId, from: 'chat' }));
    expect(await say('list')).not.toMatch(/Harbour/);
    expect(await say('remove https://harbour.example/feed')).toMatch(/no such source/);
    expect(await urls()).toHaveLength(1);
  });
});

describe('of those that are followed', () => {
  test('the list says how each goes, and when it is fetched next', async () => {
    expect(await say('list')).toMatch(/I follow no feed/);
    await say(`add ${site.url('/feed')}`);
    expect(await say('list')).toMatch(/Harbour news[\s\S]*not fetched yet/);
    await at.gatherer.tick();
    expect(await say('list')).toMatch(/last new today · next 22 Nov 2026, \d\d:\d\d UTC/);
    answer = (_, response) => response.writeHead(500).end();
    at.newsroom.clock.set(at.newsroom.clock.now() + 30 * 3_600_000);
    await at.gatherer.tick();
    expect(await say('list')).toMatch(/fails since today: .*500/);
  });

  test('one is paused, resumed and removed by its number or its address', async () => {
    await say(`add ${site.url('/feed')}`);
    expect(await say('pause 1')).toMatch(/alone/);
    await at.gatherer.tick();
    expect(site.asked.filter(({ url }) => url === '/feed')).toHaveLength(1);
    expect(await say(`resume ${site.url('/feed')}`)).toMatch(/again/);
    await at.gatherer.tick();
    expect(site.asked.filter(({ url }) => url === '/feed')).toHaveLength(2);
    expect(await say('remove 2')).toMatch(/no such source/);
    expect(await say('remove 1')).toMatch(/no longer/);
    expect(await urls()).toEqual([]);
  });
});

test('other words ask for nothing of the kind', async () => {
  expect(await desk.obey(MANAGER, '')).toBeNull();
  expect(await desk.obey(MANAGER, 'of this report')).toBeNull();
});
