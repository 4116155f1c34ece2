import { expect, jest, test } from '@jest/globals';
import { gatherKills } from '../torture/gather-kills.ts';

jest.setTimeout(180_000); // Bots are started, on machines that do other things too.

test('a bot that is killed while it polls loses nothing, files nothing twice and stays polite', async () => {
  const found = await gatherKills({ n: 4, feeds: 160, seed: 20261122 });
  expect(found).toMatchObject({ kills: 4, early: 0, unconditional: 0, wrongValidators: 0, lost: 0, doubled: 0 });
  expect(found.unknowable).toBeLessThanOrEqual(4 * 8);
  expect(found.integrity).toEqual(['ok', 'ok']);
  expect(found.requests).toBeGreaterThan(160); // Feeds were asked before a kill and after it.
});
