type Mark = '*' | '_';

/** A run of the same mark: how long it is, and whether it may begin or end emphasis where it stands. */
export interface Run {
  readonly mark: Mark;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** For each mark the runs that have not found their partner yet, the latest last: their piece, and how many of their marks are left. */
export type Runs = Readonly<Record<Mark, { readonly piece: number; left: number }[]>>;

const WORD = /[\p{L}\p{N}]/u;

/**
 * The run of `*` or `_` that begins at `start`. As in CommonMark it opens before a word and closes after one; stricter than there, a single
 * `*` inside a word or number ("2*3") is no emphasis, just as `_` is none: what is dropped wrongly could not be quoted.
 */
export function runAt(block: string, start: number): Run {
  const mark = block.charAt(start) as Mark;
  let end = start;
  while (block.charAt(end) === mark) end++;
  const length = end - start;
  const [before, after] = [block.charAt(start - 1), block.charAt(end)];
  const strict = mark === '_' || length === 1;
  return {
    mark,
    length,
    opens: after.trim() !== '' && !(strict && WORD.test(before)),
    closes: before.trim() !== '' && !(strict && WORD.test(after)),
  };
}

/** Adds a run to the pieces, empties it and its partners as far as they pair, and remembers what is left of it as an opener. */
export function unmark(pieces: string[], runs: Runs, run: Run): void {
  const open = runs[run.mark];
  let left = run.length;
  while (run.closes && left > 0) {
    const opener = open.at(-1);
    if (!opener) break;
    const paired = Math.min(left, opener.left);
    left -= paired;
    opener.left -= paired;
    pieces[opener.piece] = run.mark.repeat(opener.left);
    if (opener.left === 0) open.pop();
  }
  if (run.opens && left > 0) open.push({ piece: pieces.length, left });
  pieces.push(run.mark.repeat(left));
}
