import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NO_METADATA } from '../../src/domain/article.ts';
import type { Outlet } from '../../src/domain/outlet.ts';
import { read } from '../../src/reading/read.ts';
import { renderReading } from './render.ts';

const FOLDER = join(import.meta.dirname, 'articles');

/** Outlets that only live here, so that no article leans on what the real table knows. */
const outlet = (name: string, wire: boolean, ...aliases: string[]): Outlet => ({
  name,
  aliases,
  wire,
  houseBylines: [],
  hosts: [],
  country: null,
  owner: null,
});
const OUTLETS = [
  outlet('Norda News Agency', true, 'Norda'),
  outlet('The Lantern', false),
  outlet('al-Marsa', false),
  outlet('Isles Monitor', false),
  outlet('Coastal Times', false),
];

/** All were published by the Coastal Times on Friday, 17 May 2024. */
const STATED = {
  ...NO_METADATA,
  outlet: 'Coastal Times',
  publishedAt: { earliest: Date.UTC(2024, 4, 17), latest: Date.UTC(2024, 4, 18), basis: 'stated' as const },
};

const load = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** Where the way of the whole report is not the point, its page leaves these out. */
const OPTIONAL = ['CHAINS', 'ORIGINS'];

/** The expected page is the right reading, checked by eye. */
describe('the reading of an article with one hard case', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.expected.txt'));
  for (const name of names.map((file) => file.replace('.expected.txt', ''))) {
    test(name.replaceAll('-', ' '), () => {
      const text = load(`${name}.txt`);
      const expected = load(`${name}.expected.txt`);
      const without = OPTIONAL.filter((part) => !expected.includes(`\n${part}\n`));
      expect(renderReading(text, read({ text, stated: STATED, outlets: OUTLETS }), without)).toBe(expected);
    });
  }
});
