import { describe, expect, test } from '@jest/globals';
import { instantOf } from '../../../src/app/digests/civil.ts';
import { randomNumbers } from '../../bench/synthetic-articles.ts';
import { fromTimer } from '../../torture/timer-source.ts';
import { deviationsAt, fromCivilTime, transitionsOf } from '../../torture/zone-check.ts';

const ODD = ['Australia/Lord_Howe', 'America/New_York', 'Europe/London', 'Africa/Casablanca', 'Asia/Kathmandu'];
const SEED = 5;
const OTHERS = 12;

/** Some zones always, and some by chance; all of them: `npm run torture -- zones`. */
function someZones(): string[] {
  const all = Intl.supportedValuesOf('timeZone');
  const random = randomNumbers(SEED);
  return [...ODD, ...Array.from({ length: OTHERS }, () => all[Math.floor(random() * all.length)] as string)];
}

describe('slots around the changes of the clocks', () => {
  const transitions = someZones().flatMap((zone) => transitionsOf(zone).slice(0, 6));

  test('there is exactly one slot a civil day, where a slow reference has it', () => {
    expect(transitions.length).toBeGreaterThan(30);
    expect(transitions.flatMap((transition) => deviationsAt(transition, fromCivilTime))).toEqual([]);
  });

  test('the timer as the source of slots does not pass', () => {
    expect(deviationsAt(transitionsOf('America/New_York')[0] as never, fromTimer)).not.toEqual([]);
  });
});

describe('a civil time', () => {
  test.each([
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
    ['2011-12-30T09:00', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s in %s comes about at %s', (local, zone, instant) => {
    expect(new Date(instantOf(local, zone)).toISOString()).toBe(instant);
  });

  test('of a zone that there is not throws', () => {
    expect(() => instantOf('2026-03-08T02:30', 'Mars/Olympus')).toThrow(RangeError);
  });
});
