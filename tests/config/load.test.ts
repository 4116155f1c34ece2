import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadConfig } from '../../src/config/load.ts';
import { ConfigError } from '../../src/domain/errors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { configured, mistakes, ROOT } from './project.ts';

describe('a configuration', () => {
  test('need not exist', () => {
    expect(configured({})).toMatchObject({
      dataFolder: 'data',
      seedsFolder: 'seeds',
      zone: 'UTC',
      logLevel: 'info',
      outlets: [],
      topics: [],
    });
  });

  test('comes from the environment, else from .env; what is empty is not set', () => {
    const dotenv =
      'BACKCHANNEL_ZONE="Asia/Damascus" # ours\nBACKCHANNEL_DATA=/srv/news\nBACKCHANNEL_LOG=\nOTHER_TOKEN=x\n';
    const config = configured({ '.env': dotenv }, { BACKCHANNEL_DATA: '/srv/other', BACKCHANNEL_SEEDS: '' });
    expect(config).toMatchObject({
      zone: 'Asia/Damascus',
      dataFolder: '/srv/other',
      seedsFolder: 'seeds',
      logLevel: 'info',
    });
    expect(config.shown.slice(0, 4)).toEqual([
      { key: 'BACKCHANNEL_DATA', shown: '/srv/other', from: 'environment' },
      { key: 'BACKCHANNEL_SEEDS', shown: 'seeds', from: 'default' },
      { key: 'BACKCHANNEL_ZONE', shown: 'Asia/Damascus', from: '.env' },
      { key: 'BACKCHANNEL_LOG', shown: 'info', from: 'default' },
    ]);
  });

  test('a platform is to be used when anything is set for it; its addresses have one form', () => {
    expect(configured({})).toMatchObject({ slack: null, discord: null, healthPort: null, secrets: [] });
    const env = {
      SLACK_APP_TOKEN: ' xapp-1 ',
      SLACK_API_URL: 'http://127.0.0.1:9/api',
      DISCORD_TOKEN: 'one.two.three',
      DISCORD_API_URL: 'https://proxy.example/api/v10/',
      DISCORD_SHARDS: '3',
      BACKCHANNEL_CONFIGURERS: 'U1, 42,',
    };
    expect(configured({}, env)).toMatchObject({
      slack: { botToken: null, appToken: 'xapp-1', apiUrl: 'http://127.0.0.1:9/api/' },
      discord: { token: 'one.two.three', apiUrl: 'https://proxy.example/api', shards: 3 },
      configurers: ['U1', '42'],
      secrets: ['xapp-1', 'one.two.three'],
    });
  });

  test('an address with a password, a port that is none and a number of shards that is none are mistakes', () => {
    const env = { SLACK_API_URL: 'https://me:hush@proxy.example', HEALTH_PORT: '70000', DISCORD_SHARDS: 'many' };
    const told = mistakes({}, env).join('\n');
    expect(told).toMatch(/SLACK_API_URL must[\s\S]*DISCORD_SHARDS must be auto[\s\S]*HEALTH_PORT must be a port/);
    expect(told).not.toMatch(/hush|70000|many/);
  });

  test('the environment itself is left as it is', () => {
    const env = Object.freeze({ BACKCHANNEL_ZONE: 'UTC' });
    configured({ '.env': 'BACKCHANNEL_LOG=debug' }, env);
    expect(env).toEqual({ BACKCHANNEL_ZONE: 'UTC' });
    expect(Object.keys(process.env)).not.toContain('BACKCHANNEL_LOG');
  });

  test('outlets have all their fields, topics their aliases, in YAML or JSON', () => {
    const outlets =
      '- name: Harbour Gazette\n- { name: Northern Wire, wire: true, hosts: [northern.example], country: NO }\n';
    const config = configured({
      'config/outlets.yaml': outlets,
      'config/topics.json': '{"harbour": ["port", "docks"]}',
    });
    expect(config.outlets).toEqual([
      { name: 'Harbour Gazette', aliases: [], wire: false, houseBylines: [], hosts: [], country: null, owner: null },
      {
        name: 'Northern Wire',
        aliases: [],
        wire: true,
        houseBylines: [],
        hosts: ['northern.example'],
        country: 'NO',
        owner: null,
      },
    ]);
    expect(config.topics).toEqual([{ topic: 'harbour', aliases: ['port', 'docks'] }]);
  });

  test('the one in the repository is whole', () => {
    const { outlets, topics } = loadConfig({ root: ROOT, env: {} });
    expect(outlets.length).toBeGreaterThan(0);
    expect(topics.find(({ topic }) => topic === 'syria')?.aliases).toContain('Damascus');
  });
});

describe('mistakes', () => {
  test('are reported all together, each with its file, line and key, and what was expected', () => {
    const files = {
      '.env': 'BACKCHANNEL_LOG=loud\n',
      'config/outlets.yaml': '- name: Harbour Gazette\n- name: Harbour Gazette\n  wire: perhaps\n- alias: [x]\n',
      'config/topics.yaml': 'harbour: [port]\nstrikes: docks\nyears: [2018]\n',
      'config/topcis.yaml': '{}',
    };
    expect(mistakes(files, { BACKCHANNEL_ZONE: 'Mars/Base', BACKCHANNEL_DTAA: 'x' })).toEqual([
      'The configuration has 10 mistakes:',
      '  environment: BACKCHANNEL_ZONE must be an IANA time zone such as UTC or Asia/Damascus.',
      '  .env: BACKCHANNEL_LOG must be one of error, warn, info, debug.',
      '  environment: BACKCHANNEL_DTAA is no setting; did you mean BACKCHANNEL_DATA?',
      '  config/topcis.yaml: topcis is no file that is known here; did you mean topics?',
      '  config/outlets.yaml:3: [1].wire must be true or false.',
      '  config/outlets.yaml:4: [2].name must be text (numbers and dates in quotation marks).',
      '  config/outlets.yaml:4: alias is no field; did you mean aliases?',
      '  config/outlets.yaml:1: all of it must be a list in which no two have the same name (look at [1]).',
      '  config/topics.yaml:2: strikes must be a list of texts.',
      '  config/topics.yaml:3: years[0] must be text (numbers and dates in quotation marks).',
    ]);
  });

  test.each([
    ['- name: "Harbour\n', /^ {2}config\/outlets\.yaml:\d: the file must be YAML \(missing char\)\.$/],
    ['- name: a\n  name: b\n', /^ {2}config\/outlets\.yaml:2: the file must be YAML \(duplicate key\)\.$/],
    [
      '- *unknown\n',
      /^ {2}config\/outlets\.yaml: the file must be YAML \(an alias without its anchor, or nested too deep\)\.$/,
    ],
    ['['.repeat(100_000), /^ {2}config\/outlets\.yaml/],
    ['name: Harbour Gazette\n', /^ {2}config\/outlets\.yaml:1: all of it must be a list of outlets\.$/],
    [Buffer.from([0x2d, 0x20, 0xff]), /^ {2}config\/outlets\.yaml: the file cannot be read .*UTF-8 text\.$/],
  ])('a file of outlets that is none: %j', (content, line) => {
    expect(mistakes({ 'config/outlets.yaml': content })[1]).toMatch(line);
  });

  test('the same in YAML and JSON is one too many', () => {
    expect(mistakes({ 'config/topics.json': '{}', 'config/topics.yaml': '{}' })).toEqual([
      'The configuration has a mistake:',
      '  config/topics.yaml: the same is in config/topics.json; keep one of the two.',
    ]);
  });

  test.each(['.env', 'config/topics.yaml'])('a folder that is named %s', (name) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder.path, name), { recursive: true });
    expect(() => loadConfig({ root: folder.path, env: {} })).toThrow(`  ${name}: the file cannot be read (EISDIR)`);
    folder.remove();
  });

  test('name no value, since any may be a secret in the wrong place', () => {
    const secret = 'xoxb-1234-SECRET';
    const files = {
      '.env': `BACKCHANNEL_LOG=${secret}\nBACKCHANNEL_TOKEN=${secret}\n`,
      'config/outlets.yaml': `- name: [${secret}]\n  country: ${secret}\n`,
      'config/topics.json': `{"a": ["${secret}"`,
    };
    const report = mistakes(files, { BACKCHANNEL_ZONE: secret }).join('\n');
    expect(report.split('\n')).toHaveLength(7);
    expect(report).not.toContain('SECRET');
  });

  test('whatever stands in the files, the answer is a configuration or a report', () => {
    const words = fc.constantFrom(
      '- ',
      'name',
      ': ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '"',
      'x',
      '#',
      '!!js/function',
      '1',
      'null',
      '__proto__',
      '---',
      '?',
      '|',
      '\0',
    );
    const content = fc.oneof(
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(content, content, content, (outlets, topics, dotenv) => {
        try {
          configured({ 'config/outlets.yaml': outlets, 'config/topics.yaml': topics, '.env': dotenv });
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
        }
      }),
      { numRuns: 60 },
    );
  });
});
