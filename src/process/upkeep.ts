import { setTimeout as pause } from 'node:timers/promises';
import { rereadOutdated } from '../app/reread.ts';
import { indexSeeds } from '../cli/seeds.ts';
import type { House } from '../compose.ts';
import type { Log } from '../ports/log.ts';
import type { Notebook } from '../ports/notebook.ts';
import type { Queue } from './queue.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The index is merged in steps so short that nobody feels them; all the same only while nobody has asked for so long. */
const IDLE_MS = 2_000;

export interface Kept {
  readonly house: House;
  readonly notebook: Notebook;
  readonly queue: Queue;
  readonly log: Log;
}

/** What is done beside the answering, until stopped: seeds are filed, old readings renewed, the index merged, the notebook swept. Never rejects. */
export async function upkeep(kept: Kept, stop: AbortSignal): Promise<void> {
  await Promise.all([renew(kept, stop), everySoOften(kept, stop)]);
}

async function renew({ house, log }: Kept, stop: AbortSignal): Promise<void> {
  await logged(log, 'the seeds could not be filed', () => indexSeeds(house, stop));
  await logged(log, 'old readings could not be renewed', async () => {
    const count = await rereadOutdated(house.newsroom, stop);
    if (count > 0) log.info({ count }, 'old readings are renewed');
  });
}

async function everySoOften({ house, notebook, queue, log }: Kept, stop: AbortSignal): Promise<void> {
  let swept = 0;
  while (!stop.aborted) {
    const now = house.newsroom.clock.now();
    if (now - swept >= HOUR_MS) {
      swept = now;
      await logged(log, 'the notebook could not be swept', () => notebook.sweep(now));
    }
    await pause(MINUTE_MS, undefined, { signal: stop }).catch(() => {});
    const isIdle = (): boolean => !stop.aborted && queue.idleMs() >= IDLE_MS;
    await logged(log, 'the archive could not be settled', () => house.settle(isIdle));
  }
}

async function logged(log: Log, what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (err) {
    log.error({ err }, what);
  }
}
