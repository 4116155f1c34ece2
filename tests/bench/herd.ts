import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { openLedger } from '../../src/adapters/sqlite/open-ledger.ts';
import { spreadOf } from '../../src/app/digests/spread.ts';
import type { Digest, DigestId } from '../../src/domain/digest.ts';
import { openDouble, TOKEN } from '../support/discord/double.ts';
import { peopleOf } from '../support/discord/people.ts';
import { APP_TOKEN, BOT_TOKEN, openSlackDouble } from '../support/slack/double.ts';
import { QUIET, type Taken, Trouble } from '../support/trouble.ts';

type Print = (line: string) => void;

const ROOT = join(import.meta.dirname, '..', '..');
const LAUNCH = join(ROOT, 'src', 'launch.js');
const MINUTE_MS = 60_000;

/** From the minute in which all digests are due: the spread, a minute to post, and as much again to see what is late. */
const WATCHED_MS = 165_000;
const ASK_EVERY_MS = 700;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Measures the morning: so many channels, half on each platform, whose digests are all due at the same minute. The bot is the real one with the seed reports,
 * real times and real libraries; the doubles hold to the platforms' rates. Meanwhile somebody asks for a brief again and again.
 */
export async function benchHerd(
  print: Print,
  { channels = 1_000 }: { readonly channels?: number } = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-herd-'));
  const troubles = { slack: new Trouble(), discord: new Trouble() };
  troubles.slack.rates = { channel: 1, all: Number.POSITIVE_INFINITY };
  troubles.discord.rates = { channel: 5, all: 50 };
  for (const trouble of Object.values(troubles)) trouble.chances = { ...QUIET, takesMs: 60 };
  const half = Math.floor(channels / 2);
  const slack = await openSlackDouble({ channels: half, trouble: troubles.slack });
  const discord = await openDouble({ channels: half, trouble: troubles.discord });
  const due = (Math.floor(Date.now() / MINUTE_MS) + 2) * MINUTE_MS;
  const digests = [
    ...(await slack.channels()).slice(-half).map((channel) => digestAt(due, 'slack', channel)),
    ...[...discord.world.channels.keys()].slice(-half).map((channel) => digestAt(due, 'discord', channel)),
  ];
  mkdirSync(folder, { recursive: true });
  const { ledger, close } = openLedger(folder, 'visit');
  await Promise.all(digests.map((digest) => ledger.keep(digest)));
  close();
  print(
    `Herd: ${digests.length} channels due at one minute, half on each platform; ${availableParallelism()} cores, Node ${process.version}`,
  );
  const bot = spawn(process.execPath, [LAUNCH, 'start'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      BACKCHANNEL_DATA: folder,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
    },
  });
  try {
    await up(bot);
    await pause(Math.max(0, due - Date.now()));
    const asked = asking(discord, due + WATCHED_MS);
    const roots = () => rootsOf([...troubles.slack.log, ...troubles.discord.log], digests);
    while (Date.now() < due + WATCHED_MS && roots().size < digests.length) await pause(500);
    asked.stop();
    await pause(3_000); // Whatever would come twice is on its way.
    const found = roots();
    const late = digests.flatMap(({ place }) => {
      const [first] = found.get(place.channel) ?? [];
      return first ? [(first.at - due - spreadOf(place, hash)) / 1000] : [];
    });
    const twice = [...found.values()].filter(
      (posts) => new Set(posts.map(({ mark }) => mark)).size < posts.length || posts.length > 1,
    );
    const limited = Object.values(troubles).reduce((sum, one) => sum + one.limitedRequests, 0);
    const requests = Object.values(troubles).reduce((sum, one) => sum + one.requests, 0);
    print(`  after their time and their channel's part of 45 s   ${spread(late)} (at most 60 s required)`);
    print(`  ${digests.length - found.size} lost, ${twice.length} doubled (0 required)`);
    print(
      `  429: ${limited} of ${requests} posts, ${((100 * limited) / Math.max(1, requests)).toFixed(2)} % (at most 1 % required)`,
    );
    const answers = await asked.times;
    print(
      `  /brief meanwhile, ${answers.length} of them   ${spread(answers.map((ms) => ms / 1000))} (p99 of at most 1 s required)`,
    );
  } finally {
    bot.kill('SIGKILL');
    await pause(1_000);
    await slack.close();
    await discord.close().catch((error: unknown) => print(String(error).slice(0, 500)));
    rmSync(folder, { recursive: true, force: true });
  }
}

function digestAt(due: number, platform: string, channel: string): Digest {
  const at = new Date(due);
  return {
    id: `herd-${channel}` as DigestId,
    place: { tenant: { platform, id: 'T000000001' }, channel, thread: null, private: false },
    topics: ['syria'],
    calendar: `${at.getUTCMinutes()} ${at.getUTCHours()} * * *`,
    zone: 'UTC',
    quiet: null,
    mostItems: 5,
    whenEmpty: 'say',
    noticeAfter: 0,
    once: null,
    owner: null,
    from: 'chat',
    createdAt: 0,
    holdsFrom: due - MINUTE_MS,
    coversFrom: 0,
    paused: null,
  };
}

/** What stands in the digests' channels themselves. */
function rootsOf(log: readonly Taken[], digests: readonly Digest[]): Map<string, Taken[]> {
  const ours = new Set(digests.map(({ place }) => place.channel));
  const roots = new Map<string, Taken[]>();
  for (const taken of log)
    if (taken.thread === null && ours.has(taken.channel))
      roots.set(taken.channel, [...(roots.get(taken.channel) ?? []), taken]);
  return roots;
}

/** Asks for a brief, one after another, until stopped: how long each took to its answer, in ms. */
function asking(discord: Awaited<ReturnType<typeof openDouble>>, until: number) {
  let stopped = false;
  const times = (async () => {
    const taken: number[] = [];
    while (!stopped && Date.now() < until) {
      const from = performance.now();
      const person = peopleOf(discord, discord.world.newId()); // Another one each time: nobody may ask that often.
      const asked = person.commands('brief', { topic: 'syria' });
      await discord.until(() => asked.callbacks.length > 0 && !asked.thinking);
      taken.push(performance.now() - from);
      await pause(ASK_EVERY_MS);
    }
    return taken;
  })();
  return {
    times,
    stop: () => {
      stopped = true;
    },
  };
}

function up(bot: ChildProcess): Promise<unknown> {
  const lines = createInterface({ input: bot.stdout as NodeJS.ReadableStream });
  const left = new Set(['slack', 'discord']);
  return new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      const { msg, platform } = JSON.parse(line) as { msg: string; platform?: string };
      if (msg === 'the platform is up') left.delete(platform ?? '');
      if (left.size === 0) resolve();
    });
    bot.once('exit', (code) => reject(new Error(`The bot has ended (${code}).`)));
  });
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)} s`;
}
