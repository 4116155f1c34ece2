import { terms } from '../../reading/terms.ts';
import { FUNCTION_WORDS, plainForm } from './english.ts';
import type { AnswerKind } from './question.ts';
import type { Word } from './words.ts';

/** A half-open range of a passage's words that could be an answer of the wanted kind. */
export type Candidate = readonly [from: number, to: number];

const set = (words: string): ReadonlySet<string> => new Set(terms(words).map(plainForm));
const MONTHS = set('january february march april may june july august september october november december');
const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight century decade ago summer winter spring autumn',
);
const NUMBER_WORDS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half third quarter fifth tenth several couple twice once few majority single double',
);
const UNITS_OF_TIME = set('second minute hour day week month year decade century night');
const REASONS = set(
  'because due since cause reason therefore thus so result lead order enable owing purpose aim allow prevent avoid for given as',
);
const MANNERS = set('by through via using use with method as from into');
const BEFORE_PLACES = set('in at near from to via outside inside within across around of into between');
const HIDDEN = /^(?:identify|identified|unnamed|unidentified|anonymity|anonymous)$/;

/** Where a passage could name what is wanted, leaving out the words that the question itself brought. */
export function candidatesFor(
  kind: AnswerKind,
  words: readonly Word[],
  brought: (word: Word, at: number) => boolean,
): Candidate[] {
  switch (kind) {
    case 'person':
      return [...capitalRuns(words, brought), ...where(words, (word) => HIDDEN.test(word.lower))];
    case 'organisation':
      return capitalRuns(words, brought);
    case 'place':
      return [
        ...capitalRuns(words, brought),
        ...where(
          words,
          (word, at) =>
            BEFORE_PLACES.has(words[at - 1]?.term ?? '') && !FUNCTION_WORDS.has(word.term) && !brought(word, at),
        ),
      ];
    case 'date':
      return where(words, (word, at) => isDate(word) && !brought(word, at));
    case 'duration':
      return where(
        words,
        (word, at) =>
          UNITS_OF_TIME.has(word.term) && (isNumber(words[at - 1]) || isNumber(words[at - 2]) || /s$/.test(word.lower)),
      );
    case 'number':
      return where(words, (word, at) => isNumber(word) && !brought(word, at));
    case 'reason':
      return where(words, (word) => REASONS.has(word.term));
    case 'manner':
      return where(words, (word) => MANNERS.has(word.term));
    default:
      return contentRuns(words, brought);
  }
}

function where(words: readonly Word[], holds: (word: Word, at: number) => boolean): Candidate[] {
  return words.flatMap((word, at) => (holds(word, at) ? [[at, at + 1] as const] : []));
}

function isDate(word: Word): boolean {
  return /^1\d{3}s?$|^20\d\ds?$/.test(word.lower) || (MONTHS.has(word.term) && word.capital) || DAYS.has(word.term);
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (word.numeric || NUMBER_WORDS.has(word.term));
}

/** Names: runs of capitalised words; a sentence's first word only when it is no function word. */
function capitalRuns(words: readonly Word[], brought: (word: Word, at: number) => boolean): Candidate[] {
  return runs(
    words,
    (word, at) =>
      word.capital &&
      !brought(word, at) &&
      !(FUNCTION_WORDS.has(word.term) && word.term !== 'usa') &&
      !MONTHS.has(word.term),
  );
}

function contentRuns(words: readonly Word[], brought: (word: Word, at: number) => boolean): Candidate[] {
  return runs(words, (word, at) => !FUNCTION_WORDS.has(word.term) && !brought(word, at));
}

function runs(words: readonly Word[], holds: (word: Word, at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  let start = -1;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    const inside = word !== undefined && holds(word, at);
    if (inside && start < 0) start = at;
    if (inside || start < 0) continue;
    found.push([start, at]);
    start = -1;
  }
  return found;
}
