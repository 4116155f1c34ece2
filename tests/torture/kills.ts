import { setTimeout as pause } from 'node:timers/promises';
import { type Chances, ROUGH } from '../support/trouble.ts';
import type { Breakage } from './breakages.ts';
import type { Findings } from './checker.ts';
import { type Name, openStage, type Stage } from './world.ts';

export interface KillsResult extends Findings {
  /** Kills that fell while the outbox worked: after the first request of a run that concerned a message. */
  readonly kills: number;
  /** Runs in which nothing was asked of a platform for three seconds. */
  readonly idle: number;
  readonly integrity: string;
  readonly firstPostMs: number | null;
  readonly requests: number;
  readonly errors: readonly string[];
}

/** What Slack asks to wait for is in whole seconds: it is to happen, but not to take up all of the time. */
export const ROUGH_ON: Record<Name, Chances> = {
  slack: { ...ROUGH, limited: 0.01, limitMs: [1_000, 1_000] },
  discord: ROUGH,
};

const LONGEST_LIFE_MS = 450;

/** Kills so many bots, one after another, each at a random moment while its outbox works; then lets one finish, and checks. */
export async function kills(options: {
  readonly n: number;
  readonly seed: number;
  readonly platforms: readonly Name[];
  readonly breakage?: Breakage;
  readonly chances?: Record<Name, Chances>;
  /** For how long the last bot may take. */
  readonly finishMs?: number;
}): Promise<KillsResult> {
  const { n, seed, platforms, breakage = null, chances = ROUGH_ON } = options;
  const stage = await openStage({ seed, platforms, channels: 3, chances, orders: { breakage } });
  const errors: string[] = [];
  let idle = 0;
  let killed = 0;
  try {
    while (killed < n) {
      const bot = await stage.start();
      if (await touched(stage, bot.ended)) {
        await pause(stage.random() * LONGEST_LIFE_MS);
        killed++;
      } else idle++;
      bot.kill('SIGKILL');
      await bot.ended;
      errors.push(...bot.errors);
      if (idle > 20) break;
    }
    const found = await stage.finish(options.finishMs);
    const requests = platforms.reduce((sum, name) => sum + stage.troubles[name].requests, 0);
    return { ...found, kills: killed, idle, integrity: stage.integrity(), requests, errors };
  } finally {
    await stage.close();
  }
}

/** Waits until the bot asks for something that concerns a message. */
export function touched({ troubles }: Stage, ended: Promise<unknown>): Promise<boolean> {
  const first = new Promise<boolean>((resolve) => {
    for (const trouble of Object.values(troubles)) trouble.touched = () => resolve(true);
  });
  return Promise.race([first, pause(3_000, false), ended.then(() => false)]);
}
