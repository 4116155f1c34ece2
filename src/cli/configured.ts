import { join } from 'node:path';
import { readFiles } from '../config/files.ts';
import { type Config, loadConfig } from '../config/load.ts';
import { configError } from '../config/mistakes.ts';
import type { Outlet } from '../domain/outlet.ts';

/** The project's folder: configuration is looked up there, wherever the command is called. */
const ROOT = join(import.meta.dirname, '..', '..');

/** What the environment, `.env` and `config/` say. Throws a `ConfigError` that lists every mistake. */
export function configured(): Config {
  return loadConfig({ root: ROOT, env: process.env });
}

/** The outlets of `config/`, for what reads texts and needs no settings. Throws a `ConfigError` like `configured`. */
export const knownOutlets = (): readonly Outlet[] => known().outlets;

/** The names of `config/` that mean the same, alike. */
export const knownNames = (): readonly (readonly string[])[] => known().names;

function known() {
  const { values, mistakes } = readFiles(ROOT);
  if (!values) throw configError(mistakes);
  return values;
}
