import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const FILE = join(import.meta.dirname, '..', '..', 'config', 'slack-manifest.yaml');

/** As much of a manifest as we change. */
interface Manifest {
  readonly features: { readonly slash_commands: readonly object[] };
  readonly settings: { readonly interactivity: object; readonly event_subscriptions: object };
}

/** The manifest of the app, as YAML without comments: for Socket Mode, or for an app to which Slack delivers at this address. */
export function manifestFor(address: string | null): string {
  const usual = parse(readFileSync(FILE, 'utf8')) as Manifest;
  return stringify(address === null ? usual : deliveredTo(address, usual));
}

function deliveredTo(url: string, { features, settings, ...rest }: Manifest): object {
  return {
    ...rest,
    features: { ...features, slash_commands: features.slash_commands.map((command) => ({ ...command, url })) },
    settings: {
      ...settings,
      socket_mode_enabled: false,
      interactivity: { ...settings.interactivity, request_url: url },
      event_subscriptions: { ...settings.event_subscriptions, request_url: url },
    },
  };
}
