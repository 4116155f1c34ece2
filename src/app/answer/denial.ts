import type { Word } from './words.ts';

const DENIAL =
  /^(?:not|never|no|without|neither|nor|cannot|none|nobody|nothing|stop|stops|stopped|fail|fails|failed|refuse|refuses|refused|unable|lack|lacks|lacked|rarely|seldom|hardly|least|fewest|except|exclude|excludes|excluded|excluding)$/;

/** Whether some word denies: "not", "n't", or a verb of not doing. It does not say what is denied. */
export function denies(words: readonly Word[]): boolean {
  return words.some(
    (word, at) => DENIAL.test(word.lower) || (word.lower === 't' && words[at - 1]?.lower.endsWith('n') === true),
  );
}
