import { expect, test } from '@jest/globals';
import { wantsColour } from '../../../src/adapters/console/style.ts';

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
])('terminal %s with %j is coloured: %s', (isTerminal, env, expected) => {
  expect(wantsColour(isTerminal, env)).toBe(expected);
});
