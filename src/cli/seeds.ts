import { receive } from '../adapters/files/receive.ts';
import { readPage } from '../adapters/pages/read-page.ts';
import type { House } from '../compose.ts';
import { OPERATOR } from '../domain/ids.ts';
import { fileAll } from './file-all.ts';
import { progressLine } from './progress.ts';

/** Files whatever lies in seeds/. What cannot be used is told on standard error. */
export async function indexSeeds({ config, newsroom }: House, stop?: AbortSignal): Promise<void> {
  const progress = progressLine(process.stderr);
  const intakes = receive(config.seedsFolder, readPage);
  const { refused } = await fileAll(newsroom, OPERATOR, intakes, { onProgress: progress.show, ...(stop && { stop }) });
  progress.clear();
  for (const { reason } of refused) process.stderr.write(`${reason}\n`);
}
