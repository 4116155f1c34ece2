import { expect, test } from '@jest/globals';
import { renderReading } from '../../../src/adapters/console/render-reading.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import type { SourceChain } from '../../../src/domain/source-chain.ts';
import type { Span } from '../../../src/domain/span.ts';

const TEXT = 'Ferry stops\n\n"The hull is gone," Lind said.\n\nMost read';
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const CHAIN: SourceChain = [
  { name: 'Mara Lind', kind: 'named', relation: 'said', span: at('Lind') },
  { name: 'Kessa Gazette', kind: 'outlet', relation: 'published', span: null },
];
const READING: Reading = {
  reader: 1,
  language: 'en',
  blocks: [
    { kind: 'headline', span: at('Ferry stops'), paragraph: null },
    { kind: 'paragraph', span: at('"The hull is gone," Lind said.'), paragraph: 1 },
    { kind: 'furniture', span: at('Most read'), paragraph: null },
  ],
  sentences: [at('"The hull is gone," Lind said.')],
  headline: at('Ferry stops'),
  byline: null,
  dateline: null,
  outlet: { name: 'Kessa Gazette', span: null },
  carrier: 'Kessa Gazette',
  publishedAt: { earliest: Date.UTC(2024, 4, 2), latest: Date.UTC(2024, 4, 3), basis: 'stated' },
  speakers: [{ name: 'Mara Lind', kind: 'named', role: null, anonymity: null, mentions: [at('Lind')] }],
  quotes: [
    {
      span: at('The hull is gone'),
      mention: at('Lind'),
      cue: at('said'),
      speaker: 0,
      chain: CHAIN,
      rule: 'quote-then-speaker',
    },
  ],
  labels: [],
  statements: [],
  chains: [CHAIN],
  origins: [{ outlet: 'Kessa Gazette', ground: 'own', span: null }],
  fingerprint: '',
};

test('a reading shows its text, and every decision with its rule', () => {
  expect(renderReading(TEXT, READING, { width: 80, colour: false })).toBe(`\
   outlet  Kessa Gazette
  carrier  Kessa Gazette
published  2024-05-02, stated
    chain  Mara Lind (said) → Kessa Gazette (published)
   origin  Kessa Gazette (own)
 language  en; read by version 1 of the reader

 headline  Ferry stops

       ¶1  "The hull is gone[q1]," Lind said.

furniture  Most read

Quotes: 1
       q1  “The hull is gone”
  speaker  Mara Lind (named), here “Lind”
      cue  said
    chain  Mara Lind (said) → Kessa Gazette (published)
     rule  quote-then-speaker

`);
});

test('in colour, quote, speaker and cue are set off', () => {
  const drawn = renderReading(TEXT, READING, { width: 80, colour: true });
  expect(drawn).toContain('"\u001b[36mThe hull is gone\u001b[0m');
  expect(drawn).toContain('\u001b[33mLind\u001b[0m \u001b[35msaid\u001b[0m.');
});
