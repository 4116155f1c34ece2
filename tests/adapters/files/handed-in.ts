import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { receive, receiveText } from '../../../src/adapters/files/receive.ts';
import type { Intake, ReadPage, Received } from '../../../src/ports/intake.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A page reader that finds what lies between the `main` tags, so that these tests need no real one. */
export const plainPage: ReadPage = async (html, url) => ({
  text: /<main>(.*)<\/main>/s.exec(html)?.[1] ?? '',
  headline: /<title>(.*)<\/title>/.exec(html)?.[1] ?? null,
  byline: null,
  outlet: 'Page Post',
  publishedAt: null,
  canonicalUrl: url,
  language: null,
});

/** A folder with these files in it, handed to a test and taken away after it. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = temporaryFolder();
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder.path, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    return await use(folder.path);
  } finally {
    folder.remove();
  }
}

/** Everything that comes of a path. */
export async function all(path: string): Promise<Intake[]> {
  const found: Intake[] = [];
  for await (const intake of receive(path, plainPage)) found.push(intake);
  return found;
}

/** What comes of these files in a folder, without the folder's own path in names and reasons. */
export async function inFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<Intake[]> {
  return withFiles(files, async (folder) => (await all(folder)).map((intake) => without(folder, intake)));
}

/** What comes of one file named explicitly. */
export async function oneFile(name: string, content: string | Uint8Array, others = {}): Promise<Intake> {
  return withFiles({ [name]: content, ...others }, async (folder) => {
    const [intake] = await all(join(folder, name));
    return without(folder, intake as Intake);
  });
}

/** The article of a file that must be taken. */
export async function article(name: string, content: string | Uint8Array, others = {}): Promise<Received> {
  const intake = await oneFile(name, content, others);
  if (intake.kind !== 'received') throw new Error(intake.reason);
  return intake.received;
}

/** Why a file is not taken; fails when it is. */
export async function refusal(name: string, content: string | Uint8Array, others = {}): Promise<string> {
  const intake = await oneFile(name, content, others);
  if (intake.kind !== 'refused') throw new Error(`${name} was ${intake.kind}`);
  return intake.reason;
}

/** The same from standard input. */
export const fromInput = (content: string | Uint8Array): Promise<Intake> =>
  receiveText(typeof content === 'string' ? Buffer.from(content) : content, 'standard input', plainPage);

function without(folder: string, intake: Intake): Intake {
  const name = intake.name.replace(`${folder}/`, '');
  if (intake.kind === 'received') return { ...intake, name };
  return { ...intake, name, reason: intake.reason.replaceAll(`${folder}/`, '').replaceAll(folder, 'the folder') };
}
