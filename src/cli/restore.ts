import { resolve } from 'node:path';
import { restoreBackup } from '../adapters/sqlite/restore.ts';
import { configured } from './configured.ts';
import { EXIT } from './exit.ts';
import { otherDatabases } from './other-databases.ts';
import { wording } from './wording.ts';

/** `backchannel restore FILE`: puts a backup in the archive's place. What stood there is kept. Refused while a bot runs. */
export async function restore(file: string): Promise<number> {
  const backup = resolve(file);
  const config = configured();
  const kept = restoreBackup(backup, config.dataFolder);
  process.stdout.write(`${wording.restored(backup, kept, otherDatabases(config))}\n`);
  return EXIT.done;
}
