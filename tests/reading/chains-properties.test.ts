import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NO_METADATA } from '../../src/domain/article.ts';
import type { SourceChain } from '../../src/domain/source-chain.ts';
import type { Span } from '../../src/domain/span.ts';
import type { Speaker } from '../../src/domain/speaker.ts';
import type { AttributedQuote, AttributedStatement } from '../../src/reading/attribution/attribute.ts';
import { type Traced, traceChains } from '../../src/reading/chains/chains.ts';
import { findDateline } from '../../src/reading/dates/datelines.ts';
import { layOut } from '../../src/reading/layout/blocks.ts';
import { splitSentences } from '../../src/reading/sentences/sentences.ts';
import { anyText } from './any-text.ts';
import { OUTLETS } from './traced.ts';

const TELLING = [
  'Reuters',
  'al-Akhbar',
  'the BBC',
  'the daily al-Mithal',
  'told',
  'said',
  'reported',
  'citing',
  'according to',
  'the official',
  'A port official',
  'confirmed',
  'translated by',
  'h/t',
  'that',
  '“',
  '”',
  '"',
  ',',
  '.',
  ':',
  '\n\n',
  '(AP)',
  'and',
  ', which',
  'The newspaper',
  '’s report',
];
const newsText = fc.oneof(
  anyText,
  fc.array(fc.constantFrom(...TELLING), { maxLength: 80 }).map((words) => words.join(' ')),
);
/** Attributions as any reader, however bad, might make them: spans anywhere in the text. */
const attributions = fc.array(
  fc.tuple(fc.nat(1000), fc.nat(60), fc.nat(30), fc.nat(80), fc.option(fc.nat(2)), fc.boolean()),
  { maxLength: 8 },
);

function tracedAnyhow(
  given: string,
  raw: readonly (readonly [number, number, number, number, number | null, boolean])[],
  outlet: string | null,
): Traced {
  const text = given === '' ? '.' : given;
  const stated = { ...NO_METADATA, outlet };
  const { blocks, byline } = layOut(text, stated);
  const span = (from: number, length: number): Span => {
    const start = from % text.length;
    return [start, Math.min(text.length, start + length + 1)];
  };
  const speakers: Speaker[] = ['the official', 'Ana Brell', 'x'].map((name) => ({
    name,
    kind: 'unnamed',
    role: null,
    anonymity: null,
    mentions: [],
  }));
  const statements = raw.map(
    ([at, length, cue, content, speaker, sourced]): AttributedStatement => ({
      source: sourced ? span(at, length) : null,
      cue: sourced ? span(at + length + 1, cue) : null,
      content: span(at + length + cue, content),
      stance: 'says',
      speaker: sourced ? speaker : null,
      rule: 'anyhow',
    }),
  );
  const quotes = statements
    .filter((_, index) => index % 2 === 0)
    .map(
      ({ source, cue, content, speaker, rule }): AttributedQuote => ({
        span: content,
        mention: source,
        cue,
        speaker,
        rule,
      }),
    )
    .sort((a, b) => a.span[0] - b.span[0]);
  const sentences = splitSentences(text, blocks);
  return traceChains({
    text,
    blocks,
    sentences,
    stated,
    outlets: OUTLETS,
    speakers,
    quotes,
    statements,
    byline,
    dateline: findDateline(text, blocks),
  });
}

const everyChain = ({ quotes, statements, chains }: Traced): SourceChain[] => [
  ...chains,
  ...statements.flatMap((statement) => statement.chains),
  ...quotes.flatMap(({ chain }) => (chain ? [chain] : [])),
];

describe('whatever the text and however bad its attributions', () => {
  test('evidence lies in the text, nobody stands on a way twice, the carrier stands last', () => {
    fc.assert(
      fc.property(newsText, attributions, fc.constantFrom('Harbour Gazette', 'Reuters', null), (text, raw, outlet) => {
        const all = tracedAnyhow(text, raw, outlet);
        for (const chain of everyChain(all)) {
          const names = chain.map(({ name }) => name.toLowerCase());
          expect(new Set(names).size).toBe(names.length);
          expect(names.every((name) => name !== '')).toBe(true);
          if (all.carrier !== null) expect(chain.at(-1)?.name).toBe(all.carrier);
          for (const { span } of chain)
            if (span) expect(0 <= span[0] && span[0] < span[1] && span[1] <= Math.max(1, text.length)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every statement and quote given comes back, in its place, and speakers keep theirs', () => {
    fc.assert(
      fc.property(newsText, attributions, (text, raw) => {
        const all = tracedAnyhow(text, raw, null);
        expect(all.statements).toHaveLength(raw.length);
        expect(all.quotes).toHaveLength(Math.ceil(raw.length / 2));
        expect(all.speakers.slice(0, 3).map(({ name }) => name)).toEqual(['the official', 'Ana Brell', 'x']);
        for (const { speaker } of all.quotes) expect(speaker === null || speaker < all.speakers.length).toBe(true);
      }),
    );
  });

  test('the same input gives the same chains', () => {
    fc.assert(
      fc.property(newsText, attributions, (text, raw) => {
        expect(tracedAnyhow(text, raw, 'Harbour Gazette')).toEqual(tracedAnyhow(text, raw, 'Harbour Gazette'));
      }),
      { numRuns: 30 },
    );
  });
});
