import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { renderMessage } from '../src/adapters/console/render.ts';
import { parseAsk } from '../src/app/ask.ts';
import { respond } from '../src/app/respond.ts';
import { openConfig } from './support/config.ts';
import { aNewsroom, filedFolder, READER, SEEDS } from './support/newsroom.ts';

const root = join(import.meta.dirname, '..');
const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('{docs,seeds}/**/*.md', { cwd: root })].sort();
const read = (page: string): string => readFileSync(join(root, page), 'utf8');

describe.each(pages.filter((page) => !page.startsWith('seeds/') || page.endsWith('README.md')))('%s', (page) => {
  const text = read(page);

  test('links to what exists', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => link as string);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  test('names files and folders that exist', () => {
    const named = [...text.matchAll(/`((?:src|tests|docs|config|seeds)\/[\w./-]+)`/g)].map(
      ([, path]) => path as string,
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  /** A link such as [`respond`](../src/app/respond.ts#L18) leads to the line on which that name is defined. */
  test('leads to the right lines', () => {
    const links = [...text.matchAll(/\[`(\w+)`\]\(([^)#\s]+)#L(\d+)\)/g)];
    const wrong = links.filter(([, name, path, line]) => {
      const lines = readFileSync(join(root, dirname(page), path as string), 'utf8').split('\n');
      return !new RegExp(`\\b${name}\\b`).test(lines[Number(line) - 1] ?? '');
    });
    expect(
      wrong.map(
        ([link, name, path]) => `${link} should be ${lineOf(join(dirname(page), path as string), name as string)}`,
      ),
    ).toEqual([]);
  });
});

function lineOf(path: string, name: string): string {
  const lines = read(path).split('\n');
  const at = lines.findIndex((line) => new RegExp(`(?:function\\*?|const|interface|type) ${name}\\b`).test(line));
  return `${path}#L${at + 1}`;
}

describe('README', () => {
  const readme = read('README.md');

  test('gives commands that the project has', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const [, name] of readme.matchAll(/npm (?:run )?(start|test|check|bench|doctor)\b/g))
      expect(scripts).toHaveProperty(name as string);
  });

  test('shows the brief that the seed reports really give', async () => {
    const { outlets, topics } = openConfig();
    const newsroom = { ...aNewsroom(undefined, outlets), topics };
    await filedFolder(newsroom, SEEDS);
    const message = await respond(newsroom, READER, parseAsk('/brief syria'));
    const drawn = renderMessage(message, { width: 118, colour: false });
    expect(readme).toContain(`\`\`\`\n${drawn}\`\`\``);
  });
});
