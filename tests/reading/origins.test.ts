import { describe, expect, test } from '@jest/globals';
import { origin, publisher } from '../../src/domain/source-chain.ts';
import { sameOrigin } from '../../src/reading/chains/origins.ts';
import { type Said, traced, way } from './traced.ts';

const GAZETTE = { outlet: 'Harbour Gazette' };
const report = (text: string, said: readonly Said[], stated = GAZETTE) => {
  const { chains, origins } = traced(text, said, stated);
  return { chains: chains.map(way), origins: origins.map(({ outlet, ground }) => `${outlet}, ${ground}`) };
};

describe('how a report as a whole reached us', () => {
  test('two branches, two origins: the paper that was first, the agency with its own official', () => {
    const text =
      'The envoy came to the port, a senior port official told Reuters on Friday.\n\nThe Greek daily Kathimerini first reported the visit, saying he stayed an hour.';
    expect(
      report(text, [
        { who: 'a senior port official', verb: 'told', words: 'The envoy came to the port' },
        { who: 'The Greek daily Kathimerini', verb: 'first reported', words: 'the visit' },
      ]),
    ).toEqual({
      chains: ['Kathimerini → Harbour Gazette', 'a senior port official → Reuters → Harbour Gazette'],
      origins: ['Kathimerini, earliest', 'Reuters, own'],
    });
  });

  test('one report relayed, and confirmed on its own account', () => {
    const text =
      'Reuters has confirmed a report that the envoy came in June.\n\nThe visit was first revealed by the Greek daily Kathimerini.\n\nHe also asked for a pier, according to Reuters, citing Kathimerini.\n\nReuters was able to obtain separate confirmation of the Kathimerini report through port sources: two port officials said there was “a talk.”';
    expect(
      report(text, [
        { who: 'Reuters', verb: 'has confirmed', words: 'a report that the envoy came in June' },
        { who: 'two port officials', verb: 'said', words: 'there was “a talk.”', quote: 'a talk.' },
      ]),
    ).toEqual({
      chains: ['Kathimerini → Reuters → Harbour Gazette', 'two port officials → Reuters → Harbour Gazette'],
      origins: ['Kathimerini, earliest', 'Reuters, own'],
    });
  });

  test('ten outlets that rest on one report are one origin', () => {
    const text =
      'The envoy came in June, Reuters reported, citing Kathimerini. The BBC, citing Kathimerini, said he stayed an hour.';
    expect(
      report(text, [
        { who: 'Reuters', verb: 'reported', words: 'The envoy came in June' },
        { who: 'The BBC', verb: 'said', words: 'he stayed an hour' },
      ]),
    ).toEqual({
      chains: ['Kathimerini → Reuters → Harbour Gazette', 'Kathimerini → BBC → Harbour Gazette'],
      origins: ['Kathimerini, earliest'],
    });
  });

  test('an agency’s report carried', () => {
    expect(
      report('PIRAEUS, June 5 (Reuters) - The envoy came to the port, the mayor said.', [
        { who: 'the mayor', verb: 'said', kind: 'office', words: 'The envoy came to the port' },
      ]),
    ).toEqual({ chains: ['Reuters → Harbour Gazette'], origins: ['Reuters, earliest'] });
  });

  test('the paper’s own report', () => {
    expect(
      report('The envoy came to the port, a port official told the Harbour Gazette.', [
        { who: 'a port official', verb: 'told', words: 'The envoy came to the port' },
      ]),
    ).toEqual({ chains: ['a port official → Harbour Gazette'], origins: ['Harbour Gazette, own'] });
    expect(report('The pier was shut on Monday.', [])).toEqual({
      chains: ['Harbour Gazette'],
      origins: ['Harbour Gazette, earliest'],
    });
  });

  test('thanks for the lead', () => {
    expect(report('The pier was shut on Monday. It opens in May.\n\nh/t The Hill', [])).toEqual({
      chains: ['The Hill → Harbour Gazette'],
      origins: ['The Hill, earliest'],
    });
  });

  test('first reported elsewhere, said at the end', () => {
    const text =
      'The pier was shut.\n\nIt is old.\n\nIt is wet.\n\nIt is long.\n\nIt is grey.\n\nIt is ours.\n\nThe closure was first reported by Haaretz.';
    expect(report(text, []).chains).toEqual(['Haaretz → Harbour Gazette']);
  });

  test('an outlet that only comes up far down is no ground of the report', () => {
    const text =
      'The pier was shut.\n\nIt is old.\n\nIt is wet.\n\nIt is long.\n\nIt is grey.\n\nIt was built in 1905, Haaretz reported.\n\nIt is ours.';
    expect(report(text, [{ who: 'Haaretz', verb: 'reported', words: 'It was built in 1905' }]).chains).toEqual([
      'Harbour Gazette',
    ]);
  });

  test.each([
    [
      'a detail after the lead',
      'The pier was shut.\n\nIt is old and wet, and nobody has walked on it for years, whatever the mayor may have promised them at the last election.\n\nIt is long.\n\nIt is grey.\n\nIt was built in 1905, Haaretz reported.',
    ],
    ['what happened before', 'The mayor shut the pier on Monday, days after Haaretz reported that it was rotten.'],
    [
      'an interview that is itself the news of old',
      'The mayor, who lost his post over an interview with Haaretz, came to the pier on Monday.',
    ],
    ['a poll shared by two', 'Most of those who told Reuters/Ipsos pollsters in May that they like the pier are old.'],
    ['the credit of a picture', 'The pier was shut.\n\nThe pier on Monday. A. Diver via Reuters'],
    ['a way to read on', 'The pier was shut.\n\nRead more at Haaretz\n\nFollow us on Twitter and the CNN app.'],
    [
      'a check that failed',
      'A film of the fire, which could not be independently verified by Reuters, shows the pier.',
    ],
    ['a company in the news', 'Thomson Reuters cut forty posts on Monday. The CNN building was empty.'],
  ])('not a ground: %s', (_, text) => {
    expect(report(text, [])).toEqual({ chains: ['Harbour Gazette'], origins: ['Harbour Gazette, earliest'] });
  });

  test('where the first statement passes on what somebody said, the way begins with him', () => {
    const text = 'The mayor has denied that the pier burnt, Ann Orr said on Monday.';
    const said: Said[] = [
      { who: 'Ann Orr', verb: 'said', kind: 'named', words: 'The mayor has denied that the pier burnt' },
      { who: 'The mayor', verb: 'has denied', kind: 'office', stance: 'denies', words: 'that the pier burnt' },
    ];
    const expected = { chains: ['the mayor → Ann Orr → Harbour Gazette'], origins: ['Harbour Gazette, earliest'] };
    expect(report(text, said)).toEqual(expected);
    expect(report(text, said.toReversed())).toEqual(expected);
  });

  test('a house in the news says what it does, not what happened', () => {
    const text = 'The singer lost her post on Monday. CNN announced that it would not ask her again.';
    const announced: Said = { who: 'CNN', verb: 'announced', kind: 'group', words: 'that it would not ask her again' };
    expect(report(text, [announced]).origins).toEqual(['Harbour Gazette, earliest']);
  });

  test('what the paper was told itself counts beside what others have', () => {
    const text = 'The pier burnt, the mayor told the BBC. A diver told Reuters that it was old.';
    expect(
      report(
        text,
        [
          { who: 'the mayor', verb: 'told', kind: 'office', words: 'The pier burnt' },
          { who: 'A diver', verb: 'told', words: 'that it was old' },
        ],
        { outlet: 'BBC' },
      ),
    ).toEqual({
      chains: ['a diver → Reuters → BBC', 'the mayor → BBC'],
      origins: ['Reuters, own', 'BBC, own'],
    });
  });

  test('who was first may be said a little after the lead', () => {
    const text =
      'The pier was shut.\n\nIt is old.\n\nIt is wet.\n\nHaaretz first reported the closure.\n\nIt is grey.\n\nIt is ours.';
    expect(report(text, []).origins).toEqual(['Haaretz, earliest']);
  });

  test.each([
    'The pier was shut on Monday (via Haaretz).',
    'The pier was shut on Monday.\n\nVia Haaretz',
  ])('thanks: %s', (text) => {
    expect(report(text, []).origins).toEqual(['Haaretz, earliest']);
  });

  test('an outlet inside what another gives stands before it', () => {
    const text =
      'The answer, according to Reuters, was as follows: “Verrin said the pier would stay shut until it was paid for, Haaretz reported.”';
    const words = 'Verrin said the pier would stay shut until it was paid for, Haaretz reported.';
    expect(report(text, [{ who: 'Reuters', verb: 'according to', words, quote: words }]).chains).toEqual([
      'Verrin → Haaretz → Reuters → Harbour Gazette',
    ]);
  });

  test('who translated it stays on the way', () => {
    const told: Said = { who: 'the mayor', verb: 'told', kind: 'office', words: 'The pier stays shut' };
    const passage =
      'The pier stays shut, the mayor told the Greek daily Kathimerini, in remarks translated by The Guardian.';
    expect(report(passage, [told]).chains).toEqual(['the mayor → Kathimerini → The Guardian → Harbour Gazette']);
    const reported = 'The pier stays shut, Kathimerini reported, according to a translation by The Guardian.';
    expect(report(reported, []).chains).toEqual(['Kathimerini → The Guardian → Harbour Gazette']);
  });

  test('what somebody wants or thinks is not what the report was made from', () => {
    const who = { who: 'The mayor', kind: 'office' } as const;
    const wants = report('The mayor hopes the pier will open.', [
      { ...who, verb: 'hopes', words: 'the pier will open' },
    ]);
    const says = report('The mayor has said the pier will open.', [
      { ...who, verb: 'has said', words: 'the pier will open' },
    ]);
    expect([wants.chains, says.chains]).toEqual([['Harbour Gazette'], ['the mayor → Harbour Gazette']]);
  });

  test('nothing known: no chain, no origin', () => {
    const { chains, origins } = traced('The pier was shut.', []);
    expect([chains, origins]).toEqual([[], []]);
  });
});

describe('two statements', () => {
  test('share their origin where the same outlet had them first', () => {
    const text =
      'The envoy came, Reuters reported, citing Kathimerini. He left, Kathimerini reported. A crane fell, the BBC reported.';
    const { statements } = traced(
      text,
      [
        { who: 'Reuters', verb: 'reported', words: 'The envoy came' },
        { who: 'Kathimerini', verb: 'reported', words: 'He left' },
        { who: 'the BBC', verb: 'reported', words: 'A crane fell' },
      ],
      GAZETTE,
    );
    const [first, second, third] = statements.map(({ chains }) => chains[0]);
    if (!first || !second || !third) throw new Error('three statements, three chains');
    expect(sameOrigin(first, second)).toBe(true);
    expect(sameOrigin(first, third)).toBe(false);
    expect([origin(first)?.name, publisher(first)?.name]).toEqual(['Kathimerini', 'Harbour Gazette']);
  });
});
