import type { Client } from 'discord.js';
import type { PlatformError } from '../../domain/errors.ts';
import type { Log } from '../../ports/log.ts';
import { factsOf, platformError } from './failure.ts';
import { guardHandlers, guardPackets } from './packets.ts';
import type { Self } from './parse.ts';
import * as payloads from './payloads.ts';
import { openRest, type Rest, restOptions } from './rest.ts';

type Sdk = typeof import('discord.js');

export interface GatewayOptions {
  readonly token: string;
  /** `https://discord.com/api`, or what stands in for it. */
  readonly apiUrl: string;
  readonly shards: 'auto' | number;
  readonly log: Log;
  /** Called when Discord ends the connection for good after it stood. */
  readonly onLost: (error: PlatformError) => void;
  /** Called when a connection is down, and when all stand again. */
  readonly onHearing?: (hears: boolean) => void;
}

/** A connection that stands. Reconnecting and resuming are the SDK's business. */
export interface Gateway {
  readonly self: Self;
  readonly rest: Rest;
  /** The channel in which a thread stands; null for what is no thread. Asks Discord where it was never told (of archived threads). */
  readonly parentOf: (channel: string) => Promise<string | null>;
  /** When we came into a guild, in milliseconds since 1970; null where that is not known. */
  readonly joined: (guild: string) => number | null;
  readonly close: () => Promise<void>;
}

/** What is heard, by the name of the event. Called with payloads that nobody has checked. Must not throw. */
export type Hear = (
  event: 'INTERACTION_CREATE' | 'MESSAGE_CREATE' | 'GUILD_CREATE' | 'GUILD_DELETE',
  payload: unknown,
  gateway: Gateway,
) => void;

const HEARD = ['INTERACTION_CREATE', 'MESSAGE_CREATE', 'GUILD_CREATE', 'GUILD_DELETE'] as const;

/** Discord closes a connection with this code when we ask for an intent that the Developer Portal does not grant us. */
const DISALLOWED_INTENTS = 4014;

/** Codes after which Discord wants no further attempt with the same identification. */
const FINAL: Readonly<Record<number, string>> = {
  4004: 'Authentication failed',
  4010: 'Invalid shard',
  4011: 'Sharding is required',
  4012: 'Used an invalid API version',
  4013: 'Used invalid intents',
};

/**
 * Connects, with the privileged intent to read every message where the Developer Portal grants it, without it where not. Throws `PlatformError`
 * when Discord refuses us or cannot be reached.
 */
export async function connect(sdk: Sdk, options: GatewayOptions, hear: Hear): Promise<Gateway> {
  try {
    return await connectOnce(sdk, options, hear, true);
  } catch (error) {
    if (!(error instanceof Error && error.message === 'Used disallowed intents')) throw platformError(error);
  }
  tellWhatIsLost(options.log);
  return connectOnce(sdk, options, hear, false).catch((error: unknown) => {
    throw platformError(error);
  });
}

function tellWhatIsLost(log: Log): void {
  log.warn(
    { intent: 'Message Content' },
    'Discord does not let us read messages that do not mention us: in threads, follow-ups need a mention or /ask. ' +
      'To have them read: Developer Portal, Bot, "Message Content Intent"',
  );
}

async function connectOnce(sdk: Sdk, options: GatewayOptions, hear: Hear, content: boolean): Promise<Gateway> {
  const client = makeClient(sdk, options, content);
  guardHandlers(client, options.log);
  const { promise: standing, resolve, reject } = Promise.withResolvers<Gateway>();
  let gateway: Gateway | null = null;
  const events = client.ws as unknown as { on(event: string, listener: (payload: unknown) => void): void };
  events.on('READY', (payload) => {
    const self = payloads.ready.safeParse(payload);
    if (gateway) return;
    if (!self.success) return reject(new Error('Discord does not say who we are'));
    gateway = gatewayOf(sdk, client, options, { user: self.data.user.id, application: self.data.application.id });
    resolve(gateway);
  });
  for (const event of HEARD) events.on(event, (payload) => gateway && hear(event, payload, gateway));
  watch(sdk, client, options, async () => {
    await client.destroy();
    const next = await connect(sdk, options, hear);
    if (gateway) Object.assign(gateway, next);
  });
  await client.login(options.token);
  return standing;
}

function makeClient(sdk: Sdk, { apiUrl, shards, log }: GatewayOptions, content: boolean): Client {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = sdk.GatewayIntentBits;
  return new sdk.Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(content ? [MessageContent] : [])],
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    ...(shards === 'auto' ? { shards } : { shardCount: shards }),
    makeCache: sdk.Options.cacheWithLimits({ ...sdk.Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: restOptions(apiUrl),
    ws: { buildStrategy: (manager) => guardPackets(new sdk.SimpleShardingStrategy(manager), log) },
  });
}

function gatewayOf(sdk: Sdk, client: Client, options: GatewayOptions, self: Self): Gateway {
  const rest = openRest(sdk, client.rest, options);
  return {
    self,
    rest,
    parentOf: async (id) => {
      const channel = await client.channels.fetch(id).catch(() => null);
      return channel?.isThread() ? channel.parentId : null;
    },
    joined: (id) => client.guilds.cache.get(id)?.joinedTimestamp ?? null,
    close: async () => {
      rest.close();
      await client.destroy();
    },
  };
}

/** Tells the log of a connection's fate, and ends what Discord has ended. */
function watch(sdk: Sdk, client: Client, options: GatewayOptions, withoutIntent: () => Promise<void>): void {
  const { Events } = sdk;
  const { log, onLost, onHearing = () => {} } = options;
  const down = new Set<number>();
  const isBack = (shard: number): void => {
    if (down.delete(shard) && down.size === 0) onHearing(true);
  };
  client.on(Events.Error, (error) => log.error(factsOf(error), 'the SDK reports an error'));
  client.on(Events.ShardError, (error, shard) => {
    if (client.isReady()) log.warn({ ...factsOf(error), shard }, 'a connection failed');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    log.info({ shard }, 'a connection is down; reconnecting');
    if (client.isReady() && down.add(shard).size === 1) onHearing(false);
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    log.info({ shard, replayed }, 'a connection is resumed');
    isBack(shard);
  });
  client.on(Events.ShardReady, isBack);
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    if (client.readyTimestamp === null) return; // Logging in rejects on its own.
    log.error({ code, shard }, 'Discord has ended the connection for good');
    const again =
      code === DISALLOWED_INTENTS
        ? withoutIntent()
        : client.destroy().then(() => Promise.reject(new Error(FINAL[code] ?? `close code ${code}`)));
    again.catch((error: unknown) => onLost(platformError(error)));
  });
}
