import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Config, loadConfig } from '../../src/config/load.ts';
import { ConfigError } from '../../src/domain/errors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
type Environment = Readonly<Record<string, string>>;

/** The project as it is in the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** The configuration of a project with only these files. Paths come without the project's own folder. */
export function configured(files: Files, env: Environment = {}): Config {
  const folder = temporaryFolder();
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder.path, name)), { recursive: true });
      writeFileSync(join(folder.path, name), content);
    }
    const config = loadConfig({ root: folder.path, env });
    const short = (path: string) => path.replace(`${folder.path}/`, '');
    return { ...config, dataFolder: short(config.dataFolder), seedsFolder: short(config.seedsFolder) };
  } finally {
    folder.remove();
  }
}

/** The lines of the report on a configuration that must be refused. */
export function mistakes(files: Files, env: Environment = {}): string[] {
  try {
    configured(files, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  throw new Error('the configuration was accepted');
}
