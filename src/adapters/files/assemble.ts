import { createHash } from 'node:crypto';
import { type Metadata, NO_METADATA } from '../../domain/article.ts';
import { InputError } from '../../domain/errors.ts';
import type { Received } from '../../ports/intake.ts';
import type { Stated } from './metadata.ts';
import { normalise } from './normalise.ts';

/** A document taken apart: what it states of itself, and its words. */
export interface Document {
  readonly stated: Stated;
  readonly body: string;
}

/**
 * The text as it will be stored and cited, of a document and what is stated about it beside it (which goes first): normalised, the headline
 * at its head, a stated dateline before its first paragraph. Throws an `InputError` when no words are there.
 */
export function assemble(
  document: Document,
  beside: Stated,
  source: { key: string; name: string; bytes: Uint8Array },
): Received {
  const { dateline, ...fields } = { ...document.stated, ...beside };
  const stated: Metadata = { ...NO_METADATA, ...fields };
  const body = normalise(document.body);
  if (!/[\p{L}\p{N}]/u.test(body))
    throw new InputError(`${source.name} has no words in it; there is nothing to index.`);
  const text = normalise(withHeadline(stated.headline, dateline ?? null, body));
  return { key: source.key, text, stated, rawHash: sha256(source.bytes), textHash: sha256(text) };
}

/** SHA-256, hexadecimal; of a string in UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function withHeadline(headline: string | null, dateline: string | null, body: string): string {
  if (headline === null) return withDateline(dateline, body);
  const [first, rest] = splitFirstLine(body);
  return `${headline}\n\n${withDateline(dateline, (first === headline ? rest : body).replace(/^(?:[^\S\n]*\n)+/, ''))}`;
}

function withDateline(dateline: string | null, body: string): string {
  if (dateline === null || body.trimStart().startsWith(dateline)) return body;
  const start = body.search(/\S/);
  return start < 0 ? body : `${body.slice(0, start)}${dateline} — ${body.slice(start)}`;
}

/** The first line that is not blank, without the white space at its ends, and everything after it. */
function splitFirstLine(text: string): [line: string, rest: string] {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  return end < 0 ? [text.trim(), ''] : [text.slice(start, end).trim(), text.slice(end + 1)];
}
