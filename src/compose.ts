import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { systemClock } from './adapters/clock/system.ts';
import { openArchive } from './adapters/sqlite/open-archive.ts';
import type { Pool } from './adapters/workers/pool.ts';
import type { Newsroom, Reader } from './app/newsroom.ts';
import type { Config } from './config/load.ts';
import { OPERATOR } from './domain/ids.ts';
import type { Outlet } from './domain/outlet.ts';
import type { Prepare, Prepared, Unread } from './reading/prepare.ts';

/** A newsroom at work, and who asks at its own terminal. */
export interface House {
  readonly config: Config;
  readonly newsroom: Newsroom;
  readonly reader: Reader;
  /** Writes a checked copy of the archive to a file that does not exist yet. */
  readonly backup: (file: string) => void;
  /** Ends all work in order. The newsroom cannot be used after. */
  readonly close: () => Promise<void>;
}

/** Picks the adapters: the one file that knows which ones there are. `read` changes nothing and works beside a running bot. */
export function compose(config: Config, mode: 'write' | 'read'): House {
  const { archive, backup, close } = openArchive({ folder: config.dataFolder, mode });
  const desk = readingDesk(config.outlets);
  return {
    config,
    newsroom: {
      archive,
      clock: systemClock,
      outlets: config.outlets,
      topics: config.topics,
      prepare: desk.prepare,
      digest: (text) => createHash('sha256').update(text).digest('hex'),
    },
    reader: { collections: [OPERATOR], zone: config.zone },
    backup,
    close: async () => {
      await desk.close();
      close();
    },
  };
}

/** Starting workers takes as long as reading some dozens of articles. */
const WORTH_WORKERS = 64;

/** Reads a few articles here, and many on a worker a core. The reader is loaded with the first article: most commands need none. */
function readingDesk(outlets: readonly Outlet[]): { prepare: Prepare; close: () => Promise<void> } {
  let pool: Pool<Unread, Prepared> | null = null;
  const here: Prepare = async (articles) => {
    const { prepare } = await import('./reading/prepare.ts');
    return articles.map((article) => prepare({ ...article, outlets }));
  };
  const onWorkers: Prepare = async (articles) => {
    const { startPool } = await import('./adapters/workers/pool.ts');
    pool ??= startPool(new URL('./reading-worker.ts', import.meta.url), availableParallelism(), outlets);
    return pool.map(articles);
  };
  const close = async (): Promise<void> => {
    await pool?.close();
    pool = null;
  };
  return {
    prepare: async (articles) => {
      if (articles.length < WORTH_WORKERS) return here(articles);
      try {
        return await onWorkers(articles);
      } catch (error) {
        await close(); // A worker has died, and its pool with it; the next batch gets another.
        throw error;
      }
    },
    close,
  };
}
