import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BIOME = join(ROOT, 'node_modules', '.bin', 'biome');

/** A file that might stand in the project, by its path. */
export type Snippet = readonly [file: string, text: string];

/** For each of some files, the names of the project's lint rules that it breaks. */
export function lint(snippets: readonly Snippet[]): string[][] {
  const folder = temporaryFolder();
  try {
    copyFileSync(join(ROOT, 'biome.json'), join(folder.path, 'biome.json'));
    const paths = snippets.map(([file], index) => join(dirname(file), String(index), file.split('/').pop() ?? ''));
    for (const [index, path] of paths.entries()) {
      mkdirSync(join(folder.path, dirname(path)), { recursive: true });
      writeFileSync(join(folder.path, path), `${snippets[index]?.[1]}\n`);
    }
    const options = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(BIOME, options, { cwd: folder.path, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
    return paths.map((path) =>
      diagnostics
        .filter(({ location }) => location.path.endsWith(path))
        .map(({ category }) => category.split('/').pop() ?? ''),
    );
  } finally {
    folder.remove();
  }
}
