/** A word of a text: as written, and folded for comparison. */
interface Token {
  readonly shown: string;
  readonly key: string;
}

/** Longer quotations are compared by their first words only: the table below grows with the square. */
const MOST_WORDS = 200;

const tokens = (text: string): Token[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [])
    .slice(0, MOST_WORDS)
    .map((shown) => ({ shown, key: shown.toLowerCase().replace('’', "'") }));

/** How two wordings differ: the words that only one of them has, in order, and the share of words they have in common (0 to 1). */
export interface Difference {
  readonly missing: readonly string[];
  readonly added: readonly string[];
  readonly sameness: number;
}

/** Compares the words of `asked` with those of `held` by their longest common subsequence. */
export function difference(asked: string, held: string): Difference {
  const a = tokens(asked);
  const b = tokens(held);
  const length = commonLengths(a, b);
  const missing: string[] = [];
  const added: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.key === b[j]?.key) [i, j] = [i + 1, j + 1];
    else if ((length[i + 1]?.[j] ?? 0) >= (length[i]?.[j + 1] ?? 0)) missing.push(a[i++]?.shown ?? '');
    else added.push(b[j++]?.shown ?? '');
  }
  missing.push(...a.slice(i).map(({ shown }) => shown));
  added.push(...b.slice(j).map(({ shown }) => shown));
  return { missing, added, sameness: (2 * (length[0]?.[0] ?? 0)) / Math.max(1, a.length + b.length) };
}

/** `lengths[i][j]`: of the longest common subsequence of what follows word i of `a` and word j of `b`. */
function commonLengths(a: readonly Token[], b: readonly Token[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] as number[];
    const below = lengths[i + 1] as number[];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i]?.key === b[j]?.key ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
