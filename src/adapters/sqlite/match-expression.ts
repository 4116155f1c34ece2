import type { Phrase } from '../../ports/archive.ts';

/** In which columns of the index each tier looks. */
const COLUMNS = { 1: '{headline} : ', 2: '{headline lead} : ', 3: '' } as const;
export type Tier = keyof typeof COLUMNS;
export const TIERS: readonly Tier[] = [1, 2, 3];

/** What no index term holds: see `IndexTerms`. Such a term must not reach the index, which would fold, split or cut it (a NUL ends an expression). */
const IMPOSSIBLE = /^$|[\0-\x20A-Z\x7f]/;

/**
 * The FTS5 expression for at least one phrase of each group in the columns of `tier` (but not so in those of the tier before, so that tiers have
 * nothing in common), and none of `none` anywhere. Null when nothing can match. Every phrase is quoted, so nothing in a term is an operator.
 * `all` must not be empty.
 */
export function matchExpression(
  all: readonly (readonly Phrase[])[],
  none: readonly Phrase[],
  tier: Tier,
): string | null {
  const groups = all.map(anyOf);
  if (groups.includes(null)) return null;
  const inTier = (columns: Tier): string => `(${COLUMNS[columns]}(${groups.join(' AND ')}))`;
  const without = [tier === 1 ? null : inTier(tier === 2 ? 1 : 2), anyOf(none)].filter((part) => part !== null);
  return [inTier(tier), ...without].join(' NOT ');
}

/** The expression for any of the phrases; null when none of them can occur. */
export function anyOf(phrases: readonly Phrase[]): string | null {
  const possible = phrases.filter((phrase) => phrase.every((term) => !IMPOSSIBLE.test(term) && term.isWellFormed()));
  return possible.length === 0 ? null : `(${[...new Set(possible.map(quoted))].join(' OR ')})`;
}

function quoted(phrase: Phrase): string {
  return `"${phrase.join(' ').replaceAll('"', '""')}"`;
}
