import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Body, limits, render, renderPlain, renderPlainCard } from '../../../src/adapters/discord/render.ts';
import type { Citation, Verbatim } from '../../../src/domain/citation.ts';
import type { VersionId } from '../../../src/domain/ids.ts';
import { type Block, type Button, type Inline, type Message, MOST_CHOICES } from '../../../src/domain/message.ts';
import { readMarkdown } from '../../support/discord/markdown.ts';
import { pings, ruleMistakes, textOf } from '../../support/discord/rules.ts';
import { schemaMistakes } from '../../support/discord/schema.ts';
import { hostileAddresses, hostileWords, storedWords } from '../../support/hostile-words.ts';

const cited = (words: string, start = 0): Citation => ({
  version: 'v' as VersionId,
  span: [start, start + words.length],
  text: words as Verbatim,
  paragraph: 1,
});

const citation = fc.tuple(storedWords, fc.nat(50)).map(([words, start]) => cited(words, start));

const excerpt = fc
  .tuple(citation, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 3 }))
  .map(([one, marks]): Inline => {
    const marked = marks.map(([a, length]) => [one.span[0] + a, one.span[0] + a + length] as const);
    return { kind: 'excerpt', citation: one, marked };
  });

const inline: fc.Arbitrary<Inline> = fc.oneof(
  hostileWords.map((text): Inline => ({ kind: 'text', text })),
  hostileWords.map((text): Inline => ({ kind: 'strong', text })),
  hostileWords.map((text): Inline => ({ kind: 'dim', text })),
  citation.map((one): Inline => ({ kind: 'quote', citation: one })),
  excerpt,
  fc
    .tuple(hostileWords, fc.option(hostileAddresses))
    .map(([label, url]): Inline => ({ kind: 'cite', citation: cited('x'), label, url })),
  fc.oneof(hostileWords, fc.constant('123456789012345678')).map((channel): Inline => ({ kind: 'channel', channel })),
);
const inlines = fc.array(inline, { maxLength: 4 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('title' as const),
    text: hostileWords,
    facts: fc.array(hostileWords, { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('section' as const), text: hostileWords }),
  fc.record({ kind: fc.constant('row' as const), label: hostileWords, content: inlines, aside: inlines }),
  fc.record({ kind: fc.constant('bullet' as const), content: inlines }),
  fc.record({ kind: fc.constant('quote' as const), content: inlines, attribution: inlines }),
  fc.record({ kind: fc.constant('paragraph' as const), content: inlines }),
  fc.record({ kind: fc.constant('note' as const), content: inlines }),
);

const buttons: fc.Arbitrary<Block> = fc
  .uniqueArray(
    fc.record({
      label: hostileWords,
      token: fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/),
      opens: fc.constantFrom('form' as const, null),
    }),
    { selector: ({ token }: Button) => token, maxLength: 25 },
  )
  .map((actions) => ({ kind: 'actions', actions }));

const menu: fc.Arbitrary<Block> = fc
  .uniqueArray(fc.record({ label: hostileWords, token: fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/) }), {
    selector: ({ token }) => token,
    minLength: 1,
    maxLength: MOST_CHOICES,
  })
  .map((choices) => ({ kind: 'menu', label: 'Read in context …', choices }));

const message: fc.Arbitrary<Message> = fc
  .tuple(fc.array(block, { maxLength: 8 }), fc.array(menu, { maxLength: 3 }), fc.option(buttons))
  .map(([blocks, menus, last]) => ({ blocks: [...blocks, ...menus, ...(last ? [last] : [])] }));

const inlinesOf = (one: Block): readonly Inline[] => {
  if (one.kind === 'row') return [...one.content, ...one.aside];
  if (one.kind === 'quote') return [...one.content, ...one.attribution];
  return 'content' in one ? one.content : [];
};

const sizeOf = ({ blocks }: Message): number => blocks.reduce((sum, one) => sum + limits.measure(one).characters, 0);

/** The same address, however its signs are written. */
const sameAddress = (url: string): string =>
  new URL(url).href.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function expectedLinks({ blocks }: Message): string[] {
  const addresses = blocks
    .flatMap(inlinesOf)
    .flatMap((one) => (one.kind === 'cite' && one.url !== null ? [one.url] : []));
  return addresses
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url))
    .filter(({ protocol, username, password }) => /^https?:$/.test(protocol) && username === '' && password === '')
    .filter(({ href }) => href.length <= 1_000)
    .map(({ href }) => sameAddress(href));
}

const ADDED = /[\u2068\u2069\u200b]/;

/** Whether the stored words stand in what is seen, from one end to the other, with nothing between them but what we add. */
function stands(stored: string, seen: string): boolean {
  for (let from = seen.indexOf(stored.charAt(0)); from !== -1; from = seen.indexOf(stored.charAt(0), from + 1)) {
    let at = from;
    let matched = 0;
    while (matched < stored.length && at < seen.length) {
      if (seen.charAt(at) === stored.charAt(matched)) matched++;
      else if (!ADDED.test(seen.charAt(at))) break;
      at++;
    }
    if (matched === stored.length) return true;
  }
  return false;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the separators of UAX #9 are what is looked for.
const PARAGRAPH_ENDS = /[\n\r\u0085\u2029\u001c-\u001e]/;

/** Whether no character that turns direction acts on anything beyond the words that brought it. */
function isolates(seen: string): boolean {
  return seen.split(PARAGRAPH_ENDS).every((line) => {
    let depth = 0;
    for (const character of line) {
      if (/[\u2066-\u2068]/.test(character)) depth++;
      else if (character === '\u2069') depth--;
      else if (/[\u202a-\u202e]/.test(character) && depth === 0) return false;
      if (depth < 0) return false;
    }
    return depth === 0;
  });
}

const OURS_ALONE = new Set(['heading', 'subtext', 'quote', 'bullet', 'bold', 'channel']);

function mistakesIn(body: Body): string[] {
  return [
    ...schemaMistakes('post', '/channels/1/messages', body),
    ...ruleMistakes(body as never),
    ...pings(textOf(body as never), body as never),
  ];
}

describe('whatever a message holds', () => {
  test('it is within the limits, pings nobody, links only what is cited, and quotes to the letter', () => {
    fc.assert(
      fc.property(message, (given) => {
        const body = render(given);
        expect(mistakesIn(body)).toEqual([]);
        expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
        const { words, links, nodes } = readMarkdown(textOf(body as never));
        const found = links.map(({ url }) => sameAddress(url));
        const expected = expectedLinks(given);
        expect(nodes.filter((node) => !OURS_ALONE.has(node))).toEqual([]);
        expect(isolates(words)).toBe(true);
        if (sizeOf(given) > limits.message.characters) {
          expect(found.filter((url) => !expected.includes(url))).toEqual([]);
          return;
        }
        expect(found).toEqual(expected);
        for (const one of given.blocks.flatMap(inlinesOf)) {
          if (one.kind === 'quote' || one.kind === 'excerpt')
            expect([one.citation.text, stands(one.citation.text, words)]).toEqual([one.citation.text, true]);
        }
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  test('its plain words are within the limits, ping nobody and link nothing', () => {
    fc.assert(
      fc.property(message, (given) => {
        for (const body of [renderPlain(given), renderPlainCard(given)]) {
          expect(mistakesIn(body)).toEqual([]);
          expect(readMarkdown(textOf(body as never)).links).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});
