import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileArticles } from '../../src/app/file-articles.ts';
import { compose } from '../../src/compose.ts';
import { loadConfig } from '../../src/config/load.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import type { Asking, Taken } from './chat-asking.ts';
import { discordAsking } from './chat-discord.ts';
import { slackAsking } from './chat-slack.ts';
import { commonTopic, randomNumbers, rareTopic } from './synthetic-articles.ts';
import { syntheticNews } from './synthetic-news.ts';

EventEmitter.defaultMaxListeners = 0; // Thousands wait for one connection to close.

type Print = (line: string) => void;

const ROOT = join(import.meta.dirname, '..', '..');
const LAUNCH = join(ROOT, 'src', 'launch.js');
const PEER = join(import.meta.dirname, 'chat-peer.ts');
const BATCH = 200;
const ASKS = 100;
const WARM = 5;
const LEFT_OVER_MS = 2_000;
const COMMON_SHARE = 0.2;
const RATE = 100;
const HELD_SECONDS = 120;

interface ChatOptions {
  readonly articles?: number;
  readonly seed?: number;
  /** Commands a second while they are held, and for how long. */
  readonly rate?: number;
  readonly seconds?: number;
}

/**
 * Measures `/brief` in a chat through the real libraries against the doubles, on loopback: from the delivery of a command to its
 * acknowledgement and to its answer, one after another, then acknowledgements at a held rate. Beside it, in the same run, a handler of the same
 * library that does nothing. 80 % of the topics are rare, 20 % common. The doubles share the machine.
 */
export async function benchChat(print: Print, options: ChatOptions = {}): Promise<void> {
  const { articles = 100_000, seed = 1, rate = RATE, seconds = HELD_SECONDS } = options;
  const folder = mkdtempSync(join(tmpdir(), 'backchannel-bench-'));
  try {
    print(
      `Chat: ${articles} generated articles, seed ${seed}, ${ASKS} asks, then ${rate} a second for ${seconds} s; ${availableParallelism()} cores, Node ${process.version}`,
    );
    await fileGenerated(folder, articles, seed);
    for (const [name, open] of PLATFORMS) {
      for (const [subject, ...command] of SUBJECTS) {
        print(`  ${name}, ${subject}`);
        await against(command, folder, await open(), async (asking) => {
          const topics = topicsOf(seed);
          print(await oneByOne(asking, topics));
          print(await held(asking, topics, rate, seconds));
        });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PLATFORMS = [
  ['Slack', slackAsking],
  ['Discord', discordAsking],
] as const;

const SUBJECTS = [
  ['Backchannel', LAUNCH, 'start'],
  ['nothing done', PEER],
] as const;

/** Runs a bot or its peer against a double while `work` measures it. */
async function against(
  command: readonly string[],
  folder: string,
  asking: Asking,
  work: (asking: Asking) => Promise<void>,
): Promise<void> {
  const env = { ...asking.env, BACKCHANNEL_DATA: folder, BACKCHANNEL_SEEDS: join(folder, 'none') };
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const dead = death(child);
  try {
    await Promise.race([up(child).then(() => work(asking)), dead]);
  } finally {
    dead.catch(() => {}); // We end it ourselves.
    child.kill('SIGKILL');
    await pause(LEFT_OVER_MS); // The double may still be at what it was asked last.
    await asking.close();
  }
}

async function fileGenerated(folder: string, articles: number, seed: number): Promise<void> {
  mkdirSync(join(folder, 'none'));
  const config = { ...loadConfig({ root: ROOT, env: {} }), dataFolder: folder };
  const house = compose(config, 'write');
  let batch = [];
  for (const article of syntheticNews(articles, seed)) {
    batch.push(article);
    if (batch.length < BATCH) continue;
    await fileArticles(house.newsroom, OPERATOR, batch);
    batch = [];
  }
  await fileArticles(house.newsroom, OPERATOR, batch);
  await house.close();
}

/** Waits until a bot or its peer says that it is connected; what else it says is read and forgotten. */
function up(child: ChildProcess): Promise<void> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  return new Promise((resolve) => {
    lines.on('line', (line) => {
      if (line === 'up' || line.includes('the platform is up')) resolve();
    });
  });
}

/** Rejects when the process ends, so that nobody waits for it for ever. */
function death(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    child.once('exit', (code) => reject(new Error(`What is measured has ended (${code}).`)));
  });
}

function* topicsOf(seed: number): Generator<string, never> {
  const random = randomNumbers(seed);
  for (;;)
    yield random() < COMMON_SHARE ? commonTopic(Math.floor(random() * 10)) : rareTopic(Math.floor(random() * 100));
}

async function oneByOne(asking: Asking, topics: Iterator<string, never>): Promise<string> {
  const acks: number[] = [];
  const answers: number[] = [];
  for (let count = 0; count < WARM + ASKS; count++) {
    const from = performance.now();
    const { acknowledged, answered } = asking.ask(topics.next().value);
    const ack = acknowledged.then(() => performance.now() - from);
    await answered;
    if (count >= WARM) answers.push(performance.now() - from);
    if (count >= WARM) acks.push(await ack);
  }
  return `    one by one   acknowledged ${spread(acks)}; answered ${spread(answers)}`;
}

async function held(asking: Asking, topics: Iterator<string, never>, rate: number, seconds: number): Promise<string> {
  const acks: Promise<number>[] = [];
  const answers: number[] = [];
  const begun = performance.now();
  for (let count = 0; count < rate * seconds; count++) {
    const due = begun + (count * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await pause(early);
    const from = performance.now();
    const taken = asking.ask(topics.next().value);
    acks.push(timed(taken, from));
    taken.answered.then(
      () => answers.push(performance.now() - from),
      () => {},
    );
  }
  const taken = await Promise.all(acks);
  const late = taken.filter((ms) => ms > 2_500).length;
  const real = (taken.length * 1000) / (performance.now() - begun);
  return `    at ${rate} a second   acknowledged ${spread(taken)}; ${late} of ${taken.length} later than 2.5 s or never; ${real.toFixed(0)} a second in truth; answered by then ${answers.length}, ${spread(answers)}`;
}

/** In how many milliseconds it was acknowledged; what never was counts as 3 s, when the platform tells the person that it failed. */
async function timed({ acknowledged }: Taken, from: number): Promise<number> {
  const tooLate = pause(3_000, undefined, { ref: false });
  await Promise.race([acknowledged.catch(() => tooLate), tooLate]);
  return performance.now() - from;
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)} ms`;
}
