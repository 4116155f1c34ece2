import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { configured, mistakes, ROOT } from './project.ts';

describe('names that mean the same', () => {
  test('are read from config/names.yaml', () => {
    const { names } = configured({ 'config/names.yaml': '- [Lindhaven, Lindhavn]\n- [NDU, Northern Dockers]\n' });
    expect(names).toEqual([
      ['Lindhaven', 'Lindhavn'],
      ['NDU', 'Northern Dockers'],
    ]);
    expect(configured({}).names).toEqual([]);
  });

  test('must be lists', () => {
    expect(mistakes({ 'config/names.yaml': '- Lindhaven\n' })).toContain(
      '  config/names.yaml:1: [0] must be a list of texts.',
    );
  });

  test('of ours are two or more of each, and none means two things', () => {
    const { names } = loadConfig({ root: ROOT, env: {} });
    const all = names.flat().map((name) => name.toLowerCase());
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((group) => group.length < 2)).toEqual([]);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });
});
