/** A half-open range `[start, end)` of UTF-16 code units (JavaScript string indices) in one text, so that `text.slice(...span)` is what it covers. */
export type Span = readonly [start: number, end: number];

/** Whether `inner` lies wholly inside `outer` (equal spans do). */
export function covers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Whether two spans share at least one code unit. Touching spans do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Moves a span by `offset` code units: from a part's own coordinates to those of the whole. */
export function shift(span: Span, offset: number): Span {
  return [span[0] + offset, span[1] + offset];
}

const WHITE = /\s/;

/** The span without the white space at its ends; empty when there is nothing else. */
export function trimmed(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && WHITE.test(text.charAt(from))) from++;
  while (to > from && WHITE.test(text.charAt(to - 1))) to--;
  return [from, to];
}
