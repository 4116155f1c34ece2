import { expect, test } from '@jest/globals';
import { backchannel, temporaryFolder } from './backchannel.ts';

const data = temporaryFolder();

test('a subscription list that cannot be read is named in a sentence', async () => {
  const ended = await backchannel(data, ['sources', 'import', 'no-such.opml']);
  expect(ended).toEqual({ code: 1, out: '', err: 'no-such.opml does not exist; check the name.\n' });
});

test('a subscription list is taken over once, and listed with its times as others write them', async () => {
  const feed = '<outline text="Kessa Gazette" type="rss" xmlUrl="https://kessa.example/feed.xml"/>';
  const input = `<opml version="2.0"><head><title>Mine</title></head><body>${feed}</body></opml>`;
  const take = () => backchannel(data, ['sources', 'import', '-'], { input });
  expect(await take()).toMatchObject({ code: 0, out: '1 feed added.\n' });
  expect(await take()).toMatchObject({ code: 0, out: '0 feeds added, 1 followed already.\n' });
  const [listed] = JSON.parse((await backchannel(data, ['sources', 'list', '--json'])).out);
  expect(listed.source.addedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(listed.fetching.nextAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
});
