import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError } from '../../domain/errors.ts';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'this user may not write there'],
  ['EPERM', 'this user may not write there'],
  ['EROFS', 'the file system is read-only'],
  ['EEXIST', 'a file stands in its place'],
  ['ENOTDIR', 'a file stands where its folder should be'],
  ['ENOENT', 'that file system takes no folders'],
  ['ENOSPC', 'the disk is full'],
  ['ENAMETOOLONG', 'the name is too long'],
]);

/**
 * Makes a folder with all that it stands in, one level after another: Node's own recursive way goes round in circles for ever where a
 * file system answers "no such folder" to the making of one (/proc). Throws a `StoreError` that names the folder which cannot be made.
 */
export function makeFolder(folder: string): void {
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    if (dirname(folder) !== folder) makeFolder(dirname(folder));
    mkdirSync(folder);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw cause;
    if (code === 'EEXIST' && statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return; // Another process was faster.
    const reason = REASONS.get(code) ?? `the system says ${code}`;
    throw new StoreError(`The folder ${folder} cannot be made, ${reason}: choose another one.`, { cause });
  }
}
