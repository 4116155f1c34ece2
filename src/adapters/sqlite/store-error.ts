import { StoreError } from '../../domain/errors.ts';

const DAMAGED = 'is damaged: restore a backup.';

/** What SQLite's primary result codes mean to the person who runs this (sqlite.org/rescode.html). `file` is put in front. */
const MEANINGS: ReadonlyMap<number, string> = new Map([
  [5, 'is in use by another process: stop it, or try again in a moment.'],
  [6, 'is in use by another process: stop it, or try again in a moment.'],
  [8, 'cannot be written to: give this user the right to write to it and its folder.'],
  [10, 'cannot be read or written, the disk reports an error: check the disk. What was filed before is kept.'],
  [11, DAMAGED],
  [13, 'cannot grow, the disk is full: make space and repeat. What was filed before is kept.'],
  [14, 'cannot be opened: check that its folder exists and that this user may read and write it.'],
  [
    26,
    'is no archive of Backchannel, nor a backup of one: choose another file, or another folder. Nothing was changed.',
  ],
]);

/** The same for errors of the file system, by their code. */
const FILE_MEANINGS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist: check the path.'],
  ['ENOTDIR', 'cannot be made, a file stands where its folder should be: choose another folder.'],
  ['EEXIST', 'cannot be made, something else stands there already: choose another name.'],
  ['EISDIR', 'is a folder: name a file.'],
  ['EACCES', 'cannot be written to: give this user the right to write to it and its folder.'],
  ['EPERM', 'cannot be written to: give this user the right to write to it and its folder.'],
  ['EROFS', 'cannot be written to, the file system is read-only: choose another folder.'],
  ['ENOSPC', 'cannot grow, the disk is full: make space and repeat. What was filed before is kept.'],
]);

/** Runs `work`; errors of SQLite and the file system become a `StoreError` about `file`. Others, ours or a bug's, pass as they are. */
export function inStore<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    const meaning = meaningOf(cause as { code?: unknown; errcode?: unknown });
    throw meaning === null ? cause : new StoreError(`The archive ${file} ${meaning}`, { cause });
  }
}

function meaningOf({ code, errcode }: { code?: unknown; errcode?: unknown }): string | null {
  if (code === 'ERR_INVALID_STATE') return 'is closed.';
  if (code === 'ERR_SQLITE_ERROR')
    return MEANINGS.get(Number(errcode) & 0xff) ?? 'cannot be used: see the log for the cause.';
  if (String(code).startsWith('Z_')) return DAMAGED; // zlib's, when a reading is unpacked.
  return FILE_MEANINGS.get(String(code)) ?? null;
}
