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
  /** Weights that come out nearer to zero than this are left out; the others are rounded to tenths. */
  readonly smallest: number;
}

/** What is being fitted: a model with weights finer than the tenths that it keeps in the end. */
interface Learner {
  readonly model: Model;
  readonly weights: Float32Array;
  /** The sums of squared gradients: 0 for weights that may be learnt, infinite for those seen too rarely. */
  readonly squares: Float32Array;
}

/**
 * Fits the weights by AdaGrad on the log-likelihood (logistic for single cases, softmax for choices), with L2 towards zero; then leaves out those
 * that came out small and fits the others again, so that they make up for what is gone.
 */
export function learn(model: Model, examples: readonly Example[], fit: Fit): void {
  const open = openWeights(model, examples, fit.least);
  const first = means(model, examples, open, fit);
  const large = open.map((sum, i) => (Math.abs(first[i] as number) < fit.smallest ? Number.POSITIVE_INFINITY : sum));
  means(model, examples, large, fit).forEach((weight, i) => {
    model.weights[i] = Math.round(weight * 10);
  });
}

/** The means of the weights over all passes. */
function means(model: Model, examples: readonly Example[], open: Float32Array, fit: Fit): Float32Array {
  const learner = { model, weights: new Float32Array(open.length), squares: open.slice() };
  const sums = new Float32Array(open.length);
  const next = random(7);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < fit.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) step(learner, examples[i] as Example, fit);
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (learner.weights[i] as number);
  }
  return sums.map((sum) => sum / fit.epochs);
}

/** The sums of squared gradients at the start: 0 for weights that may be learnt, infinite for those seen too rarely. */
function openWeights(model: Model, examples: readonly Example[], least: number): Float32Array {
  const seen = new Float32Array(model.weights.length);
  for (const { values, options, answer } of examples) {
    for (let o = 0; o < options; o++)
      for (const at of weightsMet(model, values, o)) seen[at] = (seen[at] as number) + (o === answer ? 1 : 0.2);
  }
  return seen.map((count) => (count >= least ? 0 : Number.POSITIVE_INFINITY));
}

/** Where the weights stand that the case `o` meets. */
function weightsMet({ fields, first, second }: Model, values: Uint8Array, o: number): Int32Array {
  const offset = o * fields.length;
  const met = new Int32Array(first.length);
  for (let t = 0; t < met.length; t++) {
    const a = values[offset + (first[t] as number)] as number;
    met[t] = weightAt(t, a, values[offset + (second[t] as number)] as number);
  }
  return met;
}

function step(learner: Learner, { values, options, answer }: Example, fit: Fit): void {
  if (options > 1 && answer < 0) return;
  const met = Array.from({ length: options }, (_, o) => weightsMet(learner.model, values, o));
  const scores = met.map((places) => places.reduce((sum, at) => sum + (learner.weights[at] as number), 0));
  if (options === 1 && answer <= 0) {
    const p = 1 / (1 + Math.exp(-(scores[0] as number)));
    update(learner, met[0] as Int32Array, (answer === 0 ? 1 : 0) - p, fit);
    return;
  }
  const top = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  for (let o = 0; o < options; o++) {
    const gradient = (o === answer ? 1 : 0) - (powers[o] as number) / sum;
    if (Math.abs(gradient) > 1e-4) update(learner, met[o] as Int32Array, gradient, fit);
  }
}

function update({ weights, squares }: Learner, met: Int32Array, gradient: number, { rate, l2 }: Fit): void {
  for (const at of met) {
    const g = gradient - l2 * (weights[at] as number);
    squares[at] = (squares[at] as number) + g * g;
    weights[at] = (weights[at] as number) + (rate * g) / Math.sqrt((squares[at] as number) + 1e-6);
  }
}
