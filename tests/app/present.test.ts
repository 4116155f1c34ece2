import { describe, expect, test } from '@jest/globals';
import { showBranches, showChain } from '../../src/app/present/chain.ts';
import { showDate, showMoment } from '../../src/app/present/dates.ts';
import type { Hop, HopKind, SourceChain } from '../../src/domain/source-chain.ts';

const between = (earliest: string, latest: string) => ({
  earliest: Date.parse(`${earliest}T00:00:00Z`),
  latest: Date.parse(`${latest}T00:00:00Z`),
  basis: 'stated' as const,
});
const hop = (name: string, kind: HopKind = 'outlet'): Hop => ({ name, kind, relation: 'reported', span: null });
const chain = (first: Hop, ...rest: Hop[]): SourceChain => [first, ...rest];

describe('a date', () => {
  test.each([
    ['3 Nov 2017', '2017-11-03', '2017-11-04'],
    ['3–4 Nov 2017', '2017-11-03', '2017-11-05'],
    ['end Aug 2018', '2018-08-28', '2018-09-01'],
    ['Nov 2017', '2017-11-01', '2017-12-01'],
    ['2017', '2017-01-01', '2018-01-01'],
    ['30 Nov – 2 Dec 2017', '2017-11-30', '2017-12-03'],
    ['30 Dec 2017 – 2 Jan 2018', '2017-12-30', '2018-01-03'],
    ['10–30 Nov 2017', '2017-11-10', '2017-12-01'],
  ])('is shown as %s', (shown, from, to) => {
    expect(showDate(between(from, to))).toBe(shown);
  });

  test('that nobody knows is said to be none', () => {
    expect(showDate(null)).toBe('undated');
  });

  test('and time are those of the reader’s zone', () => {
    expect(showMoment(Date.UTC(2026, 10, 22, 9), 'UTC')).toBe('22 Nov 2026, 09:00 UTC');
    expect(showMoment(Date.UTC(2026, 8, 22, 23, 30), 'Europe/Berlin')).toBe('23 Sep 2026, 01:30 Europe/Berlin');
  });
});

describe('a chain', () => {
  test('is shown as the words travelled, the unnamed as such', () => {
    expect(
      showChain(
        chain(hop('the US official', 'unnamed'), hop('the regional official', 'unnamed'), hop('Reuters')),
        null,
      ),
    ).toBe('the US official, unnamed → the regional official → Reuters');
  });

  test('names the role of a named speaker', () => {
    const speaker = { name: 'Orsa Lind', kind: 'named', role: 'the mayor', anonymity: null, mentions: [] } as const;
    expect(showChain(chain(hop('Orsa Lind', 'named'), hop('Reuters')), speaker)).toBe('Orsa Lind, the mayor → Reuters');
  });

  test('with branches shows them side by side before what they share', () => {
    const branches = [chain(hop('Al-Akhbar'), hop('Middle East Eye')), chain(hop('Reuters'), hop('Middle East Eye'))];
    expect(showBranches(branches)).toBe('Al-Akhbar; Reuters → Middle East Eye');
  });

  test('of outlets leaves people out, and is empty without outlets', () => {
    expect(showBranches([chain(hop('an official', 'unnamed'), hop('Reuters'), hop('ZeroHedge'))])).toBe(
      'Reuters → ZeroHedge',
    );
    expect(showBranches([chain(hop('an official', 'unnamed'))])).toBe('');
  });

  test('that is part of another is not shown twice', () => {
    expect(
      showBranches([
        chain(hop('Al-Akhbar'), hop('Reuters'), hop('ZeroHedge')),
        chain(hop('Reuters'), hop('ZeroHedge')),
      ]),
    ).toBe('Al-Akhbar → Reuters → ZeroHedge');
  });
});
