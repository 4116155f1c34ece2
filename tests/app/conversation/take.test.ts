import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Context, take } from '../../../src/app/conversation/take.ts';
import { anyText } from '../../reading/any-text.ts';

const NOTHING: Context = {
  question: null,
  after: null,
  persons: [],
  places: [],
  headlines: [],
  topics: [{ topic: 'norway', aliases: ['Norwegian'] }],
};
const ways = (words: string, context: Partial<Context>): readonly string[] =>
  take(words, { ...NOTHING, ...context }).ways;

describe('who "he" is', () => {
  const persons = ['Anna Kovacs', 'Pavel Orlov'];

  test('is whoever alone the last question named', () => {
    expect(ways('what did he say?', { question: 'When did Orlov arrive?', persons })).toEqual([
      'what did Pavel Orlov say?',
    ]);
  });

  test('is after "who …?" whoever the answer named, or else the other', () => {
    expect(ways('where is she?', { question: 'Who met Orlov?', persons })).toEqual([
      'where is Anna Kovacs?',
      'where is Pavel Orlov?',
    ]);
  });

  test('is below a brief anybody in it, likeliest first', () => {
    expect(ways('who is he?', { persons })).toEqual(['who is Anna Kovacs?', 'who is Pavel Orlov?']);
  });

  test('is somebody whom no report names, when only the question did', () => {
    expect(ways('who is she?', { question: 'What did Vera Lindqvist say?', persons: [] })).toEqual([
      'who is Vera Lindqvist?',
    ]);
  });

  test('is left to the question where that names somebody itself', () => {
    expect(ways('When did Pavel Orlov say that he would come?', { persons })).toHaveLength(1);
    expect(take('Did Orlov sell his ship?', { ...NOTHING, persons }).filledIn).toBe(false);
  });

  test('has things of his own', () => {
    expect(ways('what is his job?', { persons: ['Pavel Orlov'] })).toEqual(['what is Pavel Orlov’s job?']);
    expect(ways('who met her?', { persons: ['Anna Kovacs'] })).toEqual(['who met Anna Kovacs?']);
    expect(ways('what is her job?', { persons: ['Anna Kovacs'] })).toEqual(['what is Anna Kovacs’s job?']);
  });
});

describe('where "there" is', () => {
  const places = ['near Lindhaven'];

  test('is the place that was shown', () => {
    expect(ways('who else was in town there?', { places })).toEqual(['who else was in town near Lindhaven?']);
  });

  test.each(['is there a bridge?', 'there are how many?', 'how many ships were there?'])('is none in %j', (words) => {
    expect(take(words, { ...NOTHING, places }).filledIn).toBe(false);
  });
});

describe('what goes on from the question before', () => {
  test('changes its time', () => {
    expect(ways('and in 2017?', { question: 'How many ships sank in 2016?' })).toEqual([
      'How many ships sank in 2017?',
    ]);
    expect(ways('and on Friday?', { question: 'How many ships sank?' })).toEqual(['How many ships sank on Friday?']);
  });

  test('changes its subject, or what it was about, or asks for less', () => {
    expect(ways('and Orlov?', { question: 'What did Kovacs say about Bergen?' })).toEqual([
      'What did Orlov say about Bergen?',
      'What did Orlov say?',
      'What did Kovacs say about Orlov?',
    ]);
  });

  test('adds a country to what was left open', () => {
    expect(ways('what about Norway?', { question: 'What did Sweden demand?' })).toEqual([
      'What did Sweden demand about Norway?',
      'What did Norway demand?',
    ]);
  });

  test('takes over from the question on which the last one leant', () => {
    expect(take('why?', { ...NOTHING, question: 'where was that?', after: 'When was the dam built?' }).after).toBe(
      'When was the dam built?',
    );
  });

  test.each(['and why was it closed?', 'but what did Orlov say?', 'and that?'])('is none in %j', (words) => {
    expect(take(words, { ...NOTHING, question: 'When was the bridge closed?' })).toMatchObject({
      ways: [words],
      filledIn: false,
    });
  });
});

test('"that" below a brief is what its reports tell of', () => {
  expect(ways('when was that?', { headlines: ['Bridge closed', 'Ferry stops'] })).toEqual([
    'when was “Bridge closed”?',
    'when was “Ferry stops”?',
  ]);
});

test('any words are taken in the light of anything without an exception', () => {
  const some = fc.array(anyText, { maxLength: 3 });
  fc.assert(
    fc.property(anyText, fc.option(anyText), some, some, some, (words, question, persons, places, headlines) => {
      const taken = take(words, { ...NOTHING, question, after: question, persons, places, headlines });
      expect(taken.ways.length).toBeGreaterThan(0);
    }),
  );
});
