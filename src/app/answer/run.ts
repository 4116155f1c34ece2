import type { Word } from './words.ts';

/** The most terms of the question that follow one another in the words as they do there. */
export function longestRun(question: readonly string[], words: readonly Word[]): number {
  let longest = 0;
  let above: number[] = [];
  for (const term of question) {
    const row: number[] = [];
    for (let at = 0; at < words.length; at++) {
      const run = words[at]?.term === term ? (above[at - 1] ?? 0) + 1 : 0;
      row.push(run);
      if (run > longest) longest = run;
    }
    above = row;
  }
  return longest;
}
