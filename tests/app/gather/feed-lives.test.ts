import { expect, jest, test } from '@jest/globals';
import { feedLives } from '../../torture/feed-lives.ts';

jest.setTimeout(60_000); // Hundreds of fetches, on machines that do other things too.

test('thirty feeds that change names, addresses, dates and words: nothing is announced twice, nothing is lost', async () => {
  const found = await feedLives({ feeds: 30, days: 12, seed: 20261122 });
  expect(found).toMatchObject({ reannounced: [], lost: [] });
  expect(found.reused).toBeGreaterThan(20);
  expect(found.floodDays).toBeLessThanOrEqual(1);
  expect(found.floodNews).toBeLessThan(found.flooded / 2); // Those that are dated are no news.
});
