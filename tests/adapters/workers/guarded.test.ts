import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type GuardedWorker, openGuarded } from '../../../src/adapters/workers/guarded.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Answers what it is told, does not end on 'loop', fills the heap on 'fill' and 'burst', throws on 'throw'. */
const ENTRY = `
  const kept = [];
  process.on('message', (task) => {
    if (task === 'loop') for (;;);
    if (task === 'fill') for (;;) kept.push(new Array(10_000).fill({}));
    if (task === 'burst') for (let size = 1e6; ; size *= 4) kept.push(new Array(size).fill({}));
    if (task === 'throw') throw new Error('no');
    process.send(task === 'environment' ? Object.keys(process.env) : 'did ' + task);
  });
  process.send('ready');
`;

let folder: ReturnType<typeof temporaryFolder>;
let entry: URL;
beforeAll(() => {
  folder = temporaryFolder();
  entry = pathToFileURL(join(folder.path, 'entry.mjs'));
  writeFileSync(entry, ENTRY);
});
afterAll(() => folder.remove());

let worker: GuardedWorker<string, unknown>;
afterEach(() => worker.close());

test('gives each task its own answer, in order', async () => {
  worker = openGuarded(entry, { deadlineMs: 10_000, memoryMb: 64 });
  const outcomes = await Promise.all(['a', 'b', 'c'].map((task) => worker.run(task)));
  expect(outcomes).toEqual(['did a', 'did b', 'did c'].map((result) => ({ kind: 'done', result })));
});

test.each([
  ['loop', 300, 'late'],
  ['fill', 60_000, 'full'],
  ['burst', 60_000, 'full'],
  ['throw', 60_000, 'broken'],
])('ends a task that does "%s", and goes on with the next', async (task, deadlineMs, why) => {
  worker = openGuarded(entry, { deadlineMs, memoryMb: 32 });
  const outcomes = await Promise.all([worker.run(task), worker.run('after')]);
  expect(outcomes).toEqual([
    { kind: 'overrun', why },
    { kind: 'done', result: 'did after' },
  ]);
});

test('rejects when there is no such worker', async () => {
  worker = openGuarded(new URL('none.mjs', entry), { deadlineMs: 1000, memoryMb: 32 });
  await expect(worker.run('a')).rejects.toThrow('could not be started');
});

test('rejects once it is closed', async () => {
  worker = openGuarded(entry, { deadlineMs: 1000, memoryMb: 32 });
  await worker.run('a');
  await worker.close();
  await expect(worker.run('b')).rejects.toThrow('closed');
});

test('is given nothing of our environment', async () => {
  process.env['SECRET_OF_OURS'] = 'x';
  worker = openGuarded(entry, { deadlineMs: 10_000, memoryMb: 64 });
  expect(await worker.run('environment')).toEqual({ kind: 'done', result: ['NODE_COMPILE_CACHE'] });
  delete process.env['SECRET_OF_OURS'];
});
