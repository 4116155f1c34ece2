import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseTopic } from '../../src/app/topic.ts';
import { dataPath, describeWithData } from '../support/data.ts';

const TOPICS = [
  { topic: 'Syria', aliases: ['Syrian', 'Damascus'] },
  { topic: 'Islamic State', aliases: ['ISIS', 'Daesh'] },
];
const phrasesOf = (input: string) =>
  parseTopic(input, TOPICS).parts.map(({ phrases }) => phrases.map((phrase) => phrase.join(' ')));

describe('a topic', () => {
  test('matches by stems', () => {
    expect(phrasesOf('intelligence officials')).toEqual([['intellig'], ['offici']]);
  });

  test('brings its other names with it', () => {
    expect(phrasesOf('syria')).toEqual([['syria', 'syrian', 'damascus']]);
  });

  test('of two words is one name where it is known as one', () => {
    expect(phrasesOf('islamic state oil')).toEqual([['islam state', 'isi', 'daesh'], ['oil']]);
  });

  test('in quotation marks is a phrase, of whatever kind the marks are', () => {
    expect(phrasesOf('“secret talks” "oil sector"')).toEqual([['secret talk'], ['oil sector']]);
  });

  test('loses its small words, unless it has no others', () => {
    expect(phrasesOf('the talks in damascus')).toEqual([['talk'], ['damascus']]);
    expect(phrasesOf('the who')).toEqual([['the'], ['who']]);
  });

  test('may exclude words and phrases', () => {
    expect(parseTopic('syria -iran -"foreign fighters"', TOPICS).without).toEqual([
      { shown: 'iran', phrase: ['iran'] },
      { shown: '“foreign fighters”', phrase: ['foreign', 'fighter'] },
    ]);
  });

  test('may name outlets and a time', () => {
    const topic = parseTopic('syria outlet:reuters outlet:"Middle East Eye" since:30d', TOPICS);
    expect(topic.outlets).toEqual(['reuters', 'Middle East Eye']);
    expect(topic.since).toEqual({ days: 30 });
  });

  test('is shown in the asker’s words, without its filters', () => {
    expect(parseTopic('  the Oil of  syria "secret   talks" -iran outlet:reuters since:30d ', TOPICS).shown).toBe(
      'the Oil of syria “secret talks”',
    );
    expect(parseTopic('outlet:reuters since:30d', TOPICS).shown).toBe('');
    expect(parseTopic('syria oil Syria "oil" oil', TOPICS).shown).toBe('syria oil “oil”');
  });

  test('says what it could not use', () => {
    expect(parseTopic('syria since:soon -outlet:reuters', TOPICS)).toMatchObject({
      ignored: ['since:soon', '-outlet:reuters'],
      outlets: [],
    });
  });

  test('says that a filter without a value was no filter', () => {
    expect(parseTopic('syria since: outlet: outlet:"" -since:', TOPICS)).toMatchObject({
      shown: 'syria',
      ignored: ['since:', 'outlet:', 'outlet:""', '-since:'],
      outlets: [],
      without: [],
    });
  });

  test('takes an unclosed quotation mark to the end', () => {
    expect(phrasesOf('oil "secret talks')).toEqual([['oil'], ['secret talk']]);
  });

  test('of 10,000 characters keeps its first parts', () => {
    const topic = parseTopic(Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' '), TOPICS);
    expect(topic.parts).toHaveLength(12);
    expect(topic.shown.length).toBeLessThan(210);
  });

  test('is never wrong, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        for (const { phrases } of parseTopic(input, TOPICS).parts) {
          for (const phrase of phrases) expect(phrase.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describeWithData('a topic from the list of naughty strings', 'hostile/naughty_strings/blns.json', () => {
  const naughty: string[] = JSON.parse(readFileSync(dataPath('hostile/naughty_strings/blns.json'), 'utf8'));

  test('is a normal topic', () => {
    for (const line of naughty) expect(parseTopic(line, TOPICS).parts.length).toBeLessThanOrEqual(12);
  });
});
