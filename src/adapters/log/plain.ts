import { REDACTED } from './redact.ts';

const DEEPEST = 8;
const MOST_ITEMS = 50;
const LONGEST = 8000;

/** Names whose values are secret, whatever they look like. */
const SECRET_NAME = /token|secret|password|authorization|api_?key|cookie|signature/i;

/**
 * A value as JSON can hold it, for the log: errors with their stacks and causes, and only the fields that say what happened, since SDKs hang
 * requests and payloads on theirs. Ends in cycles, bounded in depth, width and length. Never throws.
 */
export function plain(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? '[function]' : value;
  if (depth >= DEEPEST) return '[deeper]';
  try {
    if (value instanceof Error) return plainError(value, depth);
    if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
    if (value instanceof Date) return String(value);
    if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item) => plain(item, depth + 1));
    return plainObject(value, depth);
  } catch {
    return '[unreadable]'; // A getter or a proxy that throws.
  }
}

function plainObject(value: object, depth: number): object {
  const entries = Object.entries(value).slice(0, MOST_ITEMS);
  return Object.fromEntries(
    entries.map(([name, one]) => [
      name,
      SECRET_NAME.test(name) && typeof one === 'string' ? REDACTED : plain(one, depth + 1),
    ]),
  );
}

function plainError(error: Error, depth: number): object {
  const { name, message, stack, cause, code, status, fate, errors } = error as Error & Record<string, unknown>;
  const told = { name, message, code, status, fate, stack, cause, errors };
  const known = Object.entries(told).filter(([, one]) => one !== undefined);
  return Object.fromEntries(known.map(([field, one]) => [field, plain(one, depth + 1)]));
}
