import { afterEach, expect, test } from '@jest/globals';
import { type Pool, startPool } from '../../../src/adapters/workers/pool.ts';

/** A worker that doubles numbers and fails on zero. */
const DOUBLING = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from 'node:worker_threads';
    parentPort.on('message', (numbers) => {
      if (numbers.includes(0)) throw new Error('zero');
      parentPort.postMessage(numbers.map((number) => number * workerData));
    });
  `)}`,
);

let pool: Pool<number, number>;
afterEach(() => pool.close());

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);
const doubled = (list: readonly number[]) => list.map((number) => number * 2);

test('gives the results in the order of the items', async () => {
  pool = startPool(DOUBLING, 2, 2);
  expect(await pool.map(numbers(1, 100))).toEqual(doubled(numbers(1, 100)));
  expect(await pool.map([])).toEqual([]);
});

test('keeps calls that are under way at once apart', async () => {
  pool = startPool(DOUBLING, 2, 2);
  const lists = [1, 1000, 2000, 3000].map((from) => numbers(from, 77));
  expect(await Promise.all(lists.map((list) => pool.map(list)))).toEqual(lists.map(doubled));
});

test('rejects when a worker dies', async () => {
  pool = startPool(DOUBLING, 1, 2);
  await expect(pool.map([1, 0])).rejects.toThrow('zero');
});
