const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter words are too often other words with a letter changed. */
const SHORTEST = 5;
const LONGEST = 16;

/** All words with the same first letter that differ from a term by one letter left out, inserted, replaced, or swapped with its neighbour. */
export function variantsOf(term: string): string[] {
  if (term.length < SHORTEST || term.length > LONGEST || !/^[a-z]+$/.test(term)) return [];
  const found = new Set<string>();
  for (let at = 1; at <= term.length; at++) {
    const [head, rest] = [term.slice(0, at), term.slice(at)];
    if (rest !== '') found.add(head + rest.slice(1));
    if (rest.length > 1) found.add(head + rest.charAt(1) + rest.charAt(0) + rest.slice(2));
    for (const letter of LETTERS) {
      found.add(head + letter + rest);
      if (rest !== '') found.add(head + letter + rest.slice(1));
    }
  }
  found.delete(term);
  return [...found];
}
