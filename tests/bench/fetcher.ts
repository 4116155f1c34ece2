import type { FetchOutcome } from '../../src/ports/fetcher.ts';
import { aFetcher } from '../support/web/a-fetcher.ts';
import { attack, type Damage, openAttacks } from '../support/web/attacks.ts';
import { type Attempts, tryChains, tryLookupGuard, tryRebinding, trySpellings } from '../support/web/attempts.ts';

type Print = (line: string) => void;

const SEED = 7;
const SPELLINGS = 5000;
const CHAINS = 200;
const REBOUND = 1000;
const UNPACKED_MIB = 400;
const SLOW = 100;
const ROUNDS = 8;
const FETCHES = 400;

/**
 * Prints what gets past the fetcher, beside the usual guard and beside a naive client in the same run: connections to where nobody may connect,
 * memory of hostile answers (each in a process of its own, with the limits in use), and how much a hundred slow servers hold up the others.
 */
export async function benchFetcher(print: Print, { seed = SEED } = {}): Promise<void> {
  print(`Fetching from loopback only, seed ${seed}, Node ${process.version}`);
  await benchGuard(print, seed);
  const attacks = await openAttacks(UNPACKED_MIB);
  await benchMemory(print, attacks);
  await benchOthers(print, attacks);
  await attacks.close();
}

async function benchGuard(print: Print, seed: number): Promise<void> {
  print('  tries to get in                 connections at the trap, by its own count; opened to elsewhere, by ours');
  const line = (name: string, { tried, trapped, strayed, outcomes }: Attempts): void =>
    print(`    ${name.padEnd(28)}${tried} tried: ${trapped}; ${strayed} (${tally(outcomes)})`);
  line('spellings', await trySpellings({ runs: SPELLINGS, seed }));
  line('chains of redirects', await tryChains({ runs: CHAINS, seed }));
  line('names that change', await tryRebinding({ runs: REBOUND, seed }));
  line('this machine, guard opened', await trySpellings({ runs: 0, seed, opened: true }));
  const { tried, trapped } = await tryLookupGuard();
  print(`    ${'this machine, lookup guard'.padEnd(28)}${tried} tried: ${trapped}`);
}

async function benchMemory(print: Print, attacks: Awaited<ReturnType<typeof openAttacks>>): Promise<void> {
  print('  hostile answers                 MiB of growth at the worst, seconds, how it ended');
  const line = (name: string, { grownMib, ms, ends }: Damage): void =>
    print(
      `    ${name.padEnd(34)}${grownMib.toFixed(0).padStart(5)} MiB ${(ms / 1000).toFixed(1).padStart(5)} s  ${ends.join(', ')}`,
    );
  for (const [name, bytes] of attacks.bombs) {
    const size = bytes < 10_000 ? `${bytes} B` : `${Math.round(bytes / 1024)} KiB`;
    line(`${name}, ${size} to ${UNPACKED_MIB} MiB`, await attack(attacks.url(`/${name}`)));
  }
  line(`gzip, fetch().text()`, await attack(attacks.url('/gzip'), { naive: true }));
  for (const name of ['endless', 'endless-gzip']) line(name, await attack(attacks.url(`/${name}`)));
  for (const name of ['slow-head', 'slow-body'])
    line(`${name}, ${SLOW} at once`, await attack(attacks.url(`/${name}`), { times: SLOW }));
}

/** Rounds with and without slow servers take turns, so that whatever else this machine does falls on both. */
async function benchOthers(print: Print, attacks: Awaited<ReturnType<typeof openAttacks>>): Promise<void> {
  const quiet: number[] = [];
  const disturbed: number[] = [];
  await round(attacks, 'slow-head', 0); // warms up
  for (let index = 0; index < ROUNDS; index++) {
    const slow = index % 2 ? 'slow-body' : 'slow-head';
    quiet.push(...(await round(attacks, slow, 0)));
    disturbed.push(...(await round(attacks, slow, SLOW)));
  }
  const at = (times: number[], share: number): number =>
    times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
  const [half, most] = [0.5, 0.99].map((share) => (at(disturbed, share) / at(quiet, share)).toFixed(2));
  print(
    `  others, beside ${SLOW} slow servers: p50 ${half}, p99 ${most} times as long as without (${quiet.length} fetches each; p50 ${at(quiet, 0.5).toFixed(2)} ms)`,
  );
}

/** How long each of some fetches takes, one after another, while `slow` servers keep the same fetcher waiting. In milliseconds. */
async function round(attacks: Awaited<ReturnType<typeof openAttacks>>, slow: string, count: number): Promise<number[]> {
  const fetcher = aFetcher([attacks]);
  const asked = attacks.asked.length;
  const waiting = Array.from({ length: count }, () => fetcher.get(attacks.url(`/${slow}`)));
  while (attacks.asked.length < asked + count) await new Promise((resolve) => setImmediate(resolve));
  const times: number[] = [];
  for (let index = 0; index < FETCHES; index++) {
    const before = performance.now();
    await fetcher.get(attacks.url('/small'));
    times.push(performance.now() - before);
  }
  fetcher.close();
  await Promise.all(waiting);
  return times;
}

function tally(outcomes: readonly FetchOutcome[]): string {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    const name = 'why' in outcome ? outcome.why : outcome.kind;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}
