import { realpath, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { InputError } from '../../domain/errors.ts';
import type { Intake, ReadPage } from '../../ports/intake.ts';
import { assemble, sha256 } from './assemble.ts';
import { documentIn, sniffForm } from './documents.ts';
import type { Stated } from './metadata.ts';
import { formOf, printable } from './names.ts';
import { checkSize, fileProblem, readBytes } from './read-bytes.ts';
import { readSidecar } from './sidecar.ts';
import { walk } from './walk.ts';

/**
 * Everything that a file or folder holds, one after another, in a stable order (by name). Nothing here throws for what it finds: a file
 * that cannot be used is `refused` with the reason and the rest goes on. `readPage` takes articles out of saved web pages.
 */
export async function* receive(path: string, readPage: ReadPage): AsyncGenerator<Intake> {
  const name = printable(path);
  try {
    if (!(await stat(path)).isDirectory()) {
      yield await receiveFile(path, readPage);
      return;
    }
  } catch (error) {
    yield { kind: 'refused', name, reason: fileProblem(error, name).message };
    return;
  }
  yield* receiveFolder(path, readPage);
}

/** An article from elsewhere than a file: standard input. Its form is told from its beginning: front matter, a web page, else plain text. */
export async function receiveText(bytes: Uint8Array, name: string, readPage: ReadPage): Promise<Intake> {
  return orRefused(name, async () => {
    checkSize(bytes.length, name);
    const document = await documentIn(bytes, sniffForm(bytes), name, null, readPage);
    return assemble(document, {}, { key: `stdin:${sha256(bytes)}`, name, bytes });
  });
}

async function* receiveFolder(folder: string, readPage: ReadPage): AsyncGenerator<Intake> {
  for await (const found of walk(folder)) {
    yield found.kind === 'article' ? await receiveFile(found.path, readPage) : found;
  }
}

async function receiveFile(path: string, readPage: ReadPage): Promise<Intake> {
  const name = printable(path);
  return orRefused(name, async () => {
    const form = formOf(path);
    if (!form) throw new InputError(`${name} is of a kind that cannot be read; give .md, .txt or .html.`);
    const bytes = await readBytes(path, name);
    const beside = await besideOf(path, name);
    const document = await documentIn(bytes, form, name, beside.url ?? null, readPage);
    return assemble(document, beside, { key: pathToFileURL(await realpath(path)).href, name, bytes });
  });
}

/** What is stated beside a text. Where that cannot be used the text is left out too, and the refusal says so: its facts would be wrong. */
async function besideOf(path: string, name: string): Promise<Stated> {
  try {
    return await readSidecar(path);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${error.message.replace(/\.$/, '')}; until then ${name} is left out.`, { cause: error });
  }
}

async function orRefused(name: string, receiving: () => Promise<ReturnType<typeof assemble>>): Promise<Intake> {
  try {
    return { kind: 'received', name, received: await receiving() };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'refused', name, reason: error.message };
    throw error;
  }
}
