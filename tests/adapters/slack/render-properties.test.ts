import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { QUIET } from '../../../src/adapters/slack/post.ts';
import { limits, render, renderPlain } from '../../../src/adapters/slack/render.ts';
import type { Inline, Message } from '../../../src/domain/message.ts';
import { dataPath } from '../../support/data-path.ts';
import { anyMessage } from '../../support/slack/any-message.ts';
import { violations } from '../../support/slack/violations.ts';

/** `SLACK_MESSAGES=10000 npm test -- tests/adapters/slack/render-properties` for the long form. */
const RUNS = Number(process.env['SLACK_MESSAGES'] ?? 300);
const FSI = '\u2068';
const PDI = '\u2069';
const TURNS =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters end a paragraph
const PARAGRAPH_END = /[\n\r\u0085\u2029\u001c-\u001e]+/;

type Node = Readonly<Record<string, unknown>>;

function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesOf);
  return Array.isArray(value) ? inner : [value as Node, ...inner];
}

const inlinesOf = ({ blocks }: Message): Inline[] =>
  blocks.flatMap((block) => [
    ...('content' in block ? block.content : []),
    ...('aside' in block ? block.aside : []),
    ...('attribution' in block ? block.attribution : []),
  ]);

const citedIn = (message: Message): string[] =>
  inlinesOf(message).flatMap((one) => (one.kind === 'quote' || one.kind === 'excerpt' ? [one.citation.text] : []));

/** Whether `shown` is `stored` with nothing but isolates put around each of its paragraphs. */
function isStoredIn(shown: string, stored: string): boolean {
  const [parts, wanted] = [shown.split(PARAGRAPH_END), stored.split(PARAGRAPH_END)];
  return parts.length === wanted.length && parts.every((part, at) => isWrapped(part, wanted[at] as string));
}

function isWrapped(part: string, wanted: string): boolean {
  for (let n = 0; n <= part.length - wanted.length; n++) {
    const rest = part.slice(n + wanted.length);
    if (part.slice(n, n + wanted.length) === wanted && rest === PDI.repeat(rest.length)) return true;
    if (part.charAt(n) !== FSI) return false;
  }
  return false;
}

/** Whether no character of it can reorder what stands beside it: whatever turns is inside isolates that are all closed. */
function isContained(shown: string): boolean {
  return shown.split(PARAGRAPH_END).every((part) => {
    let depth = 0;
    for (const character of part) {
      if (/[\u2066-\u2068]/.test(character)) depth++;
      else if (character === PDI) depth--;
      else if (depth === 0 && TURNS.test(character)) return false;
      if (depth < 0) return false;
    }
    return depth === 0;
  });
}

const linkable = (address: string | null): string | null => {
  try {
    const url = new URL(address ?? '');
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    return isWeb && url.username === '' && url.password === '' && url.href.length <= 3_000 ? url.href : null;
  } catch {
    return null;
  }
};

const check = (property: (message: Message) => void): void =>
  fc.assert(fc.property(anyMessage(limits), property), { numRuns: RUNS, verbose: 0 });

describe(`any message (${RUNS} of them, ${existsSync(dataPath('hostile')) ? 'with' : 'it is not beside the project: without'} shared/data/hostile)`, () => {
  test('is within all limits, and asks for no ping and no preview', () => {
    check((message) => expect(violations('chat.postMessage', { ...render(message), ...QUIET })).toEqual([]));
  });

  test('makes nothing of ours but runs, links, channels and buttons', () => {
    const known =
      /^(?:rich_text(?:_section|_list|_quote)?|text|link|channel|header|context|plain_text|actions|button)$/;
    check((message) => {
      for (const { type } of nodesOf(render(message).blocks)) if (type !== undefined) expect(type).toMatch(known);
    });
  });

  test('leads exactly where its citations lead', () => {
    check((message) => {
      const shown = nodesOf(render(message).blocks).flatMap(({ type, url }) => (type === 'link' ? [url] : []));
      const wanted = inlinesOf(message).flatMap((one) => (one.kind === 'cite' ? (linkable(one.url) ?? []) : []));
      expect(new Set(shown)).toEqual(new Set(wanted));
    });
  });

  test('has the words of articles as they are stored, isolates aside', () => {
    check((message) => {
      const runs = nodesOf(render(message).blocks).flatMap(({ type, text }) => (type === 'text' ? [String(text)] : []));
      const all = runs.join('');
      for (const stored of citedIn(message))
        expect(TURNS.test(stored) ? runs.some((run) => isStoredIn(run, stored)) : all.includes(stored)).toBe(true);
    });
  });

  test('turns nothing outside of the words that turn', () => {
    check((message) => {
      for (const { text } of nodesOf(render(message).blocks))
        if (typeof text === 'string') expect(isContained(text)).toBe(true);
    });
  });

  test('is inert as text: no markup, no ping, nothing that would become a link or an emoji', () => {
    check((message) => {
      for (const { text } of [render(message), renderPlain(message)]) {
        expect(text.replace(/<#[A-Z0-9]+>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/);
        expect(text).not.toMatch(/[.:@][\p{L}\p{N}/]/u);
      }
    });
  });

  test('has the words of articles also as plain text', () => {
    const bare = (words: string): string => words.replace(/[\u2060\u2066-\u2069]/g, '');
    check((message) => {
      const text = renderPlain(message).text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      for (const stored of citedIn(message)) expect(bare(text)).toContain(bare(stored));
    });
  });
});
