import type { Newsroom } from './app/newsroom.ts';
import { rereadOutdated } from './app/reread.ts';
import { EXIT } from './cli/exit.ts';
import { sentenceOf } from './cli/explain.ts';
import { inNewsroom } from './cli/house.ts';
import { indexSeeds } from './cli/seeds.ts';
import { stopSignal } from './cli/stop.ts';
import { talk } from './cli/talk.ts';

/** The bot process: files what lies in seeds/, then answers until it is asked to end. Without tokens it answers at the terminal. */
export async function start(): Promise<number> {
  const stop = stopSignal();
  return inNewsroom('write', async (house) => {
    await indexSeeds(house, stop);
    return stop.aborted ? EXIT.done : whileRereading(house.newsroom, stop, () => talk(house, stop));
  });
}

/** After an update the reports held are read anew by the new reader, beside the work; the old readings serve until then. */
async function whileRereading(newsroom: Newsroom, stop: AbortSignal, work: () => Promise<number>): Promise<number> {
  const ended = new AbortController();
  const rereading = rereadOutdated(newsroom, AbortSignal.any([stop, ended.signal])).catch((error: unknown) =>
    process.stderr.write(`${sentenceOf(error)}\n`),
  );
  try {
    return await work();
  } finally {
    ended.abort();
    await rereading;
  }
}
