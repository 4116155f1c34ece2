import type { Trouble } from '../trouble.ts';
import { type Body, EPHEMERAL, ruleMistakes, V2 } from './rules.ts';
import type { Interaction, StoredMessage, World } from './world.ts';

/** What Discord answers. A status of 204 goes without a body. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: string;
  /** The path without the version, with a group for each name in it. */
  readonly path: RegExp;
  /** Whether the bot's own token must come with it. */
  readonly signed: boolean;
  readonly handle: (context: Context, names: readonly string[], body: Record<string, unknown>) => Answer;
}

export interface Context {
  readonly world: World;
  readonly trouble: Trouble;
  readonly gatewayUrl: () => string;
  /** Whether the Developer Portal grants the intent to read every message. */
  readonly messageContent: () => boolean;
  readonly violation: (what: string) => void;
  readonly dispatch: (t: string, d: object, guild: string | null, intent?: number) => void;
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const NOTHING: Answer = { status: 204 };
const refused = (status: number, code: number, message: string): Answer => ({ status, body: { code, message } });

/** After this an interaction that nobody has acknowledged is unknown. */
const ACKNOWLEDGE_MS = 3_000;

const found = (names: readonly string[], at: number): string => names[at] ?? '';

export const ROUTES: readonly Route[] = [
  route('get', '/gateway/bot', ({ gatewayUrl }) =>
    ok({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 16 },
    }),
  ),
  route('get', '/users/@me', ({ world }) => ok({ id: world.self, username: 'backchannel', bot: true })),
  route('get', '/applications/@me', ({ world, messageContent }) =>
    ok({
      id: world.application,
      name: 'Backchannel',
      flags: messageContent() ? 1 << 19 : 0,
      approximate_guild_count: 1,
    }),
  ),
  route('get', '/applications/(\\d+)/commands', ({ world }) => ok(world.commands)),
  route('put', '/applications/(\\d+)/commands', ({ world }, _names, body) => {
    world.commands = (body as unknown as object[]).map((one) => ({
      id: world.newId(),
      version: world.newId(),
      ...one,
    }));
    return ok(world.commands);
  }),
  route('get', '/channels/(\\d+)', ({ world }, names) => {
    const channel = world.channels.get(found(names, 0));
    return channel ? ok(channel) : refused(404, 10003, 'Unknown Channel');
  }),
  route('get', '/gateway', ({ gatewayUrl }) => ok({ url: gatewayUrl() }), false),
  route('get', '/channels/(\\d+)/messages', listMessages),
  route('post', '/channels/(\\d+)/typing', () => NOTHING),
  route('post', '/channels/(\\d+)/messages', createMessage),
  route('post', '/channels/(\\d+)/messages/(\\d+)/threads', createThread),
  route('post', '/interactions/(\\d+)/([^/]+)/callback', callBack, false),
  route(
    'get',
    '/webhooks/(\\d+)/([^/]+)/messages/@original',
    original((_context, _interaction, message) => ok(message)),
    false,
  ),
  route('patch', '/webhooks/(\\d+)/([^/]+)/messages/@original', original(editOriginal), false),
  route('delete', '/webhooks/(\\d+)/([^/]+)/messages/@original', original(deleteOriginal), false),
  route('post', '/webhooks/(\\d+)/([^/]+)', followUp, false),
];

function route(method: string, path: string, handle: Route['handle'], signed = true): Route {
  return { method, path: new RegExp(`^${path}$`), signed, handle };
}

/** Discord's own refusals of a body that its description allows. */
function refusal(body: Body, before: Body | null): Answer | null {
  if (before && ((before.flags ?? 0) & V2) !== 0 && body.content) return refused(400, 50035, 'Invalid Form Body');
  const wrong = ruleMistakes(body);
  return wrong.length > 0 ? refused(400, 50035, wrong.join('; ')) : null;
}

/** Puts a message where it belongs, if the rules allow it. A broken rule is a violation too. */
function put(context: Context, message: StoredMessage, before: Body | null = null): Answer {
  const refusedAs = refusal(message, before);
  if (refusedAs) {
    context.violation(`a message was refused: ${JSON.stringify(refusedAs.body)}`);
    return refusedAs;
  }
  context.world.messages.set(message.id, message);
  return ok(message);
}

function createMessage(context: Context, names: readonly string[], body: Body): Answer {
  const { world, dispatch, violation } = context;
  const channel = world.channels.get(found(names, 0));
  if (!channel) return refused(404, 10003, 'Unknown Channel');
  if ((body.nonce ?? '').length > 25) return refused(400, 50035, 'nonce is longer than 25');
  if (!body.nonce || !body.enforce_nonce) violation('a message was posted without an enforced nonce');
  const key = `${channel.id}:${body.nonce}`;
  const first = world.nonces.get(key);
  if (first && body.enforce_nonce && Date.now() - first.at < world.nonceWindowMs) {
    world.repeated.add(first.id);
    return ok(world.messages.get(first.id));
  }
  const message = {
    ...body,
    id: world.newId(),
    channel_id: channel.id,
    author: { id: world.self },
    onlyFor: null,
    edits: 0,
  };
  const answer = put(context, message);
  if (answer.status !== 200) return answer;
  if (body.nonce) world.nonces.set(key, { id: message.id, at: Date.now() });
  dispatch(
    'MESSAGE_CREATE',
    { ...message, type: 0, guild_id: channel.guild_id, mentions: [], author: { id: world.self, bot: true } },
    channel.guild_id ?? null,
    channel.guild_id ? 1 << 9 : 1 << 12,
  );
  return answer;
}

/** As Discord gives them: the newest first; those just after `after` where it is given. It does not give nonces back. */
function listMessages({ world, trouble }: Context, names: readonly string[], body: Record<string, unknown>): Answer {
  const channel = world.channels.get(found(names, 0));
  if (!channel) return refused(404, 10003, 'Unknown Channel');
  trouble.read();
  if (trouble.unreadable.has(channel.parent_id ?? channel.id)) return refused(403, 50001, 'Missing Access');
  const after = BigInt(String(body['after'] ?? 0));
  const there = [...world.messages.values()].filter(
    ({ id, channel_id, onlyFor }) =>
      channel_id === channel.id && onlyFor === null && BigInt(id) > after && trouble.shows(id),
  );
  const page = there.slice(0, Number(body['limit'] ?? 50)).reverse();
  return ok(page.map(({ nonce: _nonce, ...message }) => message));
}

function createThread({ world, dispatch }: Context, names: readonly string[], body: Record<string, unknown>): Answer {
  const channel = world.channels.get(found(names, 0));
  const message = world.messages.get(found(names, 1));
  if (!channel || !message || message.onlyFor !== null) return refused(404, 10008, 'Unknown Message');
  if (channel.type !== 0) return refused(400, 50024, 'Cannot execute action on this channel type');
  if (world.channels.has(message.id)) return refused(400, 160004, 'A thread has already been created for this message');
  const thread = {
    id: message.id,
    type: 11,
    name: String(body['name']),
    parent_id: channel.id,
    ...(channel.guild_id ? { guild_id: channel.guild_id } : {}),
  };
  world.channels.set(thread.id, thread);
  dispatch(
    'THREAD_CREATE',
    {
      ...thread,
      newly_created: true,
      owner_id: world.self,
      member_count: 1,
      message_count: 0,
      thread_metadata: {
        archived: false,
        locked: false,
        auto_archive_duration: 1440,
        archive_timestamp: '2026-11-22T09:00:00.000Z',
      },
    },
    channel.guild_id ?? null,
  );
  return { status: 201, body: thread };
}

function callBack(context: Context, names: readonly string[], body: Record<string, unknown>): Answer {
  const { world } = context;
  const interaction = world.interactions.get(found(names, 1));
  if (!interaction || interaction.id !== names[0]) return refused(404, 10062, 'Unknown interaction');
  if (interaction.callbacks.length > 0) return refused(400, 40060, 'Interaction has already been acknowledged.');
  if (Date.now() - interaction.at > ACKNOWLEDGE_MS || interaction.expired)
    return refused(404, 10062, 'Unknown interaction');
  const type = Number(body['type']);
  const data = (body['data'] ?? {}) as Record<string, unknown>;
  interaction.callbacks.push({ type, data });
  if (type === 5) think(world, interaction, Number(data['flags'] ?? 0));
  if (type === 6) interaction.original = interaction.pressed;
  return NOTHING;
}

function think(world: World, interaction: Interaction, flags: number): void {
  const onlyFor = (flags & EPHEMERAL) === 0 ? null : interaction.user;
  const message = {
    id: world.newId(),
    channel_id: interaction.channel,
    author: { id: world.self },
    flags,
    onlyFor,
    edits: 0,
  };
  world.messages.set(message.id, message);
  interaction.original = message.id;
  interaction.thinking = true;
}

type OnOriginal = (context: Context, interaction: Interaction, message: StoredMessage, body: Body) => Answer;

function original(handle: OnOriginal): Route['handle'] {
  return (context, names, body) => {
    const { world } = context;
    const interaction = world.interactions.get(found(names, 1));
    if (!interaction || interaction.callbacks.length === 0) return refused(404, 10015, 'Unknown Webhook');
    if (interaction.expired) return refused(401, 50027, 'Invalid Webhook Token');
    const message = world.messages.get(interaction.original ?? '');
    return message ? handle(context, interaction, message, body) : refused(404, 10008, 'Unknown Message');
  };
}

function editOriginal(context: Context, interaction: Interaction, message: StoredMessage, body: Body): Answer {
  const flags = (body.flags ?? 0) | (message.flags ?? 0);
  const answer = put(context, { ...message, ...body, flags, edits: message.edits + 1 }, message);
  if (answer.status === 200) interaction.thinking = false;
  return answer;
}

function deleteOriginal({ world }: Context, interaction: Interaction, message: StoredMessage): Answer {
  world.messages.delete(message.id);
  interaction.original = null;
  interaction.thinking = false;
  return NOTHING;
}

/** As long as "thinking …" stands, the next message takes its place, and with it whoever sees it. */
function followUp(context: Context, names: readonly string[], body: Body): Answer {
  const { world } = context;
  const interaction = world.interactions.get(found(names, 1));
  if (!interaction || interaction.callbacks.length === 0) return refused(404, 10015, 'Unknown Webhook');
  if (interaction.expired) return refused(401, 50027, 'Invalid Webhook Token');
  const placeholder = interaction.thinking ? world.messages.get(interaction.original ?? '') : undefined;
  if (placeholder) return editOriginal(context, interaction, placeholder, body);
  const onlyFor = ((body.flags ?? 0) & EPHEMERAL) === 0 ? null : interaction.user;
  return put(context, {
    ...body,
    id: world.newId(),
    channel_id: interaction.channel,
    author: { id: world.self },
    onlyFor,
    edits: 0,
  });
}
