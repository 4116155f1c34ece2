import { describe, expect, test } from '@jest/globals';
import { ConfigError, PlatformError } from '../../src/domain/errors.ts';
import type { ChatPlatform } from '../../src/ports/chat-platform.ts';
import { type Plan, type Standing, supervise } from '../../src/process/supervise.ts';
import { WIDE } from '../support/chat.ts';

const refused = new PlatformError('The token was refused.', { fate: 'refused' });
const unreached = new PlatformError('Nobody answers.', { fate: 'unknown' });

/** A supervised platform whose starts go as told, one after the other: up, or down with an error. Waits are noted and over when `wake` says so. */
function supervised(...starts: readonly ('up' | Error)[]) {
  const waits: number[] = [];
  const stops: number[] = [];
  const woken: (() => void)[] = [];
  const noticed = new Set<() => void>();
  let lose: (error: Error) => void = () => {};
  let hear: (hears: boolean) => void = () => {};
  let count = 0;
  const platform = (start: 'up' | Error): ChatPlatform => ({
    name: 'test',
    limits: WIDE,
    start: async () => {
      if (start !== 'up') throw start;
    },
    post: () => Promise.reject(new Error('not posted to')),
    find: () => Promise.reject(new Error('not read')),
    time: async () => null,
    stop: async () => void stops.push(count),
  });
  const notice = (): void => {
    for (const look of noticed) look();
  };
  const plan: Plan = {
    name: 'test',
    open: async (onLost, onHearing) => {
      lose = onLost;
      hear = onHearing;
      return platform(starts[count++] ?? 'up');
    },
  };
  const log = { debug: notice, info: notice, warn: notice, error: notice };
  const pause = (ms: number, signal: AbortSignal): Promise<void> => {
    waits.push(ms);
    return new Promise((resolve) => {
      woken.push(resolve);
      signal.addEventListener('abort', () => resolve());
      notice();
    });
  };
  const it = supervise(plan, { deskFor: async () => ({}) as never, log, pause });
  return {
    it,
    waits,
    stops,
    lose: (error: Error) => lose(error),
    hear: (hears: boolean) => hear(hears),
    wake: () => woken.pop()?.(),
    until: (state: Standing['state'], waited: number) =>
      new Promise<Standing>((resolve) => {
        const look = (): void => {
          if (it.standing().state === state && waits.length === waited) resolve(it.standing());
        };
        noticed.add(look);
        look();
      }),
  };
}

describe('a platform', () => {
  test('that is refused is tried again after a minute, not sooner', async () => {
    const { it, until, wake, waits } = supervised(refused, refused, 'up');
    expect(await until('down', 1)).toEqual({ state: 'down', why: 'The token was refused.' });
    wake();
    await until('down', 2);
    wake();
    await until('up', 2);
    expect(waits).toEqual([60_000, 60_000]);
    await it.stop();
    expect(it.standing()).toEqual({ state: 'stopped' });
  });

  test('that is not reached is tried again soon, then ever more rarely', async () => {
    const { it, until, wake, waits } = supervised(...Array.from({ length: 7 }, () => unreached));
    for (let waited = 1; waited <= 7; waited++) {
      await until('down', waited);
      wake();
    }
    await until('up', 7);
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    await it.stop();
  });

  test('that is wrongly configured is not tried again', async () => {
    const { it, waits } = supervised(new ConfigError('A token is missing.'));
    await it.ended;
    expect(it.standing()).toEqual({ state: 'hopeless', why: 'A token is missing.' });
    expect(waits).toEqual([]);
  });

  test('that is lost after it stood is stopped, and started anew', async () => {
    const { it, until, wake, lose, stops } = supervised('up', 'up');
    await until('up', 0);
    lose(refused);
    await until('down', 1);
    expect(stops).toEqual([1]);
    wake();
    await until('up', 1);
    await it.stop();
    expect(stops).toEqual([1, 2]);
  });

  test('can be stopped while it waits', async () => {
    const { it, until } = supervised(unreached);
    await until('down', 1);
    await it.stop();
    expect(it.standing()).toEqual({ state: 'stopped' });
  });

  test('that loses its connections is down until one stands again, and is not started anew for that', async () => {
    const { it, waits, hear, until } = supervised('up');
    await until('up', 0);
    hear(false);
    expect(it.standing()).toMatchObject({ state: 'down', why: expect.stringContaining('connection') });
    hear(true);
    expect(it.standing()).toEqual({ state: 'up' });
    await it.stop();
    hear(false); // Its connections go as it stops.
    expect(it.standing()).toEqual({ state: 'stopped' });
    expect(waits).toEqual([]);
  });
});
