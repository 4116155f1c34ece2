import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { examineDiscord } from '../../src/cli/doctor-discord.ts';
import { examineHealth } from '../../src/cli/doctor-health.ts';
import { examineSlack } from '../../src/cli/doctor-slack.ts';
import { openConfig } from '../support/config.ts';

/** Answers by path, as a platform would; scopes go into Slack's header. */
let answers: Readonly<Record<string, unknown>> = {};
let scopes = '';
let status = 200;
const server = createServer((request, response) => {
  const answer = answers[request.url ?? ''];
  const code = answer === undefined ? 401 : status;
  response.writeHead(code, { 'content-type': 'application/json', ...(scopes ? { 'x-oauth-scopes': scopes } : {}) });
  response.end(JSON.stringify(answer ?? { message: '401: Unauthorized', code: 0 }));
});
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const BOT = 'xoxb-1234-quiet';
const APP = 'xapp-1-quiet';
const slack = (more: object = {}) =>
  examineSlack({ botToken: BOT, appToken: APP, signingSecret: null, host: 'h', port: 1, apiUrl: `${url}/`, ...more });
const discord = () => examineDiscord({ token: 'quiet.quiet.quiet', apiUrl: url, shards: 'auto' });

const YES = { ok: true, user: 'backchannel', team: 'Newsroom', url: 'wss://quiet' };
const no = (error: string): object => ({ ok: false, error });
const ALL =
  'commands,chat:write,app_mentions:read,channels:history,groups:history,channels:read,groups:read,im:history,im:write,users:read,reactions:write,assistant:write';

describe('the doctor on Slack', () => {
  test('says that all is well, and no token', async () => {
    answers = { '/auth.test': YES, '/apps.connections.open': YES };
    scopes = ALL;
    const checks = await slack();
    expect(checks.map(({ state, detail }) => [state, detail])).toEqual([
      ['ok', 'backchannel in Newsroom'],
      ['ok', 'all'],
      ['ok', 'over Socket Mode'],
    ]);
    expect(JSON.stringify(checks)).not.toContain('quiet');
  });

  test.each([
    ['nothing is set', null, {}, 'note', /not set up/, /npx backchannel manifest/],
    ['no bot token', { botToken: null }, {}, 'bad', /SLACK_BOT_TOKEN is not set/, /OAuth & Permissions/],
    ['tokens are swapped', { botToken: APP, appToken: BOT }, {}, 'bad', /no bot token/, /OAuth & Permissions/],
    ['no app token', { appToken: null }, {}, 'bad', /SLACK_APP_TOKEN is not set/, /App-Level Tokens/],
    ['a token is revoked', {}, { '/auth.test': no('token_revoked') }, 'bad', /token_revoked/, /Bot User OAuth Token/],
    [
      'the app token lacks its scope',
      {},
      { '/apps.connections.open': no('missing_scope') },
      'bad',
      /connections:write/,
      /App-Level/,
    ],
    ['Slack is not there', { apiUrl: 'http://127.0.0.1:1/' }, {}, 'bad', /does not answer/, /SLACK_API_URL/],
  ])('when %s, names it and the click', async (_, more, said, state, detail, next) => {
    answers = { '/auth.test': YES, '/apps.connections.open': YES, ...said };
    scopes = ALL;
    const checks = await (more === null ? examineSlack(null) : slack(more));
    expect(checks).toContainEqual(
      expect.objectContaining({ state, detail: expect.stringMatching(detail), next: expect.stringMatching(next) }),
    );
  });

  test.each([
    ['bad', ALL.replace('app_mentions:read,', ''), 'app_mentions:read'],
    ['note', ALL.replace(',users:read', ''), 'users:read'],
  ])('it is %s when a scope is missing', async (state, granted, missing) => {
    answers = { '/auth.test': YES, '/apps.connections.open': YES };
    scopes = granted;
    const [, found] = await slack();
    expect(found).toMatchObject({ state, next: expect.stringContaining('Reinstall') });
    expect(found?.detail).toContain(missing);
  });

  test('over HTTP needs a signing secret instead of an app token', async () => {
    answers = { '/auth.test': YES };
    const checks = await slack({ appToken: null, signingSecret: 'quiet' });
    expect(checks.at(-1)).toMatchObject({ state: 'ok', detail: expect.stringContaining('/slack/events') });
  });
});

describe('the doctor on Discord', () => {
  const ME = { id: '42', name: 'Backchannel', flags: 1 << 19 };
  const EVERYTHING = String((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 35n) | (1n << 38n));
  const known = (application: object, guilds: readonly object[]): void => {
    scopes = '';
    answers = { '/v10/applications/@me': application, '/v10/users/@me/guilds': guilds };
  };

  test('says that all is well', async () => {
    known(ME, [
      { name: 'A', permissions: EVERYTHING },
      { name: 'B', permissions: '8' },
    ]);
    expect((await discord()).map(({ state }) => state)).toEqual(['ok', 'ok', 'ok']);
  });

  test('names an intent, a server where permissions are missing, and the clicks', async () => {
    known({ ...ME, flags: 0 }, [{ name: 'A newsroom', permissions: String(1n << 10n) }]);
    const [, intent, server] = await discord();
    expect(intent).toMatchObject({ state: 'note', next: expect.stringContaining('Message Content Intent') });
    expect(server).toMatchObject({ state: 'bad', detail: expect.stringMatching(/A newsroom: Send Messages, /) });
    expect(server?.next).toContain('Server Settings');
  });

  test('gives the link when it is in no server', async () => {
    known(ME, []);
    expect((await discord()).at(-1)?.next).toMatch(/^Open https:\/\/discord\.com\/oauth2\/authorize\?client_id=42/);
  });

  test('names a token that is refused, and one that is missing', async () => {
    answers = {};
    expect(await discord()).toMatchObject([{ state: 'bad', next: expect.stringContaining('Reset Token') }]);
    expect(await examineDiscord(null)).toMatchObject([
      { state: 'note', next: expect.stringContaining('DISCORD_TOKEN') },
    ]);
  });
});

test('the doctor asks a running bot which platform is down', async () => {
  const healthPort = Number(new URL(url).port);
  answers = {
    '/ready': { ready: false, platforms: { slack: { state: 'down', why: 'Refused.' }, discord: { state: 'up' } } },
  };
  status = 503;
  const found = await examineHealth({ ...openConfig(), healthPort });
  status = 200;
  expect(found).toMatchObject({ state: 'bad', detail: 'a bot is running\nslack down: Refused.\ndiscord up' });
});
