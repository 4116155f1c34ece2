/** A growing list of cases for a model: the field values of each, with the token span that it stands for. Reused, to spare memory. */
export interface Cases {
  readonly width: number;
  count: number;
  values: Uint8Array;
  from: Int32Array;
  to: Int32Array;
}

export function newCases(width: number): Cases {
  return { width, count: 0, values: new Uint8Array(width * 64), from: new Int32Array(64), to: new Int32Array(64) };
}

/** Adds a case with all fields 0 and gives the offset of its values. */
export function addCase(cases: Cases, from: number, to: number): number {
  if (cases.count === cases.from.length) grow(cases);
  const offset = cases.count * cases.width;
  cases.values.fill(0, offset, offset + cases.width);
  cases.from[cases.count] = from;
  cases.to[cases.count] = to;
  cases.count++;
  return offset;
}

function grow(cases: Cases): void {
  const values = new Uint8Array(cases.values.length * 2);
  values.set(cases.values);
  const from = new Int32Array(cases.from.length * 2);
  from.set(cases.from);
  const to = new Int32Array(cases.to.length * 2);
  to.set(cases.to);
  Object.assign(cases, { values, from, to });
}

/** A length or distance in eleven steps: 0 to 5 as they are, then 6–7, 8–11, 12–19, 20–39, 40 and more. */
export function step(length: number): number {
  if (length < 6) return Math.max(0, length);
  if (length < 8) return 6;
  if (length < 12) return 7;
  if (length < 20) return 8;
  return length < 40 ? 9 : 10;
}
