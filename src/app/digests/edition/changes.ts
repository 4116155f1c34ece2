import { type Citation, quoteAt } from '../../../domain/citation.ts';
import type { Span } from '../../../domain/span.ts';
import type { Entry } from '../../../ports/archive.ts';

/** What has changed between two versions of an article: sentences of the later one that the earlier lacks, and whether it lost some. */
export interface Change {
  readonly added: readonly Citation[];
  /** How many sentences more were added than are cited. */
  readonly more: number;
  readonly removed: number;
}

/** Enough to see what has changed; the rest is counted. */
const MOST_SENTENCES = 3;

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Whether two texts have the same words in the same order: marks, case and spaces may differ. */
export const sameWords = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

/** What a later version says that the earlier did not: whole sentences, cited. The headline and furniture are left aside. */
export function changeBetween(before: Entry, after: Entry): Change {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const held = new Set(old.map(({ words }) => words));
  const stay = new Set(now.map(({ words }) => words));
  const added = now.filter(({ words }) => !held.has(words));
  return {
    added: added.slice(0, MOST_SENTENCES).map(({ span }) => quoteAt(after.version, after.reading, span)),
    more: Math.max(0, added.length - MOST_SENTENCES),
    removed: old.filter(({ words }) => !stay.has(words)).length,
  };
}

function sentencesOf({ version, reading }: Entry): { readonly span: Span; readonly words: string }[] {
  const prose = reading.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  return reading.sentences
    .filter(([start, end]) => prose.some(({ span }) => span[0] <= start && end <= span[1]))
    .map((span) => ({ span, words: wordsOf(version.text.slice(...span)) }))
    .filter(({ words }) => words !== '');
}
