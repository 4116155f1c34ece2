import { expect, test } from '@jest/globals';
import { openDouble, TOKEN } from '../support/discord/double.ts';
import { backchannel, temporaryFolder } from './backchannel.ts';

const data = temporaryFolder();

test('invite prints the link on which the bot is added to a server', async () => {
  const discord = await openDouble();
  const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl };
  const { code, out, err } = await backchannel(data, ['invite'], { env });
  await discord.close();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`https://discord.com/oauth2/authorize?client_id=${discord.world.application}`);
  expect(out).not.toContain(TOKEN);
});

test('invite says what is missing', async () => {
  const { code, err } = await backchannel(data, ['invite'], { env: { DISCORD_TOKEN: '' } });
  expect(code).toBe(78);
  expect(err).toContain('docs/discord.md');
});
