import { createHash } from 'node:crypto';
import { type Metadata, NO_METADATA } from '../../domain/article.ts';
import { articleText, hasWords } from '../../domain/article-text.ts';
import { InputError } from '../../domain/errors.ts';
import type { Received } from '../../ports/intake.ts';
import type { Stated } from './metadata.ts';

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
  if (!hasWords(document.body)) throw new InputError(`${source.name} has no words in it; there is nothing to index.`);
  const text = articleText(stated.headline, dateline ?? null, document.body);
  return { keys: [source.key], text, stated, rawHash: sha256(source.bytes), textHash: sha256(text) };
}

/** SHA-256, hexadecimal; of a string in UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
