import type { Entry } from '../../ports/archive.ts';
import type { SameNames } from './names.ts';
import type { Asked } from './question.ts';
import { wordsOf } from './words.ts';

/**
 * The persons whom the question names in full, each with the last name alone: reports write "Mamlouk" once they have said "Ali Mamlouk".
 * Only those whom a reading knows as persons, since "Union" is not the European Union.
 */
export function namesAlone({ focus }: Asked, entries: readonly Entry[]): SameNames {
  const asked = new Set(focus.map(({ term }) => term));
  const full = new Set(
    entries.flatMap(({ reading }) => reading.speakers.filter(({ kind }) => kind === 'named').map(({ name }) => name)),
  );
  return [...full].flatMap((name) => {
    const words = wordsOf(name, [0, name.length]);
    const last = words.at(-1);
    if (words.length < 2 || !last || !words.every(({ term }) => asked.has(term))) return [];
    return [[name, name.slice(...last.span)]];
  });
}
