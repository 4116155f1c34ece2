import { describe, expect, test } from '@jest/globals';
import { TOKEN } from '../support/discord/double.ts';
import { peopleOf } from '../support/discord/people.ts';
import { APP_TOKEN, BOT_TOKEN } from '../support/slack/double.ts';
import { command } from '../support/slack/payloads.ts';
import { openWorld } from './running-bot.ts';

const world = openWorld();

describe('with the tokens of both', () => {
  test('one process answers on both from the seeds, says how it stands, and ends when asked', async () => {
    const { slack, discord } = world;
    const bot = world.run();
    await Promise.all(['slack', 'discord'].map((platform) => bot.logged('the platform is up', { platform })));

    const { acknowledged } = await slack.sockets.deliver({
      kind: 'command',
      payload: command('/brief syria', await slack.ways()),
    });
    expect(acknowledged).toBe(true);
    const onDiscord = peopleOf(discord).commands('brief', { topic: 'syria' });
    const [posted] = await slack.record.until('chat.postMessage');
    const answer = await discord.until(() => discord.posted().find(({ id }) => id === onDiscord.original));
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

    const { code } = await bot.end();
    expect({ code, errors: await bot.errors }).toEqual({ code: 0, errors: '' });
    const written = JSON.stringify(bot.lines);
    for (const token of [BOT_TOKEN, APP_TOKEN, TOKEN]) expect(written).not.toContain(token);
    expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
