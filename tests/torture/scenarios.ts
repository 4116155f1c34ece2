import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { LEDGER_FILE, openLedger } from '../../src/adapters/sqlite/open-ledger.ts';
import { QUIET, ROUGH } from '../support/trouble.ts';
import type { Findings } from './checker.ts';
import { touched } from './kills.ts';
import { type Name, openStage, type Stage } from './world.ts';

/** What one scenario has shown. `wrong` is empty when it is as it should be. */
export interface Shown {
  readonly name: string;
  readonly n: number;
  readonly wrong: readonly string[];
  readonly figures: string;
}

export const BOTH: readonly Name[] = ['slack', 'discord'];
/** The doubles' logs must show nothing twice, nothing lost and everything in order, and the ledger must be whole. */
export function wrongIn(stage: Stage, { duplicates, lost, disorder }: Findings): string[] {
  const integrity = stage.integrity();
  return [
    ...(duplicates.length > 0 ? [`${duplicates.length} duplicates: ${duplicates.slice(0, 3).join('; ')}`] : []),
    ...(lost.length > 0 ? [`${lost.length} lost: ${lost.slice(0, 3).join('; ')}`] : []),
    ...(disorder.length > 0 ? [`${disorder.length} out of order: ${disorder.slice(0, 3).join('; ')}`] : []),
    ...(integrity === 'ok' ? [] : [`integrity_check: ${integrity}`]),
  ];
}

export async function on<Result>(stage: Stage, work: (stage: Stage) => Promise<Result>): Promise<Result> {
  try {
    return await work(stage);
  } finally {
    await stage.close();
  }
}

/** Nine of ten posts are put off for a while. Nobody may ask sooner than told, and all comes once it is over. */
export async function storm(seed: number, ms = 8_000): Promise<Shown> {
  const platforms = BOTH;
  const chances = {
    slack: { ...QUIET, limited: 0.9, limitMs: [1_000, 2_000] as const },
    discord: { ...QUIET, limited: 0.9, limitMs: [15, 1_500] as const },
  };
  return on(await openStage({ seed, platforms, channels: 6, chances }), async (stage) => {
    const bot = await stage.start();
    await pause(ms);
    const asked = BOTH.map((name) => stage.troubles[name].limitedRequests);
    for (const name of BOTH) stage.troubles[name].chances = QUIET;
    await pause(3_000);
    bot.kill('SIGKILL');
    await bot.ended;
    const found = await stage.finish();
    const early = BOTH.reduce((sum, name) => sum + stage.troubles[name].tooEarly, 0);
    const wrong = [...wrongIn(stage, found), ...(early > 0 ? [`${early} requests before their time`] : [])];
    return {
      name: 'a storm of 429',
      n: 1,
      wrong,
      figures: `${asked.join(' and ')} refusals in ${ms} ms, ${early} requests too early`,
    };
  });
}

const HOUR = 3_600_000;

/** Both platforms cannot be reached for six virtual hours; slots come every half hour. One edition makes up for all. */
export async function outage(seed: number, how: 'refused' | 'failing' | 'silent'): Promise<Shown> {
  const supply = { slotMs: HOUR / 2, graceMs: HOUR / 4, everyMs: HOUR / 12 };
  return on(await openStage({ seed, platforms: BOTH, channels: 3, supply }), async (stage) => {
    stage.setClock(HOUR);
    const bot = await stage.start({ clockFile: stage.clockFile });
    await pause(2_500);
    const before = stage.findings();
    for (const name of BOTH) stage.troubles[name].down = how;
    for (let hour = 2; hour <= 7; hour++) {
      stage.setClock(hour * HOUR);
      await pause(400);
    }
    for (const name of BOTH) stage.troubles[name].down = null;
    stage.setClock(7 * HOUR + HOUR / 2 + 60_000);
    const found = await stage.finishWith(bot, 25_000);
    const editions = found.editions - before.editions;
    const most = stage.digests.length * 2;
    return {
      name: `six virtual hours without an answer (${how})`,
      n: 1,
      // What was begun when the platforms went away may still be due; besides that one for each channel.
      wrong: [
        ...wrongIn(stage, found),
        ...(editions > most ? [`${editions} editions after it for ${stage.digests.length} channels`] : []),
      ],
      figures: `${editions} editions after it in ${stage.digests.length} channels`,
    };
  });
}

/** Asked to end while it sends: nothing may be left in doubt. */
export async function terms(seed: number, n: number): Promise<Shown> {
  const chances = { slack: { ...QUIET, takesMs: 60 }, discord: { ...QUIET, takesMs: 60 } };
  return on(await openStage({ seed, platforms: BOTH, channels: 4, chances }), async (stage) => {
    const wrong: string[] = [];
    let longest = 0;
    for (let count = 0; count < n; count++) {
      const bot = await stage.start();
      await touched(stage, bot.ended);
      await pause(stage.random() * 250);
      const from = performance.now();
      bot.kill('SIGTERM');
      const { ambiguous, signal } = await bot.ended;
      longest = Math.max(longest, performance.now() - from);
      const left = await doubtsIn(stage);
      if (signal !== null || ambiguous !== 0 || left > 0) wrong.push(`ended by ${signal}, ${left} rows in doubt`);
    }
    const found = await stage.finish();
    if (longest > 10_000) wrong.push(`${longest} ms until it ended`);
    return {
      name: 'asked to end under load',
      n,
      wrong: [...wrong, ...wrongIn(stage, found)],
      figures: `0 rows in doubt; ended within ${longest.toFixed(0)} ms`,
    };
  });
}

async function doubtsIn({ folder }: Stage): Promise<number> {
  const { ledger, close } = openLedger(folder, 'visit');
  const open = await ledger.open();
  close();
  return open
    .flatMap(({ edition }) => edition.parts)
    .filter(({ state }) => state === 'sending' || state === 'ambiguous').length;
}

/** No waits that a library spends on its own, so that what is under way ends soon. */
const UNHINDERED = { slack: { ...ROUGH, limited: 0 }, discord: { ...ROUGH, limited: 0 } };

const JUMPS = [
  1_000,
  -1_000,
  3_000,
  -2_000,
  10 * 60_000,
  -10 * 60_000,
  HOUR,
  -HOUR,
  24 * HOUR,
  -24 * HOUR,
  400 * 24 * HOUR,
  -400 * 24 * HOUR,
];

/** Our clock is set forth and back while it sends. While it is off by minutes nothing may be posted. */
export async function clocks(seed: number, n: number): Promise<Shown> {
  return on(await openStage({ seed, platforms: BOTH, channels: 3, chances: UNHINDERED }), async (stage) => {
    const wrong: string[] = [];
    const bot = await stage.start({ clockFile: stage.clockFile });
    await touched(stage, bot.ended);
    for (let count = 0; count < n; count++) {
      const jump = JUMPS[Math.floor(stage.random() * JUMPS.length)] ?? 0;
      writeFileSync(stage.clockFile, String(jump));
      await pause(350); // What was under way ends.
      const before = posts(stage);
      await pause(250);
      if (Math.abs(jump) > 5 * 60_000 && posts(stage) > before)
        wrong.push(`${posts(stage) - before} posts while off by ${jump} ms`);
      writeFileSync(stage.clockFile, '0');
      await pause(300);
    }
    const found = await stage.finishWith(bot, 20_000);
    return {
      name: 'the clock set forth and back',
      n,
      wrong: [...wrong, ...wrongIn(stage, found)],
      figures: `${found.editions} editions`,
    };
  });
}

const posts = ({ troubles }: Stage): number => BOTH.reduce((sum, name) => sum + troubles[name].log.length, 0);

/**
 * The ledger is copied, the bot goes on posting, and then the copy is put in the ledger's place. Editions are of one message here: what of a longer one was
 * posted when the bot died, a ledger that never knew of it cannot tell.
 */
export async function restore(seed: number, n: number): Promise<Shown> {
  return on(await openStage({ seed, platforms: BOTH, channels: 3, supply: { pages: 1 } }), async (stage) => {
    const file = join(stage.folder, LEDGER_FILE);
    const copy = join(stage.folder, 'copy.db');
    for (let count = 0; count < n; count++) {
      const bot = await stage.start({}, { restart: 0 });
      await touched(stage, bot.ended);
      await pause(stage.random() * 600);
      const db = new DatabaseSync(file, { readOnly: true });
      db.exec(`VACUUM INTO '${copy}'`);
      db.close();
      await pause(600 + stage.random() * 1_200);
      bot.kill('SIGKILL');
      await bot.ended;
      for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
      copyFileSync(copy, file);
      rmSync(copy);
    }
    const found = await stage.finish(20_000, { restart: 0 });
    // An item that came in while an edition was decided may be in the next one too; no edition may be posted twice.
    const duplicates = found.duplicates.filter((one) => !one.includes(' item '));
    const again = found.duplicates.length - duplicates.length;
    return {
      name: 'a backup restored',
      n,
      wrong: [
        ...wrongIn(stage, { ...found, duplicates }),
        // Who does not look for what stands there shows all of it again.
        ...(again > 2 * n * stage.digests.length ? [`${again} items shown again`] : []),
      ],
      figures: `${duplicates.length} of ${found.editions} editions posted again; ${again} items shown again`,
    };
  });
}
