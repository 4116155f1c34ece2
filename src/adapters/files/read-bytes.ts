import { constants, type FileHandle, open } from 'node:fs/promises';
import { InputError } from '../../domain/errors.ts';

/** The longest article that is taken, in bytes as it came: some 800,000 words. */
export const ARTICLE_BYTES = 5_000_000;

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the name',
  ENOTDIR: 'does not exist; check the name',
  EACCES: 'cannot be read; give yourself permission to read it',
  EPERM: 'cannot be read; give yourself permission to read it',
  ELOOP: 'is a link that leads in a circle; name the file itself',
  ENAMETOOLONG: 'has a name that is too long; check the name',
  EMFILE: 'cannot be opened, since too many files are open; try again',
  ENXIO: 'is not a file; give a file or a folder',
};

/** The sentence for a failed file operation, naming the thing. Anything that is not the file system's error is thrown on: a bug. */
export function fileProblem(error: unknown, name: string): InputError {
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code !== 'string') throw error;
  return new InputError(`${name} ${PROBLEMS[code] ?? `cannot be read (${code}); check the disk and the name`}.`, {
    cause: error,
  });
}

/**
 * The whole of a file of at most `limit` bytes. Throws an `InputError` for everything else: missing, unreadable, too large (without
 * reading it), a folder, a pipe or socket (without waiting for it).
 */
export async function readBytes(path: string, name: string, limit: number = ARTICLE_BYTES): Promise<Uint8Array> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)); // a pipe without a writer would block an ordinary open
    const stats = await file.stat();
    if (!stats.isFile()) throw new InputError(`${name} is not a file; give a file or a folder.`);
    checkSize(stats.size, name, limit);
    return await file.readFile();
  } catch (error) {
    throw error instanceof InputError ? error : fileProblem(error, name);
  } finally {
    await file?.close();
  }
}

/** Throws an `InputError` for what is longer than `limit` bytes. */
export function checkSize(bytes: number, name: string, limit: number = ARTICLE_BYTES): void {
  if (bytes <= limit) return;
  throw new InputError(
    `${name} is too large: ${megabytes(bytes)}, and the most is ${megabytes(limit)}; give each article a file of its own.`,
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
