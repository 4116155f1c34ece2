import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { understand } from '../../../src/app/answer/question.ts';
import { anyText } from '../../reading/any-text.ts';

const alone = (question: string) => understand(question, null);

describe('the kind of answer that a question asks for', () => {
  test.each([
    ['Who opened the bridge?', 'person'],
    ['Who is Anna Kovacs?', 'definition'],
    ['Which newspaper first carried the report?', 'organisation'],
    ['Where did the envoys meet?', 'place'],
    ['In which city is the port?', 'place'],
    ['When was the treaty signed?', 'date'],
    ['What year did the mill close?', 'date'],
    ['How long did the talks last?', 'duration'],
    ['How many soldiers crossed the river?', 'number'],
    ['What percentage of voters stayed at home?', 'number'],
    ['Why did the minister resign?', 'reason'],
    ['How did the envoy travel to the coast?', 'manner'],
    ['What did the minister say about the dam?', 'statement'],
    ['And how did Kovacs answer?', 'statement'],
    ['What does UNHCR stand for?', 'definition'],
    ['Did the ministry confirm the report?', 'yesno'],
    ['List the demands of the rebels', 'list'],
    ['What fell on the roof?', 'thing'],
    ['minister resignation date when', 'date'],
  ])('%s → %s', (question, kind) => {
    expect(alone(question).kind).toBe(kind);
  });

  test.each([
    'hello!',
    'Thanks a lot',
    'good morning everyone',
    'ok, cool',
    '😀😀',
    '???',
    '',
  ])('%j is chatter', (text) => {
    expect(alone(text)).toMatchObject({ kind: 'chatter', focus: [] });
  });

  test.each([
    'hello, who is Anna Kovacs?',
    'thanks, and what did she say?',
    'What is this?',
  ])('%j is no chatter', (text) => {
    expect(alone(text).kind).not.toBe('chatter');
  });
});

describe('what a passage should share', () => {
  test('names, numbers and telling words, but not the question words nor the noun of a date', () => {
    const { focus, names } = alone('In what year did Anna Kovacs sell 40 ships to Norway?');
    expect(focus.map((word) => word.as)).toEqual(['anna', 'kovacs', 'sell', '40', 'ships', 'norway']);
    expect(focus.filter((word) => word.name).map((word) => word.as)).toEqual(['anna', 'kovacs', 'norway']);
    expect(names).toEqual(['Anna Kovacs', 'Norway']);
  });

  test('an inflected verb counts as its plain form, a name in capitals is no function word', () => {
    expect(alone('Who wrote to the WHO?').focus.map((word) => word.term)).toEqual(['write', 'WHO']);
  });

  test('whose words are asked for', () => {
    expect(alone('What did Kovacs say about the harbour?').speaker).toEqual(['kovac']);
    expect(alone('What fell on the roof?').speaker).toEqual([]);
  });
});

describe('a follow-up', () => {
  const inherited = (question: string, after: string): string[] =>
    understand(question, after)
      .focus.filter((word) => word.inherited)
      .map((word) => word.as);

  test('that points back takes over what it leaves out', () => {
    expect(inherited('Where did he say it?', 'What did Kovacs promise?')).toEqual(['kovacs', 'promise']);
    expect(inherited('And when?', 'Where was the treaty signed?')).toEqual(['treaty', 'signed']);
  });

  test('that stands alone takes nothing over', () => {
    expect(inherited('Which ship sank near Bergen harbour?', 'What did Kovacs promise?')).toEqual([]);
  });

  test('asks for the same kind when it only changes the subject', () => {
    expect(understand('And what about Norway?', 'When did Sweden join?').kind).toBe('date');
    expect(understand('and in 2017?', 'How many ships sank in 2016?').kind).toBe('number');
  });

  test('after small talk takes nothing over', () => {
    expect(inherited('Who is he?', 'thanks!')).toEqual([]);
  });
});

test('any text is understood without an exception', () => {
  fc.assert(
    fc.property(anyText, fc.option(anyText), (question, after) => {
      const { focus } = understand(question, after);
      expect(focus.length).toBeLessThanOrEqual(80);
    }),
  );
});
