import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Delivered } from '../support/slack/delivery.ts';
import { APP_TOKEN, BOT_TOKEN } from '../support/slack/double.ts';
import { command } from '../support/slack/payloads.ts';
import { Record_ } from '../support/slack/record.ts';
import { SocketMode } from '../support/slack/socket-mode.ts';
import { argsOf, bodyOf, send } from '../support/slack/web-api.ts';
import { type Asking, CHANNELS, PEOPLE } from './chat-asking.ts';

/**
 * A Slack that takes every call for done and keeps nothing: it shares the machine with what is measured, and the emulator of the tests, which
 * keeps everything, takes longer than the bot.
 */
export async function slackAsking(): Promise<Asking> {
  const waiting = new Map<string, (() => void)[]>();
  const server = createServer(async (request, response) => {
    const method = (request.url ?? '').replace(/^\/api\//, '');
    const args = argsOf(await bodyOf(request), String(request.headers['content-type'] ?? ''));
    send(response, 200, answerTo(method, args));
    if (method === 'chat.postMessage' && !args['thread_ts']) waiting.get(String(args['channel']))?.shift()?.();
  });
  const sockets = new SocketMode(server, new Record_());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  let count = 0;

  function answerTo(method: string, { channel, user }: Readonly<Record<string, unknown>>): object {
    if (method === 'apps.connections.open') return sockets.open(APP_TOKEN, host);
    if (method === 'auth.test') return { ok: true, user_id: 'U000000999', bot_id: 'B000000001' };
    if (method === 'users.info') return { ok: true, user: { id: user, tz: 'Europe/Berlin' } };
    return { ok: true, channel, ts: `1795400000.${String(++count).padStart(6, '0')}` };
  }

  const run = randomUUID(); // What was asked in an earlier run is known, and answered.
  let asked = 0;
  return {
    env: { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: `http://${host}/api/` },
    ask(topic) {
      const number = asked++;
      const channel = `C${String(number % CHANNELS).padStart(9, '0')}`;
      const ways = { trigger: `${run}-${number}`, responseUrl: `http://${host}/respond/${number}` };
      const payload = command(`/brief ${topic}`, ways, channel, `U${1e8 + (number % PEOPLE)}`);
      const answered = new Promise<void>((resolve) => {
        waiting.set(channel, [...(waiting.get(channel) ?? []), resolve]);
      });
      return { acknowledged: acknowledgement(sockets.deliver({ kind: 'command', payload })), answered };
    },
    async close() {
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function acknowledgement(delivered: Promise<Delivered>): Promise<void> {
  if (!(await delivered).acknowledged) throw new Error('Nobody acknowledged a command.');
}
