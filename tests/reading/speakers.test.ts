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
