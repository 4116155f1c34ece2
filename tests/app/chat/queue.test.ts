import { expect, test } from '@jest/globals';
import { queues } from '../../../src/app/chat/queue.ts';

/** Work that is done when it is told to be. */
function work(name: string, log: string[]) {
  let finish = (): void => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const run = async (): Promise<string> => {
    log.push(`${name} begins`);
    await done;
    log.push(`${name} ends`);
    return name;
  };
  return { run, finish: () => finish() };
}

test('one thing is done after another in one thread, whichever is quicker', async () => {
  const log: string[] = [];
  const inOrder = queues();
  const [slow, quick] = [work('slow', log), work('quick', log)];
  quick.finish();
  const both = [inOrder('thread', slow.run), inOrder('thread', quick.run)];
  await inOrder('other', async () => log.push('other'));
  slow.finish();
  expect(await Promise.all(both)).toEqual(['slow', 'quick']);
  expect(log).toEqual(['slow begins', 'other', 'slow ends', 'quick begins', 'quick ends']);
});

test('what fails does not hold up what comes after', async () => {
  const inOrder = queues();
  const failed = inOrder('thread', () => Promise.reject(new Error('no')));
  const next = inOrder('thread', async () => 'next');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('next');
});

test('what has no thread waits for nothing', async () => {
  const log: string[] = [];
  const inOrder = queues();
  const slow = work('slow', log);
  const first = inOrder(null, slow.run);
  expect(await inOrder(null, async () => 'quick')).toBe('quick');
  slow.finish();
  expect(await first).toBe('slow');
});
