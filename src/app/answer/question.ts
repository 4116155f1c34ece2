import { isChatter } from './chatter.ts';
import { denies } from './denial.ts';
import { focusOf, MOST_FOCUS_WORDS, namesIn, speakerOf } from './focus.ts';
import { questionWordAt, wanted } from './wanted.ts';
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
  /** Whether what somebody said is asked for, be it "he". */
  readonly asksForWords: boolean;
  /** Where its question word stands, by words; 0 where it has none. */
  readonly askedAt: number;
  readonly negated: boolean;
  /** The terms of all its words, in order, function words too. */
  readonly terms: readonly string[];
}

/** Questions are read to this many code units; what follows is not looked at. */
const LONGEST_QUESTION = 1200;

const REFERS_BACK =
  /\b(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|that|this|these|those|there|then|so|one)\b/iu;
const GOES_ON = /^\W*(?:and|but|so|or|what about|how about)\b/iu;

/** Understands a question, and what it leaves out from `after`, the question before it in the thread. Never throws. */
export function understand(question: string, after: string | null): Asked {
  const text = question.slice(0, LONGEST_QUESTION);
  const words = wordsOf(text, [0, text.length]);
  const asked = isChatter(text) ? null : alone(text, words);
  if (asked === null)
    return {
      kind: 'chatter',
      focus: [],
      names: [],
      noun: null,
      speaker: [],
      asksForWords: false,
      askedAt: 0,
      negated: false,
      terms: [],
    };
  const before = after === null ? null : after.slice(0, LONGEST_QUESTION);
  if (before === null || isChatter(before) || !needsTheOneBefore(text, asked)) return asked;
  return continued(asked, alone(before, wordsOf(before, [0, before.length])), text);
}

function alone(text: string, words: readonly Word[]): Asked {
  const { kind, noun, skip } = wanted(words);
  const speaker = speakerOf(words);
  return {
    kind: speaker !== null && (kind === 'thing' || kind === 'manner') ? 'statement' : kind,
    focus: focusOf(words, skip),
    names: namesIn(text, words),
    noun,
    speaker: speaker ?? [],
    asksForWords: speaker !== null,
    askedAt: Math.max(0, questionWordAt(words)),
    negated: denies(words),
    terms: words.map((word) => word.term),
  };
}

/** A question that points back ("did he say that?") or is too short to stand alone ("and in 2017?"). */
function needsTheOneBefore(text: string, asked: Asked): boolean {
  const telling = asked.focus.filter((word) => !word.common).length;
  return REFERS_BACK.test(text) || (GOES_ON.test(text) && telling <= 2) || telling === 0;
}

/** Who "he" is when the next question asks for his words: the speaker before, else whoever was named. */
function spokenOf(before: Asked): readonly string[] {
  return before.speaker.length > 0 ? before.speaker : before.focus.filter((word) => word.name).map((word) => word.term);
}

function continued(asked: Asked, before: Asked, text: string): Asked {
  const have = new Set(asked.focus.map((word) => word.term));
  const inherited = before.focus.filter((word) => !have.has(word.term)).map((word) => ({ ...word, inherited: true }));
  const bare = GOES_ON.test(text) && asked.kind === 'thing';
  return {
    ...asked,
    kind: bare ? before.kind : asked.kind,
    noun: asked.noun ?? (bare ? before.noun : null),
    speaker: asked.speaker.length > 0 || !asked.asksForWords ? asked.speaker : spokenOf(before),
    focus: [...asked.focus, ...inherited].slice(0, 2 * MOST_FOCUS_WORDS),
    names: [...new Set([...asked.names, ...before.names])],
  };
}
