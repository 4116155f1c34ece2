import { describe, expect, jest, test } from '@jest/globals';
import { failureOf, platformError } from '../../../src/adapters/slack/failure.ts';
import { boltLogger, redacted } from '../../../src/adapters/slack/log.ts';
import { openOutbox } from '../../../src/adapters/slack/outbox.ts';
import { openPeople, readPerson } from '../../../src/adapters/slack/people.ts';
import { openReplays } from '../../../src/adapters/slack/replays.ts';
import { isolated } from '../../../src/domain/bidi.ts';
import { Logged } from './running.ts';

describe('words that turn directions', () => {
  test.each([
    ['plain words', 'plain words'],
    ['\u202eleft open', '\u2068\u202eleft open\u2069'],
    ['\u2067left open', '\u2068\u2067left open\u2069\u2069'],
    ['closed\u2069 too early', '\u2068\u2068closed\u2069 too early\u2069'],
    ['one\n\u202etwo', 'one\n\u2068\u202etwo\u2069'],
    ['שלום', '\u2068שלום\u2069'],
  ])('%j are set off', (words, shown) => expect(isolated(words)).toBe(shown));
});

describe('a person', () => {
  const info = (user: object) => ({ ok: true, user: { id: 'U1', team_id: 'T1', tz: 'Asia/Beirut', ...user } });

  test.each([
    ['an administrator', { is_admin: true }, true],
    ['an owner', { is_owner: true }, true],
    ['a member', {}, false],
    ['a guest', { is_admin: true, is_restricted: true }, false],
    ['a guest in one channel', { is_admin: true, is_ultra_restricted: true }, false],
    ['an administrator of another workspace', { is_admin: true, team_id: 'T2' }, false],
    ['a stranger', { is_admin: true, is_stranger: true }, false],
  ])('who is %s', (_, user, manages) => {
    expect(readPerson('U1', 'T1', info(user))).toEqual({ id: 'U1', zone: 'Asia/Beirut', manages, speaks: true });
  });

  test('of whom nothing is known has no zone and manages nothing', () => {
    for (const nothing of [null, {}, { user: 7 }, { user: { tz: 7 } }])
      expect(readPerson('U1', 'T1', nothing)).toEqual({ id: 'U1', zone: null, manages: false, speaks: true });
  });

  test('is looked up once a minute, and again after a failure', async () => {
    const fetchInfo = jest.fn(async (): Promise<unknown> => info({ is_admin: true }));
    fetchInfo.mockRejectedValueOnce(new Error('no network'));
    const people = openPeople(fetchInfo);
    expect(await people('U1', 'T1')).toMatchObject({ manages: false });
    expect(await people('U1', 'T1')).toMatchObject({ manages: true });
    expect(await people('U1', 'T1')).toMatchObject({ manages: true });
    expect(fetchInfo).toHaveBeenCalledTimes(2);
  });
});

describe('a signed request', () => {
  const NOW = 1_795_300_000_000;
  const at = (seconds: number, signature = 'v0=abc') => ({ timestamp: String(NOW / 1000 + seconds), signature });

  test('counts once, however the unchecked end of its signature is varied', () => {
    const replays = openReplays(() => NOW);
    expect([at(0), at(0), at(0, 'v0=abc=x')].map((signed) => replays.admit(signed))).toEqual(['new', 'again', 'again']);
  });

  test('may come again when it failed', () => {
    const replays = openReplays(() => NOW);
    replays.admit(at(0));
    replays.forget(at(0));
    expect(replays.admit(at(0))).toBe('new');
  });

  test.each([-301, 301, Number.NaN])('%s seconds away is not of now', (seconds) => {
    expect(openReplays(() => NOW).admit(at(seconds))).toBe('not-of-now');
  });

  test('is forgotten when it could not be sent again any more', () => {
    let now = NOW;
    const replays = openReplays(() => now);
    replays.admit(at(0));
    now += 601_000;
    replays.admit({ timestamp: String(now / 1000), signature: 'v0=def' });
    expect(replays.admit({ timestamp: String(now / 1000), signature: 'v0=abc' })).toBe('new');
  });
});

describe('the outbox', () => {
  test('keeps the order within a channel, does not let one channel wait for another, and goes on after a failure', async () => {
    const outbox = openOutbox(0);
    const order: string[] = [];
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = outbox.send('A', async () => {
      await held;
      order.push('A1');
      throw new Error('refused');
    });
    const second = outbox.send('A', async () => order.push('A2'));
    await outbox.send('B', async () => order.push('B1'));
    release();
    await expect(first).rejects.toThrow('refused');
    await second;
    await outbox.idle();
    expect(order).toEqual(['B1', 'A1', 'A2']);
  });

  test('sends one message a second to a channel', async () => {
    jest.useFakeTimers();
    try {
      const outbox = openOutbox(1_000);
      const sent: string[] = [];
      for (const name of ['first', 'second', 'third']) void outbox.send('A', async () => sent.push(name));
      await jest.advanceTimersByTimeAsync(0);
      expect(sent).toEqual(['first']);
      await jest.advanceTimersByTimeAsync(999);
      expect(sent).toEqual(['first']);
      await jest.advanceTimersByTimeAsync(1);
      expect(sent).toEqual(['first', 'second']);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('an error', () => {
  const sdk = (code: string, more: object): Error => Object.assign(new Error('sdk'), { code, ...more });

  test.each([
    [sdk('slack_webapi_platform_error', { data: { error: 'token_revoked' } }), 'refused', /SLACK_BOT_TOKEN.*xoxb-/],
    [
      sdk('slack_webapi_platform_error', { data: { error: 'missing_scope', needed: 'im:history' } }),
      'refused',
      /im:history/,
    ],
    [sdk('slack_webapi_platform_error', { data: { error: 'not_in_channel' } }), 'refused', /invite/],
    [sdk('slack_webapi_rate_limited_error', { retryAfter: 3 }), 'refused', /slow down/],
    [sdk('slack_webapi_http_error', { statusCode: 503 }), 'unknown', /could not be reached/],
    [sdk('slack_webapi_request_error', {}), 'unknown', /could not be reached/],
    [new Error('anything'), 'unknown', /could not be reached/],
  ])('says what to do, and what became of the message', (error, fate, message) => {
    expect(platformError(error)).toMatchObject({ fate, message: expect.stringMatching(message), cause: error });
  });

  test('of a limit says how long', () => {
    expect(failureOf(sdk('slack_webapi_rate_limited_error', { retryAfter: 3 }))).toEqual({
      kind: 'limited',
      afterMs: 3_000,
    });
  });
});

describe('the log', () => {
  test.each([
    'xoxb-123-abc',
    'xoxp-1',
    'xoxe.xoxb-1-Mi0y',
    'xoxe-1-refresh',
    'xapp-1-A1-2-ff',
    'https://hooks.slack.com/services/T1/B1/abc',
    'https://hooks.slack.com/commands/T1/2/abc',
    'wss://wss-primary.slack.com/link/?ticket=abc&app_id=d',
  ])('leaves out %s', (secret) => {
    const shown = redacted(`it was ${secret} there`);
    expect(shown).toContain('[secret]');
    expect(shown).not.toContain(secret);
    expect(shown).not.toMatch(/abc|Mi0y|ff\b/);
  });

  test('has Bolt’s warnings, redacted, and none of its debug lines', () => {
    const logged = new Logged();
    const logger = boltLogger(logged);
    logger.debug('payload {"text":"words of somebody"}');
    logger.warn('refused', new Error('token xoxb-9-secret'));
    expect(logged.lines).toEqual(['warn refused Error: token [secret] {"from":"bolt"}']);
  });
});
