import { type Model, weightAt } from '../../src/reading/attribution/model.ts';

/** Cases among which one is right (a choice), or, with `options` 1, a case that is right or wrong (`answer` 0 or -1). */
export interface Example {
  readonly values: Uint8Array;
  readonly options: number;
  /** The right option; -1: none of them. */
  readonly answer: number;
}

/** Seeded, so that the table comes out the same. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** How the weights are fitted. `least`: a weight is learnt only if the right options show its values that often, or the wrong ones five times as often. */
export interface Fit {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly least: number;
  /** Weights nearer to zero than this are dropped at the end; the others are rounded to tenths. */
  readonly smallest: number;
}

/** Fits the weights by AdaGrad on the log-likelihood (logistic for single cases, softmax for choices), with L2 towards zero. */
export function learn(model: Model, examples: readonly Example[], fit: Fit): void {
  const squares = openWeights(model, examples, fit.least);
  const sums = new Float32Array(model.weights.length);
  const next = random(7);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < fit.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) step(model, squares, examples[i] as Example, fit.rate, fit.l2);
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (model.weights[i] as number);
  }
  for (let i = 0; i < sums.length; i++) model.weights[i] = (sums[i] as number) / fit.epochs;
  for (let i = 0; i < model.weights.length; i++) {
    const weight = Math.round((model.weights[i] as number) * 10) / 10;
    model.weights[i] = Math.abs(weight) < fit.smallest ? 0 : weight;
  }
}

/** The sums of squared gradients: 0 for weights that may be learnt, infinite for those seen too rarely. */
function openWeights(model: Model, examples: readonly Example[], least: number): Float32Array {
  const seen = new Float32Array(model.weights.length);
  for (const { values, options, answer } of examples) {
    for (let o = 0; o < options; o++) {
      model.templates.forEach(([a, b], t) => {
        const at = weightAt(
          t,
          values[o * model.fields.length + a] as number,
          values[o * model.fields.length + b] as number,
        );
        seen[at] = (seen[at] as number) + (o === answer ? 1 : 0.2);
      });
    }
  }
  return seen.map((count) => (count >= least ? 0 : Number.POSITIVE_INFINITY));
}

function step(
  model: Model,
  squares: Float32Array,
  { values, options, answer }: Example,
  rate: number,
  l2: number,
): void {
  const width = model.fields.length;
  const scores = Array.from({ length: options }, (_, o) => total(model, values, o * width));
  if (options === 1 && answer <= 0) {
    const p = 1 / (1 + Math.exp(-(scores[0] as number)));
    update(model, squares, values, 0, (answer === 0 ? 1 : 0) - p, rate, l2);
    return;
  }
  if (answer < 0) return;
  const top = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  for (let o = 0; o < options; o++) {
    const gradient = (o === answer ? 1 : 0) - (powers[o] as number) / sum;
    if (Math.abs(gradient) > 1e-4) update(model, squares, values, o * width, gradient, rate, l2);
  }
}

function total(model: Model, values: Uint8Array, offset: number): number {
  let sum = 0;
  model.templates.forEach(([a, b], t) => {
    sum += model.weights[weightAt(t, values[offset + a] as number, values[offset + b] as number)] as number;
  });
  return sum;
}

function update(
  model: Model,
  squares: Float32Array,
  values: Uint8Array,
  offset: number,
  gradient: number,
  rate: number,
  l2: number,
): void {
  for (let t = 0; t < model.templates.length; t++) {
    const [a, b] = model.templates[t] as readonly [number, number];
    const at = weightAt(t, values[offset + a] as number, values[offset + b] as number);
    const g = gradient - l2 * (model.weights[at] as number);
    squares[at] = (squares[at] as number) + g * g;
    model.weights[at] = (model.weights[at] as number) + (rate * g) / Math.sqrt((squares[at] as number) + 1e-6);
  }
}
