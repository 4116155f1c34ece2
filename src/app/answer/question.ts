import { COMMON_WORDS, FUNCTION_WORDS } from './english.ts';
import { KIND_OF_NOUN } from './kinds.ts';
import { type Word, wordsOf } from './words.ts';

/** What a question wants to be told. `thing`: anything else that a noun names. `chatter`: no question about the news at all. */
export type AnswerKind =
  | 'person'
  | 'organisation'
  | 'place'
  | 'date'
  | 'duration'
  | 'number'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'statement'
  | 'yesno'
  | 'list'
  | 'thing'
  | 'chatter';

/** A word of the question that a passage should share. */
export interface FocusWord {
  readonly term: string;
  readonly as: string;
  readonly name: boolean;
  readonly number: boolean;
  /** So common in any text that it shows little. */
  readonly common: boolean;
  /** Whether it came from the question before. */
  readonly inherited: boolean;
  /** Its place among the words of the question, to compare word order; of inherited ones, in the question before. */
  readonly at: number;
}

/** A question as we understand it. */
export interface Asked {
  readonly kind: AnswerKind;
  readonly focus: readonly FocusWord[];
  /** Runs of capitalised words, as written. */
  readonly names: readonly string[];
  /** The noun that says what is wanted ("city" of "which city"), as an index term. */
  readonly noun: string | null;
  /** Whose words are asked for ("Tillerson" of "what did Tillerson say"), as index terms; empty when nobody's. */
  readonly speaker: readonly string[];
  /** Where its question word stands, by words; 0 where it has none. */
  readonly askedAt: number;
  readonly negated: boolean;
  /** The terms of all its words, in order, function words too. */
  readonly terms: readonly string[];
}

/** Questions are read to this many code units; what follows is not looked at. */
const LONGEST_QUESTION = 1200;
const MOST_FOCUS_WORDS = 40;

const CHATTER =
  /^\W*(?:(?:hi|hiya|hello|hey|yo|thanks?|thank you|thx|ty|cheers|bye|goodbye|good (?:morning|afternoon|evening|night|bot|job|one)|ok|okay|cool|great|nice|awesome|lol|haha+|wow|well done|how are you(?: doing| today)?|how do you do|what'?s up|sup|see you|you'?re welcome|please|so much|very much|a lot|everyone|everybody|all|there|again|bot|guys|folks|team|for (?:that|this|the (?:help|brief|answer))|got it|perfect|nice one|good|morning|sorry|no worries|no problem)\W*)+$/iu;
const WH = new Set(['who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how']);
const AUXILIARIES = new Set(
  'is are was were do does did has have had can could will would shall should may might must isn aren wasn weren don doesn didn hasn haven hadn won wouldn couldn am be been'.split(
    ' ',
  ),
);
const SPEAKING = new Set(
  wordsOf(
    'say tell claim argue think announce demand ask answer respond reply state declare warn promise suggest believe comment accuse call insist deny report explain describe react note add mention write',
    [0, 200],
  ).map((word) => word.term),
);
const NEGATION =
  /\b(?:not|never|no|without|neither|nor|cannot|none|nobody|nothing|stop(?:s|ped)?|fail(?:s|ed)?|refus\w{1,4}|unable|lack(?:s|ed)?|rarely|seldom|hardly|least|fewest|except|exclud\w{1,4})\b|n['’]t\b/iu;
const REFERS_BACK =
  /\b(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|that|this|these|those|there|then|so|one)\b/iu;
const ELLIPTIC =
  /^\W*(?:and|but|so|or|what about|how about|why|when|where|who|how|how so|which|since when|until when|where exactly|by whom|for how long|how many|how much|which ones?)\b/iu;

/** Whether a text is a greeting, thanks or small talk, with nothing to look up. Emoji and punctuation alone are chatter too. */
export function isChatter(question: string): boolean {
  return !/[\p{L}\p{N}]/u.test(question) || (question.length < 200 && CHATTER.test(question));
}

/** Understands a question, and what it leaves out from `after`, the question before it in the thread. Never throws. */
export function understand(question: string, after: string | null): Asked {
  const text = question.slice(0, LONGEST_QUESTION);
  const words = wordsOf(text, [0, text.length]);
  const asked = isChatter(text) ? null : alone(text, words);
  if (asked === null)
    return { kind: 'chatter', focus: [], names: [], noun: null, speaker: [], askedAt: 0, negated: false, terms: [] };
  const before = after === null ? null : after.slice(0, LONGEST_QUESTION);
  if (before === null || isChatter(before) || !needsTheOneBefore(text, asked)) return asked;
  return continued(asked, alone(before, wordsOf(before, [0, before.length])), text);
}

function alone(text: string, words: readonly Word[]): Asked {
  const { kind, noun, skip } = wanted(words);
  const speaker = speakerOf(words);
  return {
    kind: speaker.length > 0 && (kind === 'thing' || kind === 'manner') ? 'statement' : kind,
    focus: focusOf(words, skip),
    names: namesIn(text, words),
    noun,
    speaker,
    askedAt: Math.max(0, questionWordAt(words)),
    negated: NEGATION.test(text),
    terms: words.map((word) => word.term),
  };
}

/** A question that points back ("did he say that?") or is too short to stand alone ("and in 2017?"). */
function needsTheOneBefore(text: string, asked: Asked): boolean {
  const telling = asked.focus.filter((word) => !word.common).length;
  return (
    REFERS_BACK.test(text) ||
    (ELLIPTIC.test(text) && telling <= 2 && /^\W*(?:and|but|so|or|what about|how about)\b/iu.test(text)) ||
    telling === 0
  );
}

function continued(asked: Asked, before: Asked, text: string): Asked {
  const have = new Set(asked.focus.map((word) => word.term));
  const inherited = before.focus.filter((word) => !have.has(word.term)).map((word) => ({ ...word, inherited: true }));
  const bare = /^\W*(?:and|but|so|or|what about|how about)\b/iu.test(text) && asked.kind === 'thing';
  return {
    ...asked,
    kind: bare ? before.kind : asked.kind,
    noun: asked.noun ?? (bare ? before.noun : null),
    speaker: asked.speaker.length > 0 ? asked.speaker : before.speaker,
    focus: [...asked.focus, ...inherited].slice(0, MOST_FOCUS_WORDS),
    names: [...new Set([...asked.names, ...before.names])],
  };
}

interface Wanted {
  readonly kind: AnswerKind;
  readonly noun: string | null;
  /** Words that only say the kind ("how many", "year" of "what year"): indices, not looked for in passages. */
  readonly skip: ReadonlySet<number>;
}

function wanted(words: readonly Word[]): Wanted {
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
function questionWordAt(words: readonly Word[]): number {
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
  if (nounAt > at + 0 && kind !== undefined)
    return { kind, noun, skip: new Set(kind === 'date' || kind === 'number' ? [nounAt] : []) };
  if (isDefinition(words, at)) return { kind: 'definition', noun: null, skip: new Set() };
  return { kind: 'thing', noun, skip: new Set() };
}

/** The head of the noun group that follows "what" or "which", or "what is the … of"; -1 when a verb follows at once. */
function nounAfter(words: readonly Word[], at: number): number {
  let from = at + 1;
  if (
    AUXILIARIES.has(words[from]?.lower ?? '') &&
    /^(?:is|was|are|were)$/.test(words[from]?.lower ?? '') &&
    /^(?:the|a|an|one|some)$/.test(words[from + 1]?.lower ?? '')
  )
    from += 2;
  let head = -1;
  for (let index = from; index < words.length && index < from + 5; index++) {
    const word = words[index];
    if (word === undefined || AUXILIARIES.has(word.lower) || (FUNCTION_WORDS.has(word.term) && index > from)) break;
    if (FUNCTION_WORDS.has(word.term)) {
      if (index === from && /^(?:kind|type|sort|other|of|the|many|much)$/.test(word.lower)) continue;
      break;
    }
    head = index;
    if (
      KIND_OF_NOUN.has(word.term) &&
      index > from - 1 &&
      (FUNCTION_WORDS.has(words[index + 1]?.term ?? 'of') || index + 1 >= words.length)
    )
      break;
  }
  return head;
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

/** The subject between "did" and the verb of speaking. */
function speakerOf(words: readonly Word[]): string[] {
  const verbAt = words.findIndex((word, index) => index > 1 && SPEAKING.has(word.term));
  if (verbAt < 0) return [];
  const auxiliaryAt = words.findIndex((word) => /^(?:did|does|do|has|have|had)$/.test(word.lower));
  if (auxiliaryAt < 0 || auxiliaryAt > verbAt || auxiliaryAt > 3) return [];
  return words
    .slice(auxiliaryAt + 1, verbAt)
    .filter((word) => !FUNCTION_WORDS.has(word.term))
    .map((word) => word.term);
}

function focusOf(words: readonly Word[], skip: ReadonlySet<number>): FocusWord[] {
  const focus: FocusWord[] = [];
  const seen = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (seen.has(word.term) || skip.has(at) || WH.has(word.lower) || focus.length >= MOST_FOCUS_WORDS) continue;
    if (FUNCTION_WORDS.has(word.term) && !(word.capital && at > 0 && word.term === 'usa')) continue;
    seen.add(word.term);
    focus.push({
      term: word.term,
      as: word.lower,
      name: word.capital && at > 0,
      number: word.numeric,
      common: COMMON_WORDS.has(word.term) && !(word.capital && at > 0),
      inherited: false,
      at,
    });
  }
  return focus;
}

function namesIn(text: string, words: readonly Word[]): string[] {
  const names: string[] = [];
  let start = -1;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    const inName =
      word?.capital === true &&
      !(at === 0 && (FUNCTION_WORDS.has(word.term) || WH.has(word.lower) || words.length > 2));
    if (inName && start < 0) start = at;
    if (inName || start < 0) continue;
    names.push(text.slice(words[start]?.span[0], words[at - 1]?.span[1]));
    start = -1;
  }
  return names;
}
