import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Metadata, NO_METADATA } from '../../src/domain/article.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { read } from '../../src/reading/read.ts';
import { dataPath, describeWithData } from '../support/data.ts';
import { OUTLETS, way } from './traced.ts';

const ROOT = join(import.meta.dirname, '..', '..');

function reading(text: string, stated: Partial<Metadata> = {}): Reading {
  return read({ text, stated: { ...NO_METADATA, ...stated }, outlets: OUTLETS });
}

/** One of our own seeds: the body, and the outlet that it retells. */
function seed(name: string, retold: string): Reading {
  const text =
    readFileSync(join(ROOT, 'seeds', name), 'utf8')
      .split(/^---$/m)[2]
      ?.trim() ?? '';
  return reading(text, { outlet: 'Backchannel seed desk', retells: { outlet: retold, publishedAt: null, url: null } });
}

const quoteWays = ({ quotes }: Reading): (string | null)[] => quotes.map(({ chain }) => way(chain));
const origins = (of: Reading): string[] => of.origins.map(({ outlet, ground }) => `${outlet}, ${ground}`);

describe('our own seeds', () => {
  test('the visit of 2017', () => {
    const visit = seed('damascus-visit-2017.md', 'Middle East Eye');
    expect(quoteWays(visit)).toEqual([
      'the regional official → Reuters → Middle East Eye',
      'Ali Mamlouk → the regional official → Reuters → Middle East Eye',
      'the US official → the regional official → Reuters → Middle East Eye',
      expect.stringMatching(/^(?:US Secretary of State )?Rex Tillerson → Middle East Eye$/),
      expect.stringMatching(/^(?:US Secretary of State )?Rex Tillerson → Middle East Eye$/),
      'Ali Akbar Velayati → Middle East Eye',
    ]);
    expect(visit.chains.map(way)).toEqual([
      'Al-Akhbar → Middle East Eye',
      'a senior regional official close to Damascus → Reuters → Middle East Eye',
    ]);
    expect(origins(visit)).toEqual(['Al-Akhbar, earliest', 'Reuters, own']);
  });

  test('the meeting of 2018', () => {
    const meeting = seed('damascus-airport-2018.md', 'ZeroHedge');
    expect(quoteWays(meeting)).toEqual([
      'two senior US intelligence officials → Reuters → ZeroHedge',
      'a trusted regional source → Reuters → ZeroHedge',
      'ZeroHedge',
    ]);
    expect(meeting.chains.map(way)).toEqual([
      'Al-Akhbar → Reuters → ZeroHedge',
      'two senior US intelligence officials → Reuters → ZeroHedge',
    ]);
    expect(origins(meeting)).toEqual(['Al-Akhbar, earliest', 'Reuters, own']);
  });
});

describeWithData('the two original reports', 'seeds', () => {
  const page = (name: string, stated: Partial<Metadata> = {}): Reading =>
    reading(readFileSync(dataPath('seeds', name), 'utf8'), stated);

  test.each([
    ['stated', { outlet: 'Middle East Eye' }],
    ['read from the page', {}],
  ])('the visit of 2017, its outlet %s', (_, stated) => {
    const visit = page('003_723192c08898b5c4.txt', stated);
    expect(visit.outlet?.name).toBe('Middle East Eye');
    expect(quoteWays(visit)).toEqual([
      'the regional official → Reuters → Middle East Eye',
      expect.stringMatching(/^(?:US Secretary of State )?Rex Tillerson → Middle East Eye$/),
      expect.stringMatching(/^(?:US Secretary of State )?Rex Tillerson → Middle East Eye$/),
      'Ali Mamlouk → the regional official → Reuters → Middle East Eye',
      'the US official → the regional official → Reuters → Middle East Eye',
      'Ali Akbar Velayati → Middle East Eye',
    ]);
    expect(visit.chains.map(way)).toEqual([
      'Al-Akhbar → Middle East Eye',
      'a senior regional official close to Damascus → Reuters → Middle East Eye',
    ]);
    expect(origins(visit)).toEqual(['Al-Akhbar, earliest', 'Reuters, own']);
  });

  test('the meeting of 2018', () => {
    const text = readFileSync(dataPath('seeds', '000_d77863566ad15677.txt'), 'utf8');
    const meeting = reading(text);
    expect(meeting.outlet?.name).toBe('ZeroHedge');
    const marked = meeting.quotes.filter(({ span }) => /[“"]/.test(text.charAt(span[0] - 1)));
    const throughReuters = marked.map(({ chain }) => way(chain)).filter((one) => one?.includes('Reuters'));
    expect(throughReuters).toEqual([
      'two senior U.S. intelligence officials → Reuters → ZeroHedge',
      'Ali Mamlouk → Al-Akhbar → Reuters → ZeroHedge',
      'a trusted regional source → Reuters → ZeroHedge',
    ]);
    expect(meeting.chains.map(way)).toEqual([
      'Al-Akhbar → Reuters → ZeroHedge',
      'two senior U.S. intelligence officials → Reuters → ZeroHedge',
    ]);
    expect(origins(meeting)).toEqual(['Al-Akhbar, earliest', 'Reuters, own']);
  });

  test('what Al-Akhbar’s list says came through its translator', () => {
    const { statements } = page('000_d77863566ad15677.txt');
    const translated = statements.filter(({ chains }) =>
      chains.some((chain) => chain.some(({ relation }) => relation === 'translated')),
    );
    expect(translated.length).toBeGreaterThan(0);
    for (const { chains } of translated) expect(way(chains[0])).toMatch(/Al-Akhbar → Syriana Analysis → ZeroHedge$/);
  });
});
