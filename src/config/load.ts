import { resolve } from 'node:path';
import type { Outlet } from '../domain/outlet.ts';
import { readFiles } from './files.ts';
import { configError } from './mistakes.ts';
import { settings } from './schema.ts';
import { readDotenv, readSettings, type ShownSetting } from './settings.ts';

/** All that can be configured, read once and checked. Folders are absolute. */
export interface Config {
  readonly dataFolder: string;
  readonly seedsFolder: string;
  /** IANA name. */
  readonly zone: string;
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  readonly outlets: readonly Outlet[];
  readonly topics: readonly { readonly topic: string; readonly aliases: readonly string[] }[];
  /** The settings as they may be shown to anybody (`doctor`). */
  readonly shown: readonly ShownSetting[];
}

/**
 * Reads the environment, `.env` and `config/` of the project in `root`. Changes nothing, not even `env`. Throws one `ConfigError` that lists
 * every mistake with its file, key and what was expected; no value stands in it, since any value may be a secret in the wrong place.
 */
export function loadConfig({ root, env }: { root: string; env: Readonly<Record<string, string | undefined>> }): Config {
  const dotenv = readDotenv(root);
  const { values, shown, mistakes } = readSettings(settings, { env, dotenv: dotenv.variables });
  const files = readFiles(root);
  if (!values || !files.values) throw configError([...dotenv.mistakes, ...mistakes, ...files.mistakes]);
  if (dotenv.mistakes.length > 0) throw configError(dotenv.mistakes);
  return {
    dataFolder: resolve(root, values.BACKCHANNEL_DATA),
    seedsFolder: resolve(root, values.BACKCHANNEL_SEEDS),
    zone: values.BACKCHANNEL_ZONE,
    logLevel: values.BACKCHANNEL_LOG,
    outlets: files.values.outlets,
    topics: Object.entries(files.values.topics).map(([topic, aliases]) => ({ topic, aliases })),
    shown,
  };
}
