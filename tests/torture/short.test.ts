import { expect, jest, test } from '@jest/globals';
import { failpoints } from './failpoints.ts';
import { kills } from './kills.ts';

// Processes are started and killed: that takes long where others use the machine too.
jest.setTimeout(180_000);

test('killed at random moments, nothing stands there twice and nothing is lost', async () => {
  const found = await kills({ n: 5, seed: 1, platforms: ['slack', 'discord'] });
  expect(found).toMatchObject({ kills: 5, duplicates: [], lost: [], disorder: [], integrity: 'ok' });
});

test('killed just when something was posted, or written down, nothing stands there twice and nothing is lost', async () => {
  expect(await failpoints(1, ['tick:after-decide', 'part:after-begin', 'part:after-post'])).toMatchObject({
    wrong: [],
  });
});

test('built wrongly, so that what is not written down is taken for unsent, it is caught', async () => {
  const options = { n: 6, seed: 1, platforms: ['discord'] as const, breakage: 'commit-after-post' as const };
  const { duplicates } = await kills({ ...options, finishMs: 2_000 });
  expect(duplicates.length).toBeGreaterThan(0);
});
