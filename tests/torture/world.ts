import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { LEDGER_FILE, openLedger } from '../../src/adapters/sqlite/open-ledger.ts';
import type { DeliveryTimes } from '../../src/app/digests/delivery-parts.ts';
import type { Digest, DigestId } from '../../src/domain/digest.ts';
import { randomNumbers } from '../bench/synthetic-articles.ts';
import { openDouble, TOKEN } from '../support/discord/double.ts';
import { APP_TOKEN, BOT_TOKEN, openSlackDouble } from '../support/slack/double.ts';
import { type Chances, QUIET, Trouble } from '../support/trouble.ts';
import type { Orders } from './bot.ts';
import { check, type Findings } from './checker.ts';
import { arrived, type Supply } from './items.ts';

const BOT = join(import.meta.dirname, 'bot.ts');

/** Both platforms, the ledger's folder, and the supply of items of one trial. */
export interface Stage {
  readonly troubles: Readonly<Record<Name, Trouble>>;
  readonly folder: string;
  readonly digests: readonly Digest[];
  readonly random: () => number;
  supply: Supply;
  /** Starts a bot. It was loaded before. */
  start(more?: Partial<Orders>, times?: Partial<DeliveryTimes>): Promise<RunningBot>;
  /** No item comes in any more, and a bot runs until all are posted, or for `withinMs`. Then the logs are checked. */
  finish(
    withinMs?: number,
    times?: Partial<DeliveryTimes>,
  ): Promise<Findings & { readonly firstPostMs: number | null }>;
  /** The same with a bot that runs already: it goes on for that time, or until all is posted. */
  finishWith(bot: RunningBot, withinMs: number): Promise<Findings>;
  /** The file with which a bot's clock is set, in ms ahead of the machine's; and setting it together with the platforms' clocks. */
  readonly clockFile: string;
  setClock(ms: number): void;
  findings(): Findings;
  integrity(): string;
  close(): Promise<void>;
}

export type Name = 'slack' | 'discord';

export interface RunningBot {
  readonly child: ChildProcess;
  /** What it says of errors. */
  readonly errors: string[];
  readonly ended: Promise<{ readonly signal: string | null; readonly ambiguous: number | null }>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): void;
}

export interface StageOptions {
  readonly seed: number;
  readonly platforms: readonly Name[];
  /** How many digests there are on each platform, each in a channel of its own. */
  readonly channels: number;
  readonly orders?: Partial<Orders>;
  readonly supply?: Partial<Supply>;
  readonly chances?: Partial<Record<Name, Chances>>;
}

/** Times that are 80 times shorter than in production. */
const TIMES = {
  settle: 250,
  late: 2_000,
  retry: 25,
  longestRetry: 500,
  restart: 7_500,
  filing: 400,
  spacing: 20,
  clockCheck: 100,
};

const SUPPLY = { everyMs: 300, count: Number.MAX_SAFE_INTEGER, slotMs: 300, graceMs: 6_000, pages: 3 };

export async function openStage(options: StageOptions): Promise<Stage> {
  const { seed, platforms, channels } = options;
  const random = randomNumbers(seed);
  const troubles = { slack: new Trouble(random), discord: new Trouble(random) };
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-torture-'));
  const slack = platforms.includes('slack') ? await openSlackDouble({ channels, trouble: troubles.slack }) : null;
  const discord = platforms.includes('discord') ? await openDouble({ channels, trouble: troubles.discord }) : null;
  // Discord's memory of nonces must not hide what is wrong: in production it may have forgotten by the time we recover.
  if (discord) discord.world.nonceWindowMs = 150;
  const places = {
    slack: (await slack?.channels())?.slice(-channels) ?? [],
    discord: [...(discord?.world.channels.values() ?? [])].slice(-channels).map(({ id }) => id),
  };
  const digests = platforms.flatMap((name) => places[name].map((channel, index) => digestIn(name, channel, index)));
  const { ledger, close } = openLedger(folder, 'visit');
  for (const digest of digests) await ledger.keep(digest);
  close();
  for (const name of platforms) troubles[name].chances = options.chances?.[name] ?? QUIET;

  const ids = digests.map(({ id }) => id);
  const clockFile = join(folder, 'clock');
  writeFileSync(clockFile, '0');
  const now = (): number => troubles.slack.now();

  let spare = loadBot();
  const stage: Stage = {
    troubles,
    folder,
    digests,
    random,
    supply: { ...SUPPLY, from: Date.now(), ...options.supply },
    async start(more = {}, times = {}) {
      const bot = await spare;
      spare = loadBot();
      const orders: Orders = {
        folder,
        slack: slack && { apiUrl: slack.apiUrl, botToken: BOT_TOKEN, appToken: APP_TOKEN },
        discord: discord && { apiUrl: discord.apiUrl, token: TOKEN },
        supply: stage.supply,
        times: { ...TIMES, ...times },
        spreadMs: 50,
        tickMs: 50,
        failpoint: null,
        clockFile: null,
        breakage: null,
        ...options.orders,
        ...more,
      };
      bot.child.send(orders);
      return bot;
    },
    async finish(withinMs = 20_000, times = {}) {
      stage.supply = { ...stage.supply, count: arrived(stage.supply, now()) };
      const begun = Date.now();
      const bot = await stage.start({}, times);
      let firstPostMs: number | null = null;
      while (Date.now() - begun < withinMs && isUnfinished(stage.findings())) {
        await pause(50);
        const first = Math.min(
          ...Object.values(troubles).map(
            ({ log }) => log.find(({ at }) => at >= begun)?.at ?? Number.POSITIVE_INFINITY,
          ),
        );
        if (firstPostMs === null && Number.isFinite(first)) firstPostMs = first - begun;
      }
      await pause(400); // Whatever would be posted twice is on its way.
      bot.kill('SIGTERM');
      await bot.ended;
      return { ...stage.findings(), firstPostMs };
    },
    async finishWith(bot, withinMs) {
      // What is in by now is to be posted; what comes in meanwhile need not be.
      const count = arrived(stage.supply, now());
      const wanted = (): Findings => check([troubles.slack.log, troubles.discord.log], ids, count);
      const begun = Date.now();
      while (Date.now() - begun < withinMs && isUnfinished(wanted())) await pause(50);
      await pause(400);
      bot.kill('SIGTERM');
      await Promise.race([bot.ended, pause(15_000)]);
      bot.kill('SIGKILL');
      await bot.ended;
      return wanted();
    },
    clockFile,
    setClock(ms) {
      for (const trouble of Object.values(troubles)) trouble.clockMs = ms;
      writeFileSync(clockFile, String(ms));
    },
    findings: () => check([troubles.slack.log, troubles.discord.log], ids, arrived(stage.supply, now())),
    integrity() {
      const db = new DatabaseSync(join(folder, LEDGER_FILE), { readOnly: true });
      const [row] = db.prepare('PRAGMA integrity_check').all();
      db.close();
      return String(row?.['integrity_check']);
    },
    async close() {
      (await spare).child.kill('SIGKILL');
      await slack?.close();
      await discord?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return stage;

  async function loadBot(): Promise<RunningBot> {
    const child = fork(BOT, {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, LOAD: platforms.join(' ') },
    });
    const errors: string[] = [];
    let ambiguous: number | null = null;
    child.on(
      'message',
      (said: { readonly error?: string; readonly facts?: string; readonly ambiguous?: number } | string) => {
        if (typeof said === 'string') return;
        if (said.error !== undefined) errors.push(`${said.error} ${said.facts ?? ''}`);
        if (said.ambiguous !== undefined) ambiguous = said.ambiguous;
      },
    );
    const ended = once(child, 'close').then(([, signal]) => ({ signal: signal as string | null, ambiguous }));
    await Promise.race([once(child, 'message'), ended]);
    return { child, errors, ended, kill: (signal) => void child.kill(signal) };
  }
}

const isUnfinished = ({ lost, disorder }: Findings): boolean => lost.length + disorder.length > 0;

function digestIn(platform: Name, channel: string, index: number): Digest {
  return {
    id: `${platform}-${index}` as DigestId,
    place: { tenant: { platform, id: 'T1' }, channel, thread: null, private: false },
    topics: ['torture'],
    calendar: '* * * * *',
    zone: 'UTC',
    quiet: null,
    mostItems: 1000,
    whenEmpty: 'silent',
    noticeAfter: 0,
    owner: null,
    from: 'chat',
    createdAt: index,
    holdsFrom: 0,
    coversFrom: 0,
    once: null,
    paused: null,
  };
}
