import { createHash } from 'node:crypto';
import { systemClock } from './adapters/clock/system.ts';
import { openArchive } from './adapters/sqlite/open-archive.ts';
import type { Newsroom, Reader } from './app/newsroom.ts';
import type { Config } from './config/load.ts';
import { OPERATOR } from './domain/ids.ts';
import { prepare } from './reading/prepare.ts';

/** A newsroom at work, and who asks at its own terminal. */
export interface House {
  readonly config: Config;
  readonly newsroom: Newsroom;
  readonly reader: Reader;
  /** Writes a checked copy of the archive to a file that does not exist yet. */
  readonly backup: (file: string) => void;
  /** Ends all work in order. The newsroom cannot be used after. */
  readonly close: () => void;
}

/** Picks the adapters: the one file that knows which ones there are. `read` changes nothing and works beside a running bot. */
export function compose(config: Config, mode: 'write' | 'read'): House {
  const { archive, backup, close } = openArchive({ folder: config.dataFolder, mode });
  return {
    config,
    newsroom: {
      archive,
      clock: systemClock,
      outlets: config.outlets,
      topics: config.topics,
      prepare: async (articles) => articles.map((article) => prepare({ ...article, outlets: config.outlets })),
      digest: (text) => createHash('sha256').update(text).digest('hex'),
    },
    reader: { collections: [OPERATOR], zone: config.zone },
    backup,
    close,
  };
}
