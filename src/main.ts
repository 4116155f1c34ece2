import { EXIT } from './cli/exit.ts';
import { inNewsroom } from './cli/house.ts';
import { indexSeeds } from './cli/seeds.ts';
import { stopSignal } from './cli/stop.ts';
import { talk } from './cli/talk.ts';

/** The bot process: files what lies in seeds/, then answers until it is asked to end. Without tokens it answers at the terminal. */
export async function start(): Promise<number> {
  const stop = stopSignal();
  return inNewsroom('write', async (house) => {
    await indexSeeds(house, stop);
    return stop.aborted ? EXIT.done : talk(house, stop);
  });
}
