import { resolve } from 'node:path';
import { EXIT } from './exit.ts';
import { inNewsroom } from './house.ts';
import { otherDatabases } from './other-databases.ts';
import { wording } from './wording.ts';

/** `backchannel backup FILE`: writes a checked copy of the archive, also while a bot runs, and says what is not in it. Overwrites nothing. */
export async function backup(file: string): Promise<number> {
  const to = resolve(file);
  const others = await inNewsroom('read', async (house) => {
    house.backup(to);
    return otherDatabases(house.config);
  });
  process.stdout.write(`${wording.backedUp(to, others)}\n`);
  return EXIT.done;
}
