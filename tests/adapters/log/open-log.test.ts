import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forPeople } from '../../../src/adapters/log/for-people.ts';
import { openLog } from '../../../src/adapters/log/open-log.ts';
import { redactor } from '../../../src/adapters/log/redact.ts';
import { BackchannelError } from '../../../src/domain/errors.ts';

/** What may not be seen, built of parts so that no scanner takes this file for a leak. */
const hush = 'HuShHuShHuSh4711hush';
const SIGNING = '8f742231b10e8888abcd99yyyzzz85a5';
const discordToken = `${'MTIzNDU2Nzg5MDEyMzQ1Njc4'}.${'GhIjKl'}.${`${hush}-abc_defghij`}`;

/** One text for each shape, and the part of it that is secret. */
const SHAPES: Readonly<Record<string, readonly [text: string, secret: string]>> = {
  'Slack bot token': [`xoxb-1234-${hush}`, hush],
  'Slack user token': [`xoxp-1234-5678-${hush}`, hush],
  'Slack app token': [`xapp-1-A012-${hush}`, hush],
  'Slack refresh token': [`xoxe.xoxb-1-${hush}`, hush],
  'Slack signing secret': [`checked with ${SIGNING}`, SIGNING],
  'Slack webhook': [`https://hooks.slack.com/services/T012345/B012345/${hush}`, hush],
  'Slack response address': [`https://hooks.slack.com/commands/T012345/1234/${hush}`, hush],
  'Slack socket ticket': [`wss://wss-primary.slack.com/link/?ticket=${hush}&app_id=1`, hush],
  'Discord bot token': [`Bot ${discordToken}`, discordToken],
  'Discord webhook': [`https://discord.com/api/webhooks/123456789012345678/${hush}`, hush],
  'Discord interaction': [`https://discord.com/api/v10/interactions/123456789/${hush}/callback`, hush],
  'bearer header': [`Authorization: Bearer ${hush}`, hush],
  'JSON web token': [`eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${hush}`, hush],
  'model key': [`sk-${hush}`, hush],
  'address with a password': [`https://me:${hush}@proxy.example/`, hush],
  'field of a form': [`client_secret=${hush}&code=1`, hush],
  'field of JSON': [JSON.stringify({ access_token: hush }), hush],
};
const LEVELS = ['error', 'warn', 'info', 'debug'] as const;

/** Everything that is written when `say` logs. */
function written(say: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  say(openLog({ level: 'debug', secrets: [SIGNING], write: (line) => void lines.push(line) }));
  for (const line of lines) JSON.parse(line);
  return lines.join('');
}

/** Ways in which words come into a log. */
const WAYS: Readonly<Record<string, (text: string) => readonly [object, string]>> = {
  message: (text) => [{}, `it said ${text}`],
  fact: (text) => [{ address: text, list: [{ text }] }, 'facts'],
  'name of a fact': (text) => [{ [text]: 1 }, 'facts'],
  error: (text) => [{ err: new Error(text) }, 'failed'],
  'error itself': (text) => [new Error(text), 'failed'],
  cause: (text) => [
    { err: new BackchannelError('No.', { cause: new Error('x', { cause: new Error(text) }) }) },
    'failed',
  ],
  'cause that is no error': (text) => [{ err: new Error('x', { cause: { request: { text } } }) }, 'failed'],
  'one of several': (text) => [{ err: new AggregateError([new Error(text)], 'all failed') }, 'failed'],
  inspected: (text) => [{ shown: inspect({ config: { headers: [text] } }) }, 'failed'],
  'JSON in JSON': (text) => [{ body: JSON.stringify({ body: JSON.stringify({ text }) }) }, 'failed'],
};

describe.each(Object.entries(SHAPES))('a %s', (_, [text, secret]) => {
  test.each(Object.entries(WAYS))('is not written, at no level: %s', (__, way) => {
    for (const level of LEVELS) {
      const out = written((log) => log[level](...way(text)));
      expect(out).not.toContain(secret);
      expect(out).toContain(`"level":"${level}"`);
    }
  });
});

describe('what is configured as a secret', () => {
  test('is not written, whatever its shape and spelling', () => {
    const secret = 'a "quoted" & odd\\one';
    const clean = redactor([secret, 'tiny']);
    expect(clean(`${JSON.stringify(secret)} ${encodeURIComponent(secret)} ${secret}`)).not.toMatch(/quoted|odd/);
    expect(clean('a tiny step')).toBe('a tiny step'); // Too short to be a secret.
  });
});

describe('a log', () => {
  test('tells an error with its stack and causes, but not what an SDK hangs on it', () => {
    const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', config: { data: 'private words' } });
    const out = written((log) => log.error({ err: new BackchannelError('No platform.', { cause }) }, 'failed'));
    expect(JSON.parse(out)).toMatchObject({
      level: 'error',
      msg: 'failed',
      err: { name: 'BackchannelError', message: 'No platform.', cause: { message: 'refused', code: 'ECONNREFUSED' } },
    });
    expect(out).not.toContain('private words');
  });

  test('leaves out what is below its level', () => {
    const lines: string[] = [];
    const log = openLog({ level: 'warn', secrets: [], write: (line) => void lines.push(line) });
    log.info({}, 'unheard');
    log.warn({}, 'heard');
    expect(lines).toHaveLength(1);
  });

  test('takes what is circular, throws, or is no object', () => {
    const circle: Record<string, unknown> = { big: 1n, raw: Buffer.from('x') };
    circle['self'] = circle;
    const trap = Object.defineProperty({}, 'trap', { enumerable: true, get: () => Reflect.ownKeys(null as never) });
    const out = written((log) => {
      log.info(circle, 'circle');
      log.info({ trap }, 'trap');
      log.info(null as never, 'nothing');
    });
    expect(out.split('\n')).toHaveLength(4);
  });

  test('writes JSON and no secret, whatever stands around it', () => {
    const texts = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(SHAPES).map(([text]) => ` ${text} `))),
    );
    fc.assert(
      fc.property(texts, (parts) => {
        const out = written((log) => log.info({ err: new Error(parts.join('')) }, parts.join('"')));
        return !out.includes(hush) && !out.includes(SIGNING);
      }),
    );
  });
});

test('a line for people is one line: when, where, what and why', () => {
  const err = new BackchannelError('Refused.\n\u001b[2JCheck it.', { cause: new Error('HTTP 401') });
  const line = forPeople(written((log) => log.error({ platform: 'one', err, waitMs: 5, deep: {} }, 'it is down')));
  expect(line).toMatch(/^\d\d:\d\d:\d\d ERROR one: it is down — Refused\. Check it\. \(waitMs 5\)\n$/);
});
