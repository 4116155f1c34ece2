import { VERB, verbOf } from './lexicon.ts';
import type { TaggedTokens } from './tagging.ts';
import { NOUNS, PRONOUNS, STOPS, TAG, tagSet } from './tags.ts';

const QUOTING = new Set<number>([
  VERB.say,
  VERB.add,
  VERB.state,
  VERB.argue,
  VERB.ask,
  VERB.warn,
  VERB.demand,
  VERB.tell,
  VERB.report,
]);
const FINITE = tagSet('verb-past', 'verb-s', 'verb-participle');
const SUBJECT = tagSet(
  'the',
  'a',
  'his',
  'her',
  'name',
  'title',
  'person',
  'people',
  'noun',
  'adjective',
  'possessive',
  'number',
  'he',
  'they',
  'some',
  'of',
  'him',
);
const AFTER = tagSet('comma', 'stop', 'semicolon', 'line');
const LONGEST_SUBJECT = 8;
/** "wrote to her on Monday:" */
const LONGEST_ADDRESS = 6;

/** Whether the verb can only belong to the quotation right before it (`"…," Smith said,`) or to the one after its colon (`Smith wrote to her: "…"`). */
export function framesQuotation(tokens: TaggedTokens, verb: number): boolean {
  return isQuoting(tokens, verb) && (trails(tokens, verb) || colonAfter(tokens, verb) !== null);
}

/** The last speaking verb before a colon that leads into the passage opened by the mark at `open`; -1 where there is none. */
export function verbBeforeColon(tokens: TaggedTokens, open: number): number {
  if (tokens.tag[open - 1] !== TAG.colon) return -1;
  for (let i = open - 2; i >= 0 && i > open - 3 - LONGEST_ADDRESS; i--) {
    const tag = tokens.tag[i] as number;
    if (STOPS[tag] || tag === TAG.comma || tag === TAG['verb-ing'] || tokens.passage[i] !== -1) return -1;
    if (isQuoting(tokens, i)) return tokens.tag[i - 1] === TAG.when ? -1 : i;
  }
  return -1;
}

function isQuoting({ tag, entry, passage }: TaggedTokens, i: number): boolean {
  return FINITE[tag[i] as number] === 1 && passage[i] === -1 && QUOTING.has(verbOf(entry[i] as number));
}

function trails({ tag }: TaggedTokens, verb: number): boolean {
  if (!AFTER[tag[verb + 1] as number]) return false;
  let at = verb - 1;
  if (!NOUNS[tag[at] as number] && !PRONOUNS[tag[at] as number]) return false;
  while (at > verb - LONGEST_SUBJECT && SUBJECT[tag[at] as number]) at--;
  return tag[at] === TAG.close;
}

function colonAfter({ tag }: TaggedTokens, verb: number): number | null {
  for (let i = verb + 1; i <= verb + LONGEST_ADDRESS; i++) {
    const here = tag[i] as number;
    if (here === TAG.colon) return tag[i + 1] === TAG.open ? i : null;
    if (STOPS[here] || here === TAG.comma || here === TAG.open || here === TAG.that || FINITE[here]) return null;
  }
  return null;
}
