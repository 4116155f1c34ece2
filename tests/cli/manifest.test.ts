import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { backchannel, temporaryFolder } from './backchannel.ts';

const data = temporaryFolder();
const kept = parse(readFileSync(join(import.meta.dirname, '../../config/slack-manifest.yaml'), 'utf8'));

test('manifest prints the link on which Slack makes the app as the manifest says', async () => {
  const { code, out, err } = await backchannel(data, ['manifest']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const link = new URL(/https:\/\/api\.slack\.com\S+/.exec(out)?.[0] ?? '');
  expect(link.searchParams.get('new_app')).toBe('1');
  expect(parse(link.searchParams.get('manifest_yaml') ?? '')).toEqual(kept);
});

test('for an app to which Slack delivers it names the address everywhere', async () => {
  const { out } = await backchannel(data, ['manifest', '--http', 'https://bot.example', '--yaml']);
  const { features, settings } = parse(out);
  const url = 'https://bot.example/slack/events';
  expect(settings).toMatchObject({
    socket_mode_enabled: false,
    interactivity: { is_enabled: true, request_url: url },
    event_subscriptions: { request_url: url },
  });
  expect(new Set(features.slash_commands.map((command: { url: string }) => command.url))).toEqual(new Set([url]));
});

test('an address to which Slack would not deliver is refused', async () => {
  const { code, err } = await backchannel(data, ['manifest', '--http', 'http://bot.example']);
  expect(code).toBe(78);
  expect(err).toContain('https');
});
