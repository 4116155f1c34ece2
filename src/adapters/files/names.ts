import { extname } from 'node:path';

/** A path as it may be printed: what moves the cursor or turns the writing direction is replaced. */
export function printable(path: string): string {
  return path.toWellFormed().replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD');
}

/** The forms in which articles come. */
export type Form = 'markdown' | 'text' | 'page';

const FORMS: Readonly<Record<string, Form>> = { '.md': 'markdown', '.txt': 'text', '.html': 'page', '.htm': 'page' };

/** The form that a file's name promises, or null when it is none of ours. */
export function formOf(path: string): Form | null {
  return FORMS[extname(path).toLowerCase()] ?? null;
}
