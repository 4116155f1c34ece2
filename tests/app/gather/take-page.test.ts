import { expect, test } from '@jest/globals';
import { writeBrief } from '../../../src/app/brief/write-brief.ts';
import { openSourcesDesk } from '../../../src/app/gather/sources-desk.ts';
import { isAddress } from '../../../src/app/gather/take-page.ts';
import { type CollectionId, OPERATOR } from '../../../src/domain/ids.ts';
import { aGathering, rssOf } from '../../support/gather.ts';
import { aFetcher } from '../../support/web/a-fetcher.ts';
import { openSite } from '../../support/web/site.ts';

const TENANT = 'here:T1' as CollectionId;
const ASKER = { collection: TENANT, owner: null, may: true, zone: 'UTC' };
const STORY = 'The harbour of the town was closed on Monday, the port authority said, because of the storm. '.repeat(5);

test('/brief and an address brief on that page, for those who may see it, and follow nothing', async () => {
  const site = await openSite((request, response) => {
    if (request.url === '/feed') response.end(rssOf([]));
    else
      response
        .setHeader('Content-Type', 'text/html')
        .end(
          `<html><head><title>t</title></head><body><article><h1>“Closed”: harbour -shut by storm</h1><p>${STORY}</p><p>${STORY}</p></article></body></html>`,
        );
  });
  const fetcher = aFetcher([site]);
  const at = aGathering(fetcher);
  const desk = openSourcesDesk(at);

  expect(await desk.take({ ...ASKER, may: false }, site.url('/a'))).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/Only those/),
  });
  expect(await desk.take(ASKER, site.url('/feed'))).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(/feed/),
  });
  const taken = await desk.take(ASKER, site.url('/a'));
  if (taken.kind === 'refused') throw new Error(taken.reason);
  const seen = await writeBrief(at.newsroom, { collections: [OPERATOR, TENANT], zone: 'UTC' }, taken.topic);
  expect(seen).toMatchObject({ kind: 'brief', reports: [{ url: site.url('/a') }] });
  expect(await writeBrief(at.newsroom, { collections: [OPERATOR], zone: 'UTC' }, taken.topic)).toMatchObject({
    kind: 'not-covered',
  });
  expect(await at.sources.list(null)).toEqual([]);
  fetcher.close();
  await site.close();
});

test.each([
  ['https://a.example/b?c=d', true],
  [' <https://a.example/b> ', true],
  ['https://a.example and more', false],
  ['syria', false],
])('%j is an address: %s', (topic, is) => expect(isAddress(topic)).toBe(is));
