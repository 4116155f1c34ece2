import type { Quotation } from './quotation.ts';
import type { Passage } from './quotes.ts';
import type { TaggedTokens } from './tagging.ts';
import { AUXILIARIES, PRONOUNS, TAG, tagSet, VERBS } from './tags.ts';
import { KIND } from './tokens.ts';

/** Longest label, in words, that is taken for a title. */
const LONGEST_TITLE = 9;
/** A marked phrase of so few words with no verb is a label, unless a cue stands right before it. */
const LONGEST_SCARE = 2;
/** A marked passage that nothing attributes is speech only from this length, or when it is a sentence. */
const SHORTEST_UNCLAIMED = 9;

/**
 * Why a marked passage is no speech, or null when it is: the title of a work (“Face the Nation”), a nickname (Marcia “Cia” Price), a word held at
 * arm's length (“terrorist groups”), a phrase that nobody is said to have spoken.
 */
export function labelRule(tokens: TaggedTokens, passage: Passage, quotation: Quotation): string | null {
  const shape = shapeOf(tokens, passage);
  const near = cueDistance(passage, quotation);
  const clear = quotation.source !== null;
  if (isNickname(tokens, passage, shape)) return 'nickname';
  if (shape.titled && shape.words <= LONGEST_TITLE && !(clear && near <= 2 && (shape.verbs > 0 || shape.broken)))
    return 'title';
  if (shape.words <= LONGEST_SCARE && !shape.sentence && shape.verbs === 0 && !(clear && near <= 3)) return 'scare';
  if (quotation.source === null && !shape.sentence && shape.words < SHORTEST_UNCLAIMED) return 'unclaimed';
  return null;
}

interface Shape {
  readonly words: number;
  readonly verbs: number;
  /** Every main word is capitalised, and there are at least two. */
  readonly titled: boolean;
  /** A full stop or question mark stands inside it. */
  readonly broken: boolean;
  /** Begins like a sentence and ends like one, with a verb. */
  readonly sentence: boolean;
}

function shapeOf(tokens: TaggedTokens, { tokens: [from, to] }: Passage): Shape {
  let words = 0;
  let verbs = 0;
  let capitals = 0;
  let lower = 0;
  let broken = false;
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i] as number;
    const tag = tokens.tag[i] as number;
    if (i + 1 < to && (kind === KIND.stop || kind === KIND.query)) broken = true;
    if (kind <= KIND.number) words++;
    if (VERBS[tag] || AUXILIARIES[tag] || PRONOUNS[tag]) verbs++;
    if (kind === KIND.capital || kind === KIND.upper) capitals++;
    else if (kind === KIND.lower && !SMALL[tag]) lower++;
  }
  const last = tokens.kind[to - 1] as number;
  const stopped =
    last === KIND.stop || last === KIND.query || last === KIND.comma || last === KIND.ellipsis || last === KIND.dash;
  const first = tokens.kind[from] as number;
  const sentence =
    (first === KIND.capital || first === KIND.upper || first === KIND.ellipsis) &&
    stopped &&
    verbs > 0 &&
    words > 2 &&
    lower > 0;
  return { words, verbs, titled: capitals >= 2 && lower === 0, broken, sentence };
}

/** Words that titles write small. */
const SMALL = tagSet(
  'the',
  'a',
  'of',
  'by',
  'in',
  'on',
  'at',
  'for',
  'with',
  'from',
  'and',
  'or',
  'but',
  'to',
  'as',
  'possessive',
  'prep',
  'about',
  'not',
);

/** How many tokens stand between the cue and the passage; many when there is no cue. */
function cueDistance({ tokens: [from, to] }: Passage, { cue }: Quotation): number {
  if (cue === null) return 99;
  return cue[1] <= from ? from - 1 - cue[1] : Math.max(0, cue[0] - to - 1);
}

/** Marcia “Cia” Price: one or two capitalised words between two names. */
function isNickname({ tag }: TaggedTokens, { tokens: [from, to] }: Passage, { words, titled, verbs }: Shape): boolean {
  const between = tag[from - 2] === TAG.name && tag[to + 1] === TAG.name;
  return between && words <= 3 && (titled || (words === 1 && verbs === 0));
}
