/** The known word that was probably meant by a mistyped one, or null when none is near: two letters may differ, or a third of all. */
export function nearest(word: string, known: readonly string[]): string | null {
  const meant = word.slice(0, 100).toUpperCase();
  let best: string | null = null;
  let least = Math.max(2, Math.floor(meant.length / 3)) + 1;
  for (const candidate of known) {
    const distance = edits(meant, candidate.toUpperCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance: the fewest letters inserted, deleted or replaced that turn `a` into `b`. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
