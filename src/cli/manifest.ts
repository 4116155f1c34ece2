import { manifestFor } from '../config/slack-manifest.ts';
import { ConfigError } from '../domain/errors.ts';
import { EXIT } from './exit.ts';
import { wording } from './wording.ts';

/**
 * `backchannel manifest`: the link on which Slack makes the app as `config/slack-manifest.yaml` says. With `http`, the address at which Slack is to
 * reach us, for an app to which Slack delivers. With `yaml` the manifest itself, for an app that is there already.
 */
export async function manifest({ http, yaml }: { http?: string; yaml?: boolean }): Promise<number> {
  const wanted = manifestFor(http === undefined ? null : addressOf(http));
  process.stdout.write(yaml ? wanted : `${wording.manifest(linkFor(wanted))}\n`);
  return EXIT.done;
}

/** Slack's own way to share a manifest. */
const linkFor = (yaml: string): string =>
  `https://api.slack.com/apps?${new URLSearchParams({ new_app: '1', manifest_yaml: yaml })}`;

/** Slack delivers over HTTPS only. */
function addressOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:') throw new ConfigError(wording.manifestAddress);
  return new URL('/slack/events', url).href;
}
