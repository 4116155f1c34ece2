import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { slackPlatform } from '../../../src/adapters/slack/platform.ts';
import { aDispatch } from '../../support/digests.ts';
import { openSlackDouble, type SlackDouble } from '../../support/slack/double.ts';
import { CHANNEL } from '../../support/slack/payloads.ts';
import { StubDesk, says } from '../../support/slack/stub-desk.ts';
import { Logged, options } from './running.ts';

let double: SlackDouble;
beforeAll(async () => {
  double = await openSlackDouble();
});
afterAll(() => double.close());

const starting = (more: object) => slackPlatform(options(double, new Logged(), more)).start(new StubDesk());

describe('a platform that cannot start says which token, and how it begins', () => {
  test.each([
    ['no bot token', { botToken: null }, /SLACK_BOT_TOKEN/],
    ['a bot token that Slack refuses', { botToken: 'xoxb-of-another' }, /SLACK_BOT_TOKEN.*xoxb-/],
    ['an app token that Slack refuses', { appToken: 'xoxb-double' }, /SLACK_APP_TOKEN.*xapp-/],
    ['neither app token nor signing secret', { appToken: null }, /SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/],
    ['nobody at the address', { apiUrl: 'http://127.0.0.1:9/api/' }, /could not be reached/],
  ])('%s', async (_, more, message) => {
    await expect(starting(more)).rejects.toMatchObject({
      name: 'PlatformError',
      message: expect.stringMatching(message),
    });
  });
});

test('it can be stopped, started again, and posts only while it runs', async () => {
  const slack = slackPlatform(options(double, new Logged()));
  const place = { tenant: { platform: 'slack', id: 'T000000001' }, channel: CHANNEL, thread: null, private: false };
  await slack.stop();
  await expect(slack.post(aDispatch(place, says('too early')))).rejects.toMatchObject({ fate: 'refused' });
  for (let time = 0; time < 2; time++) {
    await slack.start(new StubDesk());
    expect(await slack.post(aDispatch(place, says(`at time ${time}`)))).toMatchObject({ place });
    await slack.stop();
  }
  await double.sockets.closed();
});

test('the SDK is not loaded before the platform starts', () => {
  const script = `
    import { slackPlatform } from './src/adapters/slack/platform.ts';
    slackPlatform({});
    const loaded = Object.keys((await import('node:module')).default._cache).filter((path) => path.includes('@slack'));
    console.log(loaded.length);`;
  const root = join(import.meta.dirname, '../../..');
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
  expect(output.trim()).toBe('0');
});
