import { PlatformError } from '../../domain/errors.ts';
import type { ChatPlatform, Desk } from '../../ports/chat-platform.ts';
import { handle, makeUp } from './arrivals.ts';
import { register } from './commands.ts';
import type { Discord } from './discord.ts';
import { type Dispatching, dispatch, find, timeAt } from './dispatch.ts';
import { factsOf } from './failure.ts';
import { connect, type Gateway, type GatewayOptions, type Hear } from './gateway.ts';
import { complete } from './interactions.ts';
import { parseGone, parseJoined } from './membership.ts';
import { type Parsed, parseInteraction, parseMessage } from './parse.ts';
import { limits } from './render.ts';
import { openSend } from './send.ts';
import { openWork } from './work.ts';

export interface DiscordOptions extends GatewayOptions {
  /** The longest wait between two tries of one request, in milliseconds. */
  readonly stepMs: number;
}

/** How long what is under way may take to end once we are stopped. */
const DRAIN_MS = 8_000;

/** Discord as a chat platform. The SDK is loaded when it starts. */
export function discordPlatform(options: DiscordOptions): ChatPlatform {
  let running: Running | null = null;
  const standing = (): Dispatching => {
    if (!running) throw new PlatformError('Discord is not connected.', { fate: 'refused' });
    return running.dispatching();
  };
  return {
    name: 'discord',
    limits,
    async start(desk) {
      running = await run(options, desk);
    },
    post: async (order) => ({ place: order.place, message: await dispatch(standing(), order) }),
    find: async (place, marks, since) => find(standing(), place, marks, since),
    time: () => timeAt(options.apiUrl),
    async stop() {
      const stopped = running;
      running = null;
      await stopped?.close();
    },
  };
}

interface Running {
  /** As it stands now: the connection can be replaced by another. */
  readonly dispatching: () => Dispatching;
  readonly close: () => Promise<void>;
}

async function run(options: DiscordOptions, desk: Desk): Promise<Running> {
  const sdk = await import('discord.js');
  const { log, stepMs } = options;
  const work = openWork();
  const discordOf = ({ rest, self }: Gateway): Discord => ({
    send: openSend(rest, log, stepMs),
    desk,
    log,
    application: self.application,
  });
  const gateway = await connect(sdk, options, (event, payload, heardBy) =>
    work.add(() => hear(discordOf(heardBy), heardBy, event, payload)),
  );
  log.info({}, 'connected to Discord');
  work.add(() =>
    register(discordOf(gateway)).catch((error: unknown) =>
      log.error(factsOf(error), 'the commands could not be registered'),
    ),
  );
  work.add(() => makeUp(discordOf(gateway)));
  const close = async (): Promise<void> => {
    const left = await work.end(DRAIN_MS);
    if (left > 0)
      log.warn({ left }, 'not all could be answered in time; what is young enough is answered after the next start');
    await gateway.close();
  };
  const threads = new Set<string>();
  return { dispatching: () => ({ rest: gateway.rest.dispatching, threads, log }), close };
}

/** Sees through what is heard. Never rejects. */
async function hear(discord: Discord, gateway: Gateway, event: Parameters<Hear>[0], payload: unknown): Promise<void> {
  const parsed = await read(gateway, event, payload);
  if (parsed.kind === 'arrival') await handle(discord, parsed);
  else if (parsed.kind === 'completing') await complete(discord, parsed.interaction, parsed.typed);
  const why = parsed.kind === 'ignored' ? { why: parsed.why } : {};
  discord.log.debug({ event, id: idOf(payload), ...why }, 'an event is done with');
}

async function read(gateway: Gateway, event: Parameters<Hear>[0], payload: unknown): Promise<Parsed> {
  if (event === 'INTERACTION_CREATE') return parseInteraction(payload);
  if (event === 'GUILD_CREATE') return parseJoined(payload, Date.now());
  if (event === 'GUILD_DELETE') {
    const id = idOf(payload);
    return parseGone(payload, id === null ? null : gateway.joined(id));
  }
  const inThread = parseMessage(payload, gateway.self, 'a thread'); // Where everything is for us that can be.
  if (inThread.kind !== 'arrival' || inThread.incoming.place.thread === null) return inThread;
  return parseMessage(payload, gateway.self, await gateway.parentOf(inThread.incoming.place.thread));
}

function idOf(payload: unknown): string | null {
  const id = (payload as { readonly id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : null;
}
