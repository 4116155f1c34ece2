import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Intake } from '../../ports/intake.ts';
import { formOf, printable } from './names.ts';
import { fileProblem } from './read-bytes.ts';
import { sidecarPath } from './sidecar.ts';

/** A file to be received, or what is to be said of something else that lies in a folder. */
export type Found = { readonly kind: 'article'; readonly path: string } | Exclude<Intake, { kind: 'received' }>;

/**
 * What lies in a folder and the folders in it, by name in the order of code units. Hidden files and `node_modules` are left out silently,
 * links are not followed, READMEs and files of other kinds are skipped with the reason. A folder without any article in it is refused when it is the one named.
 */
export async function* walk(folder: string): AsyncGenerator<Found> {
  let articles = 0;
  for await (const found of inside(folder)) {
    if (found.kind !== 'skipped') articles++;
    yield found;
  }
  const name = printable(folder);
  if (articles === 0)
    yield {
      kind: 'refused',
      name,
      reason: `${name} is a folder with no article in it; put .md, .txt or .html files there.`,
    };
}

async function* inside(folder: string): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const name = printable(folder);
    yield { kind: 'refused', name, reason: fileProblem(error, name).message };
    return;
  }
  const sidecars = new Set(entries.flatMap(({ name }) => (formOf(name) ? [sidecarPath(name)] : [])));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || sidecars.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* inside(path);
    else yield look(entry, path);
  }
}

function look(entry: Dirent, path: string): Found {
  const name = printable(path);
  if (entry.isSymbolicLink()) {
    return {
      kind: 'skipped',
      name,
      reason: `${name} is a link, and links in folders are not followed; name what it leads to.`,
    };
  }
  if (/^readme\b/i.test(entry.name)) {
    return { kind: 'skipped', name, reason: `${name} describes its folder; to index it all the same, name it.` };
  }
  if (formOf(path)) return { kind: 'article', path };
  const what = /\.json$/i.test(path) ? 'describes no file beside it' : 'is of a kind that cannot be read';
  return { kind: 'skipped', name, reason: `${name} ${what}; articles are .md, .txt or .html files.` };
}
