import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { InputError } from '../../domain/errors.ts';
import { normalise } from '../../domain/normalise.ts';
import { decode } from './decode.ts';
import { type Stated, statedIn } from './metadata.ts';
import { printable } from './names.ts';
import { readBytes } from './read-bytes.ts';

const SIDECAR_BYTES = 100_000;

/** The path of the file that may state metadata for an article's file: `talks.json` beside `talks.txt`. */
export function sidecarPath(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))}.json`);
}

/** What the sidecar of the file at `path` states; nothing where there is none. Throws an `InputError` that names the sidecar when it is broken. */
export async function readSidecar(path: string): Promise<Stated> {
  const sidecar = sidecarPath(path);
  if (!(await exists(sidecar))) return {};
  const name = printable(sidecar);
  const text = normalise(decode(await readBytes(sidecar, name, SIDECAR_BYTES), name));
  return statedIn(parseJson(text, name), name);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(
      `${name} is not JSON; correct it, or remove it if it does not describe the article beside it.`,
      { cause: error },
    );
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
