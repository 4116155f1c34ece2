import { readdirSync } from 'node:fs';
import { ARCHIVE_FILE } from '../adapters/sqlite/open-archive.ts';
import type { Config } from '../config/load.ts';

/** The databases of the data folder beside the archive, by name: those that backup and restore do not touch. */
export function otherDatabases({ dataFolder }: Config): string[] {
  return readdirSync(dataFolder)
    .filter((name) => name.endsWith('.db') && name !== ARCHIVE_FILE)
    .sort();
}
