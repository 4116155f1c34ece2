import { resolve } from 'node:path';
import type { z } from 'zod';
import type { Outlet } from '../domain/outlet.ts';
import { readFiles } from './files.ts';
import { contactOf, type GatheringSettings, intranetOf, listed, portsOf } from './gathering.ts';
import { configError } from './mistakes.ts';
import { settings } from './schema.ts';
import { readDotenv, readSettings, type ShownSetting, secretsOf } from './settings.ts';

/** What is needed to be on Slack. A missing token is null: the platform says so, and the other one works. */
export interface SlackSettings {
  readonly botToken: string | null;
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly host: string;
  readonly port: number;
  /** Ends with a stroke. */
  readonly apiUrl: string;
}

export interface DiscordSettings {
  readonly token: string;
  /** Does not end with a stroke, nor with a version. */
  readonly apiUrl: string;
  readonly shards: 'auto' | number;
}

/** A feed or page that stands in `config/sources.yaml`. */
export interface ConfiguredSource {
  readonly url: string;
  readonly kind: 'feed' | 'page';
  readonly title: string | null;
  readonly fullText: 'always' | 'short' | 'never';
}

/** All that can be configured, read once and checked. Folders are absolute. */
export interface Config {
  readonly dataFolder: string;
  readonly seedsFolder: string;
  /** IANA name. */
  readonly zone: string;
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  /** Ids of people who may configure channels, beside those of whom a platform says so. */
  readonly configurers: readonly string[];
  readonly gathering: GatheringSettings;
  /** Null: not to be on that platform, since nothing is set for it. */
  readonly slack: SlackSettings | null;
  readonly discord: DiscordSettings | null;
  /** Null: health is served nowhere. */
  readonly healthPort: number | null;
  /** The values of the secret settings: what must never be printed. */
  readonly secrets: readonly string[];
  readonly outlets: readonly Outlet[];
  readonly topics: readonly { readonly topic: string; readonly aliases: readonly string[] }[];
  /** Each the names of one person, body or place. */
  readonly names: readonly (readonly string[])[];
  /** What the operator follows for everybody. */
  readonly sources: readonly ConfiguredSource[];
  /** What the operator has posted by itself. `digest`: the words that follow `/digest add`, not understood yet. */
  readonly digests: readonly {
    readonly platform: string;
    readonly tenant: string;
    readonly channel: string;
    readonly digest: string;
  }[];
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
    configurers: listed(values.BACKCHANNEL_CONFIGURERS),
    gathering: gatheringSettings(values),
    slack: slackSettings(values),
    discord: discordSettings(values),
    healthPort: values.HEALTH_PORT ?? null,
    secrets: secretsOf(settings, values),
    outlets: files.values.outlets,
    topics: Object.entries(files.values.topics).map(([topic, aliases]) => ({ topic, aliases })),
    names: files.values.names,
    sources: files.values.sources,
    digests: files.values.digests,
    shown,
  };
}

type Values = z.infer<typeof settings>;

/** The schema has let through only what can be read. */
function gatheringSettings(values: Values): GatheringSettings {
  return {
    ports: portsOf(values.BACKCHANNEL_FETCH_PORTS) ?? [],
    intranet: intranetOf(values.BACKCHANNEL_INTRANET) ?? { hosts: [], ranges: [] },
    contact: contactOf(values.BACKCHANNEL_CONTACT ?? ''),
  };
}

function slackSettings(values: Values): SlackSettings | null {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: signing } = values;
  if (!bot && !app && !signing) return null;
  return {
    botToken: bot ?? null,
    appToken: app ?? null,
    signingSecret: signing ?? null,
    host: values.SLACK_HTTP_HOST,
    port: values.SLACK_HTTP_PORT,
    apiUrl: `${values.SLACK_API_URL.replace(/\/+$/, '')}/`,
  };
}

function discordSettings(values: Values): DiscordSettings | null {
  if (!values.DISCORD_TOKEN) return null;
  const apiUrl = values.DISCORD_API_URL.replace(/\/+$/, '').replace(/\/v\d+$/, '');
  return { token: values.DISCORD_TOKEN, apiUrl, shards: values.DISCORD_SHARDS };
}
