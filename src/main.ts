import type { Newsroom } from './app/newsroom.ts';
import { rereadOutdated } from './app/reread.ts';
import { configured } from './cli/configured.ts';
import { EXIT } from './cli/exit.ts';
import { sentenceOf } from './cli/explain.ts';
import { inNewsroom } from './cli/house.ts';
import { indexSeeds } from './cli/seeds.ts';
import { stopSignal } from './cli/stop.ts';
import { talk } from './cli/talk.ts';
import { release } from './cli/version.ts';
import { composeGathering, type House } from './compose.ts';
import type { Log } from './ports/log.ts';

/** The bot process: answers on the platforms for which something is set until it is asked to end; at the terminal when there is none. */
export async function start(): Promise<number> {
  const stop = stopSignal();
  const config = configured();
  if (config.slack === null && config.discord === null)
    return inNewsroom('write', (house) => prompt(house, stop), config);
  const { runBot } = await import('./process/run.ts');
  return inNewsroom('write', (house) => runBot(house, stop), config);
}

/** Files what lies in seeds/, then answers at the terminal. */
async function prompt(house: House, stop: AbortSignal): Promise<number> {
  await indexSeeds(house, stop);
  if (stop.aborted) return EXIT.done;
  return whileRereading(house.newsroom, stop, () => whileGathering(house, stop, () => talk(house, stop)));
}

const nothing = (): void => {};
const UNSEEN: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** At a terminal, what is followed is fetched beside the work; a script ends too soon for that. What fails is seen by `/sources list`. */
async function whileGathering(house: House, stop: AbortSignal, work: () => Promise<number>): Promise<number> {
  if (!process.stdin.isTTY) return work();
  const { keepGathering } = await import('./process/gathering.ts');
  const ended = new AbortController();
  const gathering = await composeGathering(house, await release());
  const parts = { gathering, configured: house.config.sources, log: UNSEEN, tell: async () => {} };
  const gathered = keepGathering(parts, AbortSignal.any([stop, ended.signal]));
  try {
    return await work();
  } finally {
    ended.abort();
    await gathered;
  }
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
