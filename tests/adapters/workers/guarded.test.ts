import { afterEach, expect, test } from '@jest/globals';
import { type GuardedWorker, openGuarded } from '../../../src/adapters/workers/guarded.ts';

/** Answers what it is told, does not end on 'loop', fills the heap on 'fill', throws on 'throw'. */
const ENTRY = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    const kept = [];
    parentPort.on('message', (task) => {
      if (task === 'loop') for (;;);
      if (task === 'fill') for (;;) kept.push(new Array(10_000).fill({}));
      if (task === 'throw') throw new Error('no');
      parentPort.postMessage('did ' + task);
    });
    parentPort.postMessage('ready');
  `)}`,
);

let worker: GuardedWorker<string, string>;
afterEach(() => worker.close());

test('gives each task its own answer, in order', async () => {
  worker = openGuarded(ENTRY, { deadlineMs: 10_000, memoryMb: 64 });
  const outcomes = await Promise.all(['a', 'b', 'c'].map((task) => worker.run(task)));
  expect(outcomes).toEqual(['did a', 'did b', 'did c'].map((result) => ({ kind: 'done', result })));
});

test.each([
  ['loop', 300],
  ['fill', 60_000],
  ['throw', 60_000],
])('ends a task that does "%s", and goes on with the next', async (task, deadlineMs) => {
  worker = openGuarded(ENTRY, { deadlineMs, memoryMb: 32 });
  const outcomes = await Promise.all([worker.run(task), worker.run('after')]);
  expect(outcomes).toEqual([{ kind: 'overrun' }, { kind: 'done', result: 'did after' }]);
});

test('rejects when there is no such worker', async () => {
  worker = openGuarded(new URL('data:text/javascript,process.exit(1)'), { deadlineMs: 1000, memoryMb: 32 });
  await expect(worker.run('a')).rejects.toThrow('could not be started');
});

test('rejects once it is closed', async () => {
  worker = openGuarded(ENTRY, { deadlineMs: 1000, memoryMb: 32 });
  await worker.run('a');
  await worker.close();
  await expect(worker.run('b')).rejects.toThrow('closed');
});
