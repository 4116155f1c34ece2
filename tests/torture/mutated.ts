import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { openGuarded } from '../../src/adapters/workers/guarded.ts';
import { PARSING, type ParsingTask } from '../../src/adapters/workers/parser.ts';
import type { FeedReading, PageReading } from '../../src/ports/feeds.ts';
import { inWords, type Lateness, watchIdleLoop, watchLoop } from '../bench/main-loop.ts';
import { randomNumbers } from '../bench/synthetic-articles.ts';
import { bombs } from './bombs.ts';
import { mutated, seedsOf } from './mutations.ts';

/** Nothing may take longer, its end by force included. */
const LONGEST_MS = 2_500;
const MIB = 1024 * 1024;

export interface Parsed {
  readonly tried: number;
  /** That gave something: a feed with items, a page with an article. */
  readonly read: number;
  /** Ended at their deadline, or for their memory. */
  readonly overrun: readonly string[];
  /** That ended their process by something that nobody had foreseen. */
  readonly uncaught: readonly string[];
  readonly tooLate: readonly string[];
  readonly longestMs: number;
  readonly grownMib: number;
  readonly loop: Lateness;
}

interface Given extends ParsingTask {
  readonly name: string;
}

/** Gives them to a process as it is in use, one after another. What it takes to make them is not counted: `atOnce` are made before they are given. */
export async function parseAll(given: Iterable<Given>, atOnce = 50): Promise<Parsed> {
  const worker = openGuarded<ParsingTask, FeedReading | PageReading>(
    new URL('../../src/parsing-worker.ts', import.meta.url),
    PARSING,
  );
  await worker.run(WARM);
  const seen = { tried: 0, read: 0, overrun: [] as string[], uncaught: [] as string[], tooLate: [] as string[] };
  const most = { longestMs: 0, grownMib: 0, loop: { p99: 0, max: 0, busyMs: 0 } };
  for (const some of portions(given, atOnce)) {
    await pause(0); // What making them took is over.
    const watch = { loop: watchLoop(), memory: watchMemory() };
    for (const { name, kind, fetched } of some) {
      const from = performance.now();
      const outcome = await worker.run({ kind, fetched });
      const ms = performance.now() - from;
      seen.tried++;
      most.longestMs = Math.max(most.longestMs, ms);
      if (ms > LONGEST_MS) seen.tooLate.push(name);
      if (outcome.kind === 'overrun') {
        (outcome.why === 'broken' ? seen.uncaught : seen.overrun).push(`${name} (${outcome.why}, ${ms.toFixed(0)} ms)`);
        await worker.run(WARM); // A new process is started on nobody's time.
      } else if (hasWords(outcome.result)) seen.read++;
    }
    most.loop = worst(most.loop, watch.loop());
    most.grownMib = Math.max(most.grownMib, watch.memory());
  }
  await worker.close();
  return { ...seen, ...most };
}

function* portions<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let portion: Item[] = [];
  for (const item of items) {
    if (portion.push(item) < size) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

/** Watches the memory of this process and of the one that reads, where the system tells, until the function given back is called, which says by how many MiB it grew. */
function watchMemory(): () => number {
  const before = memory();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, memory());
  }, 10);
  return () => {
    clearInterval(timer);
    return (Math.max(most, memory()) - before) / MIB;
  };
}

function memory(): number {
  const own = process.memoryUsage.rss();
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');
    const pages = children.map((pid) => Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]));
    return own + pages.reduce((sum, count) => sum + count * 4096, 0);
  } catch {
    return own; // No Linux, or one of them has just ended.
  }
}

const worst = (a: Lateness, b: Lateness): Lateness => ({
  p99: Math.max(a.p99, b.p99),
  max: Math.max(a.max, b.max),
  busyMs: Math.max(a.busyMs, b.busyMs),
});

const URL_OF = 'https://harbour.example/feed';

const WARM: ParsingTask = {
  kind: 'page',
  fetched: { bytes: Buffer.from('<p>x</p>'), contentType: null, url: URL_OF },
};

const hasWords = (result: FeedReading | PageReading): boolean =>
  'article' in result ? result.article.text !== '' : result.kind === 'feed' && result.feed.items.length > 0;

/** Feeds and pages, half and half, with changes. */
export function* mutations(n: number, seed: number, print: (line: string) => void): Generator<Given> {
  const random = randomNumbers(seed);
  const seeds = { feed: seedsOf('feed'), page: seedsOf('page') };
  for (const { absent } of Object.values(seeds))
    for (const folder of absent) print(`absent, and not mutated: shared/data/${folder} beside the project`);
  for (let index = 0; index < n; index++) {
    const kind = index % 2 ? 'page' : 'feed';
    const bytes = mutated(seeds[kind].seeds, random);
    yield { name: `${kind} ${index}`, kind, fetched: { bytes, contentType: null, url: URL_OF } };
  }
}

export function* bombsAsGiven(sizes: readonly number[]): Generator<Given> {
  for (const { family, kind, text } of bombs(sizes)) {
    const bytes = Buffer.from(text);
    yield { name: `${family}, ${bytes.length} bytes`, kind, fetched: { bytes, contentType: null, url: URL_OF } };
  }
}

const KIB = 1024;
const SIZES = [1, 4, 16, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 14_000].map((size) => size * KIB);

/** Ten thousand mutated feeds and pages, then bombs. */
export async function tortureParsing(print: (line: string) => void, n = 10_000, seed = 20261122): Promise<boolean> {
  const idle = await watchIdleLoop();
  const changed = await parseAll(mutations(n, seed, print));
  const made = await parseAll(bombsAsGiven(SIZES), 1);
  const calm = await idle();
  print(`mutated feeds and pages, seed ${seed}: ${inLine(changed, calm)}`);
  print(`bombs: ${inLine(made, calm)}`);
  for (const name of [...changed.overrun, ...made.overrun]) print(`  ended by force: ${name}`);
  for (const name of [...changed.uncaught, ...made.uncaught]) print(`  UNCAUGHT: ${name}`);
  return [changed, made].every(({ uncaught, tooLate }) => uncaught.length + tooLate.length === 0);
}

const inLine = (parsed: Parsed, idle: Lateness): string =>
  `${parsed.tried} tried, ${parsed.read} with something in them, ${parsed.uncaught.length} uncaught (0 required), ${parsed.tooLate.length} over ${LONGEST_MS} ms (0 required), longest ${parsed.longestMs.toFixed(0)} ms, ${parsed.overrun.length} ended by force, ${parsed.grownMib.toFixed(0)} MiB more memory; main loop ${inWords(parsed.loop, idle)}`;

if (import.meta.main) {
  const [n, seed] = process.argv.slice(2).map(Number);
  process.exitCode = (await tortureParsing((line) => process.stdout.write(`${line}\n`), n, seed)) ? 0 : 1;
}
