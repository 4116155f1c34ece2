import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { QUIET } from '../../../src/adapters/slack/post.ts';
import { limits, type Payload, render, renderPlain } from '../../../src/adapters/slack/render.ts';
import type { Inline, Message } from '../../../src/domain/message.ts';
import { dataPath } from '../../support/data-path.ts';
import { anyMessage } from '../../support/slack/any-message.ts';
import { violations } from '../../support/slack/violations.ts';

const RUNS = 10_000;
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

const KNOWN =
  /^(?:rich_text(?:_section|_list|_quote)?|text|link|channel|header|context|plain_text|actions|button|static_select)$/;
const unescaped = (words: string): string =>
  words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const bare = (words: string): string => words.replace(/[\u2060\u2066-\u2069]/g, '');
const same = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  one.size === other.size && [...one].every((value) => other.has(value));

/** What is wrong with the payload of a message, by the promise that it breaks. */
const PROMISES: Readonly<Record<string, (message: Message, payload: Payload, nodes: readonly Node[]) => boolean>> = {
  'nothing of ours but runs, links, channels, buttons and lists': (_, __, nodes) =>
    nodes.every(({ type }) => type === undefined || KNOWN.test(String(type))),
  'links exactly where the citations lead': (message, _, nodes) => {
    const shown = nodes.flatMap(({ type, url }) => (type === 'link' ? [url] : []));
    const wanted = inlinesOf(message).flatMap((one) => (one.kind === 'cite' ? (linkable(one.url) ?? []) : []));
    return same(new Set(shown), new Set(wanted));
  },
  'the words of articles as they are stored, isolates aside': (message, _, nodes) => {
    const runs = nodes.flatMap(({ type, text }) => (type === 'text' ? [String(text)] : []));
    const all = runs.join('');
    return citedIn(message).every((stored) =>
      TURNS.test(stored) ? runs.some((run) => isStoredIn(run, stored)) : all.includes(stored),
    );
  },
  'nothing turns outside of the words that turn': (_, __, nodes) =>
    nodes.every(({ text }) => typeof text !== 'string' || isContained(text)),
  'inert as text: no markup, no ping, nothing that would become a link or an emoji': (message, { text }) =>
    [text, renderPlain(message).text].every(
      (words) =>
        !/[<>]|&(?!(?:amp|lt|gt);)/.test(words.replace(/<#[A-Z0-9]+>/g, '')) && !/[.:@][\p{L}\p{N}/]/u.test(words),
    ),
  'the words of articles also as plain text': (message) => {
    const text = bare(unescaped(renderPlain(message).text));
    return citedIn(message).every((stored) => text.includes(bare(stored)));
  },
};

test(`any message (${RUNS} of them, ${existsSync(dataPath('hostile')) ? 'with' : 'it is not beside the project: without'} shared/data/hostile) is within all limits, asks for no ping and no preview, and keeps each promise`, () => {
  fc.assert(
    fc.property(anyMessage(limits), (message) => {
      const payload = render(message);
      const nodes = nodesOf(payload.blocks);
      const broken = Object.entries(PROMISES).flatMap(([promise, kept]) =>
        kept(message, payload, nodes) ? [] : [promise],
      );
      expect([...violations('chat.postMessage', { ...payload, ...QUIET }), ...broken]).toEqual([]);
    }),
    { numRuns: RUNS, verbose: 0 },
  );
}, 120_000);
