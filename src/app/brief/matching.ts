import type { Phrase } from '../../ports/archive.ts';

/** What is looked for: at least one phrase of each group. */
export type Wanted = readonly (readonly Phrase[])[];

/** How many of the groups are met by terms in their order. */
export function groupsMet(inOrder: readonly string[], wanted: Wanted): number {
  return wanted.filter((phrases) => phrases.some((phrase) => follows(inOrder, phrase))).length;
}

function follows(inOrder: readonly string[], phrase: Phrase): boolean {
  for (let at = inOrder.indexOf(phrase[0]); at >= 0; at = inOrder.indexOf(phrase[0], at + 1)) {
    if (phrase.every((term, offset) => inOrder[at + offset] === term)) return true;
  }
  return false;
}
