import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Place } from '../../src/domain/chat.ts';
import type { PlatformError } from '../../src/domain/errors.ts';
import type { ChatPlatform } from '../../src/ports/chat-platform.ts';
import { aDispatch, words } from '../support/digests.ts';
import { QUIET, type Trouble } from '../support/trouble.ts';

/** A platform that is connected to its double. */
export interface PosterUnderTest {
  readonly platform: ChatPlatform;
  /** A channel. */
  readonly place: Place;
  /** What goes wrong with posts, and what was taken; null where nothing can go wrong. */
  readonly trouble: Trouble | null;
  /** By what code the platform says that its channel is gone. */
  readonly goneCode: string;
  close(): Promise<void>;
}

/** What every platform does with what is posted of our own accord. */
export function dispatchContract(open: () => Promise<PosterUnderTest>): void {
  let it: PosterUnderTest;
  beforeEach(async () => {
    it = await open();
  });
  afterEach(() => it.close());

  const since = (): number => Date.now() - 600_000;
  const failure = (dispatch = aDispatch(it.place, words('a digest'))): Promise<PlatformError> =>
    it.platform.post(dispatch).then(
      () => Promise.reject(new Error('it was posted')),
      (error: unknown) => error as PlatformError,
    );

  test('a root and what follows in its thread stand there, and are found by their marks', async () => {
    const root = aDispatch(it.place, words('the root'));
    const posted = await it.platform.post(root);
    const place = it.platform.limits.threads ? { ...it.place, thread: posted.message } : it.place;
    const parts = [aDispatch(place, words('one')), aDispatch(place, words('two'))];
    const names = [];
    for (const part of parts) names.push((await it.platform.post(part)).message);
    expect(await it.platform.find(it.place, [root.mark], since())).toMatchObject({
      kind: 'there',
      message: posted.message,
    });
    for (const [index, { mark }] of parts.entries())
      expect(await it.platform.find(place, [mark], since())).toMatchObject({
        kind: 'there',
        mark,
        message: names[index],
      });
    expect(await it.platform.find(it.place, [aDispatch(it.place, words('none')).mark], since())).toEqual({
      kind: 'absent',
    });
  });

  test('of several marks the newest message is told, and when it was posted', async () => {
    const dispatches = ['one', 'two', 'three'].map((said) => aDispatch(it.place, words(said)));
    for (const one of dispatches) await it.platform.post(one);
    const marks = dispatches.slice(0, 2).map(({ mark }) => mark);
    const found = await it.platform.find(it.place, marks, since());
    expect(found).toMatchObject({ kind: 'there', mark: marks[1] });
    expect(found.kind === 'there' && Math.abs(found.at - Date.now())).toBeLessThan(60_000);
  });

  describe('when it goes wrong', () => {
    test.each([
      ['lost', 1],
      ['failed', 1],
      ['dropped', 0],
    ] as const)('the reply is %s: it is asked for once, nobody claims to know, and reading back tells', async (chance, standing) => {
      if (!it.trouble) return;
      it.trouble.chances = { ...QUIET, [chance]: 1 };
      const dispatch = aDispatch(it.place, words('a digest'));
      expect(await failure(dispatch)).toMatchObject({ name: 'PlatformError', fate: 'unknown' });
      expect([it.trouble.requests, it.trouble.log.length]).toEqual([1, standing]);
      const kind = standing === 1 ? 'there' : 'absent';
      expect(await it.platform.find(it.place, [dispatch.mark], since())).toMatchObject({ kind });
    });

    test('"not now" is told with its time, and not waited for', async () => {
      if (!it.trouble) return;
      it.trouble.chances = { ...QUIET, limited: 1, limitMs: [5_000, 5_000] };
      const error = await failure();
      expect(error).toMatchObject({ fate: 'refused', obstacle: null });
      expect(error.wait?.ms).toBeGreaterThan(4_500);
      expect(it.trouble.requests).toBe(1);
    });

    test('a channel that is gone is told as such', async () => {
      it.trouble?.refusing.set(it.place.channel, it.goneCode);
      if (it.trouble) expect(await failure()).toMatchObject({ fate: 'refused', obstacle: 'channel-gone', wait: null });
    });

    test('a channel that may not be read says neither yes nor no', async () => {
      if (!it.trouble) return;
      const dispatch = aDispatch(it.place, words('a digest'));
      await it.platform.post(dispatch);
      it.trouble.unreadable.add(it.place.channel);
      expect(await it.platform.find(it.place, [dispatch.mark], since())).toEqual({ kind: 'unreadable' });
    });

    test('a platform that does not answer rejects', async () => {
      if (!it.trouble) return;
      it.trouble.down = 'failing';
      await expect(it.platform.find(it.place, ['x'.repeat(25)], since())).rejects.toMatchObject({
        name: 'PlatformError',
      });
      expect(await failure()).toMatchObject({ fate: 'unknown' });
    });
  });

  test('it says what time it is, if it says that at all', async () => {
    if (it.trouble) it.trouble.clockMs = 7 * 3_600_000;
    const time = await it.platform.time();
    if (!it.trouble) expect(time).toBeNull();
    else expect(Math.abs((time ?? 0) - it.trouble.now())).toBeLessThan(60_000);
  });
}
