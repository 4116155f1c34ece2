import type { Span } from '../../domain/span.ts';
import type { Analysis } from './analysis.ts';
import { add, type Cast, coreOf } from './cast.ts';
import type { Mention } from './mention.ts';
import { DETERMINERS } from './tags.ts';

/** How many of those called by one noun are kept in mind. */
const REMEMBERED = 6;

/**
 * "The official" is the last one introduced by that noun whose description has the same other words; "an official" is somebody new,
 * "officials" without an article are the same as in the same words before. */
export function ofDescription(cast: Cast, mention: Mention): number {
  const known = cast.byHead.get(mention.head) ?? [];
  const words = modifiers(cast.analysis, mention.span);
  const fits = (others: readonly string[]): boolean => words.every((word) => others.includes(word));
  const bare = !mention.definite && mention.kind === 'group' && words.length === mention.span[1] - mention.span[0];
  const same = known.findLast(
    ({ words: others }) => fits(others) && (mention.definite || (bare && others.length === words.length)),
  );
  if (same) return same.index;
  const index = add(cast, mention, null);
  remember(cast, mention.head, index, words);
  return index;
}

export function remember(cast: Cast, head: string, index: number, words: readonly string[]): void {
  const known = cast.byHead.get(head) ?? [];
  cast.byHead.set(head, [...known.slice(-REMEMBERED), { index, words }]);
}

/** The describing words of a mention in lower case: "senior", "US", "official". */
export function modifiers(analysis: Analysis, span: Span): string[] {
  const { tokens } = analysis;
  const [from, to] = coreOf(analysis, span);
  const words: string[] = [];
  for (let i = from; i < to && i < from + 12; i++) {
    if (!DETERMINERS[tokens.tag[i] as number])
      words.push(tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase().replaceAll('.', ''));
  }
  return words;
}
