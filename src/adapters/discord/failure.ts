import type { Obstacle } from '../../domain/digest.ts';
import { PlatformError } from '../../domain/errors.ts';

/**
 * What became of a request. `refused`: Discord said no, with its code (0 where it gave none). `limited`: not for long. `unknown`: it may have been
 * done, since no answer came, or one that says nothing.
 */
export type Failure =
  | { readonly kind: 'refused'; readonly status: number; readonly code: number }
  | { readonly kind: 'limited'; readonly afterMs: number; readonly everywhere: boolean }
  | { readonly kind: 'unknown'; readonly why: string };

/** Discord's own codes that we answer in a way of their own. */
export const CODE = {
  unknownChannel: 10003,
  unknownMessage: 10008,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  alreadyAcknowledged: 40060,
  missingAccess: 50001,
  cannotDirect: 50007,
  missingPermission: 50013,
  expiredWebhook: 50027,
  hasThread: 160004,
} as const;

interface SdkError {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly status?: unknown;
  readonly timeToReset?: unknown;
  readonly retryAfter?: unknown;
  readonly global?: unknown;
}

/** Reads an error of the SDK by its fields, so that the SDK need not be loaded for it. */
export function failureOf(error: unknown): Failure {
  const { name, code, status, timeToReset, retryAfter, global } = (error ?? {}) as SdkError;
  // Until its bucket is full again, or until it may be asked for again: whichever is later.
  if (typeof timeToReset === 'number')
    return { kind: 'limited', afterMs: Math.max(timeToReset, Number(retryAfter) || 0), everywhere: global === true };
  if (typeof status === 'number' && status >= 400 && status < 500)
    return { kind: 'refused', status, code: typeof code === 'number' ? code : 0 };
  return { kind: 'unknown', why: String(status ?? code ?? name ?? 'no answer') };
}

/** Whether Discord refused with one of these codes. */
export function isRefused(error: unknown, ...codes: readonly number[]): boolean {
  const failure = failureOf(error);
  return failure.kind === 'refused' && codes.includes(failure.code);
}

/** Whether it is the form of what was sent that Discord refused, so that plain words may do. */
export function isDrawingRefused(error: unknown): boolean {
  const failure = failureOf(error);
  return failure.kind === 'refused' && failure.status === 400 && !isPast(error);
}

/** Whether the interaction can no longer be answered by its token. */
export function isPast(error: unknown): boolean {
  return isRefused(error, CODE.unknownWebhook, CODE.expiredWebhook, CODE.unknownInteraction, CODE.unknownMessage);
}

/**
 * The error as one sentence that says what to do. The SDK's own error is not its cause: that holds addresses with tokens, and whole payloads.
 */
export function platformError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  const failure = failureOf(error);
  const fate = failure.kind === 'unknown' ? 'unknown' : 'refused';
  const wait = failure.kind === 'limited' ? { ms: failure.afterMs, everywhere: failure.everywhere } : null;
  const obstacle = failure.kind === 'refused' ? (OBSTACLES.get(failure.code) ?? null) : null;
  return new PlatformError(sentence(error, failure), { fate, obstacle, wait, cause: factsOf(error) });
}

/** Codes of refusals to post in a channel that go on until somebody acts there. */
const OBSTACLES: ReadonlyMap<number, Obstacle> = new Map([
  [10003, 'channel-gone'],
  [10004, 'removed'],
  [50001, 'removed'],
  [50013, 'not-permitted'],
  [160005, 'not-permitted'],
]);

/** What of an error may be logged. What the SDK says of an answer may repeat words of somebody, so only its codes are; for all else where it arose. */
export function factsOf(error: unknown): object {
  const { name, code, status } = (error ?? {}) as SdkError;
  if (typeof status === 'number') return { name, code, status };
  return { name, code, stack: error instanceof Error ? error.stack : undefined };
}

const BAD_TOKEN =
  'Discord refused the bot token. Check DISCORD_TOKEN: in the Developer Portal, under Bot, "Reset Token" shows a new one.';

function sentence(error: unknown, failure: Failure): string {
  const said = error instanceof Error ? error.message : '';
  if ((error as SdkError).code === 'TokenInvalid' || said === 'Authentication failed') return BAD_TOKEN;
  if (/sharding is required|invalid shard/i.test(said))
    return 'Discord refused the number of shards. Set DISCORD_SHARDS to auto, or leave it out.';
  if (/intents|API version/.test(said)) return `Discord refused the connection: ${said}.`;
  if (failure.kind === 'limited') return 'Discord asks us to slow down; try again later.';
  if (failure.kind === 'unknown')
    return 'Discord could not be reached, or gave no clear answer. Check the network, DISCORD_API_URL and discordstatus.com.';
  if (failure.status === 401) return BAD_TOKEN;
  if (failure.status === 403)
    return 'Discord says that the bot may not do that there. In the channel’s permissions, allow it View Channel, Send Messages and Send Messages in Threads.';
  return `Discord refused (HTTP ${failure.status}, code ${failure.code}).`;
}
