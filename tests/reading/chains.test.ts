import { describe, expect, test } from '@jest/globals';
import type { Traced } from '../../src/reading/chains/chains.ts';
import { type Said, traced, way, wayWithRelations } from './traced.ts';

const GAZETTE = { outlet: 'Harbour Gazette' };

/** The way of the first quote, in an article of the Harbour Gazette. */
function quoteWay(text: string, said: readonly Said[]): string | null {
  return way(traced(text, said, GAZETTE).quotes[0]?.chain);
}

/** The ways of the last statement given. */
function ways(text: string, said: readonly Said[]): (string | null)[] {
  return traced(text, said, GAZETTE).statements.at(-1)?.chains.map(way) ?? [];
}

describe('who spoke to whom', () => {
  test('a speaker alone: he, and who published', () => {
    const text = 'The harbour master said “the piers are safe.”';
    expect(
      quoteWay(text, [
        { who: 'The harbour master', verb: 'said', words: '“the piers are safe.”', quote: 'the piers are safe.' },
      ]),
    ).toBe('the harbour master → Harbour Gazette');
  });

  test.each([
    ['“It sank,” the pilot told Reuters on Monday.', 'the pilot', 'told'],
    ['“It sank,” the pilot said in an interview with Reuters.', 'the pilot', 'said'],
    ['Speaking to Reuters, the pilot said “It sank,” and hung up.', 'the pilot', 'said'],
    ['“It sank,” the pilot confirmed to Reuters.', 'the pilot', 'confirmed'],
    ['“It sank,” the pilot said in a statement to the news agency Reuters.', 'the pilot', 'said'],
    ['“It sank,” the pilot was quoted as saying by Reuters.', 'the pilot', 'saying'],
  ])('told to an outlet: %s', (text, who, verb) => {
    expect(quoteWay(text, [{ who, verb, words: '“It sank,”', quote: 'It sank,' }])).toBe(
      'the pilot → Reuters → Harbour Gazette',
    );
  });

  test('who told it is the whole phrase, where attribution took only its end', () => {
    const text = 'The ferry sank, a senior official close to Elm told Reuters.';
    const { statements } = traced(
      text,
      [{ who: 'Elm', verb: 'told', kind: 'named', words: 'The ferry sank' }],
      GAZETTE,
    );
    expect(way(statements[0]?.chains[0])).toBe('a senior official close to Elm → Reuters → Harbour Gazette');
    const plain = 'The news came just days after Tell told Reuters the ferry sank.';
    const { statements: kept } = traced(
      plain,
      [{ who: 'Tell', verb: 'told', kind: 'named', words: 'the ferry sank' }],
      GAZETTE,
    );
    expect(way(kept[0]?.chains[0])).toBe('Tell → Reuters → Harbour Gazette');
  });

  test('told to two outlets: two ways', () => {
    const text = 'The ferry had been overloaded, a port official told Reuters and the BBC.';
    expect(ways(text, [{ who: 'a port official', verb: 'told', words: 'The ferry had been overloaded' }])).toEqual([
      'a port official → Reuters → Harbour Gazette',
      'a port official → BBC → Harbour Gazette',
    ]);
  });

  test('told to the publisher: it stands once, and its words are pointed at', () => {
    const text = 'The ferry sank, a port official told the Harbour Gazette.';
    const { statements } = traced(text, [{ who: 'a port official', verb: 'told', words: 'The ferry sank' }], GAZETTE);
    expect(way(statements[0]?.chains[0])).toBe('a port official → Harbour Gazette');
  });

  test('an outlet merely named puts nobody on the way', () => {
    const text = 'The minister sued Reuters on Friday. “They lied,” he said.';
    expect(
      quoteWay(text, [
        { who: 'he', verb: 'said', name: 'the minister', kind: 'office', words: '“They lied,”', quote: 'They lied,' },
      ]),
    ).toBe('the minister → Harbour Gazette');
  });
});

describe('an unnamed speaker goes on telling the same outlet', () => {
  const text =
    'A senior port official close to the inquiry told Reuters that the ferry was old.\n\nA mayor spoke too.\n\n“Nobody checked it,” the port official said. “We warned them,” the mayor said.';
  const said: Said[] = [
    { who: 'A senior port official close to the inquiry', verb: 'told', words: 'that the ferry was old' },
    { who: 'the port official', verb: 'said', words: '“Nobody checked it,”', quote: 'Nobody checked it,' },
    { who: 'the mayor', verb: 'said', words: '“We warned them,”', quote: 'We warned them,' },
  ];

  test('known again by the description', () => {
    const { quotes } = traced(text, said, GAZETTE);
    expect(quotes.map(({ chain }) => way(chain))).toEqual([
      'the port official → Reuters → Harbour Gazette',
      'the mayor → Harbour Gazette',
    ]);
  });

  test('not where two could be meant', () => {
    const another = `A port official in Elm told a council that the crew slept.\n\n${text}`;
    const more: Said[] = [{ who: 'A port official in Elm', verb: 'told', words: 'that the crew slept' }, ...said];
    expect(way(traced(another, more, GAZETTE).quotes[0]?.chain)).toBe('the port official → Harbour Gazette');
  });

  test('not where he told two outlets', () => {
    const twice = text.replace('A mayor spoke too.', 'The port official told the BBC that it leaked.');
    const more: Said[] = [
      said[0] as Said,
      { who: 'The port official', verb: 'told', words: 'that it leaked' },
      said[1] as Said,
    ];
    const { quotes } = traced(twice, more, GAZETTE);
    expect(way(quotes[0]?.chain)).toBe('the port official → Harbour Gazette');
  });

  test.each([
    'tweeted',
    'said in a statement',
    'said at a news conference',
    'told reporters',
  ])('not what he %s', (words) => {
    const [verb = '', ...rest] = words.split(' ');
    const text = `Ann Orr told Reuters the pier was old. “It will burn,” she ${[verb, ...rest].join(' ')}.`;
    expect(
      quoteWay(text, [
        { who: 'Ann Orr', verb: 'told', kind: 'named', words: 'the pier was old' },
        { who: 'she', verb, name: 'Ann Orr', kind: 'named', words: 'It will burn,', quote: 'It will burn,' },
      ]),
    ).toBe('Ann Orr → Harbour Gazette');
  });

  test('a named speaker does so only within the paragraph', () => {
    const named =
      'Ana Brell told Reuters the ferry was old. “It leaked,” Brell said.\n\nThe inquiry goes on.\n\n“I will sue,” Brell said later.';
    const { quotes } = traced(
      named,
      [
        { who: 'Ana Brell', verb: 'told', kind: 'named', words: 'the ferry was old' },
        { who: 'Brell', verb: 'said', kind: 'named', name: 'Ana Brell', words: '“It leaked,”', quote: 'It leaked,' },
        {
          who: 'Brell',
          verb: 'said later',
          kind: 'named',
          name: 'Ana Brell',
          words: '“I will sue,”',
          quote: 'I will sue,',
        },
      ],
      GAZETTE,
    );
    expect(quotes.map(({ chain }) => way(chain))).toEqual([
      'Ana Brell → Reuters → Harbour Gazette',
      'Ana Brell → Harbour Gazette',
    ]);
  });
});

describe('relayed words', () => {
  test('four stations: who spoke, who told it, to whom, who published', () => {
    const text =
      'The envoy met the captain, a senior port official told Reuters.\n\nThe captain replied that “we carry rice and nothing else,” the port official added, using a word for grain.';
    expect(
      quoteWay(text, [
        { who: 'a senior port official', verb: 'told', words: 'The envoy met the captain' },
        {
          who: 'The captain',
          verb: 'replied',
          words: 'that “we carry rice and nothing else,” the port official added',
          quote: 'we carry rice and nothing else,',
        },
      ]),
    ).toBe('the captain → the port official → Reuters → Harbour Gazette');
  });

  test('the same where the quotation was given to the one who told it', () => {
    const text =
      'The envoy met Omar Tell, a senior port official told Reuters.\n\nDuring the talk, Tell objected to the envoy that the rules “are older than the port,” the port official said.';
    const { quotes, speakers } = traced(
      text,
      [
        { who: 'a senior port official', verb: 'told', words: 'The envoy met Omar Tell' },
        {
          who: 'the port official',
          verb: 'said',
          words: 'During the talk, Tell objected to the envoy that the rules “are older than the port,”',
          quote: 'are older than the port,',
        },
      ],
      GAZETTE,
    );
    expect(way(quotes[0]?.chain)).toBe('Omar Tell → the port official → Reuters → Harbour Gazette');
    expect(speakers[quotes[0]?.speaker ?? -1]?.name).toBe('Omar Tell');
  });

  test('a denial relayed by a third party', () => {
    const text = '“I never signed it,” the banker insisted, according to his lawyer, who spoke to AFP.';
    const { statements } = traced(
      text,
      [
        { who: 'the banker', verb: 'insisted', words: '“I never signed it,”', stance: 'denies' },
        { who: 'his lawyer', verb: 'according to', words: '“I never signed it,” the banker insisted' },
      ],
      GAZETTE,
    );
    expect(way(statements[0]?.chains[0])).toBe('the banker → his lawyer → AFP → Harbour Gazette');
  });

  test.each<[string, string, Said, string]>([
    [
      'who does not say it',
      'Many fear that the mayor said “it burns.”',
      { who: 'Many', verb: 'fear', kind: 'group', words: 'that the mayor said “it burns.”' },
      'the mayor → Harbour Gazette',
    ],
    [
      'who denies it',
      'When the mayor said “it burns,” the crew denied any fire.',
      { who: 'the crew', verb: 'denied', kind: 'group', stance: 'denies', words: 'When the mayor said “it burns,”' },
      'the mayor → Harbour Gazette',
    ],
    [
      'who speaks in a clause beside',
      'A diver said that the fire was out, and the mayor said “it burns.”',
      { who: 'A diver', verb: 'said', words: 'that the fire was out, and the mayor said “it burns.”' },
      'the mayor → Harbour Gazette',
    ],
    [
      'who speaks before “even though”',
      'A diver said that the fire was out -- even though the mayor said “it burns.”',
      { who: 'A diver', verb: 'said', words: 'that the fire was out -- even though the mayor said “it burns.”' },
      'the mayor → Harbour Gazette',
    ],
    [
      'what is nobody',
      'The diver’s comments said the mayor said “it burns.”',
      { who: 'The diver’s comments', verb: 'said', words: 'the mayor said “it burns.”' },
      'the mayor → Harbour Gazette',
    ],
    [
      'but who says it',
      'A diver said that the mayor said “it burns.”',
      { who: 'A diver', verb: 'said', words: 'that the mayor said “it burns.”' },
      'the mayor → a diver → Harbour Gazette',
    ],
  ])('not on the way of another’s words: %s', (_, text, outer, expected) => {
    const mayor: Said = { who: 'the mayor', verb: 'said', kind: 'office', words: 'it burns', quote: 'it burns' };
    expect(ways(text, [outer, mayor])).toEqual([expected]);
  });

  test('a quotation split by its cue is nobody else’s relay', () => {
    const text = '“It leaked,” the pilot said, “and nobody cared,” the pilot added.';
    const { quotes } = traced(
      text,
      [
        { who: 'the pilot', verb: 'said', words: '“It leaked,”', quote: 'It leaked,' },
        { who: 'the pilot', verb: 'added', words: '“and nobody cared,”', quote: 'and nobody cared,' },
      ],
      GAZETTE,
    );
    expect(quotes.map(({ chain }) => way(chain))).toEqual([
      'the pilot → Harbour Gazette',
      'the pilot → Harbour Gazette',
    ]);
  });

  test('a quoted report that ends by naming the paper it relays', () => {
    const text =
      'The answer, according to Reuters, was plain: “Tell said the port would stay shut, al-Mithal reported.”';
    const known = text.replace('al-Mithal', 'Haaretz');
    expect(
      quoteWay(known, [
        {
          who: 'Reuters',
          verb: 'according to',
          words: '“Tell said the port would stay shut, Haaretz reported.”',
          quote: 'Tell said the port would stay shut, Haaretz reported.',
        },
      ]),
    ).toBe('Tell → Haaretz → Reuters → Harbour Gazette');
  });

  test('in a quotation of a person an outlet that he names is not on the way of his words', () => {
    const text = '“The talks failed, as Haaretz reported,” the pilot said.';
    expect(
      quoteWay(text, [
        {
          who: 'the pilot',
          verb: 'said',
          words: '“The talks failed, as Haaretz reported,”',
          quote: 'The talks failed, as Haaretz reported,',
        },
      ]),
    ).toBe('the pilot → Harbour Gazette');
  });
});

describe('outlets that report', () => {
  test.each([
    ['leading', 'Reuters reported that the ferry sank.', 'Reuters', 'reported', 'that the ferry sank'],
    ['trailing', 'The ferry sank, Reuters reported.', 'Reuters', 'reported', 'The ferry sank'],
    ['inverted', 'The ferry sank, reported Reuters.', 'Reuters', 'reported', 'The ferry sank'],
    [
      'according',
      'The ferry sank, according to a report by Reuters.',
      'a report by Reuters',
      'according to',
      'The ferry sank',
    ],
    [
      'described',
      'The news agency Reuters, which has a man there, said the ferry sank.',
      'The news agency Reuters, which has a man there,',
      'said',
      'the ferry sank',
    ],
  ])('%s', (_, text, who, verb, words) => {
    expect(ways(text, [{ who, verb, words }])).toEqual(['Reuters → Harbour Gazette']);
  });

  test('citing another', () => {
    const text = 'The ferry had no licence, according to Reuters, citing Kathimerini.';
    const { statements } = traced(
      text,
      [{ who: 'Reuters', verb: 'according to', words: 'The ferry had no licence' }],
      GAZETTE,
    );
    expect(wayWithRelations(statements[0]?.chains[0])).toBe(
      'Kathimerini (reported) → Reuters (cited) → Harbour Gazette (published)',
    );
  });

  test('citing another, before the verb and with a speaker inside', () => {
    const text = 'The captain answered that he had slept, Reuters reported, citing the Greek daily Kathimerini.';
    expect(
      ways(text, [
        { who: 'Reuters', verb: 'reported', words: 'The captain answered that he had slept' },
        { who: 'The captain', verb: 'answered', words: 'that he had slept' },
      ]),
    ).toEqual(['the captain → Kathimerini → Reuters → Harbour Gazette']);
  });

  test('citing people of its own', () => {
    const text =
      'Reuters, citing two port officials, reported that the ferry sank. The BBC quoted a diver as saying “it broke in two.”';
    const { statements, quotes } = traced(
      text,
      [
        { who: 'Reuters', verb: 'reported', words: 'that the ferry sank' },
        { who: 'The BBC', verb: 'quoted', words: 'a diver as saying “it broke in two.”', quote: 'it broke in two.' },
      ],
      GAZETTE,
    );
    expect(way(statements[0]?.chains[0])).toBe('two port officials → Reuters → Harbour Gazette');
    expect(way(quotes[0]?.chain)).toBe('a diver → BBC → Harbour Gazette');
  });

  test('citing people after the verb, and after the name', () => {
    const text =
      'The hull was cut, Reuters reported on Monday, citing two senior U.S. officials. The crew left, according to the BBC, citing a diver.';
    const { statements } = traced(
      text,
      [
        { who: 'Reuters', verb: 'reported', words: 'The hull was cut' },
        { who: 'the BBC', verb: 'according to', words: 'The crew left' },
      ],
      GAZETTE,
    );
    expect(statements.map(({ chains }) => way(chains[0]))).toEqual([
      'two senior U.S. officials → Reuters → Harbour Gazette',
      'BBC → Harbour Gazette',
    ]);
  });

  test('an interview belongs to who gave it, not to whom he speaks of', () => {
    const text =
      'The mayor has scolded the crew, saying his office rejects “that song,” in an interview with CNN on Sunday.';
    const { statements } = traced(
      text,
      [
        { who: 'The mayor', verb: 'has scolded', words: 'the crew' },
        { who: 'The mayor', verb: 'saying', words: 'his office rejects “that song,”' },
        { who: 'his office', verb: 'rejects', words: '“that song,”' },
      ],
      GAZETTE,
    );
    expect(way(statements[2]?.chains[0])).toBe('his office → the mayor → CNN → Harbour Gazette');
  });

  test('two that report the same: two ways', () => {
    const text = 'Reuters and the BBC reported that the ferry sank.';
    expect(ways(text, [{ who: 'Reuters and the BBC', verb: 'reported', words: 'that the ferry sank' }])).toEqual([
      'Reuters → Harbour Gazette',
      'BBC → Harbour Gazette',
    ]);
  });

  test('two that report different things in one sentence', () => {
    const text = 'Reuters said the ferry sank, while the BBC said a diver saw it afloat.';
    const { statements } = traced(
      text,
      [
        { who: 'Reuters', verb: 'said', words: 'the ferry sank, while the BBC said a diver saw it afloat' },
        { who: 'the BBC', verb: 'said', words: 'a diver saw it afloat' },
      ],
      GAZETTE,
    );
    expect(statements.map(({ chains }) => chains.map(way))).toEqual([
      ['Reuters → Harbour Gazette'],
      ['BBC → Harbour Gazette'],
    ]);
  });

  test('one that reports what another had learned', () => {
    const text = 'CNN reported that The New York Times had learned of the sale.';
    expect(
      ways(text, [
        { who: 'CNN', verb: 'reported', words: 'that The New York Times had learned of the sale' },
        { who: 'The New York Times', verb: 'had learned', words: 'of the sale' },
      ]),
    ).toEqual(['The New York Times → CNN → Harbour Gazette']);
  });

  test('a colon governs the next paragraph and its list', () => {
    const text =
      'Haaretz gave these details, according to a translation provided by the BBC:\n\nThe owners make an offer. For two demands:\n\nFirst, the crew asks for pay.\n\nThe harbour was calm. A sailor sang of home.';
    const { statements } = traced(
      text,
      [
        { who: 'The owners', verb: 'make', words: 'an offer' },
        { who: 'the crew', verb: 'asks', words: 'for pay' },
        { who: 'A sailor', verb: 'sang', words: 'of home' },
      ],
      GAZETTE,
    );
    expect(statements.map(({ chains }) => way(chains[0]))).toEqual([
      'the owners → Haaretz → BBC → Harbour Gazette',
      'the crew → Haaretz → BBC → Harbour Gazette',
      'a sailor → Harbour Gazette',
    ]);
  });

  test('a confirmation is one', () => {
    const text =
      'Reuters was able to obtain independent confirmation of the Haaretz report: two divers said the hull “was cut open.”';
    const { quotes } = traced(
      text,
      [{ who: 'two divers', verb: 'said', words: 'the hull “was cut open.”', quote: 'was cut open.' }],
      GAZETTE,
    );
    expect(wayWithRelations(quotes[0]?.chain)).toBe(
      'two divers (said) → Reuters (confirmed) → Harbour Gazette (published)',
    );
  });

  test('a translated quotation', () => {
    const text = '“The sea takes what it is owed,” the poet said, according to a translation by the BBC.';
    const { quotes } = traced(
      text,
      [
        {
          who: 'the poet',
          verb: 'said',
          words: '“The sea takes what it is owed,”',
          quote: 'The sea takes what it is owed,',
        },
      ],
      GAZETTE,
    );
    expect(wayWithRelations(quotes[0]?.chain)).toBe('the poet (said) → BBC (translated) → Harbour Gazette (published)');
  });

  test.each([
    ['a translator by name', '“It rains,” the poet said, according to a translation by Mara Holt.', 'Mara Holt'],
    ['an interpreter', '“It rains,” the poet said through an interpreter.', 'an interpreter'],
    ['an interpreter first', 'Speaking through an interpreter, the poet said “It rains,” and left.', 'an interpreter'],
  ])('%s', (_, text, translator) => {
    const { quotes } = traced(
      text,
      [{ who: 'the poet', verb: 'said', words: '“It rains,”', quote: 'It rains,' }],
      GAZETTE,
    );
    expect(wayWithRelations(quotes[0]?.chain)).toBe(
      `the poet (said) → ${translator} (translated) → Harbour Gazette (published)`,
    );
  });

  test('“the newspaper” is the only one named before', () => {
    const text = 'Haaretz reported a fire. The newspaper said the crew fled.';
    expect(ways(text, [{ who: 'The newspaper', verb: 'said', words: 'the crew fled' }])).toEqual([
      'Haaretz → Harbour Gazette',
    ]);
    const two = `Le Monde wrote of it too. ${text}`;
    expect(ways(two, [{ who: 'The newspaper', verb: 'said', words: 'the crew fled' }])).toEqual([
      'the newspaper → Harbour Gazette',
    ]);
  });

  test('somebody of an outlet speaks for himself; its reporter reports for it', () => {
    expect(
      ways('CNN host Lee Marr said the fire was old.', [
        { who: 'CNN host Lee Marr', verb: 'said', name: 'Lee Marr', kind: 'named', words: 'the fire was old' },
      ]),
    ).toEqual(['Lee Marr → Harbour Gazette']);
    expect(
      ways('A Reuters witness said the fire was out.', [
        { who: 'A Reuters witness', verb: 'said', words: 'the fire was out' },
      ]),
    ).toEqual(['a Reuters witness → Reuters → Harbour Gazette']);
    expect(
      ways('CNN reporter Lee Marr lamented that the fire was old.', [
        {
          who: 'CNN reporter Lee Marr',
          verb: 'lamented',
          name: 'Lee Marr',
          kind: 'named',
          words: 'that the fire was old',
        },
      ]),
    ).toEqual(['Lee Marr → Harbour Gazette']);
  });

  test('an outlet that is told something says nothing', () => {
    expect(
      ways('The mayor told Haaretz that claims of a fire were “smoke.”', [
        { who: 'The mayor', verb: 'told', kind: 'office', words: 'that claims of a fire were “smoke.”' },
        { who: 'Haaretz', verb: 'claims', kind: 'group', words: 'of a fire were “smoke.”', quote: 'smoke.' },
      ]),
    ).toEqual(['Harbour Gazette']);
  });

  test('who only names what an interview gave did not speak in it', () => {
    expect(
      ways('In an interview with CNN, the mayor gave what his aides called “a riddle.”', [
        { who: 'his aides', verb: 'called', kind: 'group', words: '“a riddle.”', quote: 'a riddle.' },
      ]),
    ).toEqual(['his aides → Harbour Gazette']);
  });

  test('what he said after an interview, he did not say in it', () => {
    expect(
      ways('Hours after he spoke to CNN, the mayor said that the pier was “ours.”', [
        { who: 'the mayor', verb: 'said', kind: 'office', words: 'that the pier was “ours.”', quote: 'ours.' },
      ]),
    ).toEqual(['the mayor → Harbour Gazette']);
  });

  test('a quotation of an outlet split by its cue is the outlet’s on both sides', () => {
    const text = '“The pier is shut,” Haaretz wrote, “and will stay so.”';
    const { quotes } = traced(
      text,
      [
        { who: 'Haaretz', verb: 'wrote', words: '“The pier is shut,”', quote: 'The pier is shut,' },
        { who: 'Haaretz', verb: 'wrote', words: '“and will stay so.”', quote: 'and will stay so.' },
      ],
      GAZETTE,
    );
    expect(quotes.map(({ chain }) => way(chain))).toEqual(['Haaretz → Harbour Gazette', 'Haaretz → Harbour Gazette']);
  });

  test('what stands beyond an outlet’s clause is not the outlet’s', () => {
    const text = 'Reuters cites a diver to say “it was cut,” which helps those who cried “sabotage at sea” before.';
    const { quotes } = traced(
      text,
      [
        {
          who: 'Reuters',
          verb: 'cites',
          words: 'a diver to say “it was cut,” which helps those who cried “sabotage at sea” before',
          quote: 'it was cut,',
        },
        { who: 'Reuters', verb: 'cites', words: '“sabotage at sea”', quote: 'sabotage at sea' },
      ],
      GAZETTE,
    );
    expect(quotes.map(({ chain }) => way(chain))).toEqual(['a diver → Reuters → Harbour Gazette', 'Harbour Gazette']);
    expect(quotes[1]?.speaker).toBeNull();
  });
});

describe('carrier and credit', () => {
  const said: Said[] = [{ who: 'a diver', verb: 'said', words: 'The ferry broke' }];
  const first = ({ statements }: Traced): string | null => wayWithRelations(statements[0]?.chains[0]);

  test.each([
    ['dateline', 'PIRAEUS, June 5 (Reuters) - The ferry broke, a diver said.'],
    ['closing credit', 'A long day ended.\n\nThe ferry broke, a diver said on the pier. (Reuters)'],
    ['rights', 'The ferry broke, a diver said on the pier.\n\nCopyright 2019 Reuters. All rights reserved.'],
    ['byline', 'The ferry is lost\n\nBy Jane Doe, Reuters\n\nThe ferry broke, a diver said on the pier after dawn.'],
  ])('an agency credited with the whole: %s', (_, text) => {
    expect(first(traced(text, said, GAZETTE))).toBe(
      'a diver (said) → Reuters (syndicated) → Harbour Gazette (published)',
    );
  });

  test.each([
    ['one that contributed', 'The ferry broke, a diver said on the pier.\n\nReuters contributed to this report.'],
    [
      'a picture’s credit',
      'The ferry broke, a diver said on the pier.\n\nFile photo of the ferry (Reuters)\n\nThe pier was shut.',
    ],
    ['agencies and others', 'By Gazette staff and agencies\n\nThe ferry broke, a diver said on the pier after dawn.'],
  ])('not credited with the whole: %s', (_, text) => {
    expect(first(traced(text, said, GAZETTE))).toBe('a diver (said) → Harbour Gazette (published)');
  });

  test('a report retold: its outlet carries, the teller does not stand on the way', () => {
    const stated = { outlet: 'Seed desk', retells: { outlet: 'middle east eye', publishedAt: null, url: null } };
    const traces = traced('The ferry broke, a diver said.', said, stated);
    expect(first(traces)).toBe('a diver (said) → Middle East Eye (retold)');
    expect([traces.outlet?.name, traces.carrier]).toEqual(['Seed desk', 'Middle East Eye']);
  });

  test('who published: by address, house byline, or what the furniture says of its house', () => {
    const text = 'The ferry broke, a diver said on the pier.\n\nvia RSS https://x.example/1 Tyler Durden';
    expect(traced(text, said, { url: 'https://www.bbc.co.uk/news/1' }).outlet).toEqual({ name: 'BBC', span: null });
    const feed = { outlet: 'BBC News - Harbours', url: 'https://www.bbc.co.uk/news/1' };
    expect(traced(text, said, feed).outlet?.name).toBe('BBC');
    expect(traced(text, said, { ...feed, url: 'https://x.example/1' }).outlet?.name).toBe('BBC News - Harbours');
    const { outlet } = traced(text, said);
    expect([outlet?.name, text.slice(...(outlet?.span ?? [0, 0]))]).toEqual(['ZeroHedge', 'Tyler Durden']);
    const house =
      'The ferry broke, a diver said on the pier.\n\nNew MEE newsletter: The Pier\n\nMore about MEE can be found here.';
    expect(traced(house, said).outlet?.name).toBe('Middle East Eye');
  });

  test('nobody knows who published: the way ends with who spoke', () => {
    const { outlet, statements } = traced('The ferry broke, a diver said.', said);
    expect(outlet).toBeNull();
    expect(way(statements[0]?.chains[0])).toBe('a diver');
  });

  test('an unattributed quote begins with the first outlet known, and has no chain where none is', () => {
    const text = '“Down with the fares” stood on the wall.';
    const quote: Said = { who: null, words: 'Down with the fares', quote: 'Down with the fares' };
    expect(way(traced(text, [quote], GAZETTE).quotes[0]?.chain)).toBe('Harbour Gazette');
    expect(traced(text, [quote]).quotes[0]?.chain).toBeNull();
    const reported = `Reuters reported that ${text}`;
    expect(way(traced(reported, [quote], GAZETTE).quotes[0]?.chain)).toBe('Reuters → Harbour Gazette');
  });
});
