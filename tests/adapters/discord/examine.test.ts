import { afterEach, expect, jest, test } from '@jest/globals';
import { examineDiscord } from '../../../src/adapters/discord/examine.ts';
import { type Double, openDouble, TOKEN } from '../../support/discord/double.ts';

// Loading the SDK takes seconds where others use the machine too.
jest.setTimeout(60_000);

let discord: Double;

afterEach(() => discord.close());

test('the app says its name, what it may read, and where it is added to a server', async () => {
  discord = await openDouble({ messageContent: true });
  const { inviteLink, ...examined } = await examineDiscord({ token: TOKEN, apiUrl: discord.apiUrl });
  expect(examined).toEqual({ name: 'Backchannel', readsMessages: true, servers: 1 });
  const { searchParams } = new URL(inviteLink);
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: discord.world.application,
    scope: 'bot applications.commands',
    permissions: '309237713920',
  });
});

test('a bad token is told in a sentence', async () => {
  discord = await openDouble();
  const examining = examineDiscord({ token: 'MTQ.wrong.token', apiUrl: discord.apiUrl });
  await expect(examining).rejects.toThrow(/DISCORD_TOKEN/);
});
