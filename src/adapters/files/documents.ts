import { InputError } from '../../domain/errors.ts';
import { normalise, oneLine } from '../../domain/normalise.ts';
import type { Extracted, ReadPage } from '../../ports/intake.ts';
import type { Document } from './assemble.ts';
import { decode } from './decode.ts';
import { hasFrontMatter, splitFrontMatter } from './front-matter.ts';
import { plainText } from './markdown.ts';
import type { Stated } from './metadata.ts';
import type { Form } from './names.ts';

/** Where browsers look for a page's own word on its encoding. */
const CHARSET_BYTES = 1024;

/** What an article's bytes say in the form that they have. Throws an `InputError` for what is empty, no text, or broken in its front matter. */
export async function documentIn(
  bytes: Uint8Array,
  form: Form,
  name: string,
  url: string | null,
  readPage: ReadPage,
): Promise<Document> {
  if (bytes.length === 0) throw new InputError(`${name} is empty; there is nothing to index.`);
  if (form === 'page') return pageDocument(await readPage(decode(bytes, name, charset(bytes)), url), name);
  const text = normalise(decode(bytes, name));
  if (form === 'text') return { stated: {}, body: text };
  const { stated, body } = splitFrontMatter(text, name);
  return { stated, body: plainText(body) };
}

/** The form of a text whose name promises none. */
export function sniffForm(bytes: Uint8Array): Form {
  const head = new TextDecoder().decode(bytes.subarray(0, CHARSET_BYTES)).trimStart();
  if (hasFrontMatter(normalise(head))) return 'markdown';
  return /^(?:<!doctype html|<html)\b/i.test(head) ? 'page' : 'text';
}

function charset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, CHARSET_BYTES)).toString('latin1');
  return /<meta\s[^>]*?charset\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1] ?? null;
}

function pageDocument(page: Extracted, name: string): Document {
  if (page.text.trim() === '') {
    throw new InputError(
      `${name} has no article in it that could be found; save the report's own page, or its text as .txt.`,
    );
  }
  const { text, canonicalUrl, publishedAt, ...lines } = page;
  const stated: Stated = {
    ...Object.fromEntries(Object.entries(lines).flatMap(([key, line]) => (line?.trim() ? [[key, oneLine(line)]] : []))),
    ...(canonicalUrl && { url: canonicalUrl }),
    ...(publishedAt && { publishedAt }),
  };
  return { stated, body: text };
}
