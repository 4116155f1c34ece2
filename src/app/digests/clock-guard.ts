import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';

/** A clock that is further off than this posts nothing. */
export const MOST_SKEW_MS = 5 * 60_000;

/** Our clock has jumped when it goes so far apart from one that cannot. */
const JUMP_MS = 30_000;

/** So often the platform is asked even where nothing jumped. */
const RECHECK_MS = 10 * 60_000;

/** How our clock stands to a platform's. `unknown`: the platform was not asked yet, or our clock has jumped since. */
export type ClockStanding =
  | { readonly state: 'right' | 'unknown' }
  | { readonly state: 'wrong'; readonly skewMs: number };

export interface ClockGuard {
  /** Whether our clock may be trusted now. Begins to ask the platform where that is not known; ask again later. */
  trusted(): boolean;
  standing(): ClockStanding;
  /** Resolves when no question to the platform is under way. */
  settled(): Promise<void>;
}

interface GuardParts {
  readonly clock: Clock;
  readonly monotonic: () => number;
  readonly log: Log;
  /** How soon the platform is asked again while our clock is not right, in ms. */
  readonly checkMs: number;
  /** What time the platform says it is; null where it says none: then ours is believed. */
  readonly ask: () => Promise<number | null>;
}

/**
 * Compares our clock with a platform's. Between two questions a clock that never jumps tells whether ours did: nothing is decided or posted by a clock that
 * was set, or slept, before the platform has confirmed it.
 */
export function clockGuard({ clock, monotonic, log, checkMs, ask }: GuardParts): ClockGuard {
  let standing: ClockStanding = { state: 'unknown' };
  let checked = { wall: 0, at: 0 };
  let asking: Promise<void> | null = null;
  let notBefore = 0;

  const jumped = (): boolean => Math.abs(clock.now() - checked.wall - (monotonic() - checked.at)) > JUMP_MS;

  const check = async (): Promise<void> => {
    notBefore = monotonic() + checkMs;
    try {
      const theirs = await ask();
      const wall = clock.now();
      const skewMs = theirs === null ? 0 : wall - theirs;
      const wrong = Math.abs(skewMs) > MOST_SKEW_MS;
      if (wrong && standing.state !== 'wrong')
        log.error(
          { skewSeconds: Math.round(skewMs / 1000) },
          'our clock is wrong by minutes: no digest is posted until it is set right',
        );
      if (!wrong && standing.state === 'wrong') log.info({}, 'our clock is right again: digests are posted');
      standing = wrong ? { state: 'wrong', skewMs } : { state: 'right' };
      checked = { wall, at: monotonic() };
    } catch (err) {
      log.debug({ err }, 'the platform does not say what time it is');
    }
  };
  const begin = (): void => {
    if (asking !== null || monotonic() < notBefore) return;
    asking = check().finally(() => {
      asking = null;
    });
  };

  return {
    trusted() {
      if (standing.state === 'right' && jumped()) {
        standing = { state: 'unknown' };
        notBefore = 0;
      }
      if (standing.state !== 'right' || monotonic() - checked.at > RECHECK_MS) begin();
      return standing.state === 'right';
    },
    standing: () => standing,
    settled: async () => void (await asking),
  };
}
