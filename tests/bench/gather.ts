import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openRemote } from '../../src/adapters/workers/remote.ts';
import { type Gatherer, openGatherer } from '../../src/app/gather/gatherer.ts';
import { compose, composeGathering, type Gathering, type House, type SheetsOn } from '../../src/compose.ts';
import { type Config, loadConfig } from '../../src/config/load.ts';
import type { SourceId } from '../../src/domain/article-source.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import { aSource } from '../support/sources.ts';
import { fileGenerated, inFolder } from './brief.ts';
import { benchPolls } from './gather-polls.ts';
import { inWords, watchIdleLoop, watchLoop } from './main-loop.ts';
import { commonTopic, randomNumbers, rareTopic } from './synthetic-articles.ts';

type Print = (line: string) => void;

const ROOT = join(import.meta.dirname, '..', '..');
const SECONDS = 30;
const PER_FEED = 20;
/** A little more than is required, since the last ones are still under way at the end. */
const HELD_RATE = 65;
const ASK_EVERY_MS = 150;
const COMMON_SHARE = 0.2;
const TICK_MS = 100;
const DUE_AT_ONCE = 16;
const A_DAY = 200_000;

/**
 * Measures gathering: real feeds on loopback, fetched, taken apart, read and filed by the parts that the bot runs, while `/brief` is asked. First
 * as fast as it goes, then at the required rate; then what polling many feeds costs. `BENCH_SECONDS`: how long the required rate is held.
 */
export async function benchGather(print: Print, { articles = 100_000, seed = 1 } = {}): Promise<void> {
  const seconds = Number(process.env['BENCH_SECONDS'] ?? SECONDS);
  print(
    `Gathering: into ${articles} generated articles, seed ${seed}, for ${SECONDS} s, then ${seconds} s; ${availableParallelism()} cores, Node ${process.version}`,
  );
  const { port, stop } = await openServer(seed);
  try {
    await inFolder(async (folder) => {
      await fileGenerated(() => {}, folder, articles, seed);
      print(await ingest('as fast as it goes', { folder, port, seed, seconds: SECONDS, rate: Infinity }));
      print(await ingest(`at ${HELD_RATE} a second`, { folder, port, seed, seconds, rate: HELD_RATE }));
    });
    await inFolder(async (folder) => print(await largest(configFor(folder, port))));
    await inFolder((folder) => benchPolls(print, configFor(folder, port)));
  } finally {
    stop();
  }
}

async function openServer(seed: number): Promise<{ readonly port: number; readonly stop: () => void }> {
  const child = fork(join(import.meta.dirname, 'gather-server.ts'), [String(seed)]);
  const [port] = await once(child, 'message');
  return { port, stop: () => child.disconnect() };
}

function configFor(folder: string, port: number): Config {
  const gathering = {
    ports: [port],
    intranet: { hosts: [], ranges: [{ address: '127.0.0.0', prefix: 8 }] },
    contact: null,
  };
  return { ...loadConfig({ root: ROOT, env: {} }), dataFolder: folder, gathering };
}

interface Ingest {
  readonly folder: string;
  readonly port: number;
  readonly seed: number;
  readonly seconds: number;
  /** Articles a second that feeds offer. */
  readonly rate: number;
}

async function ingest(name: string, { folder, port, seed, seconds, rate }: Ingest): Promise<string> {
  const config = configFor(folder, port);
  const house = compose(config, 'write');
  const gathering = await composeGathering(house, '0.0.0');
  const gatherer = openGatherer({ ...gathering.parts, log: failing, tell: async () => {} });
  const asking = openAsking(house, seed);
  await asking.ask(); // The thread is started.
  const before = await held(house);
  const idle = await watchIdleLoop();
  const loop = watchLoop();
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const stop = new AbortController();
  const asked = askEvery(asking.ask, stop.signal);
  await offer(gathering, gatherer, { port, rate, name, until: begun + seconds * 1000 });
  const ms = performance.now() - begun;
  const late = inWords(loop(), await idle());
  stop.abort();
  const briefs = (await asked).sort((a, b) => a - b);
  const spent = process.cpuUsage(cpu);
  const filed = (await held(house)) - before;
  await asking.close();
  await gathering.close();
  await house.close();
  const perSecond = (1000 * filed) / ms;
  const at = (share: number): string => (briefs[Math.floor(share * (briefs.length - 1))] ?? Number.NaN).toFixed(0);
  return [
    `  ${name}: ${filed} articles in ${(ms / 1000).toFixed(1)} s, ${perSecond.toFixed(1)} a second (60 required); a day's ${A_DAY} in ${(A_DAY / perSecond / 3600).toFixed(1)} h`,
    `    processor time  ${((spent.user + spent.system) / 10 / ms).toFixed(0)} % of a core, ${((spent.user + spent.system) / 1000 / filed).toFixed(1)} ms an article`,
    `    /brief          p50 ${at(0.5)}, p99 ${at(0.99)} (500 required), max ${at(1)} ms, ${briefs.length} asked, one every ${ASK_EVERY_MS} ms`,
    `    main loop       ${late}`,
    `    memory          ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MiB`,
  ].join('\n');
}

/** Takes in the largest feed that there may be, twice: when all of it is new, and when nothing is. */
async function largest(config: Config): Promise<string> {
  const house = compose(config, 'write');
  const clock = { time: Date.now(), now: () => clock.time };
  const gathering = await composeGathering({ ...house, newsroom: { ...house.newsroom, clock } }, '0.0.0');
  const gatherer = openGatherer({ ...gathering.parts, log: failing, tell: async () => {} });
  const url = `http://127.0.0.2:${config.gathering.ports[0]}/large`;
  await gathering.parts.sources.keep(aSource({ url, fullText: 'never' }));
  const idle = await watchIdleLoop();
  const loop = watchLoop();
  const begun = performance.now();
  await gatherer.tick();
  const ms = performance.now() - begun;
  clock.time += 7 * 86_400_000;
  await gatherer.tick();
  const late = inWords(loop(), await idle());
  const [followed] = await gathering.parts.sources.list(null);
  const filed = await held(house);
  await gathering.close();
  await house.close();
  return `  a feed of 500 items, 14 MiB: ${filed} articles in ${(ms / 1000).toFixed(1)} s, then nothing new (${followed?.fetching.failure ?? 'no failure'})\n    main loop       ${late}`;
}

const failing = {
  debug() {},
  info() {},
  warn() {},
  error(facts: object): void {
    throw new Error('gathering failed', { cause: facts });
  },
};

async function held({ newsroom }: House): Promise<number> {
  const holdings = await newsroom.archive.holdings([OPERATOR]);
  return holdings.reduce((sum, { articles }) => sum + articles, 0);
}

/** Adds feeds, each on a host of its own, so that there is always something due (or as much as the rate allows), and fetches them. */
async function offer(
  { parts }: Gathering,
  gatherer: Gatherer,
  { port, rate, name, until }: { port: number; rate: number; name: string; until: number },
): Promise<void> {
  const begun = performance.now();
  const ticks: Promise<void>[] = [];
  let added = 0;
  while (performance.now() < until) {
    const due = await parts.sources.due(parts.newsroom.clock.now(), [], DUE_AT_ONCE);
    const allowed = Math.ceil(((performance.now() - begun) / 1000) * (rate / PER_FEED)) - added;
    for (let more = Math.min(allowed, DUE_AT_ONCE - due.length); more > 0; more--) {
      const host = `127.${1 + (added >> 14)}.${(added >> 7) & 127}.${1 + (added & 127)}`;
      const url = `http://${host}:${port}/whole/${encodeURIComponent(name)}/${added++}`;
      await parts.sources.keep(aSource({ id: url as SourceId, url, fullText: 'never' }));
    }
    ticks.push(gatherer.tick());
    await pause(TICK_MS);
  }
  await Promise.all(ticks);
}

interface Asks {
  ask(): Promise<number>;
  close(): Promise<void>;
}

/** Asks for briefs as the bot does, of the thread that writes what is shown. Answers with the milliseconds that it took. */
function openAsking({ config, reader }: House, seed: number): Asks {
  const random = randomNumbers(seed);
  const sheets = openRemote<SheetsOn>(new URL('../../src/sheets-worker.ts', import.meta.url), config, ['makeSheet']);
  return {
    async ask() {
      const topic =
        random() < COMMON_SHARE ? commonTopic(Math.floor(random() * 10)) : rareTopic(Math.floor(random() * 100));
      const from = performance.now();
      await sheets.calls.makeSheet('slack', reader, { request: { of: 'brief', topic, seen: [] }, page: 0 }, []);
      return performance.now() - from;
    },
    close: sheets.close,
  };
}

/** Asks at its times, also while an earlier one waits. */
async function askEvery(ask: Asks['ask'], stop: AbortSignal): Promise<number[]> {
  const asked: Promise<number>[] = [];
  while (!stop.aborted) {
    asked.push(ask());
    await pause(ASK_EVERY_MS, undefined, { signal: stop }).catch(() => {});
  }
  return Promise.all(asked);
}
