import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { METADATA_FIELDS } from '../../src/adapters/files/metadata.ts';
import { configurationPage, envExample } from '../../src/config/describe.ts';
import { outlet, settings } from '../../src/config/schema.ts';
import { ROOT } from './project.ts';

const written = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

describe('what is generated from the schema is up to date (if not: npm run docs)', () => {
  test('.env.example', () => {
    expect(written('.env.example')).toBe(envExample(settings));
  });

  test('docs/configuration.md', () => {
    expect(written('docs/configuration.md')).toBe(configurationPage(settings, outlet));
  });

  test('the page has every variable that is read from the environment anywhere', () => {
    const read = globSync('src/**/*.ts', { cwd: ROOT }).flatMap((file) =>
      [...written(file).matchAll(/\benv\['([A-Z_]+)'\]/g)].map(([, name]) => name as string),
    );
    expect(read).toContain('NO_COLOR');
    expect(read.filter((name) => !written('docs/configuration.md').includes(`| \`${name}\` |`))).toEqual([]);
  });

  test('the page has exactly the fields that front matter and sidecars may have', () => {
    const [, section = ''] = written('docs/configuration.md').split('## What an article states about itself');
    const fields = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field);
    expect(fields).toEqual(METADATA_FIELDS);
  });
});
