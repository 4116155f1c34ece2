import { describe, expect, test } from '@jest/globals';
import { NO_METADATA } from '../../src/domain/article.ts';
import { attribute } from '../../src/reading/attribution/attribute.ts';
import { layOut } from '../../src/reading/layout/blocks.ts';
import { splitSentences } from '../../src/reading/sentences/sentences.ts';

function statementsIn(body: string): { source: string | null; cue: string | null; content: string; stance: string }[] {
  const text = `Bridge in Port Ansel reopens\n\n${body}`;
  const { blocks } = layOut(text, NO_METADATA);
  const { statements } = attribute({ text, blocks, sentences: splitSentences(text, blocks), dateline: null });
  return statements.map(({ source, cue, content, stance }) => ({
    source: source && text.slice(...source),
    cue: cue && text.slice(...cue),
    content: text.slice(...content),
    stance,
  }));
}

describe('an indirect statement', () => {
  test.each([
    [
      'Maria Okafor said that the bridge would open at dawn.',
      'Maria Okafor',
      'said',
      'that the bridge would open at dawn',
    ],
    ['The bridge would open at dawn, Maria Okafor said.', 'Maria Okafor', 'said', 'The bridge would open at dawn'],
    [
      'The bridge was closed for a year, according to the council.',
      'the council',
      'according to',
      'The bridge was closed for a year',
    ],
    ['Two engineers believe the tower is safe.', 'Two engineers', 'believe', 'the tower is safe'],
  ])('is cut into source, cue and content: %s', (body, source, cue, content) => {
    expect(statementsIn(body)).toEqual([{ source, cue, content, stance: 'says' }]);
  });
});

describe('a statement within another', () => {
  test('ends where the outer one takes over', () => {
    const found = statementsIn('The mayor has denied that he offered to resign, his lawyer said on Monday.');
    expect(found).toContainEqual({
      source: 'The mayor',
      cue: 'has denied',
      content: 'that he offered to resign',
      stance: 'denies',
    });
    expect(found).toHaveLength(2);
  });
});

test('what nobody is said to have said is no statement', () => {
  expect(statementsIn('Maria Okafor, known as “the Anchor”, opened the bridge.')).toEqual([]);
});

test('a paragraph that a colon leads in is stated by who is cited for it', () => {
  const [, block] = statementsIn(
    'The letter makes one demand, according to the council:\n\nThe dredging of the port must stop before the summer.',
  );
  expect(block).toMatchObject({
    source: 'the council',
    content: 'The dredging of the port must stop before the summer.',
  });
});

describe('the stance', () => {
  test.each([
    ['The mayor denied that the bridge was closed.', 'denies'],
    ['The council confirmed that the bridge would open.', 'confirms'],
    ['The engineer doubts that the tower is safe.', 'doubts'],
    ['The ministry declined to comment on the report.', 'declines'],
    ['The ministry did not respond to questions.', 'declines'],
    ['The mayor asked whether the tower was safe.', 'asks'],
    ['Residents demanded that the bridge be opened.', 'demands'],
    ['The mayor said the bridge was open.', 'says'],
  ])('of "%s" is "%s"', (body, stance) => {
    expect(statementsIn(body).map((statement) => statement.stance)).toEqual([stance]);
  });
});
