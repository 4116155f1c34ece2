import { terms } from '../../reading/terms.ts';
import { FUNCTION_WORDS, plainForm } from './english.ts';
import { KIND_OF_NOUN } from './kinds.ts';
import type { AnswerKind, Asked } from './question.ts';
import type { Word } from './words.ts';

/** A half-open range of a passage's words that could be an answer of the wanted kind, and how well it fits that kind: 0 to 1. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly fit: number;
}

const set = (words: string): ReadonlySet<string> => new Set(terms(words).map(plainForm));
const MONTHS = set('january february march april may june july august september october november december');
const DAYS = set('monday tuesday wednesday thursday friday saturday sunday');
const TIMES = set('century decade summer winter spring autumn era');
const NEAR_TIMES = set('yesterday today tomorrow tonight ago week month morning evening afternoon night');
const NUMBER_WORDS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half third quarter fifth tenth several couple twice once few majority single double',
);
const UNITS_OF_TIME = set('second minute hour day week month year decade century night');
const MEASURES = set(
  'mile kilometre kilometer km metre meter foot feet inch acre hectare ton tonne pound gram kilogram degree litre liter gallon square cubic mph horsepower volt watt',
);
const SHARES = set('percent percentage half third quarter fifth tenth majority fraction share');
const MONEY = /^(?:us|\$|dollars?|pounds?|euros?|cents?|million|billion)$/;
const STRONG_REASONS = set('because due owing reason cause therefore hence purpose thanks');
const WEAK_REASONS = set('since thus so result lead order enable aim allow prevent avoid for as given to');
const STRONG_MANNERS = set('by through via using use method means');
const WEAK_MANNERS = set('with as from into in');
const AT_A_PLACE = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'via',
  'outside',
  'inside',
  'within',
  'across',
  'around',
  'into',
  'on',
  'toward',
  'towards',
  'between',
  'throughout',
  'along',
]);
/** That somebody is kept from us is an answer to "who?" as well. */
const HIDDEN = /^(?:identify|identified|unnamed|unidentified|anonymity|anonymous)$/;
const YEAR = /^(?:1[0-9]\d\d|20\d\d)s?$/;

/** Where a passage could name what is wanted, leaving out the words that the question itself brought. */
export function candidatesFor(asked: Asked, words: readonly Word[], brought: (at: number) => boolean): Candidate[] {
  const single = (fit: (word: Word, at: number) => number): Candidate[] => singles(words, brought, fit);
  const runs = (holds: (word: Word, at: number) => boolean): readonly Range[] =>
    rangesOf(words, (word, at) => !brought(at) && holds(word, at));
  const names = (): readonly Range[] =>
    runs(
      (word) =>
        word.capital &&
        !(FUNCTION_WORDS.has(word.term) && word.term !== 'usa') &&
        !MONTHS.has(word.term) &&
        !DAYS.has(word.term),
    );
  switch (asked.kind) {
    case 'person':
      return [
        ...names().map((range) => ({ ...range, fit: AT_A_PLACE.has(wordBefore(words, range)) ? 0.5 : 1 })),
        ...single((word) => (HIDDEN.test(word.lower) ? 1 : hasKind(word, 'person') ? 0.6 : 0)),
      ];
    case 'organisation':
      return [
        ...names().map((range) => ({ ...range, fit: 1 })),
        ...single((word) => (hasKind(word, 'organisation') ? 0.6 : 0)),
      ];
    case 'place':
      return [
        ...names().map((range) => ({
          ...range,
          fit: AT_A_PLACE.has(wordBefore(words, range)) || holdsKind(words, range, 'place') ? 1 : 0.6,
        })),
        ...runs((word) => !FUNCTION_WORDS.has(word.term) && !word.capital).flatMap((range) =>
          AT_A_PLACE.has(wordBefore(words, range)) ? [{ ...range, fit: 0.5 }] : [],
        ),
      ];
    case 'date':
      return single((word, at) => dateFit(asked, words, word, at));
    case 'duration':
      return single((word, at) =>
        UNITS_OF_TIME.has(word.term)
          ? isNumber(words[at - 1]) || isNumber(words[at - 2])
            ? 1
            : word.lower.endsWith('s')
              ? 0.7
              : 0
          : 0,
      );
    case 'number':
      return single((word, at) => (isNumber(word) ? numberFit(asked, words, at) : 0));
    case 'reason':
      return single((word) => (STRONG_REASONS.has(word.term) ? 1 : WEAK_REASONS.has(word.term) ? 0.4 : 0));
    case 'manner':
      return single((word) => (STRONG_MANNERS.has(word.term) ? 1 : WEAK_MANNERS.has(word.term) ? 0.4 : 0));
    default:
      return runs((word) => !FUNCTION_WORDS.has(word.term)).map((range) => ({ ...range, fit: 1 }));
  }
}

function singles(
  words: readonly Word[],
  brought: (at: number) => boolean,
  fitOf: (word: Word, at: number) => number,
): Candidate[] {
  return words.flatMap((word, at) => {
    const fit = brought(at) ? 0 : fitOf(word, at);
    return fit > 0 ? [{ from: at, to: at + 1, fit }] : [];
  });
}

function dateFit({ noun }: Asked, words: readonly Word[], word: Word, at: number): number {
  if (YEAR.test(word.lower)) return 1;
  if (noun === 'year') return 0;
  if (TIMES.has(word.term)) return 1;
  if (noun === 'centuri' || noun === 'decad') return 0;
  if (MONTHS.has(word.term) && word.capital) return 1;
  if (DAYS.has(word.term)) return 0.8;
  return NEAR_TIMES.has(word.term)
    ? 0.4
    : /^(?:before|after|until|when|during)$/.test(word.lower) && at > 0 && words.length > at + 1
      ? 0.3
      : 0;
}

function numberFit({ noun, terms: question }: Asked, words: readonly Word[], at: number): number {
  const next = words.slice(at + 1, at + 4);
  const around = words.slice(Math.max(0, at - 2), at + 4);
  const wants = (...some: string[]): boolean => some.some((term) => question.includes(term));
  if (wants('percent', 'percentag', 'portion', 'proport', 'fraction'))
    return around.some((word) => SHARES.has(word.term)) ? 1 : 0.5;
  if (wants('old', 'age'))
    return around.some((word) => word.term === 'year' || word.term === 'age' || word.term === 'old') ? 1 : 0.4;
  if (wants('cost', 'price', 'money', 'paid', 'pay', 'worth', 'spend'))
    return around.some((word) => MONEY.test(word.lower)) ? 1 : 0.5;
  if (wants('far', 'tall', 'high', 'wide', 'deep', 'larg', 'big', 'heavi', 'length', 'height', 'distanc', 'size'))
    return next.some((word) => MEASURES.has(word.term)) ? 1 : 0.5;
  if (YEAR.test(words[at]?.lower ?? '')) return 0.3;
  if (noun === null) return 0.7;
  if (next.some((word) => word.term === noun)) return 1;
  return words.some((word) => word.term === noun) ? 0.6 : 0.4;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && (word.numeric || NUMBER_WORDS.has(word.term));
}

function wordBefore(words: readonly Word[], { from }: Range): string {
  const before = words[from - 1]?.lower ?? '';
  return before === 'the' || before === 'a' || before === 'an' ? (words[from - 2]?.lower ?? '') : before;
}

function hasKind(word: Word, kind: AnswerKind): boolean {
  return KIND_OF_NOUN.get(word.term) === kind;
}

function holdsKind(words: readonly Word[], { from, to }: Range, kind: AnswerKind): boolean {
  return words.slice(from, to).some((word) => hasKind(word, kind));
}

function rangesOf(words: readonly Word[], holds: (word: Word, at: number) => boolean): Range[] {
  const found: Range[] = [];
  let start = -1;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    const inside = word !== undefined && holds(word, at);
    if (inside && start < 0) start = at;
    if (inside || start < 0) continue;
    found.push({ from: start, to: at });
    start = -1;
  }
  return found;
}
