import type { Span } from '../../domain/span.ts';
import { cueSort } from './cue-sorts.ts';
import { wordAt } from './names.ts';
import { SPOKEN } from './quotation.ts';
import type { TaggedTokens } from './tagging.ts';
import { ADVERBS, NOUNS, TAG } from './tags.ts';
import type { Triple } from './triples.ts';

/** Of the words tagged "because" those that set one clause against another. */
const AGAINST = new Set(['while', 'whereas', 'although', 'though']);

/**
 * Attributions that stand side by side ("“…,” said A, while “…,” said B", "A said …, but B said …") cut apart at the word between them, so that
 * neither holds the other: nobody there passes another's words on. What follows "that" or "had" goes on being reported.
 */
export function parted(tokens: TaggedTokens, triples: readonly Triple[]): readonly Triple[] {
  const spoken = triples.filter(({ source, content, head }) => source && content && SPOKEN.has(cueSort(tokens, head)));
  if (spoken.length < 2) return triples;
  return triples.map((triple) => (spoken.includes(triple) ? besideOthers(tokens, triple, spoken) : triple));
}

function besideOthers(tokens: TaggedTokens, triple: Triple, others: readonly Triple[]): Triple {
  let [from, to] = triple.content as Span;
  for (const other of others) {
    if (other.head === triple.head || other.head < from || other.head >= to) continue;
    if (other.head < triple.head) from = Math.max(from, afterClause(tokens, other, triple));
    else to = Math.min(to, beforeClause(tokens, triple, other));
  }
  return from < to ? { ...triple, content: [from, to] } : triple;
}

/** Where the content of `later` begins when `earlier` speaks in a clause of its own before it; else 0. */
function afterClause(tokens: TaggedTokens, earlier: Triple, later: Triple): number {
  const end = frameOf(earlier)[1];
  for (let i = end; i < later.head && i < end + APPOSITION; i++) {
    if (tokens.passage[i] !== -1 || tokens.tag[i] === TAG.open) return 0;
    if (joins(tokens, i) && tokens.tag[i + 1] === TAG.open && isSet(tokens, i)) return i + 1;
  }
  return 0;
}

/** Where the content of `earlier` ends when `later`, who is no pronoun, speaks in a clause of its own after it; else Infinity. */
function beforeClause(tokens: TaggedTokens, earlier: Triple, later: Triple): number {
  const [subject, end] = later.source as Span;
  if (!NOUNS[tokens.tag[end - 1] as number] && tokens.tag[end - 1] !== TAG.comma) return Number.POSITIVE_INFINITY;
  if (tokens.passage[subject] !== -1 || subject >= later.head || hasHad(tokens, later)) return Number.POSITIVE_INFINITY;
  let at = subject - 1;
  while (at > earlier.head && ADVERBS[tokens.tag[at] as number]) at--;
  if (tokens.tag[at] === TAG.comma) at--;
  if (at <= (earlier.content as Span)[0] || !joins(tokens, at)) return Number.POSITIVE_INFINITY;
  if (tokens.tag[at] === TAG.as || tokens.tag[at - 1] === TAG.that || at - 1 < earlier.cue[1])
    return Number.POSITIVE_INFINITY;
  return tokens.tag[at - 1] === TAG.comma ? at - 1 : at;
}

/** Longest description between who speaks and the word that joins, in tokens. */
const APPOSITION = 12;

const frameOf = ({ source, cue }: Triple): Span => [
  Math.min(source?.[0] ?? cue[0], cue[0]),
  Math.max(source?.[1] ?? cue[1], cue[1]),
];

/** "and" and "as" join a quotation's clause to another only where a comma or a mark sets them off. */
const isSet = ({ tag }: TaggedTokens, i: number): boolean =>
  tag[i] !== TAG.as || tag[i - 1] === TAG.comma || tag[i - 1] === TAG.close;

function joins(tokens: TaggedTokens, i: number): boolean {
  const tag = tokens.tag[i];
  if (tag === TAG.and || tag === TAG.but || tag === TAG.as || tag === TAG.semicolon) return tokens.passage[i] === -1;
  return tag === TAG.because && tokens.passage[i] === -1 && AGAINST.has(wordAt(tokens, i).toLowerCase());
}

/** "… and that A had said": told by whoever tells the rest. */
function hasHad(tokens: TaggedTokens, { cue, head }: Triple): boolean {
  for (let i = Math.min(cue[0], head); i < head; i++) if (tokens.tag[i] === TAG.have) return true;
  return tokens.tag[cue[0] - 1] === TAG.have;
}
