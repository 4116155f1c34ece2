import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Imported, violations } from './support/architecture.ts';
import { lint, type Snippet } from './support/lint.ts';

const root = join(import.meta.dirname, '..');
const files = globSync('src/**/*.{ts,js}', { cwd: root }).sort();

/** Every module that a file imports, statically or dynamically, as written. */
function importsOf(file: string): Imported[] {
  const text = readFileSync(join(root, file), 'utf8');
  const pattern =
    /^\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map(([, a, b, c]) => ({ file, module: a ?? b ?? c ?? '' }));
}

describe('the house', () => {
  test('imports run one way', () => {
    expect(violations(files.flatMap(importsOf))).toEqual([]);
  });

  test('no module is fetched behind the back of the linter', () => {
    const hidden = /\bgetBuiltinModule\b|\bcreateRequire\b|\brequire\(/;
    expect(files.filter((file) => hidden.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test('the core never names a platform', () => {
    const core = files.filter((file) => /^src\/(domain|reading|ports|app)\//.test(file));
    expect(core.filter((file) => /slack|discord/i.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test.each([
    ['archive', 'contracts/archive.ts', ['memory', 'sqlite']],
    ['notebook', 'contracts/notebook.ts', ['memory', 'sqlite']],
    ['platform', 'contracts/chat-platform.ts', ['console', 'discord', 'slack']],
  ])('every adapter that is a %s runs its contract', (port, contract, adapters) => {
    const suites = globSync(`tests/adapters/*/${port}.test.ts`, { cwd: root });
    const running = suites.filter((file) => readFileSync(join(root, file), 'utf8').includes(contract));
    expect(running.map((file) => relative('tests/adapters', file).split('/')[0]).sort()).toEqual(adapters);
    const made = globSync(`src/adapters/*/${port}.ts`, { cwd: root });
    expect(made.map((file) => relative('src/adapters', file).split('/')[0]).sort()).toEqual(adapters);
  });
});

describe('the test of the test', () => {
  test.each([
    ['src/domain/span.ts', '@slack/bolt'],
    ['src/domain/span.ts', 'node:fs'],
    ['src/domain/span.ts', '../reading/terms.ts'],
    ['src/reading/read.ts', '../app/newsroom.ts'],
    ['src/app/respond.ts', '../adapters/sqlite/archive.ts'],
    ['src/app/respond.ts', 'discord.js'],
    ['src/ports/archive.ts', '../app/newsroom.ts'],
    ['src/adapters/sqlite/archive.ts', '../memory/archive.ts'],
    ['src/adapters/sqlite/archive.ts', '../../app/newsroom.ts'],
    ['src/config/load.ts', '../app/newsroom.ts'],
    ['src/adapters/sqlite/archive.ts', '@slack/web-api'],
    ['src/cli/doctor.ts', 'discord.js'],
  ])('an import in %s of %s is found', (file, module) => {
    expect(violations([{ file, module }])).toHaveLength(1);
  });

  test.each([
    ['src/app/respond.ts', '../domain/brief.ts'],
    ['src/adapters/sqlite/archive.ts', 'node:sqlite'],
    ['src/adapters/sqlite/archive.ts', './schema.ts'],
    ['src/cli.ts', 'commander'],
  ])('an import in %s of %s is fine', (file, module) => {
    expect(violations([{ file, module }])).toEqual([]);
  });
});

describe('only src/adapters/web asks others for anything', () => {
  const banned: Snippet[] = [
    ['src/app/x.ts', "export const a = fetch('http://x');"],
    ['src/adapters/feeds/x.ts', "export const a = globalThis.fetch('http://x');"],
    ['src/adapters/feeds/x.ts', 'const { fetch: mine } = globalThis;\nexport const a = mine;'],
    ['src/process/x.ts', "export const a = new WebSocket('ws://x');"],
    ['src/app/x.ts', "import { request } from 'node:http';\nexport const a = request;"],
    ['src/adapters/feeds/x.ts', "import { get } from 'node:http';\nexport const a = get;"],
    ['src/adapters/feeds/x.ts', "import * as http from 'node:http';\nexport const a = http;"],
    ['src/adapters/feeds/x.ts', "import http from 'http';\nexport const a = http;"],
    ['src/adapters/feeds/x.ts', "export const a = import('node:http');"],
    ['src/adapters/feeds/x.ts', "export * from 'node:https';"],
    ['src/adapters/pages/x.ts', "import { connect } from 'node:net';\nexport const a = connect;"],
    ['src/adapters/pages/x.ts', "import { lookup } from 'node:dns/promises';\nexport const a = lookup;"],
    ['src/adapters/slack/x.ts', "import { request } from 'undici';\nexport const a = request;"],
    ['src/process/x.ts', "import { connect } from 'node:tls';\nexport const a = connect;"],
  ];
  const fine: Snippet[] = [
    ['src/adapters/web/x.ts', "import { request } from 'node:http';\nexport const a = request;"],
    ['src/adapters/slack/x.ts', "export const a = fetch('https://x');"],
    ['src/adapters/health/x.ts', "import { createServer } from 'node:http';\nexport const a = createServer;"],
    ['src/config/x.ts', "import { isIP } from 'node:net';\nexport const a = isIP;"],
    ['src/app/x.ts', 'export const a = (web: { fetch(): void }): void => web.fetch();'],
  ];

  test('the linter finds every other way', () => {
    const broken = lint([...banned, ...fine]).map((rules) => rules.some((rule) => rule.startsWith('noRestricted')));
    expect(broken).toEqual([...banned.map(() => true), ...fine.map(() => false)]);
  });
});
