import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type Delivery, deliverOverHttp, type Signing, sign } from '../../support/slack/delivery.ts';
import { freePort } from '../../support/slack/free-port.ts';
import { command, newTs, press, said } from '../../support/slack/payloads.ts';
import { reply, says } from '../../support/slack/stub-desk.ts';
import { runSlack } from './running.ts';

const SECRET = 'signing-secret-of-a-test';
const port = await freePort();
const url = `http://127.0.0.1:${port}/slack/events`;
const run = runSlack({ appToken: null, signingSecret: SECRET, port });

const deliver = (delivery: Delivery, signing: Partial<Signing> = {}) =>
  deliverOverHttp(url, sign(delivery, { secret: SECRET, ...signing }));

const now = (): number => Math.floor(Date.now() / 1000);
const question = (): Delivery => run.double.event(said({ text: `<@${run.double.self}> and the port?` }));

test('an address is verified', async () => {
  const { status, answer } = await deliver({ kind: 'event', payload: { type: 'url_verification', challenge: 'c-1' } });
  expect([status, answer]).toEqual([200, { challenge: 'c-1' }]);
});

test('a command is acknowledged visibly, and answered in the channel', async () => {
  const { record } = run.double;
  run.desk.decide = () => reply('over http');
  const { status, answer } = await deliver({
    kind: 'command',
    payload: command('/brief syria', await run.double.ways()),
  });
  expect([status, answer]).toEqual([200, { response_type: 'ephemeral', text: 'Looking…' }]);
  const [posted] = await record.until('chat.postMessage');
  expect(posted?.args['text']).toBe('over http');
});

test('a button changes its message', async () => {
  run.desk.decide = () => ({ kind: 'edit', message: says('more') });
  const payload = press({ token: 'more', message: newTs(), ephemeral: true }, await run.double.ways());
  expect((await deliver({ kind: 'interaction', payload })).status).toBe(200);
});

describe('an event', () => {
  test('that cannot be taken is refused, and answered when it comes again', async () => {
    run.desk.broken = 1;
    run.desk.decide = () => reply('at the second try');
    const before = run.desk.received.length;
    const delivery = question();
    expect((await deliver(delivery)).status).toBe(500);
    expect((await deliver({ ...delivery, retry: { count: 1, reason: 'http_error' } })).status).toBe(200);
    expect(run.desk.received).toHaveLength(before + 1);
  });

  test('signed by another is refused', async () => {
    expect((await deliver(question(), { secret: 'another' })).status).toBe(401);
    expect((await deliver(question(), { signature: 'v0=' })).status).toBe(401);
    expect((await deliver(question(), { signature: 'nonsense' })).status).toBe(401);
  });

  test.each([-400, 400])('signed %s seconds from now is refused', async (seconds) => {
    const before = run.desk.received.length;
    expect((await deliver(question(), { timestamp: now() + seconds })).status).toBe(401);
    expect(run.desk.received).toHaveLength(before);
  });

  test('sent again by somebody who heard it has no second effect', async () => {
    const before = run.desk.received.length;
    const ways = await run.double.ways();
    const request = sign({ kind: 'command', payload: command('/brief harbour', ways) }, { secret: SECRET });
    await deliverOverHttp(url, request);
    const again = {
      ...request,
      headers: { ...request.headers, 'x-slack-signature': `${request.headers['x-slack-signature']}=x` },
    };
    expect((await deliverOverHttp(url, request)).answer).toBe('');
    expect((await deliverOverHttp(url, again)).answer).toBe('');
    expect(run.desk.received).toHaveLength(before + 1);
  });
});

test('signed bytes that are no payload do no harm', async () => {
  for (const body of ['', '{', '[]', '"x"', '{"type":7}', 'payload=%7B']) {
    for (const type of ['application/json', 'application/x-www-form-urlencoded']) {
      const { headers } = signBody(body);
      const answer = await fetch(url, { method: 'POST', body, headers: { ...headers, 'content-type': type } });
      expect([200, 400, 401, 404, 500]).toContain(answer.status);
    }
  }
  expect((await deliver(question())).status).toBe(200);
});

test('a body that is too large is refused', async () => {
  const big = { ...said({ text: 'x'.repeat(5_000_000) }) };
  expect((await deliver(run.double.event(big))).status).toBe(413);
});

function signBody(body: string) {
  const timestamp = now();
  const mac = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return { headers: { 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': `v0=${mac}` } };
}
