import { COMMON_WORDS, FUNCTION_WORDS } from './english.ts';
import type { FocusWord } from './question.ts';
import { WH } from './wanted.ts';
import { type Word, wordsOf } from './words.ts';

export const MOST_FOCUS_WORDS = 40;
const SPEAKING = new Set(
  wordsOf(
    'say tell claim argue think announce demand ask answer respond reply state declare warn promise suggest believe comment accuse call insist deny report explain describe react note add mention write',
    [0, 200],
  ).map((word) => word.term),
);

/** Whose words are asked for: the subject between "did" and a verb of speaking, as terms; null when no words are asked for, empty behind a pronoun. */
export function speakerOf(words: readonly Word[]): string[] | null {
  const verbAt = words.findIndex((word, index) => index > 1 && SPEAKING.has(word.term));
  const auxiliaryAt = words.findIndex((word) => /^(?:did|does|do|has|have|had)$/.test(word.lower));
  if (auxiliaryAt < 0 || auxiliaryAt > Math.min(verbAt, 3)) return null;
  return words
    .slice(auxiliaryAt + 1, verbAt)
    .filter((word) => !FUNCTION_WORDS.has(word.term))
    .map((word) => word.term);
}

/** The telling words of a question, each once, without those at the places of `skip`. */
export function focusOf(words: readonly Word[], skip: ReadonlySet<number>): FocusWord[] {
  const focus: FocusWord[] = [];
  const seen = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (
      seen.has(word.term) ||
      skip.has(at) ||
      (WH.has(word.lower) && word.term === word.term.toLowerCase()) ||
      focus.length >= MOST_FOCUS_WORDS
    )
      continue;
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

/** Runs of capitalised words, as written; a first word alone is no name. */
export function namesIn(text: string, words: readonly Word[]): string[] {
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
