import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { receive } from '../adapters/files/receive.ts';
import { readPage } from '../adapters/pages/read-page.ts';
import { ARCHIVE_FILE } from '../adapters/sqlite/open-archive.ts';
import { compose, type House } from '../compose.ts';
import type { Config } from '../config/load.ts';
import { OPERATOR } from '../domain/ids.ts';
import { configured } from './configured.ts';
import { fileAll } from './file-all.ts';
import { progressLine } from './progress.ts';

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
  if (!existsSync(join(config.dataFolder, ARCHIVE_FILE)))
    await inNewsroom('write', (house) => indexSeeds(house), config);
  return inNewsroom('read', work, config);
}

/** Files whatever lies in seeds/. What cannot be used is told on standard error. */
export async function indexSeeds({ config, newsroom }: House, stop?: AbortSignal): Promise<void> {
  const progress = progressLine(process.stderr);
  const intakes = receive(config.seedsFolder, readPage);
  const { refused } = await fileAll(newsroom, OPERATOR, intakes, { onProgress: progress.show, ...(stop && { stop }) });
  progress.clear();
  for (const { reason } of refused) process.stderr.write(`${reason}\n`);
}
