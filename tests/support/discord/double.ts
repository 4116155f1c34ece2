import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Trouble } from '../trouble.ts';
import { FakeGateway } from './gateway.ts';
import { type Answer, type Context, ROUTES } from './routes.ts';
import { textOf } from './rules.ts';
import { schemaMistakes } from './schema.ts';
import { newWorld, type StoredMessage, type World } from './world.ts';

export const TOKEN = 'MTQwMDAwMDAwMDAwMDAwMDAwMA.secret.of-the-bot';

/** One request of the bot. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly status: number;
}

/** What goes wrong with the next request that `path` matches. `drop-after`: it is accepted, but nobody hears of it. */
export type Fault =
  | { readonly kind: 'limit'; readonly scope: 'user' | 'shared' | 'global'; readonly afterMs: number }
  | { readonly kind: 'status'; readonly status: number; readonly code?: number }
  | { readonly kind: 'drop-before' | 'drop-after' };

interface Planned {
  readonly method: string;
  readonly path: RegExp;
  readonly fault: Fault;
}

/** A Discord on loopback. It records what was asked of it; what breaks a rule is a violation, which `close` throws. */
export interface Double {
  readonly apiUrl: string;
  readonly world: World;
  readonly trouble: Trouble;
  readonly gateway: FakeGateway;
  readonly calls: readonly Call[];
  readonly violations: string[];
  readonly guild: string;
  readonly channel: string;
  readonly direct: string;
  readonly person: string;
  plan(method: string, path: RegExp, ...faults: Fault[]): void;
  /** Messages of the bot, oldest first, without what is still "thinking …". */
  posted(channel?: string): readonly StoredMessage[];
  /** Something outside has changed: whoever waits looks again. */
  changed(): void;
  /** Waits until `look` finds something. */
  until<Found>(look: () => Found | null | undefined | false): Promise<Found>;
  close(): Promise<void>;
}

export async function openDouble(
  options: { messageContent?: boolean; heartbeatMs?: number; channels?: number; trouble?: Trouble } = {},
): Promise<Double> {
  const trouble = options.trouble ?? new Trouble();
  const world = newWorld(() => trouble.now());
  const guild = world.newId();
  const channel = { id: world.newId(), type: 0, guild_id: guild, name: 'news' };
  const direct = { id: world.newId(), type: 1 };
  for (const one of [channel, direct]) world.channels.set(one.id, one);
  for (let count = 0; count < (options.channels ?? 0); count++) {
    const id = world.newId();
    world.channels.set(id, { id, type: 0, guild_id: guild, name: `channel-${count}` });
  }
  const calls: Call[] = [];
  const violations: string[] = [];
  const planned: Planned[] = [];
  const waiting = new Set<() => void>();
  const changed = (): void => {
    for (const look of waiting) look();
  };

  const http = createServer((request, response) => void serve(request, response));
  const gateway = new FakeGateway(
    http,
    {
      token: TOKEN,
      messageContent: options.messageContent ?? false,
      heartbeatMs: options.heartbeatMs ?? 45_000,
      ready: () => ({
        v: 10,
        user: { id: world.self, username: 'backchannel', discriminator: '0', bot: true },
        application: { id: world.application, flags: 0 },
      }),
      guilds: () => [guildPayload(world, guild)],
    },
    changed,
  );
  const context: Context = {
    world,
    trouble,
    gatewayUrl: () => gateway.url,
    messageContent: () => gateway.options.messageContent,
    violation: (what) => violations.push(what),
    dispatch: (t, d, to, intent) => gateway.dispatch(t, d, { guild: to, ...(intent ? { intent } : {}) }),
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent((request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*$/, ''));
    const method = (request.method ?? '').toLowerCase();
    const raw = await buffer(request);
    const query = new URL(request.url ?? '', 'http://discord').searchParams;
    const body = raw.length > 0 ? (JSON.parse(String(raw)) as Record<string, unknown>) : bodyOf(query);
    response.setHeader('date', new Date(trouble.now()).toUTCString());
    if (trouble.down === 'silent') return;
    const fault = takeFault(planned, method, path);
    if (fault?.kind === 'drop-before' || trouble.down === 'refused') return void request.socket.destroy();
    const down: Fault | null = trouble.down === 'failing' ? { kind: 'status', status: 503 } : null;
    const hindrance = fault ?? down ?? (await hinder(trouble, world, method, path));
    if (hindrance?.kind === 'drop-before') return void request.socket.destroy();
    const hindered = faulty(hindrance);
    const answer = hindered ?? answerTo(context, method, path, body, request.headers.authorization);
    const heard = hindered ? 'heard' : noticed(trouble, world, method, path, answer);
    calls.push({ method, path, body: body ?? {}, status: answer.status });
    if (fault?.kind === 'drop-after' || heard === 'lost') request.socket.destroy();
    else write(response, heard === 'failed' ? { status: 500, body: { code: 0, message: '' } } : answer);
    changed();
  }

  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  gateway.url = `ws://127.0.0.1:${port}`;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    world,
    trouble,
    gateway,
    calls,
    violations,
    guild,
    channel: channel.id,
    direct: direct.id,
    person: world.newId(),
    plan: (method, path, ...faults) => void planned.push(...faults.map((fault) => ({ method, path, fault }))),
    posted: (where) =>
      [...world.messages.values()].filter(
        (one) =>
          one.author.id === world.self && textOf(one) !== '' && (where === undefined || one.channel_id === where),
      ),
    changed,
    until: (look) =>
      new Promise((resolve) => {
        const attempt = (): void => {
          const found = look();
          if (found === null || found === undefined || found === false) return;
          waiting.delete(attempt);
          resolve(found as Exclude<typeof found, false>);
        };
        waiting.add(attempt);
        attempt();
      }),
    async close() {
      await gateway.close();
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
      if (violations.length > 0) throw new Error(`The bot broke rules of Discord:\n${violations.join('\n')}`);
    },
  };
}

const POSTS = /^\/channels\/(\d+)\/messages$/;

/** What keeps a post from being taken. */
async function hinder(trouble: Trouble, world: World, method: string, path: string): Promise<Fault | null> {
  const channel = method === 'post' ? POSTS.exec(path)?.[1] : undefined;
  if (channel === undefined) return null;
  const parent = world.channels.get(channel)?.parent_id ?? channel;
  const code = trouble.refusing.get(parent);
  if (code !== undefined) return { kind: 'status', status: 403, code: Number(code) };
  const verdict = await trouble.admit(channel);
  if (verdict.kind === 'drop') return { kind: 'drop-before' };
  if (verdict.kind !== 'limited') return null;
  return { kind: 'limit', scope: verdict.everywhere ? 'global' : 'user', afterMs: verdict.ms };
}

/** Writes down what was posted, but for what an enforced nonce kept from standing there twice. */
function noticed(trouble: Trouble, world: World, method: string, path: string, { status, body }: Answer) {
  const channel = method === 'post' && status === 200 ? POSTS.exec(path)?.[1] : undefined;
  const message = body as StoredMessage;
  if (channel === undefined || world.repeated.has(message.id)) return 'heard';
  const parent = world.channels.get(channel)?.parent_id;
  return trouble.took({
    channel: parent ?? channel,
    thread: parent === undefined ? null : channel,
    mark: message.nonce ?? '',
    id: message.id,
    words: textOf(message),
  });
}

/** What a GET asks for stands in its address. */
const bodyOf = (query: URLSearchParams): Record<string, unknown> | undefined =>
  query.size > 0 ? Object.fromEntries(query) : undefined;

function takeFault(planned: Planned[], method: string, path: string): Fault | null {
  const at = planned.findIndex((one) => one.method === method && one.path.test(path));
  return at === -1 ? null : (planned.splice(at, 1)[0]?.fault ?? null);
}

function faulty(fault: Fault | null): (Answer & { headers?: Record<string, string> }) | null {
  if (fault?.kind === 'status')
    return { status: fault.status, body: { code: fault.code ?? 0, message: 'a planned fault' } };
  if (fault?.kind !== 'limit') return null;
  const seconds = fault.afterMs / 1000;
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: fault.scope === 'global' },
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': fault.scope,
      ...(fault.scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

function answerTo(
  context: Context,
  method: string,
  path: string,
  body: Record<string, unknown> | undefined,
  authorization: string | undefined,
): Answer {
  const route = ROUTES.find((one) => one.method === method && one.path.test(path));
  if (!route) {
    context.violation(`${method} ${path} is not known to the double`);
    return { status: 404, body: { code: 0, message: '404: Not Found' } };
  }
  if (route.signed && authorization !== `Bot ${TOKEN}`)
    return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
  if (!route.signed && authorization)
    context.violation(`the bot's token was sent where it is not needed: ${method} ${path}`);
  const mistakes = schemaMistakes(method, path, body);
  for (const mistake of mistakes) context.violation(mistake);
  if (mistakes.length > 0) return { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };
  const [, ...names] = route.path.exec(path) ?? [];
  return route.handle(context, names, body ?? {});
}

/** An answer without content has no type either, or the SDK would look for JSON in it. */
function write(response: ServerResponse, answer: Answer & { headers?: Record<string, string> }): void {
  const limits = { 'x-ratelimit-limit': '50', 'x-ratelimit-remaining': '49', 'x-ratelimit-reset-after': '1' };
  if (answer.status === 204) return void response.writeHead(204, limits).end();
  response.writeHead(answer.status, { 'content-type': 'application/json', ...limits, ...answer.headers });
  response.end(JSON.stringify(answer.body));
}

function guildPayload(world: World, id: string) {
  const inGuild = [...world.channels.values()].filter(({ guild_id }) => guild_id === id);
  return {
    id,
    name: 'A newsroom',
    owner_id: world.newId(),
    joined_at: '2026-11-01T09:00:00.000Z',
    roles: [
      {
        id,
        name: '@everyone',
        permissions: '0',
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    channels: inGuild.filter(({ type }) => type === 0),
    threads: inGuild.filter(({ type }) => type === 11),
    members: [],
    emojis: [],
    features: [],
    unavailable: false,
    member_count: 3,
  };
}
