import { describe, expect, test } from '@jest/globals';
import { fileAll } from '../../src/cli/file-all.ts';
import { toJson } from '../../src/cli/json.ts';
import { StoreError } from '../../src/domain/errors.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import type { Intake } from '../../src/ports/intake.ts';
import { aNewsroom, aReceived } from '../support/newsroom.ts';

const received = (text: string, key?: string): Intake => ({
  kind: 'received',
  name: text,
  received: aReceived(text, {}, key),
});

async function* handedIn(intakes: readonly Intake[]): AsyncGenerator<Intake> {
  yield* intakes;
}

describe('filing all that comes in', () => {
  test('counts what became of each, and keeps the reasons', async () => {
    const newsroom = aNewsroom();
    await fileAll(newsroom, OPERATOR, handedIn([received('The quay is closed.', 'file:///quay')]));
    const again: Intake[] = [
      received('The quay is closed.', 'file:///quay'),
      received('The ferry sails.', 'file:///ferry'),
      { kind: 'refused', name: 'a', reason: 'a is empty.' },
      { kind: 'skipped', name: 'b', reason: 'b is a link.' },
      received('The quay is open.', 'file:///quay'),
    ];
    expect(await fileAll(newsroom, OPERATOR, handedIn(again))).toEqual({
      counts: { new: 1, revised: 1, unchanged: 1 },
      skipped: [{ name: 'b', reason: 'b is a link.' }],
      refused: [{ name: 'a', reason: 'a is empty.' }],
      complete: true,
    });
  });

  test('files in batches, and tells how far it is', async () => {
    const done: number[] = [];
    const many = Array.from({ length: 250 }, (_, index) => received(`Train ${index} is late.`));
    await fileAll(aNewsroom(), OPERATOR, handedIn(many), { onProgress: (count) => done.push(count) });
    expect(done).toEqual([100, 200, 250]);
  });

  test('leaves out only the article that brings out a fault of ours', async () => {
    const sound = aNewsroom();
    const faulty: typeof sound = {
      ...sound,
      prepare: async (articles) => {
        if (articles.some(({ text }) => text.includes('13'))) throw new TypeError('thirteen');
        return sound.prepare(articles);
      },
    };
    const many = Array.from({ length: 20 }, (_, index) => received(`Train ${index} is late.`));
    const { counts, refused } = await fileAll(faulty, OPERATOR, handedIn(many));
    expect(counts.new).toBe(19);
    expect(refused).toEqual([{ name: 'Train 13 is late.', reason: expect.stringContaining('thirteen') }]);
  });

  test('ends when the archive fails', async () => {
    const sound = aNewsroom();
    const full = {
      ...sound,
      archive: { ...sound.archive, file: () => Promise.reject(new StoreError('The disk is full.')) },
    };
    await expect(fileAll(full, OPERATOR, handedIn([received('Rain.')]))).rejects.toThrow('The disk is full.');
  });

  test('stops when asked to, and keeps what was filed', async () => {
    const newsroom = aNewsroom();
    const stop = new AbortController();
    const many = Array.from({ length: 250 }, (_, index) => received(`Train ${index} is late.`));
    const summary = await fileAll(newsroom, OPERATOR, handedIn(many), {
      stop: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(summary).toMatchObject({ counts: { new: 100 }, complete: false });
    expect(await newsroom.archive.frequencies([], [OPERATOR])).toMatchObject({ articles: 100 });
  });
});

test('--json shows instants as ISO 8601, other numbers as they are, and what is not known as null', () => {
  const value = { asOf: 0, held: 0, newestSeen: null, publishedAt: { earliest: 86_400_000, latest: 172_800_000 } };
  expect(JSON.parse(toJson(value))).toEqual({
    asOf: '1970-01-01T00:00:00.000Z',
    held: 0,
    newestSeen: null,
    publishedAt: { earliest: '1970-01-02T00:00:00.000Z', latest: '1970-01-03T00:00:00.000Z' },
  });
});
