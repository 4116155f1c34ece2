import type { Span } from '../../domain/span.ts';
import type { Analysis } from './analysis.ts';
import { cueSort } from './cue-sorts.ts';
import { VERB, verbOf } from './lexicon.ts';
import { wordAt } from './names.ts';
import { areAnothers } from './others-words.ts';
import { type Quotation, SPOKEN } from './quotation.ts';
import { verbBeforeColon } from './quotation-frames.ts';
import type { Passage } from './quotes.ts';
import { passiveSubject } from './source-corrections.ts';
import type { TaggedTokens } from './tagging.ts';
import { STOPS, SUBJECT_PRONOUNS, TAG, tagSet } from './tags.ts';
import { firstFrom, type Triple, type Triples } from './triples.ts';

export function held(passage: Passage, index: number, triples: readonly Triple[], rule: string): Quotation | null {
  const own = holding(triples, passage);
  return own && { passage: index, source: own.source, cue: own.cue, triple: own, rule };
}

/** The attribution with a source and the shortest content that shares a token with the passage. */
function holding(triples: readonly Triple[], { tokens: [from, to] }: Passage): Triple | null {
  let best: Triple | null = null;
  for (let i = firstNear(triples, from); i < triples.length; i++) {
    const triple = triples[i] as Triple;
    if (triple.head > to + 80) break;
    const { content, source } = triple;
    if (content === null || source === null || content[1] <= from || content[0] >= to) continue;
    if (best === null || lengthOf(triple) < lengthOf(best)) best = triple;
  }
  return best;
}

const lengthOf = ({ content }: Triple): number => (content ? content[1] - content[0] : 0);

/** Triples stand in the order of their heads: where those begin that can reach this token. */
export function firstNear(triples: readonly Triple[], token: number): number {
  return firstFrom(triples, token - 400);
}

/** The attribution whose cue leads into the passage: `Smith replied that "…," the aide added` quotes Smith. */
export function leading(
  { tokens }: Analysis,
  passage: Passage,
  index: number,
  { sure, inner }: Triples,
): Quotation | null {
  const open = passage.tokens[0] - 1;
  for (const [triples, rule] of [
    [inner, 'inner-cue'],
    [sure, 'cue'],
  ] as const) {
    for (let i = firstFrom(triples, open - 8); i < triples.length; i++) {
      const triple = triples[i] as Triple;
      if (triple.head >= open) break;
      if (triple.source === null || !SPOKEN.has(cueSort(tokens, triple.head)) || !leadsTo(tokens, triple.cue[1], open))
        continue;
      return { passage: index, source: triple.source, cue: triple.cue, triple, rule };
    }
  }
  return null;
}

/** Whether only a "that", an adverb, a comma or a colon stands between. */
function leadsTo({ tag }: TaggedTokens, from: number, to: number): boolean {
  if (to < from || to - from > 3) return false;
  for (let i = from; i < to; i++) {
    if (!LEADS[tag[i] as number] || (tag[i] === TAG.comma && tag[i + 1] === TAG.as)) return false;
  }
  return true;
}

const LEADS = tagSet(
  'that',
  'comma',
  'colon',
  'the',
  'a',
  'adverb',
  'also',
  'later',
  'as',
  'of',
  'to',
  'him',
  'her',
  'his',
);

/**
 * An inner attribution to a pronoun ("what she calls …") is given its outer speaker, whom the pronoun stands for, unless another is named between or
 * the outer one only passes on ("she said, according to Reuters").
 */
export function outward({ tokens }: Analysis, inner: Quotation | null, outer: Quotation | null): Quotation | null {
  if (!inner?.source || !outer?.source || inner.triple === outer.triple) return inner;
  const [from, to] = inner.source;
  if (to - from > 1 || !SUBJECT_PRONOUNS[tokens.tag[from] as number] || RELATIVE[tokens.tag[from] as number])
    return inner;
  if (tokens.tag[outer.cue?.[0] ?? 0] === TAG.according) return inner;
  for (let i = Math.min(outer.cue?.[1] ?? from, from); i < from; i++) if (tokens.tag[i] === TAG.name) return inner;
  return { ...outer, rule: 'inner-cue' };
}

const RELATIVE = tagSet('who', 'which');

/** "cites an official to say …", "quoted her as saying …": who is quoted there, not who quotes. */
export function cited({ tokens }: Analysis, passage: Passage, index: number): Quotation | null {
  const { tag, entry } = tokens;
  const say = wordBefore(tokens, passage);
  const link = tag[say - 1];
  if (verbOf(entry[say] as number) !== VERB.say || (link !== TAG.to && link !== TAG.as)) return null;
  for (let i = say - 2; i > say - 14 && i > 0; i--) {
    if (STOPS[tag[i] as number] || tag[i] === TAG.comma) return null;
    if (verbOf(entry[i] as number) !== VERB.report) continue;
    const subject = passiveSubject(tokens, i);
    if (subject) return { passage: index, source: subject, cue: [say - 1, say + 1], triple: null, rule: 'cited' };
    return i + 1 < say - 1
      ? { passage: index, source: [i + 1, say - 1], cue: [say - 1, say + 1], triple: null, rule: 'cited' }
      : null;
  }
  return null;
}

/** The last word before a passage, a comma, colon or "that" aside. */
function wordBefore({ tag }: TaggedTokens, passage: Passage): number {
  const last = passage.tokens[0] - 2;
  return tag[last] === TAG.comma || tag[last] === TAG.colon || tag[last] === TAG.that ? last - 1 : last;
}

/** Whether a speaking verb leads into the passage that none of the attributions found has for its cue: then the speaker is its subject, whom we do not know. */
export function ledByAnother(
  { tokens }: Analysis,
  passage: Passage,
  found: { readonly cue: Span | null } | null,
  participles = true,
): boolean {
  if (!found?.cue) return false;
  const [from, to] = found.cue;
  const isCue = (i: number): boolean => from <= i && i < to;
  const framing = verbBeforeColon(tokens, passage.tokens[0] - 1);
  if (framing >= 0 && !isCue(framing)) return true;
  if (areAnothers(tokens, passage, found.cue)) return true;
  const verb = wordBefore(tokens, passage);
  if (verb < 0 || isCue(verb)) return false;
  if (tokens.tag[verb] === TAG.to && isTold(tokens, verb - 2) && !isCue(verb - 2)) return true;
  const tag = tokens.tag[verb] as number;
  if (tag === TAG['verb-base'] && tokens.tag[verb - 1] === TAG.to && UTTER.has(wordAt(tokens, verb))) return true;
  return (
    tokens.passage[verb] === -1 &&
    QUOTING.has(verbOf(tokens.entry[verb] as number)) &&
    (tag === TAG['verb-past'] || tag === TAG['verb-s'] || (participles && tag === TAG['verb-ing']))
  );
}

/** "A denied that B had told him | to “…”": the words are B's. */
function isTold({ tag, entry }: TaggedTokens, i: number): boolean {
  return verbOf(entry[i] as number) === VERB.tell && (tag[i] === TAG['verb-past'] || tag[i] === TAG['verb-participle']);
}

/** "A was heard to shout “…”" */
const UTTER = new Set(['say', 'shout', 'yell', 'cry', 'reply', 'scream', 'whisper']);

const QUOTING = new Set<number>([VERB.say, VERB.add, VERB.state, VERB.argue, VERB.ask, VERB.warn, VERB.demand]);

export const unclaimed = (passage: number): Quotation => ({
  passage,
  source: null,
  cue: null,
  triple: null,
  rule: 'unattributed',
});
