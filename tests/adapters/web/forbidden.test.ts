import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openGuard } from '../../../src/adapters/web/guard.ts';
import type { FetchOutcome } from '../../../src/ports/fetcher.ts';
import { aFetcher } from '../../support/web/a-fetcher.ts';
import { tryChains, tryLookupGuard, tryRebinding, trySpellings } from '../../support/web/attempts.ts';
import { openTrap } from '../../support/web/site.ts';
import { publicAddresses } from '../../support/web/spellings.ts';

const SEED = 7;

/** Outcomes by kind and cause, counted. */
function tally(outcomes: readonly FetchOutcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) {
    const name = 'why' in outcome ? outcome.why : outcome.kind;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe('nobody gets into the network of the bot (the bench tries more of each)', () => {
  test('by how a forbidden address is spelt', async () => {
    const { tried, trapped, strayed, outcomes } = await trySpellings({ runs: 1000, seed: SEED });
    expect({ tried, trapped, strayed }).toEqual({ tried: 1000, trapped: 0, strayed: 0 });
    expect(outcomes.every(({ kind }) => kind === 'refused')).toBe(true);
    expect(tally(outcomes)['address']).toBeGreaterThan(400); // most get as far as the guard
  });

  test('by redirects', async () => {
    const { tried, trapped, strayed, outcomes } = await tryChains({ runs: 100, seed: SEED });
    expect({ tried, trapped, strayed }).toEqual({ tried: 100, trapped: 0, strayed: 0 });
    expect(tally(outcomes)['address']).toBeGreaterThan(30);
    expect(tally(outcomes)['redirects']).toBeGreaterThan(10);
  });

  test("by this machine's own name, as the system resolves it", async () => {
    const trap = await openTrap();
    const outcome = await aFetcher([trap]).get(`http://localhost:${trap.port}/`);
    expect(outcome).toMatchObject({
      kind: 'refused',
      why: 'address',
      reason: expect.stringMatching(/^localhost leads/),
    });
    expect(trap.connections()).toBe(0);
    await trap.close();
  });

  test('by a name whose addresses change, though it is served while they are fit', async () => {
    const { tried, trapped, strayed, served, outcomes } = await tryRebinding({ runs: 200, seed: SEED });
    expect({ tried, trapped, strayed }).toEqual({ tried: 200, trapped: 0, strayed: 0 });
    expect(served).toBe(tally(outcomes)['fetched']);
    expect(served).toBeGreaterThan(20);
  });

  test('whereas each of those traps works: without the guard, or with one that is asked for names only, it is reached', async () => {
    const open = await trySpellings({ runs: 0, seed: SEED, opened: true });
    expect(open.trapped).toBeGreaterThan(open.tried / 2);
    const usual = await tryLookupGuard();
    expect(usual.trapped).toBeGreaterThan(usual.tried / 2);
  });
});

describe('the guard', () => {
  const guard = openGuard({ hosts: ['wiki.corp.example'], ranges: [{ address: '10.20.0.0', prefix: 16 }] });

  test('takes no public address for a forbidden one', () => {
    fc.assert(
      fc.property(publicAddresses, (address) => guard(address, 'news.example')),
      { numRuns: 500, seed: SEED },
    );
  });

  test.each([
    '',
    'localhost',
    '1.2.3',
    '010.1.1.1',
    '8.8.8.8%eth0',
    '2606:4700::1%eth0',
    '[2606:4700::1]',
    '8.8.8.8 ',
  ])('lets nothing through that is no plain address: "%s"', (address) =>
    expect(guard(address, 'news.example')).toBe(false));

  test.each([
    ['10.20.3.4', 'anything.example', true],
    ['10.21.3.4', 'anything.example', false],
    ['192.168.1.1', 'wiki.corp.example', true],
    ['192.168.1.1', 'other.wiki.corp.example', false],
    ['64:ff9b::8.8.8.8', 'anything.example', false],
  ])('lets %s of %s through only if the operator does: %s', (address, host, open) => {
    expect(guard(address, host)).toBe(open);
  });
});

describe('what people are told', () => {
  test.each([
    'http://user:hush@news.example/',
    'ftp://news.example/',
    'http://news.example:22/',
    'http://10.0.0.1/',
    'news',
    '',
    `http://${'a'.repeat(60)}.${'b'.repeat(60)}.example:1/`,
    'http://\u202enews.example:1/',
  ])('of %j is one short sentence in plain letters, without a secret', async (url) => {
    const outcome = await aFetcher([], { resolve: async () => ['10.0.0.1'] }).get(url);
    expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/^[ -~…]{20,240}\.$/) });
    expect(outcome).not.toMatchObject({ reason: expect.stringContaining('hush') });
  });
});
