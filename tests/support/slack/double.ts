import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { Trouble } from '../trouble.ts';
import { freePort } from './free-port.ts';
import { ANN, CHANNEL, type EnvelopeOptions, envelope, type Ways } from './payloads.ts';
import { Record_ } from './record.ts';
import { SocketMode } from './socket-mode.ts';
import { violations } from './violations.ts';
import { argsOf, bodyOf, callEmulator, type Fault, send, serveApi, type WebApi } from './web-api.ts';

interface Member {
  readonly id: string;
  readonly name: string;
}

export const BOT_TOKEN = 'xoxb-double';
export const APP_TOKEN = 'xapp-double';

/** The emulator lets a token make 5,000 calls an hour, as no Slack does. */
const SPARE_TOKENS = Array.from({ length: 40 }, (_, n) => `${BOT_TOKEN}-${n}`);

export type SlackDouble = Awaited<ReturnType<typeof openSlackDouble>>;

/**
 * A Slack on loopback. The state of the workspace is `emulate`'s; this stands before it and does what that does not: Socket Mode, answers by
 * `response_url`, the agent methods, faults, and Slack's limits. `record` holds what reached it. `channels`: how many there are
 * beside those of `emulate`.
 */
export async function openSlackDouble({ channels = 0, trouble = new Trouble() } = {}) {
  const emulator = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: {
      slack: {
        team: { name: 'Newsroom', domain: 'newsroom' },
        users: [{ name: 'backchannel' }, { name: 'anna' }, { name: 'boris' }],
        bots: [{ name: 'backchannel' }],
        tokens: [BOT_TOKEN, ...SPARE_TOKENS].map((token) => ({ token, type: 'bot', user: 'backchannel' })),
        channels: Array.from({ length: channels }, (_, n) => ({ name: `channel-${n}` })),
      },
    },
  });
  const record = new Record_();
  const faults = new Map<string, Fault[]>();
  const people = new Map<string, object>();
  const server = createServer();
  const sockets = new SocketMode(server, record);
  const host = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api: WebApi = {
    emulator: emulator.url,
    botToken: BOT_TOKEN,
    spareTokens: SPARE_TOKENS,
    record,
    faults,
    people,
    trouble,
    openConnection: (token) => sockets.open(token, host()),
  };
  server.on('request', async (request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/api/')) return serveApi(api, path.slice('/api/'.length), request, response);
    const args = argsOf(await bodyOf(request), 'application/json');
    record.violations.push(...violations('respond', args));
    const fault = faults.get('respond')?.shift();
    record.add({ method: 'respond', args, accepted: !fault, name: path });
    if (fault?.kind === 'status') return send(response, fault.status, {});
    send(response, 200, { ok: true });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self = await callEmulator(emulator.url, 'auth.test', {}, BOT_TOKEN);
  const selfId = String(self['user_id']);
  let answers = 0;

  return {
    record,
    sockets,
    people,
    trouble,
    self: selfId,
    apiUrl: `http://${host()}/api/`,
    /** Has the next calls of a method go wrong, one after the other. */
    fail(method: string, ...next: Fault[]): void {
      faults.set(method, [...(faults.get(method) ?? []), ...next]);
    },
    /** What a command or a press can be answered by: an address, and a trigger that lives for three seconds. */
    async ways(): Promise<Ways> {
      const made = await callEmulator(emulator.url, 'views.generateTriggerId', {}, BOT_TOKEN);
      return { trigger: String(made['trigger_id']), responseUrl: `http://${host()}/respond/${++answers}` };
    },
    /** The id of a person with this name, who joins the channel of the tests. */
    async person(name: string): Promise<string> {
      const { members } = (await callEmulator(emulator.url, 'users.list', {}, BOT_TOKEN)) as { members?: Member[] };
      const id = members?.find((member) => member.name === name)?.id ?? '';
      await callEmulator(emulator.url, 'conversations.invite', { channel: CHANNEL, users: id }, BOT_TOKEN);
      return id;
    },
    /** The channel of the conversation between Ann and us alone. */
    async direct(): Promise<string> {
      const made = await callEmulator(emulator.url, 'conversations.open', { users: ANN }, BOT_TOKEN);
      return String((made['channel'] as { id?: unknown } | undefined)?.id);
    },
    /** The ids of all channels. */
    async channels(): Promise<string[]> {
      const listed = await callEmulator(emulator.url, 'conversations.list', { limit: 1000 }, BOT_TOKEN);
      return (listed['channels'] as { readonly id: string }[]).map(({ id }) => id);
    },
    /** An event as it is delivered. */
    event: (event: Readonly<Record<string, unknown>>, options?: EnvelopeOptions) => ({
      kind: 'event' as const,
      payload: envelope(event, selfId, options),
    }),
    async close(): Promise<void> {
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}
