import { afterAll, expect, test } from '@jest/globals';
import { peopleOf } from '../support/discord/people.ts';
import { command } from '../support/slack/payloads.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openWorld, type RunningBot } from './running-bot.ts';

const world = openWorld();
const folder = temporaryFolder();
afterAll(() => folder.remove());

const roots = (): number =>
  world.slack.record.accepted('chat.postMessage').filter(({ args }) => !args['thread_ts']).length;

async function up(): Promise<RunningBot> {
  const bot = world.run({}, folder.path);
  await Promise.all(['slack', 'discord'].map((platform) => bot.logged('the platform is up', { platform })));
  return bot;
}

async function kill(bot: RunningBot): Promise<void> {
  bot.child.kill('SIGKILL');
  await bot.ended;
}

async function askOnSlack(): Promise<void> {
  const payload = command('/brief syria', await world.slack.ways());
  expect((await world.slack.sockets.deliver({ kind: 'command', payload })).acknowledged).toBe(true);
}

test('what it had acknowledged and not answered when it was killed is answered after the next start, once', async () => {
  const { slack, discord } = world;
  const bot = await up();
  slack.fail('chat.postMessage', { kind: 'limited', afterSeconds: 60 });
  discord.plan('patch', /@original$/, { kind: 'limit', scope: 'user', afterMs: 60_000 });
  const asked = peopleOf(discord).commands('brief', { topic: 'syria' });
  await askOnSlack();
  await Promise.all([
    slack.record.once(() => slack.record.calls.find(({ method }) => method === 'chat.postMessage') ?? null),
    discord.until(() => discord.calls.some(({ status }) => status === 429)),
  ]);
  await kill(bot);
  expect([roots(), asked.thinking]).toEqual([0, true]);

  const next = await up();
  await Promise.all([slack.record.until('chat.postMessage'), discord.until(() => !asked.thinking)]);
  expect(await next.end()).toBe(0);
  const stands = discord.posted().length;
  expect(roots()).toBe(1);
  expect(await (await up()).end()).toBe(0);
  expect([roots(), discord.posted().length]).toEqual([1, stands]);
});

test('what stood there already when it was killed is not said again', async () => {
  const { slack } = world;
  const before = roots();
  const bot = await up();
  slack.fail('chat.postMessage', { kind: 'unanswered' });
  await askOnSlack();
  await slack.record.once(() => (roots() > before ? true : null));
  await kill(bot); // It waits a second before it looks whether its post arrived.

  const next = await up();
  const details = (): number => slack.record.accepted('chat.postMessage').length - roots();
  const had = details();
  await slack.record.once(() => (details() > had ? true : null)); // The thread under it, which it had not come to.
  expect(await next.end()).toBe(0);
  expect(roots()).toBe(before + 1);
});

test('asked to end while Slack makes it wait for long, it ends in time, says what is left, and answers after the next start', async () => {
  const { slack } = world;
  const before = roots();
  const { calls } = slack.record;
  const bot = await up();
  const seen = calls.length;
  slack.fail('chat.postMessage', { kind: 'limited', afterSeconds: 60 });
  await askOnSlack();
  await slack.record.once(() => calls.slice(seen).find(({ method }) => method === 'chat.postMessage') ?? null);
  expect(await bot.end()).toBe(0); // Else it would be 1, after ten seconds.
  await bot.logged('not all could be answered in time; what is young enough is answered after the next start', {
    platform: 'slack',
    left: 1,
  });
  const next = await up();
  await slack.record.once(() => (roots() > before ? true : null));
  expect(await next.end()).toBe(0);
  expect(roots()).toBe(before + 1);
}, 30_000);
