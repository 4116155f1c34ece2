import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ConfigError } from '../domain/errors.ts';
import { EXIT } from './exit.ts';
import { wording } from './wording.ts';

const FILE = join(import.meta.dirname, '..', '..', 'config', 'slack-manifest.yaml');

/** As much of a manifest as we change. */
interface Manifest {
  readonly features: { readonly slash_commands: readonly object[] };
  readonly settings: { readonly interactivity: object; readonly event_subscriptions: object };
}

/**
 * `backchannel manifest`: the link on which Slack makes the app as `config/slack-manifest.yaml` says. With `http`, the address at which Slack is to
 * reach us, for an app to which Slack delivers. With `yaml` the manifest itself, for an app that is there already.
 */
export async function manifest({ http, yaml }: { http?: string; yaml?: boolean }): Promise<number> {
  const usual = parse(readFileSync(FILE, 'utf8')) as Manifest;
  const wanted = stringify(http === undefined ? usual : deliveredTo(addressOf(http), usual));
  process.stdout.write(yaml ? wanted : `${wording.manifest(linkFor(wanted))}\n`);
  return EXIT.done;
}

/** Documented under "Sharing manifests" of Slack's guide to app manifests. */
const linkFor = (yaml: string): string =>
  `https://api.slack.com/apps?${new URLSearchParams({ new_app: '1', manifest_yaml: yaml })}`;

function deliveredTo(url: string, { features, settings, ...rest }: Manifest): Manifest {
  return {
    ...rest,
    features: { ...features, slash_commands: features.slash_commands.map((command) => ({ ...command, url })) },
    settings: {
      ...settings,
      ...{ socket_mode_enabled: false },
      interactivity: { ...settings.interactivity, request_url: url },
      event_subscriptions: { ...settings.event_subscriptions, request_url: url },
    },
  };
}

/** Slack delivers over HTTPS only. */
function addressOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:') throw new ConfigError(wording.manifestAddress);
  return new URL('/slack/events', url).href;
}
