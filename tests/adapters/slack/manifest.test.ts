import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseYaml } from 'yaml';
import { ASK_ABOUT } from '../../../src/adapters/slack/shapes.ts';
import { dataPath, describeWithData } from '../../support/data.ts';

const manifest = parseYaml(readFileSync(join(import.meta.dirname, '../../../config/slack-manifest.yaml'), 'utf8'));

describe('the manifest', () => {
  test('asks for the commands, the shortcut and the events that we answer', () => {
    const { features, settings } = manifest;
    expect(features.slash_commands.map(({ command }: { command: string }) => command)).toEqual([
      '/brief',
      '/ask',
      '/digest',
      '/backchannel',
    ]);
    expect(features.shortcuts[0].callback_id).toBe(ASK_ABOUT);
    expect(settings.event_subscriptions.bot_events).toEqual(
      expect.arrayContaining(['app_mention', 'message.channels', 'message.im', 'app_home_opened', 'app_uninstalled']),
    );
  });

  test('asks for the permission that each event and method needs', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual(
      expect.arrayContaining([
        'commands',
        'chat:write',
        'app_mentions:read',
        'channels:history',
        'im:history',
        'users:read',
      ]),
    );
  });
});

describeWithData('the manifest', 'specs/slack/manifest.schema.2.0.0.json', () => {
  const schema = JSON.parse(readFileSync(dataPath('specs/slack/manifest.schema.2.0.0.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const validate = ajv.compile(schema);

  test('is what Slack’s schema takes', () => {
    validate(manifest);
    expect(validate.errors).toBeNull();
  });

  test('would be refused with a shortcut’s name that is too long', () => {
    const [shortcut] = manifest.features.shortcuts;
    const features = { ...manifest.features, shortcuts: [{ ...shortcut, name: 'x'.repeat(25) }] };
    expect(validate({ ...manifest, features })).toBe(false);
  });
});
