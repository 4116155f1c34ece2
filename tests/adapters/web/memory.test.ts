import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attack, openAttacks } from '../../support/web/attacks.ts';

/** What any single hostile answer may cost. */
const MIB = 64;

const UNPACKED_MIB = 100;

describe('memory is bounded, whoever answers (the bench tries bigger ones)', () => {
  let attacks: Awaited<ReturnType<typeof openAttacks>>;
  beforeAll(async () => {
    attacks = await openAttacks(UNPACKED_MIB);
  }, 30_000);
  afterAll(() => attacks.close());

  test.each([
    ['gzip', 'ratio'],
    ['even', 'too-large'],
    ['deflate', 'ratio'],
    ['br', 'ratio'],
    ['zstd', 'ratio'],
    ['endless', 'too-large'],
    ['endless-gzip', 'too-large'],
  ])(
    'of %s',
    async (name, why) => {
      const { ends, grownMib } = await attack(attacks.url(`/${name}`));
      expect(ends).toEqual([why]);
      expect(grownMib).toBeLessThanOrEqual(MIB);
    },
    30_000,
  );

  test('of a hundred that drip', async () => {
    const limits = { headersMs: 500, floorWindowMs: 500 };
    for (const name of ['slow-head', 'slow-body']) {
      const { ends, grownMib } = await attack(attacks.url(`/${name}`), { times: 100, limits });
      expect(ends).toEqual([name === 'slow-head' ? 'timeout' : 'slow']);
      expect(grownMib).toBeLessThanOrEqual(MIB);
    }
  }, 30_000);
});
