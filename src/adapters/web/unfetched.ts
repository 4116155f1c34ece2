import type { FetchFailure, FetchOutcome, Refusal } from '../../ports/fetcher.ts';

/**
 * Carries an outcome out of whatever was under way; it never leaves this adapter. What a network does is expected, but it comes in the middle of
 * streams, and there is no other way out of those.
 */
export class Unfetched extends Error {
  readonly outcome: FetchOutcome;

  constructor(outcome: FetchOutcome, cause?: unknown) {
    super(outcome.kind, { cause });
    this.outcome = outcome;
  }
}

export const refused = (why: Refusal, reason: string): Unfetched => new Unfetched({ kind: 'refused', why, reason });

export const failed = (why: FetchFailure, reason: string, cause?: unknown): Unfetched =>
  new Unfetched({ kind: 'failed', why, reason, status: null, retryAfterMs: null }, cause);

/** An error of a stream or socket as it was, where it already is an outcome; else as `why` and `reason` put it. */
export const asUnfetched = (error: unknown, why: FetchFailure, reason: string): Unfetched =>
  error instanceof Unfetched ? error : failed(why, reason, error);
