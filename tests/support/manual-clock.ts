import type { Clock } from '../../src/ports/clock.ts';

/** A clock that stands still until it is set. */
export function manualClock(start: number): Clock & { set(now: number): void } {
  let now = start;
  return {
    now: () => now,
    set: (value) => {
      now = value;
    },
  };
}
