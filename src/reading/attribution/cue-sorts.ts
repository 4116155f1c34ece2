import { verbOf } from './lexicon.ts';
import type { TaggedTokens } from './tagging.ts';
import { TAG, tagSet, VERBS } from './tags.ts';
import { verbGroup } from './verb-groups.ts';
import { VERB_CLASSES } from './verbs.ts';

/** What can be a cue: a verb by its class, or one of these. */
export const CUE_SORTS = ['none', ...VERB_CLASSES, 'claim', 'statement', 'according', 'colon', 'unlisted'] as const;
export const SORT = Object.fromEntries(CUE_SORTS.map((name, i) => [name, i])) as Record<
  (typeof CUE_SORTS)[number],
  number
>;

/** What sort of cue the token can be; 0 for none. */
export function cueSort(tokens: TaggedTokens, i: number): number {
  const tag = tokens.tag[i] as number;
  if (tag === TAG.colon) return SORT.colon;
  if (tag === TAG.according) return SORT.according;
  if (tag === TAG.claim) return SORT.claim;
  if (tag === TAG.statement) return SORT.statement;
  if (!VERBS[tag]) return 0;
  const verb = verbOf(tokens.entry[i] as number);
  return verb > 0 ? verb : SORT.unlisted;
}

/** Sorts of cues whose content is mostly a clause, in which other cues may stand. */
export const SPEAKING = new Uint8Array(CUE_SORTS.length);
for (const name of [
  'say',
  'add',
  'state',
  'argue',
  'tell',
  'warn',
  'ask',
  'believe',
  'feel',
  'know',
  'show',
  'suggest',
  'report',
  'predict',
  'confirm',
  'promise',
  'want',
  'deny',
  'according',
  'colon',
  'demand',
  'call',
] as const) {
  SPEAKING[SORT[name]] = 1;
}

export const FINITE = tagSet('verb-s', 'verb-past', 'verb-base', 'according', 'colon');

/** Whether the token is a finite verb of a speaking sort. */
export function speaks(tokens: TaggedTokens, i: number): boolean {
  return (
    FINITE[tokens.tag[i] as number] === 1 &&
    SPEAKING[verbOf(tokens.entry[i] as number)] === 1 &&
    tokens.passage[i] === -1
  );
}

const ANSWERS = new Set(['respond', 'reply', 'answer', 'comment']);

/** "did not respond": what the paper reports of those who said nothing. */
export function keepsSilent(tokens: TaggedTokens, from: number, i: number): boolean {
  if (tokens.tag[i] !== TAG['verb-base'] || verbOf(tokens.entry[i] as number) !== SORT.add) return false;
  const { code, negated } = verbGroup(tokens, from, i);
  return negated === 1 && code > 0 && ANSWERS.has(tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
}

/** "The ship calls at Lindhaven": a visit, no words. */
export function visits({ tag, entry }: TaggedTokens, i: number): boolean {
  return tag[i + 1] === TAG.at && VERBS[tag[i] as number] === 1 && verbOf(entry[i] as number) === SORT.call;
}
