import { describe, expect, test } from '@jest/globals';
import { TOKEN } from '../support/discord/double.ts';
import { peopleOf } from '../support/discord/people.ts';
import type { StoredMessage } from '../support/discord/world.ts';
import { APP_TOKEN, BOT_TOKEN } from '../support/slack/double.ts';
import { command } from '../support/slack/payloads.ts';
import { openWorld } from './running-bot.ts';

const world = openWorld();

/** Somebody asks on Slack, and it is acknowledged. */
async function askOnSlack(): Promise<void> {
  const { slack } = world;
  const payload = command('/brief syria', await slack.ways());
  expect((await slack.sockets.deliver({ kind: 'command', payload })).acknowledged).toBe(true);
}

/** How many messages stand in channels of Slack, without those in threads. */
const rootsOnSlack = (): number =>
  world.slack.record.accepted('chat.postMessage').filter(({ args }) => !args['thread_ts']).length;

/** Somebody asks on Discord; waits until it is answered. */
async function askOnDiscord(): Promise<StoredMessage> {
  const { discord } = world;
  const asked = peopleOf(discord).commands('brief', { topic: 'syria' });
  return discord.until(() => discord.posted().find(({ id }) => id === asked.original));
}

describe('with the tokens of both', () => {
  test('one process answers on both from the seeds, says how it stands, and ends when asked', async () => {
    const { slack } = world;
    const bot = world.run();
    await Promise.all(['slack', 'discord'].map((platform) => bot.logged('the platform is up', { platform })));

    await askOnSlack();
    const [posted] = await slack.record.until('chat.postMessage');
    const answer = await askOnDiscord();
    for (const shown of [posted?.args, answer]) expect(JSON.stringify(shown)).toContain('our presence is advisory');

    expect((await bot.health('/live')).status).toBe(200);
    const ready = await bot.health('/ready');
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.body)).toMatchObject({
      ready: true,
      platforms: { slack: { state: 'up' }, discord: { state: 'up' } },
      archive: { state: 'ok', articles: 2 },
      queue: { depth: 0, oldestSeconds: 0 },
    });
    const { body: metrics } = await bot.health('/metrics');
    expect(metrics).toContain('backchannel_asks_total{platform="slack",kind="brief"} 1');
    expect(metrics).toContain('backchannel_asks_total{platform="discord",kind="brief"} 1');
    expect(metrics).toMatch(/backchannel_archive_bytes [1-9]/);
    expect(metrics).toMatch(/nodejs_eventloop_lag_p99_seconds \d/);

    const code = await bot.end();
    expect({ code, errors: await bot.errors }).toEqual({ code: 0, errors: '' });
    const written = JSON.stringify(bot.lines);
    for (const token of [BOT_TOKEN, APP_TOKEN, TOKEN]) expect(written).not.toContain(token);
    expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('with one bad token', () => {
  test('of Slack, Discord answers, and it is told which is down', async () => {
    world.slack.fail('auth.test', { kind: 'refused', code: 'invalid_auth' });
    const bot = world.run();
    const [{ err, waitMs }] = await Promise.all([
      bot.logged('the platform is down', { platform: 'slack' }),
      bot.logged('the platform is up', { platform: 'discord' }),
    ]);
    expect(err).toMatchObject({ message: expect.stringContaining('SLACK_BOT_TOKEN') });
    expect(waitMs).toBe(60_000);
    await askOnDiscord();
    const { status, body } = await bot.health('/ready');
    expect({ status, ...(JSON.parse(body) as object) }).toMatchObject({
      status: 503,
      platforms: {
        slack: { state: 'down', why: expect.stringContaining('SLACK_BOT_TOKEN') },
        discord: { state: 'up' },
      },
    });
    expect((await bot.health('/metrics')).body).toContain('backchannel_platform_up{platform="slack"} 0');
    expect(await bot.end()).toBe(0);
  });

  test('of Discord, Slack answers; and each goes on when the other is not there', async () => {
    const { slack } = world;
    const bot = world.run({ DISCORD_TOKEN: 'of-nobody' });
    await Promise.all([
      bot.logged('the platform is down', { platform: 'discord' }),
      bot.logged('the platform is up', { platform: 'slack' }),
    ]);
    const before = slack.record.accepted('chat.postMessage').length;
    await askOnSlack();
    await slack.record.until('chat.postMessage', before + 1);
    expect(await bot.end()).toBe(0);
  });
});

test('where nothing can ever work, it ends and says why', async () => {
  const bot = world.run({ SLACK_BOT_TOKEN: '', DISCORD_TOKEN: '' });
  expect(await bot.ended).toBe(78);
  expect(JSON.stringify(bot.lines)).toContain('Slack needs SLACK_BOT_TOKEN');
});

test('asked to end while much is under way, it answers what it has taken and ends in time', async () => {
  const { discord } = world;
  const bot = world.run();
  await Promise.all(['slack', 'discord'].map((platform) => bot.logged('the platform is up', { platform })));
  const before = rootsOnSlack();
  const people = peopleOf(discord);
  const asked = Array.from({ length: 8 }, () => people.commands('brief', { topic: 'syria' }));
  await Promise.all([askOnSlack(), askOnSlack()]);
  await discord.until(() => asked.every(({ callbacks }) => callbacks.length > 0));
  expect(await bot.end()).toBe(0); // Else it would be 1, after ten seconds.
  expect(asked.filter(({ thinking }) => thinking)).toEqual([]);
  expect(rootsOnSlack()).toBe(before + 2);
});
