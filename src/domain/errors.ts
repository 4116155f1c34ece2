import type { Obstacle } from './digest.ts';

/**
 * Something broke and somebody must act. `message` is one sentence for the person, with what to do next; `cause` is for the log.
 * Expected outcomes (nothing found, already held) are values, never thrown.
 */
export class BackchannelError extends Error {
  override readonly name: string = 'BackchannelError';
}

/** The store is broken, full, locked or cannot be opened. */
export class StoreError extends BackchannelError {
  override readonly name = 'StoreError';
}

/** What was handed in cannot be used: a file, a setting, an argument. */
export class InputError extends BackchannelError {
  override readonly name = 'InputError';
}

/** The configuration has mistakes; the message lists them all. */
export class ConfigError extends BackchannelError {
  override readonly name = 'ConfigError';
}

/** What is known of a platform's refusal, beyond its sentence. */
export interface PlatformFailure {
  /** Of what was to be posted: `refused` does certainly not stand there; `unknown` may. */
  readonly fate: 'refused' | 'unknown';
  /** Why it will be refused again until somebody acts; null where trying again may do. */
  readonly obstacle?: Obstacle | null;
  /** How long the platform wants us to wait, in ms, and whether with everything or in that channel alone; null where it did not say. */
  readonly wait?: { readonly ms: number; readonly everywhere: boolean } | null;
  readonly cause?: unknown;
}

/** A chat platform refuses us, or cannot be reached. */
export class PlatformError extends BackchannelError {
  override readonly name = 'PlatformError';
  readonly fate: 'refused' | 'unknown';
  readonly obstacle: Obstacle | null;
  readonly wait: { readonly ms: number; readonly everywhere: boolean } | null;

  constructor(message: string, { fate, obstacle = null, wait = null, cause }: PlatformFailure) {
    super(message, { cause });
    this.fate = fate;
    this.obstacle = obstacle;
    this.wait = wait;
  }
}
