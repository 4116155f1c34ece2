import { FUNCTION_WORDS } from './english.ts';
import type { FocusWord } from './question.ts';
import { wordsOf } from './words.ts';

/** Each the names of one person, body or place. */
export type SameNames = readonly (readonly string[])[];

/** Another name of something that the question names. */
export interface OtherName {
  /** Its terms, in order. */
  readonly phrase: readonly string[];
  /** The focus words for which it stands, by number. */
  readonly focus: readonly number[];
}

const tables = new WeakMap<SameNames, readonly (readonly (readonly string[])[])[]>();

/** The names as terms; a table is read once. */
function termsOf(names: SameNames): readonly (readonly (readonly string[])[])[] {
  const known = tables.get(names);
  if (known) return known;
  const table = names.map((group) => group.map((name) => wordsOf(name, [0, name.length]).map(({ term }) => term)));
  tables.set(names, table);
  return table;
}

/** The other names of all that the focus words name. */
export function otherNames(focus: readonly FocusWord[], names: SameNames): OtherName[] {
  return termsOf(names).flatMap((group) =>
    group.flatMap((phrase) => {
      const meant = focusOf(phrase, focus);
      return meant.length === 0
        ? []
        : group.filter((other) => other !== phrase).map((other) => ({ phrase: other, focus: meant }));
    }),
  );
}

/** The focus words that are a phrase, in its order; function words in it are none. */
function focusOf(phrase: readonly string[], focus: readonly FocusWord[]): number[] {
  const [first, ...rest] = phrase.filter((term) => !FUNCTION_WORDS.has(term));
  const at = focus.findIndex(({ term }) => term === first);
  const holds = at >= 0 && rest.every((term, offset) => focus[at + offset + 1]?.term === term);
  return holds ? [at, ...rest.map((_, offset) => at + offset + 1)] : [];
}
