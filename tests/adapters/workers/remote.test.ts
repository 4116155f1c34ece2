import { afterEach, expect, test } from '@jest/globals';
import { openRemote, type Remote } from '../../../src/adapters/workers/remote.ts';
import { StoreError } from '../../../src/domain/errors.ts';

interface Served {
  add(a: number, b: number): Promise<number>;
  later(value: string): Promise<string>;
  let(go: string): Promise<void>;
  fail(how: 'store' | 'other' | 'die'): Promise<never>;
}

const from = (path: string): string => JSON.stringify(new URL(`../../../src/${path}`, import.meta.url).href);

/** Serves sums with its data added, an answer that waits for another call, and failures. */
const ENTRY = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { workerData } from 'node:worker_threads';
    import { serve } from ${from('adapters/workers/remote.ts')};
    import { StoreError } from ${from('domain/errors.ts')};
    const gates = new Map();
    serve({
      add: async (a, b) => a + b + workerData,
      later: (value) => new Promise((resolve) => gates.set(value, () => resolve(value))),
      let: async (go) => gates.get(go)(),
      fail: async (how) => {
        if (how === 'die') setImmediate(() => { throw new Error('dead'); });
        if (how === 'die') return new Promise(() => {});
        throw how === 'store' ? new StoreError('full', { cause: new Error('of the disk') }) : new RangeError('odd');
      },
    });
  `)}`,
);

let remote: Remote<Served>;
const open = (): Served => {
  remote = openRemote<Served>(ENTRY, 100, ['add', 'later', 'let', 'fail']);
  return remote.calls;
};
afterEach(() => remote.close());

test('answers each call with its own result, in whatever order they end', async () => {
  const calls = open();
  const ended: string[] = [];
  const slow = calls.later('a').then((value) => ended.push(value));
  expect(await Promise.all([calls.add(1, 2), calls.add(3, 4)])).toEqual([103, 107]);
  ended.push('sums');
  await calls.let('a');
  await slow;
  expect(ended).toEqual(['sums', 'a']);
});

test('a failure is the same sentence for the person, and the same cause for the log', async () => {
  const calls = open();
  const failed = await calls.fail('store').catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(StoreError);
  expect(failed).toMatchObject({ message: 'full', cause: { message: 'of the disk' } });
  await expect(calls.fail('other')).rejects.toMatchObject({ name: 'RangeError', message: 'odd' });
});

test('when the thread dies, what waits rejects, and the next call has a new one', async () => {
  const calls = open();
  const waiting = calls.later('never').catch((error: Error) => error.message);
  await expect(calls.fail('die')).rejects.toThrow('dead');
  expect(await waiting).toBe('dead');
  expect(await calls.add(1, 1)).toBe(102);
});

test('ends when what was asked of it is answered', async () => {
  const calls = open();
  const sums = Promise.all([calls.add(1, 2), calls.add(3, 4)]);
  await remote.close();
  expect(await sums).toEqual([103, 107]);
});
