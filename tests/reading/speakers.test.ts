import { describe, expect, test } from '@jest/globals';
import { NO_METADATA } from '../../src/domain/article.ts';
import type { Speaker } from '../../src/domain/speaker.ts';
import { attribute } from '../../src/reading/attribution/attribute.ts';
import { layOut } from '../../src/reading/layout/blocks.ts';
import { splitSentences } from '../../src/reading/sentences/sentences.ts';

function speakersIn(body: string): { speakers: readonly Speaker[]; bySpeaker: string[][] } {
  const text = `Bridge in Port Ansel reopens\n\n${body}`;
  const { blocks } = layOut(text, NO_METADATA);
  const { speakers, quotes } = attribute({ text, blocks, sentences: splitSentences(text, blocks), dateline: null });
  const bySpeaker = speakers.map((_, i) =>
    quotes.filter(({ speaker }) => speaker === i).map(({ span }) => text.slice(...span)),
  );
  return { speakers, bySpeaker };
}

describe('the mentions of one person', () => {
  test('are one speaker with the fullest name', () => {
    const { speakers, bySpeaker } = speakersIn(
      '“We opened it at dawn,” said Maria Okafor.\n\n“It was cold,” Okafor said.\n\n“Nobody came,” she added.',
    );
    expect(speakers.map(({ name }) => name)).toEqual(['Maria Okafor']);
    expect(bySpeaker).toEqual([['We opened it at dawn,', 'It was cold,', 'Nobody came,']]);
  });

  test('are kept apart from those of another with the same surname', () => {
    const { speakers } = speakersIn(
      '“We opened it at dawn,” said Maria Okafor. Her brother was there.\n\n“It was cold,” said Daniel Okafor.\n\n“Nobody came,” Mrs. Okafor said.',
    );
    expect(speakers.map(({ name }) => name)).toEqual(['Maria Okafor', 'Daniel Okafor']);
  });

  test('carry the role as written', () => {
    const { speakers } = speakersIn('“We opened it at dawn,” said Maria Okafor, the harbour master of Port Ansel.');
    expect(speakers[0]?.role).toBe('harbour master of Port Ansel');
  });

  test.each([
    ['“We opened it at dawn,” said Mr. Okafor.', null],
    ['“We opened it at dawn,” said Dr. Maria Okafor.', null],
    ['“We opened it at dawn,” said Sen. Maria Okafor.', 'Sen.'],
    ['The crew met captain Maria Okafor at noon. “We opened it at dawn,” Okafor said.', 'captain'],
  ])('have an office for their role, never a form of address: %s', (body, role) => {
    expect(speakersIn(body).speakers[0]?.role).toBe(role);
  });

  test('find "she" by an office before a name that says nothing of gender', () => {
    const { bySpeaker, speakers } = speakersIn(
      'The crew met captain Brell Okafor at noon.\n\n“We opened it at dawn,” she said.',
    );
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([['Brell Okafor', 'captain']]);
    expect(bySpeaker[0]).toEqual(['We opened it at dawn,']);
  });

  test('are found under the description of before, unless the name was kept back on purpose', () => {
    const named = 'A spokeswoman said it was cold.\n\n“We opened it at dawn,” the spokeswoman, Maria Okafor, said.';
    expect(speakersIn(named).speakers.map(({ name }) => name)).toEqual(['Maria Okafor']);
    const kept = named.replace('cold.', 'cold, speaking on condition of anonymity.');
    expect(speakersIn(kept).speakers).toHaveLength(2);
  });

  test('find "he" and "she" by gender', () => {
    const { speakers, bySpeaker } = speakersIn(
      '“We opened it at dawn,” said Maria Okafor.\n\n“It was cold,” said Daniel Reyes.\n\n“Nobody came at all,” she said.',
    );
    expect(speakers.map(({ name }) => name)).toEqual(['Maria Okafor', 'Daniel Reyes']);
    expect(bySpeaker[0]).toEqual(['We opened it at dawn,', 'Nobody came at all,']);
  });
});

describe('the unnamed', () => {
  test('"the official" is the official introduced before, two officials are two', () => {
    const { speakers, bySpeaker } = speakersIn(
      '“We opened it at dawn,” said a port official.\n\n“It was cold,” said a railway official.\n\n“Nobody came at all,” the port official said.',
    );
    expect(speakers.map(({ name }) => name)).toEqual(['a port official', 'a railway official']);
    expect(bySpeaker[0]).toEqual(['We opened it at dawn,', 'Nobody came at all,']);
  });

  test('a pronoun without anybody before it is nobody', () => {
    const { speakers } = speakersIn('“We opened it at dawn,” she said.');
    expect(speakers).toEqual([]);
  });
});
