import { expect, test } from '@jest/globals';
import { memorySourceList } from '../../../src/adapters/memory/source-list.ts';
import { openSourcesDesk } from '../../../src/app/gather/sources-desk.ts';
import { collectionOf, OPERATOR } from '../../../src/domain/ids.ts';
import { aChat, CHANNEL, command, TENANT, textOf } from '../../support/chat.ts';
import { aNewsroom, aReceived, filed } from '../../support/newsroom.ts';
import { aSource } from '../../support/sources.ts';

const OTHER = { platform: 'test', id: 'T2' };
const elsewhere = { place: { ...CHANNEL, tenant: OTHER } };

/** A report of everybody's, and one that came from a source of this workspace alone. */
async function twoWorkspaces() {
  const newsroom = aNewsroom();
  const list = memorySourceList();
  await filed(newsroom, [aReceived('Valdoria opens its border to trade on Monday.')]);
  await filed(newsroom, [aReceived('Valdoria closes its harbour to ferries on Friday.')], collectionOf(TENANT));
  await filed(newsroom, [aReceived('Valdoria counts its lighthouses on Sunday.')], collectionOf(OTHER));
  for (const collection of [OPERATOR, collectionOf(TENANT), collectionOf(OTHER)])
    await list.keep(aSource({ id: `of ${collection}` as never, collection }));
  const none = null as never; // Nothing is fetched here.
  const sources = openSourcesDesk({ newsroom, sources: list, fetcher: none, parser: none });
  return { list, chat: await aChat({ newsroom, sources }) };
}

test('a workspace is shown everybody’s reports and its own, and counts no others', async () => {
  const { chat } = await twoWorkspaces();
  const own = textOf((await chat.replied(command('/brief valdoria'))).message);
  expect(own).toMatch(/border[\s\S]*harbour|harbour[\s\S]*border/);
  expect(own).not.toContain('lighthouses');
  expect(textOf((await chat.replied(command('/sources'))).message)).toContain('2 reports');
  const theirs = textOf((await chat.replied(command('/brief valdoria'), elsewhere)).message);
  expect(theirs).toContain('lighthouses');
  expect(theirs).not.toContain('harbour');
});

test('what was a workspace’s own is erased when it leaves, and nothing else', async () => {
  const { chat, list } = await twoWorkspaces();
  await chat.does({ kind: 'gone' });
  expect(chat.mishaps).toEqual([]);
  expect((await list.list(null)).map(({ source }) => source.collection)).toEqual([OPERATOR, collectionOf(OTHER)]);
  const again = textOf((await chat.replied(command('/brief valdoria'))).message);
  expect(again).toContain('border');
  expect(again).not.toContain('harbour');
  expect(textOf((await chat.replied(command('/brief valdoria'), elsewhere)).message)).toContain('lighthouses');
});
