import { resolve } from 'node:path';
import { EXIT } from './exit.ts';
import { inNewsroom } from './house.ts';
import { wording } from './wording.ts';

/** `backchannel backup FILE`: writes a checked copy of the archive, also while a bot runs. Overwrites nothing. */
export async function backup(file: string): Promise<number> {
  const to = resolve(file);
  await inNewsroom('read', async (house) => house.backup(to));
  process.stdout.write(`${wording.backedUp(to)}\n`);
  return EXIT.done;
}
