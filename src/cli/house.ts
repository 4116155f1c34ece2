import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FILE } from '../adapters/sqlite/open-archive.ts';
import { compose, type House } from '../compose.ts';
import type { Config } from '../config/load.ts';
import { configured } from './configured.ts';

/** Opens the newsroom for one piece of work and closes it after, also when the work fails. */
export async function inNewsroom<Result>(
  mode: 'write' | 'read',
  work: (house: House) => Promise<Result>,
  config: Config = configured(),
): Promise<Result> {
  const house = compose(config, mode);
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}

/** The same for work that only reads, beside a running bot or alone. Where nothing was ever filed, seeds/ is filed first. */
export async function inReadingRoom<Result>(work: (house: House) => Promise<Result>): Promise<Result> {
  const config = configured();
  if (!existsSync(join(config.dataFolder, ARCHIVE_FILE))) {
    const { indexSeeds } = await import('./seeds.ts');
    await inNewsroom('write', (house) => indexSeeds(house), config);
  }
  return inNewsroom('read', work, config);
}
