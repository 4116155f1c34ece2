import { type IncomingHttpHeaders, validateHeaderValue } from 'node:http';
import type { Freshness, Validators } from '../../ports/fetcher.ts';

/** A validator longer than this is not kept: it would have to be sent with every request. */
const LONGEST_VALIDATOR = 1024;

/** What of an answer's head makes the next request conditional; null: nothing. */
export function validatorsOf(headers: IncomingHttpHeaders, url: string): Validators | null {
  const etag = kept(headers.etag);
  const lastModified = kept(headers['last-modified']);
  return etag === null && lastModified === null ? null : { url, etag, lastModified };
}

/** Validators after an answer that nothing has changed: what it sends anew, else what was held (RFC 9111 §4.3.4). */
export function renewed(held: Validators | null, headers: IncomingHttpHeaders, url: string): Validators {
  const sent = validatorsOf(headers, url);
  return {
    url,
    etag: sent?.etag ?? held?.etag ?? null,
    lastModified: sent?.lastModified ?? held?.lastModified ?? null,
  };
}

/** Only what can be sent back as it came. */
function kept(value: string | undefined): string | null {
  return value && value.length <= LONGEST_VALIDATOR && sendable(value) ? value : null;
}

function sendable(value: string): boolean {
  try {
    validateHeaderValue('etag', value);
    return true;
  } catch {
    return false;
  }
}

/**
 * The headers that ask for what is new only. Validators go to the address that they came from, whatever its query: held against another text,
 * its date could hide that text from us, and queries are often signatures that change.
 */
export function conditions(validators: Validators | null, url: URL): Record<string, string> {
  if (validators === null || withoutQuery(validators.url) !== withoutQuery(url.href)) return {};
  const [etag, lastModified] = [kept(validators.etag ?? ''), kept(validators.lastModified ?? '')];
  return { ...(etag && { 'if-none-match': etag }), ...(lastModified && { 'if-modified-since': lastModified }) };
}

const withoutQuery = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';

/** Reads when to come again (RFC 9110 §10.2.3, RFC 9111 §4.2). `now`: our clock, for servers that do not tell theirs. */
export function freshnessOf(headers: IncomingHttpHeaders, now: number): Freshness {
  const date = instant(headers.date);
  return { retryAfterMs: retryAfterMs(headers, date ?? now), freshForMs: freshForMs(headers, date ?? now), date };
}

/** `Retry-After` in either form, in milliseconds from now; null: not sent, or no time. */
function retryAfterMs(headers: IncomingHttpHeaders, now: number): number | null {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const at = instant(value);
  return at === null ? null : Math.max(0, at - now);
}

function freshForMs(headers: IncomingHttpHeaders, now: number): number | null {
  const control = headers['cache-control']?.toLowerCase() ?? '';
  if (/(?:^|[\s,])no-(?:cache|store)(?:$|[\s,])/.test(control)) return 0;
  const maxAge = /(?:^|[\s,])max-age="?(\d{1,9})/.exec(control)?.[1];
  const age = /^\d{1,9}$/.test(headers.age ?? '') ? Number(headers.age) : 0;
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - age) * 1000;
  if (headers.expires === undefined) return null;
  return Math.max(0, (instant(headers.expires) ?? now) - now); // "0" and the like mean: already stale
}

/** An HTTP date. The engine's parser takes more than its three forms; a bare number, such as "0", is none. */
function instant(value: string | undefined): number | null {
  const at = value && !/^[-\d.]*$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
