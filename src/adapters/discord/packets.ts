import type { Client, SimpleShardingStrategy } from 'discord.js';
import type { Log } from '../../ports/log.ts';
import { factsOf } from './failure.ts';

interface Shard {
  onMessage(data: unknown, isBinary: boolean): Promise<void>;
}

/**
 * Makes a malformed packet a line in the log. The SDK reads packets in promises that nobody awaits, so that one with a missing field would end
 * the process. There is no public way to hear of it; what is replaced here is each connection's own method that takes a packet.
 */
export function guardPackets(strategy: SimpleShardingStrategy, log: Log): SimpleShardingStrategy {
  const spawn = strategy.spawn.bind(strategy);
  strategy.spawn = async (ids) => {
    await spawn(ids);
    const { shards } = strategy as unknown as { readonly shards: ReadonlyMap<number, Shard> };
    for (const [id, shard] of shards) guard(shard, id, log);
  };
  return strategy;
}

function guard(shard: Shard, id: number, log: Log): void {
  const take = shard.onMessage.bind(shard);
  shard.onMessage = async (data, isBinary) => {
    try {
      await take(data, isBinary);
    } catch (error) {
      log.warn({ ...factsOf(error), shard: id }, 'a packet from Discord could not be read');
    }
  };
}

/** The same for packets that the SDK keeps until it is ready, and handles in a turn of their own. */
export function guardHandlers({ ws }: Client, log: Log): void {
  const inner = ws as unknown as { handlePacket(packet: unknown, shard: unknown): boolean };
  const handle = inner.handlePacket.bind(ws);
  inner.handlePacket = (packet, shard) => {
    try {
      return handle(packet, shard);
    } catch (error) {
      log.warn(factsOf(error), 'a packet from Discord could not be understood');
      return true;
    }
  };
}
