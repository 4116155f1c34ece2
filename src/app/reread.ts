import { READER } from '../reading/reader.ts';
import type { Newsroom } from './newsroom.ts';

const BATCH = 100;

/**
 * Reads anew what an older reader has read, of all collections, in small transactions: derivations are replaced, facts and citations stay.
 * Ends when nothing is left or `stop` says so; it may be stopped and started at any time. Says how many versions it read.
 */
export async function rereadOutdated(newsroom: Newsroom, stop: AbortSignal): Promise<number> {
  let done = 0;
  while (!stop.aborted) {
    const outdated = await newsroom.archive.outdated(READER, BATCH);
    if (outdated.length === 0) break;
    const prepared = await newsroom.prepare(outdated.map(({ version: { text, stated } }) => ({ text, stated })));
    await newsroom.archive.file(
      outdated.map(({ version }, index) => ({ keys: [], version, ...(prepared[index] as (typeof prepared)[number]) })),
    );
    done += outdated.length;
  }
  return done;
}
