/**
 * A linear model over small categories. A case is a list of field values (each a number below 128); a template looks at one field or at two
 * together, and each value or pair of values that it can see has a weight. The score of a case is the sum of the weights that it meets.
 * The weights see classes of words and positions only, never words.
 */
export interface Model {
  readonly fields: readonly string[];
  /** The two fields of each template by their numbers; the same number twice stands for the field alone. */
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  /** In tenths, so that what is looked at together stays near together: one table of 128 × 128 bytes for each template. */
  readonly weights: Int8Array;
}

const WIDTH = 7;
const TABLE = 1 << (2 * WIDTH);

/** Where the weight of template `t` for the values `a` and `b` stands. */
export const weightAt = (t: number, a: number, b: number): number => t * TABLE + (a << WIDTH) + b;

/** Makes a model without weights. `templates` are given as "field" or "field+field". Throws a RangeError for an unknown field. */
export function emptyModel(fields: readonly string[], templates: readonly string[]): Model {
  const pairs = templates.map((template) => {
    const [a = '', b = a] = template.split('+');
    if (!fields.includes(a) || !fields.includes(b)) throw new RangeError(`No such field: ${template}`);
    return [fields.indexOf(a), fields.indexOf(b)] as const;
  });
  return {
    fields,
    first: Uint8Array.from(pairs, ([a]) => a),
    second: Uint8Array.from(pairs, ([, b]) => b),
    weights: new Int8Array(pairs.length * TABLE),
  };
}

/** The score of the case whose values stand in `values` from `offset`, in tenths. */
export function score({ first, second, weights }: Model, values: Uint8Array, offset: number): number {
  let sum = 0;
  for (let t = 0; t < first.length; t++) {
    const a = values[offset + (first[t] as number)] as number;
    const b = values[offset + (second[t] as number)] as number;
    sum += weights[(t << (2 * WIDTH)) + (a << WIDTH) + b] as number;
  }
  return sum;
}
