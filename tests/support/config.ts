import { join } from 'node:path';
import { type Config, loadConfig } from '../../src/config/load.ts';

/** The project's own configuration, without anything from the environment. */
export function openConfig(): Config {
  return loadConfig({ root: join(import.meta.dirname, '..', '..'), env: {} });
}
