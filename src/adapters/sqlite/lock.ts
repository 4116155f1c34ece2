import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../domain/errors.ts';

/** Long enough for one that is just ending; a second bot is told within two seconds. */
const WAIT_MS = 500;

const BUSY = 5;

/**
 * Makes this process the folder's only writer until the function given back is called, or the process ends in whatever way: the lock is
 * SQLite's own on an empty database, which the operating system lets go of. It is not the archive's, so readers are not in its way.
 */
export function takeWriterLock(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, 'writer.lock'), { timeout: WAIT_MS });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    if ((cause as { errcode?: number }).errcode !== BUSY) throw cause;
    throw new StoreError(
      `Another Backchannel process is using the archive in ${folder}: stop it first, or set BACKCHANNEL_DATA to another folder.`,
      { cause },
    );
  }
  return () => {
    if (lock.isOpen) lock.close();
  };
}
