import { areSpeltAlike } from './match.ts';
import type { Passage } from './passages.ts';
import type { FocusWord } from './question.ts';

/** A name of the question that no passage has, and the one that was probably meant, as a passage writes it. */
export interface Respelt {
  readonly focus: number;
  readonly asked: string;
  readonly held: string;
  readonly term: string;
}

/** Shorter names differ by a letter too often: Iran and Iraq. */
const SHORTEST = 5;
/** From so many letters on two may be wrong: a shorter pair is too often two places (Slovakia, Slovenia). */
const TWO_WRONG = 9;

/**
 * For names that stand nowhere in the passages the one name there that differs by a letter (two in long ones). Where two come as near,
 * neither is taken: a wrong name is worse than none. `isHeld`: whether a focus word is met by anything already.
 */
export function respell(
  focus: readonly FocusWord[],
  passages: readonly Passage[],
  isHeld: (index: number) => boolean,
): Respelt[] {
  const strange = focus.flatMap((word, index) =>
    word.number || word.common || word.term.length < SHORTEST || isHeld(index) ? [] : [{ word, index }],
  );
  if (strange.length === 0) return [];
  const names = namesIn(passages);
  return strange.flatMap(({ word, index }) => {
    const near = [...names].filter(([term]) => isNear(word.term, term) || areSpeltAlike(word.term, term));
    const [only] = near;
    return near.length === 1 && only ? [{ focus: index, asked: word.as, held: only[1], term: only[0] }] : [];
  });
}

/** Terms that are written with a capital inside sentences and nowhere without, each with one such form. */
function namesIn(passages: readonly Passage[]): Map<string, string> {
  const names = new Map<string, string>();
  const plain = new Set<string>();
  for (const { words, document } of passages)
    for (const [at, { term, capital, span }] of words.entries()) {
      if (term.length < SHORTEST) continue;
      if (!capital) plain.add(term);
      else if (at > 0) names.set(term, document.text.slice(...span));
    }
  for (const term of plain) names.delete(term);
  return names;
}

/** The same first letter, and a letter (in long words two) inserted, left out, replaced, or swapped with its neighbour. */
export function isNear(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) >= TWO_WRONG ? 2 : 1;
  return a.charAt(0) === b.charAt(0) && Math.abs(a.length - b.length) <= most && edits(a, b) <= most;
}

/** The distance in which swapping two neighbours is one step. */
function edits(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    const [above = [], beforeThat = []] = [rows[i - 1], rows[i - 2]];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeThat[j - 2] ?? 0) + 1 : replaced;
      row.push(Math.min(replaced, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
