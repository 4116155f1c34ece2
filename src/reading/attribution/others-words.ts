import type { Span } from '../../domain/span.ts';
import { cueSort, SORT } from './cue-sorts.ts';
import { VERB, verbOf } from './lexicon.ts';
import { wordAt } from './names.ts';
import type { Passage } from './quotes.ts';
import type { TaggedTokens } from './tagging.ts';
import { STOPS, TAG } from './tags.ts';
import type { Triple } from './triples.ts';
import { verbGroup } from './verb-groups.ts';

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

/** Whether an attribution says that its words were not spoken, or only heard: "never said “…”", "neither A nor B said", "if A says", "A heard B shout". */
export function isUnspoken(tokens: TaggedTokens, triple: Triple): boolean {
  const { head } = triple;
  if (HEARD.has(wordAt(tokens, head))) return true;
  if (isSupposed(tokens, triple)) return true;
  if (cueSort(tokens, head) !== SORT.say) return false;
  const { start, negated } = verbGroup(tokens, Math.max(0, head - REACH), head);
  return negated === 1 && start < head;
}

/** "Neither A nor B said", "if A says": nobody is told to have said it. */
function isSupposed(tokens: TaggedTokens, { head, cue, source }: Triple): boolean {
  if (!source || source[1] > cue[0] || cueSort(tokens, head) !== SORT.say) return false;
  const before = tokens.tag[source[0] - 1];
  return before === TAG.if || (before === TAG.or && /^nor$/i.test(wordAt(tokens, source[0] - 1)));
}

/** Whether an attribution gives no statement: nobody said it, or it quotes whom it does not name. */
export function statesNothing(tokens: TaggedTokens, triple: Triple): boolean {
  return (
    isSupposed(tokens, triple) || (tokens.tag[triple.content?.[0] ?? -1] === TAG.open && isUnspoken(tokens, triple))
  );
}

const HEARD = new Set(['heard', 'hears', 'overheard']);

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
