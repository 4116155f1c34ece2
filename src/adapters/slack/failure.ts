import type { Obstacle } from '../../domain/digest.ts';
import { PlatformError } from '../../domain/errors.ts';
import { redacted } from './log.ts';

/**
 * What became of a call. `refused`: Slack said no, with its code. `limited`: not now. `unknown`: it may have been done, since no answer
 * came, or one that says nothing.
 */
export type Failure =
  | { readonly kind: 'refused'; readonly code: string; readonly needed: string | null }
  | { readonly kind: 'limited'; readonly afterMs: number }
  | { readonly kind: 'unknown' };

interface SdkError {
  readonly code?: unknown;
  readonly statusCode?: unknown;
  readonly retryAfter?: unknown;
  readonly data?: { readonly error?: unknown; readonly needed?: unknown };
}

/** Reads an error of the SDK by its codes, so that the SDK need not be loaded for it. */
export function failureOf(error: unknown): Failure {
  const { code, statusCode, retryAfter, data } = (error ?? {}) as SdkError;
  if (code === 'slack_webapi_rate_limited_error') return { kind: 'limited', afterMs: Number(retryAfter) * 1000 };
  if (code === 'slack_webapi_platform_error') {
    const needed = typeof data?.needed === 'string' ? data.needed : null;
    return { kind: 'refused', code: String(data?.error), needed };
  }
  const status = Number(statusCode);
  if (code === 'slack_webapi_http_error' && status >= 400 && status < 500)
    return { kind: 'refused', code: `HTTP ${status}`, needed: null };
  return { kind: 'unknown' };
}

/** Codes that say that a token is of no use, now and later. */
const BAD_TOKEN = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
]);

/** Whether Slack refuses us as such, so that trying again soon is of no use. */
export function isShutOut(error: unknown): boolean {
  const failure = failureOf(error);
  return failure.kind === 'refused' && BAD_TOKEN.has(failure.code);
}

/** Whether it is the drawn form that Slack refused, so that plain text may do. */
export function isDrawingRefused(error: unknown): boolean {
  const failure = failureOf(error);
  return failure.kind === 'refused' && /block|invalid_arg|too_long|invalid_attachments|markdown/.test(failure.code);
}

/** Whether we are not where we should post. */
export function isNotThere(error: unknown): boolean {
  const failure = failureOf(error);
  return failure.kind === 'refused' && /^(?:not_in_channel|channel_not_found|restricted_action)$/.test(failure.code);
}

/** The error as one sentence that says what to do. `setting` is the token that was used. */
export function platformError(error: unknown, setting = 'SLACK_BOT_TOKEN'): PlatformError {
  if (error instanceof PlatformError) return error;
  const failure = failureOf(error);
  const fate = failure.kind === 'unknown' ? 'unknown' : 'refused';
  // Slack limits a method for a whole workspace or for one channel, and does not say which.
  const wait = failure.kind === 'limited' ? { ms: failure.afterMs, everywhere: true } : null;
  const obstacle = failure.kind === 'refused' ? (OBSTACLES[failure.code] ?? null) : null;
  return new PlatformError(sentence(failure, setting), { fate, obstacle, wait, cause: error });
}

/** Codes of refusals to post in a channel that go on until somebody acts there. What is wrong with our token or scopes is the operator's to mend. */
const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  channel_not_found: 'channel-gone',
  is_archived: 'channel-gone',
  not_in_channel: 'removed',
  restricted_action: 'not-permitted',
  restricted_action_read_only_channel: 'not-permitted',
  restricted_action_thread_only_channel: 'not-permitted',
};

/** Whether we may not read what stands in a channel. */
export function isUnreadable(error: unknown): boolean {
  const failure = failureOf(error);
  return failure.kind === 'refused' && UNREADABLE.has(failure.code);
}

const UNREADABLE = new Set(['missing_scope', 'not_in_channel', 'channel_not_found', 'access_denied', 'no_permission']);

function sentence(failure: Failure, setting: string): string {
  if (failure.kind === 'limited') return 'Slack asks us to slow down; try again later.';
  if (failure.kind === 'unknown')
    return 'Slack could not be reached, or gave no clear answer; check the network and status.slack.com.';
  if (BAD_TOKEN.has(failure.code)) {
    const prefix = setting === 'SLACK_APP_TOKEN' ? 'xapp-' : 'xoxb-';
    return `Slack refused the token in ${setting} (${failure.code}): copy it again from the app's settings; it begins with ${prefix}.`;
  }
  if (failure.code === 'missing_scope')
    return `Slack misses the permission ${failure.needed ?? ''}: update the app from config/slack-manifest.yaml and install it again.`;
  if (isNotThereCode(failure.code))
    return 'Slack says that we are not in that channel: invite the app there with /invite.';
  return `Slack refused: ${redacted(failure.code)}.`;
}

const isNotThereCode = (code: string): boolean => code === 'not_in_channel' || code === 'channel_not_found';
