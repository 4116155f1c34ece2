import type { Span } from '../../domain/span.ts';
import { VERB, verbOf } from './lexicon.ts';
import type { Passage } from './quotes.ts';
import type { TaggedTokens } from './tagging.ts';
import { STOPS, TAG } from './tags.ts';

/** How far before a passage who speaks it is looked for, in tokens. */
const REACH = 10;

/**
 * Whether a passage within somebody's attribution is said there to be another's words: "A accused B of saying “…”", "A rejected B's claim that “…”",
 * "A said that B had called it “…”". `cue` is A's.
 */
export function areAnothers(tokens: TaggedTokens, passage: Passage, cue: Span): boolean {
  const open = passage.tokens[0] - 1;
  if (isImputed(tokens, open)) return true;
  const from = cue[1] <= open ? cue[1] : 0;
  for (let i = open - 1; i >= from && i > open - REACH; i--) {
    const tag = tokens.tag[i] as number;
    if (STOPS[tag] || tag === TAG.comma || tokens.passage[i] !== -1) return false;
    if (tag === TAG.claim && isTheirs(tokens, i)) return true;
    if (hadCalled(tokens, i)) return true;
  }
  return false;
}

/** "… of saying “…”": the words of who is accused, mocked or suspected. */
const isImputed = ({ tag, entry }: TaggedTokens, open: number): boolean =>
  tag[open - 2] === TAG.of && tag[open - 1] === TAG['verb-ing'] && verbOf(entry[open - 1] as number) === VERB.say;

/** "Smith's claim that", "claims by Smith that". */
const isTheirs = ({ tag }: TaggedTokens, i: number): boolean =>
  (tag[i + 1] === TAG.that && tag[i - 1] === TAG.possessive && tag[i - 2] === TAG.name) ||
  (tag[i + 1] === TAG.by && (tag[i + 3] === TAG.that || tag[i + 4] === TAG.that || tag[i + 5] === TAG.that));

/** "… that B had called it “…”": told of an earlier occasion. */
const hadCalled = ({ tag, entry }: TaggedTokens, i: number): boolean =>
  tag[i - 1] === TAG.have && tag[i] !== TAG['verb-ing'] && verbOf(entry[i] as number) === VERB.call;
