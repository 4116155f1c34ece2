import { indexSeeds, inNewsroom } from './cli/house.ts';
import { talk } from './cli/talk.ts';

/** The bot process: indexes what lies in seeds/, then answers until it is asked to end. Without tokens it answers at the terminal. */
export async function start(): Promise<number> {
  return inNewsroom('write', async (house) => {
    await indexSeeds(house);
    return talk(house);
  });
}
