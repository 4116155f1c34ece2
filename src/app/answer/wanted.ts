import { FUNCTION_WORDS } from './english.ts';
import { KIND_OF_NOUN } from './kinds.ts';
import type { AnswerKind } from './question.ts';
import type { Word } from './words.ts';

/** Words that ask. */
export const WH = new Set(['who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how']);
const AUXILIARIES = new Set(
  'is are was were do does did has have had can could will would shall should may might must isn aren wasn weren don doesn didn hasn haven hadn won wouldn couldn am be been'.split(
    ' ',
  ),
);

const LINKS = /^(?:is|was|are|were)$/;
const ARTICLES = /^(?:the|a|an|one|some)$/;
const BEFORE_NOUNS = /^(?:kind|type|sort|other|of|the|many|much)$/;

/** What a question asks for. */
export interface Wanted {
  readonly kind: AnswerKind;
  readonly noun: string | null;
  /** Words that only say the kind ("how many", "year" of "what year"): indices, not looked for in passages. */
  readonly skip: ReadonlySet<number>;
}

/** Tells the kind of answer from the question word and the noun beside it. */
export function wanted(words: readonly Word[]): Wanted {
  const at = questionWordAt(words);
  const lower = words[at]?.lower;
  const next = words[at + 1]?.lower ?? '';
  const skip = new Set<number>();
  switch (lower) {
    case 'who':
    case 'whom':
    case 'whose':
      return { kind: definesPerson(words, at) ? 'definition' : 'person', noun: null, skip };
    case 'when':
      return { kind: 'date', noun: null, skip };
    case 'where':
      return { kind: 'place', noun: null, skip };
    case 'why':
      return { kind: 'reason', noun: null, skip };
    case 'how':
      return howKind(words, at, next);
    case 'what':
    case 'which':
      return whatKind(words, at);
    default:
      if (AUXILIARIES.has(words[0]?.lower ?? '')) return { kind: 'yesno', noun: null, skip };
      if (/^(?:define|meaning|definition)$/.test(words[0]?.lower ?? ''))
        return { kind: 'definition', noun: null, skip };
      if (/^(?:name|list)$/.test(words[0]?.lower ?? '')) return { kind: 'list', noun: null, skip: new Set([0]) };
      return { kind: 'thing', noun: null, skip };
  }
}

/** The first question word that asks; "when" and "where" that only open a clause give way to a later one. */
export function questionWordAt(words: readonly Word[]): number {
  const all = words.flatMap((word, index) => (WH.has(word.lower) ? [index] : []));
  const asking = all.find((index) => {
    const word = words[index]?.lower ?? '';
    if (word === 'what' || word === 'which')
      return index < 4 || !/^(?:that|those|these|the)$/.test(words[index - 1]?.lower ?? '');
    return index === 0 || AUXILIARIES.has(words[index + 1]?.lower ?? '') || word === 'how' || index < 3;
  });
  const first = asking ?? all[0] ?? -1;
  const opensClause =
    /^(?:when|where|while)$/.test(words[first]?.lower ?? '') && !AUXILIARIES.has(words[first + 1]?.lower ?? '');
  const later = opensClause ? all.find((index) => index > first) : undefined;
  return later ?? first;
}

/** "Who is X?", "Who was X Y?": a name and nothing else. */
function definesPerson(words: readonly Word[], at: number): boolean {
  if (at > 1 || !/^(?:is|are|was|were|s)$/.test(words[at + 1]?.lower ?? '')) return false;
  const rest = words.slice(at + 2);
  return (
    rest.length > 0 &&
    rest.length <= 5 &&
    rest.every(
      (word, index) =>
        word.capital ||
        word.lower === 'the' ||
        word.lower === 'al' ||
        (index < 3 && rest.length <= 3 && !AUXILIARIES.has(word.lower) && !FUNCTION_WORDS.has(word.term)),
    )
  );
}

function howKind(words: readonly Word[], at: number, next: string): Wanted {
  const skip = new Set([at + 1]);
  if (
    /^(?:many|much|old|far|big|tall|high|large|fast|often|wide|deep|heavy|great|few|hot|cold|expensive|frequently|close|small)$/.test(
      next,
    )
  )
    return { kind: 'number', noun: /^(?:many|much|few)$/.test(next) ? headAfter(words, at + 2) : null, skip };
  if (next === 'long') return { kind: 'duration', noun: null, skip };
  if (next === 'come') return { kind: 'reason', noun: null, skip };
  return { kind: 'manner', noun: null, skip: new Set() };
}

/** The last content word before the verb, from `from` on: "foreign fighters" gives "fighter". */
function headAfter(words: readonly Word[], from: number): string | null {
  let head: string | null = null;
  for (const word of words.slice(from, from + 4)) {
    if (FUNCTION_WORDS.has(word.term)) break;
    head = word.term;
  }
  return head;
}

function whatKind(words: readonly Word[], at: number): Wanted {
  const nounAt = nounAfter(words, at);
  const noun = nounAt < 0 ? null : (words[nounAt]?.term ?? null);
  const kind = noun === null ? undefined : KIND_OF_NOUN.get(noun);
  if (kind !== undefined) return { kind, noun, skip: new Set(kind === 'date' || kind === 'number' ? [nounAt] : []) };
  if (isDefinition(words, at)) return { kind: 'definition', noun: null, skip: new Set() };
  return { kind: 'thing', noun, skip: new Set() };
}

/**
 * The noun of the group that follows "what" or "which", or "what is the … of": the last that names a kind of answer, else the last word of
 * the group; -1 when a verb follows at once.
 */
function nounAfter(words: readonly Word[], at: number): number {
  const from = at + (LINKS.test(words[at + 1]?.lower ?? '') && ARTICLES.test(words[at + 2]?.lower ?? '') ? 3 : 1);
  let head = -1;
  let ofKind = -1;
  for (let index = from; index < Math.min(words.length, from + 5); index++) {
    const word = words[index];
    if (word === undefined || AUXILIARIES.has(word.lower)) break;
    if (FUNCTION_WORDS.has(word.term)) {
      if (index === from && BEFORE_NOUNS.test(word.lower)) continue;
      break;
    }
    head = index;
    if (KIND_OF_NOUN.has(word.term)) ofKind = index;
  }
  return ofKind >= 0 ? ofKind : head;
}

/** "What is X?", "What are X?", "What does X mean?" */
function isDefinition(words: readonly Word[], at: number): boolean {
  if (at !== 0) return false;
  const content = words.slice(2).filter((word) => !FUNCTION_WORDS.has(word.term));
  if (words.at(-1)?.lower === 'mean' || (words.at(-1)?.lower === 'for' && words.at(-2)?.lower === 'stand')) return true;
  return (
    /^(?:is|are|was|were|s)$/.test(words[1]?.lower ?? '') &&
    content.length <= 3 &&
    !words.slice(3).some((word) => /^(?:of|in|for|that|which|by|on|at|to|from)$/.test(word.lower))
  );
}
