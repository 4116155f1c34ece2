import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { discordPlatform } from '../../src/adapters/discord/platform.ts';
import { slackPlatform } from '../../src/adapters/slack/platform.ts';
import { openLedger } from '../../src/adapters/sqlite/open-ledger.ts';
import { openDelivery } from '../../src/app/digests/delivery.ts';
import type { DeliveryTimes } from '../../src/app/digests/delivery-parts.ts';
import type { ChatPlatform, Desk } from '../../src/ports/chat-platform.ts';
import type { Ledger, StandingOrders } from '../../src/ports/ledger.ts';
import { keepDelivering } from '../../src/process/digests.ts';
import { type Breakage, broken } from './breakages.ts';
import { compileItems, quickCalendar, type Supply } from './items.ts';

/** What the driver tells a bot to begin with. */
export interface Orders {
  readonly folder: string;
  readonly slack: { readonly apiUrl: string; readonly botToken: string; readonly appToken: string } | null;
  readonly discord: { readonly apiUrl: string; readonly token: string } | null;
  readonly supply: Supply;
  readonly times: DeliveryTimes;
  readonly spreadMs: number;
  readonly tickMs: number;
  /** Dies when this moment is passed for the so-manieth time. */
  readonly failpoint: { readonly name: string; readonly time: number } | null;
  /** A file with the ms that our clock is ahead of the machine's, read at every look. */
  readonly clockFile: string | null;
  readonly breakage: Breakage | null;
}

// Everything is loaded before the orders come, so that the next bot can wait while this one works.
process.once('message', (orders: Orders) => void run(orders));
process.once('disconnect', () => process.exit());
const SDKS: Readonly<Record<string, () => Promise<unknown>>> = {
  slack: () => import('@slack/bolt'),
  discord: () => import('discord.js'),
};
await Promise.all((process.env['LOAD'] ?? '').split(' ').map((name) => SDKS[name]?.()));
process.send?.('loaded');

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const told = {
  ...silent,
  error: (facts: object, message: string) =>
    process.send?.({ error: message, facts: String((facts as { err?: Error }).err?.stack ?? '') }),
};

async function run(orders: Orders): Promise<void> {
  const { ledger, close } = openLedger(orders.folder, 'run');
  const platforms = platformsOf(orders);
  const desk: Desk = {
    take: async () => false,
    receive: async () => ({ kind: 'silence' }),
    answered: async () => {},
    unanswered: async () => [],
    posted: async () => {},
    suggest: () => [],
  };
  const up = new Map<string, ChatPlatform>();
  for (const platform of platforms)
    void platform.start(desk).then(
      () => up.set(platform.name, platform),
      (error: unknown) => process.send?.({ error: String(error) }),
    );
  const delivery = openDelivery(broken(orders.breakage, partsOf(orders, ledger, up, desk), orders.supply));
  const kept = keepDelivering(delivery, (work) => {
    work();
    const timer = setInterval(work, orders.tickMs);
    return () => clearInterval(timer);
  });
  process.once('SIGTERM', () => {
    void kept
      .stop()
      .then(() =>
        Promise.race([Promise.all(platforms.map((one) => one.stop())), new Promise((end) => setTimeout(end, 500))]),
      )
      .then(() => {
        const { ambiguous } = delivery.figures();
        close();
        process.send?.({ ended: true, ambiguous }, () => process.exit(0));
      });
  });
}

function platformsOf({ slack, discord }: Orders): ChatPlatform[] {
  const platforms: ChatPlatform[] = [];
  if (slack)
    platforms.push(
      slackPlatform({ ...slack, signingSecret: null, host: '127.0.0.1', port: 0, log: silent, stepMs: 5 }),
    );
  if (discord) platforms.push(discordPlatform({ ...discord, shards: 1, log: silent, stepMs: 5, onLost: () => {} }));
  return platforms;
}

function partsOf(
  { supply, times, spreadMs, failpoint, clockFile }: Orders,
  ledger: Ledger & StandingOrders,
  up: ReadonlyMap<string, ChatPlatform>,
  desk: Desk,
) {
  let passed = 0;
  const hash = (words: string): string => createHash('sha256').update(words).digest('hex');
  return {
    ledger,
    notebook: { put: async () => {} },
    clock: { now: () => Date.now() + (clockFile === null ? 0 : Number(readFileSync(clockFile, 'utf8'))) },
    monotonic: () => performance.now(),
    digest: hash,
    calendar: quickCalendar(supply),
    compile: compileItems(supply, ledger),
    spread: ({ channel }: { readonly channel: string }) =>
      Number.parseInt(hash(channel).slice(0, 8), 16) % (spreadMs + 1),
    outlet: (name: string) => {
      const platform = up.get(name);
      return platform ? { platform, desk } : null;
    },
    times,
    log: told,
    tally: { delivered() {}, missed() {}, limited() {} },
    pass: (point: string) => {
      if (point !== failpoint?.name || ++passed !== failpoint.time) return;
      process.kill(process.pid, 'SIGKILL');
    },
  };
}
