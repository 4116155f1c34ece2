import type { REST, RESTOptions } from 'discord.js';

/** The two ways to Discord's API. */
export interface Rest {
  /** With the bot's token, at most 50 requests a second for all of them. */
  readonly signed: REST;
  /** By the token of an interaction, to which that limit does not apply: waiting behind the others would leave people waiting. */
  readonly unsigned: REST;
  /** Ends the second one; the first belongs to the client. */
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

export function openRest(sdk: typeof import('discord.js'), signed: REST, apiUrl: string): Rest {
  const unsigned = new sdk.REST({
    ...restOptions(apiUrl),
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
    handlerSweepInterval: FORGET_BUCKETS_MS,
    hashLifetime: FORGET_BUCKETS_MS,
    hashSweepInterval: FORGET_BUCKETS_MS,
  });
  const close = (): void => {
    unsigned.clearHandlerSweeper();
    unsigned.clearHashSweeper();
  };
  return { signed, unsigned, close };
}
