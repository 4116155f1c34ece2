import { describe, expect, test } from '@jest/globals';
import { saidIn } from '../../src/app/answer/said-in.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import { aNewsroom, aReceived, filed, READER } from '../support/newsroom.ts';

/** Who says the sentence that holds `words`. */
async function whoSays(text: string, words: string): Promise<string | null> {
  const newsroom = aNewsroom();
  await filed(newsroom, [aReceived(text, { outlet: 'The Osk Gazette' })]);
  const { candidates } = await newsroom.archive.search({
    collections: [OPERATOR],
    all: [],
    none: [],
    outlets: [],
    publishedFrom: null,
    limit: 1,
  });
  const [entry] = await newsroom.archive.entries(
    candidates.map(({ version }) => version),
    READER.collections,
  );
  if (!entry) throw new Error('not filed');
  const at = text.indexOf(words);
  const sentence = entry.reading.sentences.find(([start, end]) => start <= at && at < end);
  return saidIn(entry, sentence ?? [0, 1])?.speaker.name ?? null;
}

describe('who says a passage', () => {
  test('is whoever says most of it', async () => {
    expect(
      await whoSays('"The harbour opens in May," said Orsa Lind, the mayor of Port Osk, on Monday.', 'harbour'),
    ).toBe('Orsa Lind');
  });

  test('is nobody where the report tells of a deed', async () => {
    expect(await whoSays('Orsa Lind supported the new port of Osk in 2019 and paid for its walls.', 'port')).toBeNull();
  });

  test('is nobody where only a fragment is somebody’s', async () => {
    const text =
      'The harbour of Port Osk, which had been closed for three winters and two long summers, is what Orsa Lind called "a wound".';
    expect(await whoSays(text, 'harbour')).toBeNull();
  });

  test('is nobody where two people speak', async () => {
    const text = '"The harbour opens in May," said Orsa Lind, while "it will never open," said Tam Berg, the pilot.';
    expect(await whoSays(text, 'harbour')).toBeNull();
  });
});
