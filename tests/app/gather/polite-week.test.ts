import { expect, test } from '@jest/globals';
import { politeWeek } from '../../torture/polite-week.ts';

test('two days of thirty feeds on six hosts, with four restarts: nothing that a server could hold against us', async () => {
  const score = await politeWeek({ feeds: 30, hosts: 6, hours: 48, restarts: 4, seed: 20261122 });
  expect(score).toMatchObject({ unconditional: 0, wrongValidators: 0, early: 0, mostAtOnce: 1, lost: 0, doubled: 0 });
  expect(score.requests).toBeGreaterThan(200);
});
