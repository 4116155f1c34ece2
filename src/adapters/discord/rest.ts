import type { REST, RESTOptions } from 'discord.js';

/** The two ways to Discord's API. */
export interface Rest {
  /** With the bot's token, at most 50 requests a second for all of them. */
  readonly signed: REST;
  /** By the token of an interaction, to which that limit does not apply: waiting behind the others would leave people waiting. */
  readonly unsigned: REST;
  /** With the bot's token, for what we post of our own accord: one try each, and whoever must wait longer than a moment is told so at once. */
  readonly dispatching: REST;
  /** Ends the other two; the first belongs to the client. */
  readonly close: () => void;
}

const CALL_MS = 10_000;

/** Who waits longer than this for an answer has gone; who is told so can try again. */
const MOST_WAIT_MS = 60_000;

/** Each interaction is a bucket of its own to the SDK: forgotten soon, or a busy hour would fill the memory. */
const FORGET_BUCKETS_MS = 300_000;

/** The SDK keeps to the rate limits; what got no clear answer is sent again by us, or not at all. */
export function restOptions(apiUrl: string): Partial<RESTOptions> {
  return {
    api: apiUrl.replace(/\/+$/, ''),
    version: '10',
    retries: 0,
    timeout: CALL_MS,
    rejectOnRateLimit: ({ timeToReset }) => timeToReset > MOST_WAIT_MS,
  };
}

/** Leaves a fifth of Discord's 50 requests a second to answers. */
const DISPATCHES_A_SECOND = 40;

/** Longer waits are the ledger's business. */
const MOST_DISPATCH_WAIT_MS = 1_000;

export function openRest(
  sdk: typeof import('discord.js'),
  signed: REST,
  { apiUrl, token }: { readonly apiUrl: string; readonly token: string },
): Rest {
  const unsigned = new sdk.REST({
    ...restOptions(apiUrl),
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
    handlerSweepInterval: FORGET_BUCKETS_MS,
    hashLifetime: FORGET_BUCKETS_MS,
    hashSweepInterval: FORGET_BUCKETS_MS,
  });
  const dispatching = new sdk.REST({
    ...restOptions(apiUrl),
    globalRequestsPerSecond: DISPATCHES_A_SECOND,
    rejectOnRateLimit: ({ timeToReset }) => timeToReset > MOST_DISPATCH_WAIT_MS,
  }).setToken(token);
  const close = (): void => {
    for (const one of [unsigned, dispatching]) {
      one.clearHandlerSweeper();
      one.clearHashSweeper();
    }
  };
  return { signed, unsigned, dispatching, close };
}
