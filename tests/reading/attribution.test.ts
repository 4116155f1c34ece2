import { describe, expect, test } from '@jest/globals';
import { NO_METADATA } from '../../src/domain/article.ts';
import { attribute } from '../../src/reading/attribution/attribute.ts';
import { layOut } from '../../src/reading/layout/blocks.ts';
import { splitSentences } from '../../src/reading/sentences/sentences.ts';

interface Told {
  readonly quote: string;
  readonly mention: string | null;
  readonly name: string | null;
  readonly kind: string | null;
}

/** What is read out of an article whose first line is its headline. */
function toldIn(body: string): Told[] {
  const text = `Bridge in Port Ansel reopens\n\n${body}`;
  const { blocks } = layOut(text, NO_METADATA);
  const { quotes, speakers } = attribute({ text, blocks, sentences: splitSentences(text, blocks), dateline: null });
  return quotes.map(({ span, mention, speaker }) => ({
    quote: text.slice(...span),
    mention: mention && text.slice(...mention),
    name: speaker === null ? null : (speakers[speaker]?.name ?? null),
    kind: speaker === null ? null : (speakers[speaker]?.kind ?? null),
  }));
}

const brief = (told: readonly Told[]): string[] => told.map(({ quote, name }) => `${name ?? '?'}: ${quote}`);

describe('a direct quotation', () => {
  test.each([
    ['cue after it', '“We opened it at dawn,” Maria Okafor said.', 'Maria Okafor'],
    ['inverted', '“We opened it at dawn,” said Maria Okafor, the harbour master.', 'Maria Okafor'],
    ['cue before it', 'Maria Okafor said: “We opened it at dawn.”', 'Maria Okafor'],
    ['straight marks', '"We opened it at dawn," Maria Okafor told reporters.', 'Maria Okafor'],
    ['guillemets', '«We opened it at dawn», Maria Okafor said.', 'Maria Okafor'],
    ['single marks', '‘We opened it at dawn and it didn’t sink,’ Maria Okafor said.', 'Maria Okafor'],
    ['an apposition', '“We opened it at dawn,” Maria Okafor, the harbour master of Port Ansel, said.', 'Maria Okafor'],
    ['a role before the name', '“We opened it at dawn,” harbour spokeswoman Maria Okafor said.', 'Maria Okafor'],
    ['a question', '“Did we open it too late?” Maria Okafor asked.', 'Maria Okafor'],
    ['according to', 'The bridge “was opened far too late,” according to Maria Okafor.', 'Maria Okafor'],
    ['a body', '“We opened it at dawn,” the Transport Ministry said in a statement.', 'Transport Ministry'],
    ['an abbreviated title', '“We opened it at dawn,” Sen. Maria Okafor said on Tuesday.', 'Maria Okafor'],
  ])('is given to its speaker: %s', (_case, body, speaker) => {
    expect(toldIn(body).map(({ name }) => name)).toEqual([speaker]);
  });

  test('that its cue splits is two quotes of one speaker', () => {
    expect(brief(toldIn('“We opened it at dawn,” Maria Okafor said, “and nobody was there to see it.”'))).toEqual([
      'Maria Okafor: We opened it at dawn,',
      'Maria Okafor: and nobody was there to see it.',
    ]);
  });

  test('without a cue goes on from the one before it in its paragraph', () => {
    expect(brief(toldIn('“We opened it at dawn,” said Maria Okafor. “Nobody was there to see it.”'))).toEqual([
      'Maria Okafor: We opened it at dawn,',
      'Maria Okafor: Nobody was there to see it.',
    ]);
  });

  test('over two paragraphs, the first left open, is one speaker’s', () => {
    const told = toldIn('“We opened it at dawn,” said Maria Okafor. “It was cold.\n\n“Nobody was there to see it.”');
    expect(told.map(({ name }) => name)).toEqual(['Maria Okafor', 'Maria Okafor', 'Maria Okafor']);
  });

  test('that a paragraph with a colon leads in belongs to its speaker', () => {
    expect(
      brief(toldIn('Maria Okafor wrote in a letter to the council:\n\n“We opened it at dawn and nobody came.”')),
    ).toEqual(['Maria Okafor: We opened it at dawn and nobody came.']);
  });

  test('without marks after a colon is a quote with its own rule', () => {
    const text =
      'Bridge reopens\n\nThe notice read as follows, according to the Transport Ministry:\n\nThe bridge will open at dawn on Friday and stay open to lorries below ten tonnes.';
    const { blocks } = layOut(text, NO_METADATA);
    const { quotes } = attribute({ text, blocks, sentences: splitSentences(text, blocks), dateline: null });
    expect(quotes.map(({ span, rule }) => [rule, text.slice(...span)])).toEqual([
      ['block-quotation', 'The bridge will open at dawn on Friday and stay open to lorries below ten tonnes.'],
    ]);
  });

  test('inside reported speech is given as the fragment that it is', () => {
    expect(brief(toldIn('Maria Okafor said the bridge was “a gift to the whole valley” and would last.'))).toEqual([
      'Maria Okafor: a gift to the whole valley',
    ]);
  });

  test('holds a quotation inside it without ending there', () => {
    expect(brief(toldIn('“He told me ‘go home’ and I went,” Maria Okafor said.'))).toEqual([
      'Maria Okafor: He told me ‘go home’ and I went,',
    ]);
  });

  test('relayed by another is given to who spoke it', () => {
    const body = 'The harbour master replied that “our pilots are only here to advise,” a port official added.';
    expect(toldIn(body).map(({ mention }) => mention)).toEqual(['The harbour master']);
  });

  test('that a paper cites somebody for is his, not the paper’s', () => {
    const body = 'The Valley Post cited a senior engineer as saying “most of the cables in the tower were new.”';
    expect(toldIn(body).map(({ mention }) => mention)).toEqual(['a senior engineer']);
  });

  test('credited after a dash or by a transcript’s label has that speaker', () => {
    expect(brief(toldIn('“The old bridge was the better one by far.” — Maria Okafor.'))).toEqual([
      'Maria Okafor: The old bridge was the better one by far.',
    ]);
  });
});

describe('who is not named', () => {
  test('keeps the description, and what the text says of anonymity', () => {
    const text =
      'Bridge reopens\n\n“We opened it at dawn,” said a senior official, who spoke on condition of anonymity.';
    const { blocks } = layOut(text, NO_METADATA);
    const { speakers } = attribute({ text, blocks, sentences: splitSentences(text, blocks), dateline: null });
    expect(speakers).toHaveLength(1);
    expect(speakers[0]).toMatchObject({ name: 'a senior official', kind: 'unnamed' });
    expect(text.slice(...(speakers[0]?.anonymity ?? [0, 0]))).toContain('on condition of anonymity');
  });

  test('is an office when the text says which', () => {
    expect(toldIn('“We opened it at dawn,” the transport minister said.')).toEqual([
      {
        quote: 'We opened it at dawn,',
        mention: 'the transport minister',
        name: 'the transport minister',
        kind: 'office',
      },
    ]);
  });

  test('stays unattributed where the text does not say', () => {
    const told = toldIn(
      'The bridge was empty when the barrier rose.\n\n“It was the coldest morning of the whole long winter.”\n\nTraffic is light.',
    );
    expect(told.map(({ name }) => name)).toEqual([null]);
  });
});

describe('marked words that nobody spoke', () => {
  test.each([
    ['a title', 'The choir sang “The Long Way Home” at the opening.'],
    ['a nickname', 'Peter “Rivet” Lindqvist built the bridge.'],
    ['a word at arm’s length', 'The town has a list of “heritage vehicles” that may cross, among them two trams.'],
  ])('are no quote: %s', (_case, body) => {
    expect(toldIn(body)).toEqual([]);
  });

  test('a stray mark quotes nobody', () => {
    expect(toldIn('The beam was 12" wide and the council paid for it. Nobody complained about that.')).toEqual([]);
  });
});
