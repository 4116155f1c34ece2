import { areSynonyms, FUNCTION_WORDS } from './english.ts';
import type { OtherName } from './names.ts';
import type { Passage } from './passages.ts';
import type { FocusWord } from './question.ts';

/** That a word of a passage stands for a focus word: how surely (1 the same word, less for derivations, synonyms, other spellings). */
export interface Hit {
  readonly focus: number;
  readonly strength: number;
  /** Index into the passage's words. */
  readonly at: number;
  /** Whether it is only spelt alike, so that it may be somebody else's name. */
  readonly alike?: boolean;
}

export const SAME = 1;
const DERIVED = 0.7;
const OTHER_NAME = 0.9;
export const SPELT_ALIKE = 0.7;
const SYNONYM = 0.5;

type Meeting = readonly Omit<Hit, 'at'>[];

/** Finds the focus words in passages. One finder serves all passages of a question: it remembers every term that it has compared. */
export function hitFinder(focus: readonly FocusWord[], others: readonly OtherName[] = []): (passage: Passage) => Hit[] {
  const known = new Map<string, Meeting>();
  const meets = (term: string): Meeting => {
    const meeting = focus.flatMap((word, index) => {
      const strength = likeness(word, term);
      return strength > 0 ? [{ focus: index, strength, alike: isOnlyAlike(word, term) }] : [];
    });
    known.set(term, meeting);
    return meeting;
  };
  return (passage) => {
    const hits: Hit[] = [];
    for (const [at, word] of passage.words.entries()) {
      for (const meeting of known.get(word.term) ?? meets(word.term)) hits.push({ ...meeting, at });
    }
    return others.length === 0 ? hits : [...hits, ...others.flatMap((other) => hitsOfName(other, passage))];
  };
}

/** Where another name of something stands: each word of it is met at its first. */
function hitsOfName({ phrase, focus }: OtherName, { words }: Passage): Hit[] {
  return words.flatMap((_, at) =>
    phrase.every((term, offset) => words[at + offset]?.term === term)
      ? focus.map((index) => ({ focus: index, strength: OTHER_NAME, at }))
      : [],
  );
}

function likeness(word: FocusWord, term: string): number {
  if (word.term === term) return SAME;
  if (FUNCTION_WORDS.has(term)) return 0;
  if (word.number) return 0;
  if (areDerived(word.term, term)) return DERIVED;
  if (areSynonyms(word.term, term)) return SYNONYM;
  return areSpeltAlike(word.term, term) ? SPELT_ALIKE : 0;
}

/** A name with another end is no form of it ("Tillersen", "Tillerson"), unless one only goes on ("Syria", "Syrian"). */
function isOnlyAlike({ term: asked, name }: FocusWord, term: string): boolean {
  if (asked === term || areSynonyms(asked, term)) return false;
  return !areDerived(asked, term) || (name && !asked.startsWith(term) && !term.startsWith(asked));
}

/** "invad" and "invas", "syria" and "syrian": the same beginning and short, different ends. */
function areDerived(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 4 || longer - shorter > 4) return false;
  let same = 0;
  while (same < shorter && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= 4 && (same === shorter ? longer - same <= 4 : same >= 5 && longer - same <= 3);
}

/** Names as different papers write them ("Mamlouk", "Mamluk"): equal consonants but for doubling, from six letters on. */
export function areSpeltAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  return consonants(a) === consonants(b);
}

function consonants(term: string): string {
  return term.replace(/[aeiouyw]/g, '').replace(/(.)\1+/g, '$1');
}
