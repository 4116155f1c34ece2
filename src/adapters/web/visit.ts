import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../ports/clock.ts';
import type { FetchOutcome, Validators } from '../../ports/fetcher.ts';
import { readBody } from './body.ts';
import { type Connecting, connect } from './connect.ts';
import { CODINGS } from './decode.ts';
import { ask } from './exchange.ts';
import { conditions, freshnessOf, renewed, validatorsOf } from './head.ts';
import type { Limits } from './limits.ts';
import { type Target, targetOf } from './target.ts';
import { failed } from './unfetched.ts';
import { untilAborted, within } from './within.ts';
import { WORDING } from './wording.ts';

const ACCEPT = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, */*;q=0.5',
  robots: 'text/plain, */*;q=0.5',
} as const;

/** What does not change from one request to the next. */
export interface Gear {
  readonly ports: readonly number[];
  readonly limits: Limits;
  readonly connecting: Connecting;
  /** Our `User-Agent`. */
  readonly agent: string;
  readonly clock: Clock;
}

/** What we go for, the same at every hop. */
export interface Errand {
  readonly purpose: keyof typeof ACCEPT;
  readonly validators: Validators | null;
}

/** Where one request led: to an outcome, or on. */
export type Answer = FetchOutcome | { readonly kind: 'moved'; readonly to: Target; readonly permanent: boolean };

/**
 * One request, on a connection of its own that is closed when this is done, however it ends. No cookie, password or referrer is ever sent, so
 * none can reach another host. `permanentTo` goes into the outcome as it is. Rejects with `Unfetched`.
 */
export async function visit(
  target: Target,
  errand: Errand,
  gear: Gear,
  { permanentTo, signal }: { readonly permanentTo: string | null; readonly signal: AbortSignal },
): Promise<Answer> {
  const late = failed('timeout', WORDING.timeout(target.host));
  const bounds = { ms: gear.limits.connectMs, late, signal };
  const socket = await within(bounds, (soon) => connect(target, gear.connecting, soon));
  try {
    const headers = {
      'user-agent': gear.agent,
      accept: ACCEPT[errand.purpose],
      'accept-encoding': CODINGS,
      ...conditions(errand.validators, target.url),
    };
    const response = await ask(socket, target, headers, { limits: gear.limits, signal });
    const moved = redirectOf(response, target, gear.ports);
    return moved ?? (await untilAborted(signal, outcomeOf(response, target, errand, gear, permanentTo)));
  } finally {
    socket.destroy();
  }
}

async function outcomeOf(
  response: IncomingMessage,
  { url, host }: Target,
  { validators }: Errand,
  { limits, clock }: Gear,
  permanentTo: string | null,
): Promise<FetchOutcome> {
  const { statusCode: status = 0, headers } = response;
  const freshness = freshnessOf(headers, clock.now());
  const reached = { finalUrl: url.href, permanentTo, freshness };
  if (status === 200) {
    const body = await readBody(response, limits, host);
    const contentType = headers['content-type'] ?? null;
    return { kind: 'fetched', ...reached, body, contentType, validators: validatorsOf(headers, url.href) };
  }
  if (status === 304 && Object.keys(conditions(validators, url)).length > 0)
    return { kind: 'not-modified', ...reached, validators: renewed(validators, headers, url.href) };
  if (status === 410) return { kind: 'gone', ...reached, reason: WORDING.gone(host) };
  const { retryAfterMs } = freshness;
  return { kind: 'failed', why: 'status', reason: WORDING.status(host, status), status, retryAfterMs };
}

/** Where an answer sends us, held to the rules for addresses; null: nowhere. Throws `Unfetched`. */
function redirectOf(
  { statusCode = 0, headers }: IncomingMessage,
  from: Target,
  ports: readonly number[],
): Answer | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return null;
  const location = Buffer.from(headers.location, 'latin1').toString(); // Node gives bytes; where they are more than ASCII, servers mean UTF-8
  return { kind: 'moved', to: targetOf(location, ports, from), permanent: statusCode === 301 || statusCode === 308 };
}
