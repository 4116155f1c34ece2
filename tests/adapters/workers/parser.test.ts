import { expect, test } from '@jest/globals';
import { bombsAsGiven, mutations, parseAll } from '../../torture/mutated.ts';

test('three hundred mutated feeds and pages: none throws what nobody catches, or takes too long', async () => {
  const parsed = await parseAll(mutations(300, 20261122, () => {}));
  expect(parsed).toMatchObject({ tried: 300, uncaught: [] });
  expect(parsed.read).toBeGreaterThan(50); // Else it is not the reading that is tried.
});

test('what was made to take long ends all the same', async () => {
  expect(await parseAll(bombsAsGiven([64 * 1024]))).toMatchObject({ tried: 14, uncaught: [] });
});
