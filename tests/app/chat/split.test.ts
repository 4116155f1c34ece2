import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut } from '../../../src/app/chat/shorten.ts';
import { inlinesOf, sizeOf, split, within } from '../../../src/app/chat/split.ts';
import type { Citation, Verbatim } from '../../../src/domain/citation.ts';
import type { VersionId } from '../../../src/domain/ids.ts';
import type { Block, Inline, Message } from '../../../src/domain/message.ts';
import type { ChatLimits } from '../../../src/ports/chat-platform.ts';
import { narrow, textOf } from '../../support/chat.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '👨‍👩‍👧‍👦'.repeat(30),
    'e\u0301'.repeat(200),
    '&<>*_`'.repeat(40),
    'x'.repeat(3000),
    '\u202e(abc',
    '',
  ),
);
const citation = words
  .filter((text) => text !== '')
  .map(
    (text): Citation => ({ version: 'v' as VersionId, span: [0, text.length], text: text as Verbatim, paragraph: 1 }),
  );
const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text', 'strong', 'dim'), text: words }),
  fc.record({ kind: fc.constant('quote'), citation }),
  fc.record({ kind: fc.constant('excerpt'), citation, marked: fc.constant([]) }),
  fc.record({
    kind: fc.constant('cite'),
    citation,
    label: fc.string({ maxLength: 30 }),
    url: fc.option(fc.webUrl({ size: 'medium' })),
  }),
) as fc.Arbitrary<Inline>;
const inlines = fc.array(inline, { maxLength: 5 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('title'), text: words, facts: fc.array(words, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('section'), text: words }),
  fc.record({ kind: fc.constant('row'), label: words, content: inlines, aside: inlines }),
  fc.record({ kind: fc.constantFrom('bullet', 'paragraph', 'note'), content: inlines }),
  fc.record({ kind: fc.constant('quote'), content: inlines, attribution: inlines }),
) as fc.Arbitrary<Block>;
const message: fc.Arbitrary<Message> = fc.array(block, { maxLength: 25 }).map((blocks) => ({ blocks }));

/** A platform that escapes: drawing makes some words five times as long, and a row takes two blocks. */
const escaping = (characters: number): ChatLimits => ({
  ...narrow(characters, 12),
  measure: (one) => ({
    characters: textOf({ blocks: [one] }).replace(/[&<>]/g, '&amp;').length,
    blocks: one.kind === 'row' ? 2 : 1,
  }),
});

const passages = (messages: readonly Message[]) =>
  messages.flatMap(({ blocks }) =>
    blocks.flatMap(inlinesOf).filter((one) => one.kind === 'quote' || one.kind === 'excerpt'),
  );
const left = ({ blocks }: Message): number =>
  blocks.flatMap(inlinesOf).filter((one) => one.kind === 'dim' && one.text.includes('too long to show')).length;

describe('a message that is cut', () => {
  test('fits in all its parts, loses no block, and alters no passage', () => {
    fc.assert(
      fc.property(message, fc.constantFrom(2000, 5000, 20_000), (whole, characters) => {
        const limits = escaping(characters);
        const pages = split(whole, limits);
        for (const { blocks } of pages) expect(within(sizeOf(blocks, limits), limits.message)).toBe(true);
        expect(pages.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(
          whole.blocks.map(({ kind }) => kind),
        );
        const shown = passages(pages);
        const all = passages([whole]);
        // Every passage shown is one of the message, the very same, in its order; every other one is told of.
        let at = 0;
        for (const one of shown) {
          at = all.indexOf(one, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
        const told = pages.reduce((sum, page) => sum + left(page), 0) - left(whole);
        expect(shown.length + told).toBe(all.length);
      }),
      { numRuns: 500 },
    );
  });

  test('that fits is left as it is', () => {
    fc.assert(
      fc.property(message, (whole) => {
        expect(split(whole, narrow(1_000_000, 1000))).toEqual([whole]);
      }),
    );
  });

  test('does not end with a heading when it goes on', () => {
    const line = (text: string): Block => ({ kind: 'bullet', content: [{ kind: 'text', text }] });
    const blocks: Block[] = [line('x'.repeat(60)), { kind: 'section', text: 'Key quotes' }, line('y'.repeat(60))];
    expect(split({ blocks }, narrow(100)).map((page) => page.blocks.length)).toEqual([1, 2]);
  });

  test('keeps what is reserved free', () => {
    const blocks: Block[] = Array.from({ length: 20 }, () => ({ kind: 'section', text: 'x'.repeat(10) }));
    for (const page of split({ blocks }, narrow(100, 8), { characters: 30, blocks: 3 }))
      expect(page.blocks.length).toBeLessThanOrEqual(5);
  });
});

describe('our own words', () => {
  test('are cut between graphemes, to the length asked for', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 80 }), (text, longest) => {
        const short = cut(text, longest);
        expect(short.length).toBeLessThanOrEqual(longest);
        if (short === text) return;
        expect(short.endsWith('…')).toBe(true);
        const kept = short.slice(0, -1);
        expect(text.startsWith(kept)).toBe(true);
        const bounds = [...new Intl.Segmenter('en').segment(text)].map(({ index }) => index);
        expect(bounds).toContain(kept.length);
      }),
    );
  });
});
