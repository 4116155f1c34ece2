import { setTimeout as pauseFor } from 'node:timers/promises';
import { ConfigError, PlatformError } from '../domain/errors.ts';
import type { ChatLimits, ChatPlatform, Desk } from '../ports/chat-platform.ts';
import type { Log } from '../ports/log.ts';

/** How a platform stands. `hopeless`: it will not be tried again, since only the configuration can help. */
export type Standing =
  | { readonly state: 'starting' }
  | { readonly state: 'up' }
  | { readonly state: 'down' | 'hopeless'; readonly why: string }
  | { readonly state: 'stopped' };

/**
 * A platform that can be opened. Opening loads its SDK at the earliest. `onLost` is called when it ends for good after it stood; `onHearing`
 * when it has lost a connection without which it hears nothing of some or all, which it mends itself, and when that stands again.
 */
export interface Plan {
  readonly name: string;
  readonly open: (onLost: (error: Error) => void, onHearing: (hears: boolean) => void) => Promise<ChatPlatform>;
}

/** A platform that is kept up. */
export interface Supervised {
  readonly name: string;
  standing(): Standing;
  /** Resolves when it will not be tried again: it was stopped, or is hopeless. */
  readonly ended: Promise<void>;
  /** Lets what is under way end. */
  stop(): Promise<void>;
}

export interface SupervisionOptions {
  readonly deskFor: (limits: ChatLimits) => Promise<Desk>;
  readonly log: Log;
  /** Waits, but not beyond the signal. Real time unless given. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const DEAF = 'It does not hear all that is asked: a connection is down, and is being opened again.';

const MOST_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 2_000;

/**
 * Starts a platform and keeps it up until stopped, whatever becomes of others. Refused (a bad token): tried again a minute later, never
 * sooner. Not reached: after two seconds, then after twice as long each time, up to a minute. Wrongly configured: not again.
 */
export function supervise({ name, open }: Plan, options: SupervisionOptions): Supervised {
  const { deskFor, log, pause = pauseUpTo } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  let standing: Standing = { state: 'starting' };
  let stands = false;

  const onHearing = (hears: boolean): void => {
    if (!stands || signal.aborted) return;
    standing = hears ? { state: 'up' } : { state: 'down', why: DEAF };
    if (hears) log.info({}, 'the platform is heard again');
    else log.warn({}, 'the platform is not heard; its connections are being opened again');
  };

  /** Keeps it up once; gives the reason for which it went down. Null: it was stopped. */
  const keepUp = async (onUp: () => void): Promise<Error | null> => {
    const lost = Promise.withResolvers<Error>();
    let platform: ChatPlatform | null = null;
    try {
      platform = await open(lost.resolve, onHearing);
      await platform.start(await deskFor(platform.limits));
      onUp();
      return await Promise.race([lost.promise, stopped.then(() => null)]);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    } finally {
      await platform?.stop().catch((err: unknown) => log.error({ err }, 'the platform did not end in order'));
    }
  };

  const run = async (): Promise<void> => {
    for (let failures = 0; !signal.aborted; failures++) {
      const why = await keepUp(() => {
        failures = 0;
        stands = true;
        standing = { state: 'up' };
        log.info({}, 'the platform is up');
      });
      stands = false;
      if (why === null || signal.aborted) break;
      const waitMs = why instanceof ConfigError ? null : waitAfter(why, failures);
      standing = { state: waitMs === null ? 'hopeless' : 'down', why: why.message };
      log.error({ err: why, waitMs }, 'the platform is down');
      if (waitMs === null) return;
      await pause(waitMs, signal);
    }
    standing = { state: 'stopped' };
  };

  const ended = run();
  return {
    name,
    standing: () => standing,
    ended,
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}

function waitAfter(why: Error, failures: number): number {
  if (why instanceof PlatformError && why.fate === 'unknown')
    return Math.min(MOST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures, 10));
  return MOST_WAIT_MS;
}

async function pauseUpTo(ms: number, signal: AbortSignal): Promise<void> {
  await pauseFor(ms, undefined, { signal }).catch(() => {});
}
