import { decodeHTML } from 'entities';

/** What stands between these is nobody's words. */
const SILENT = /<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const TAG = /<\/?[a-z][^<>]*>/gi;

/**
 * The words of a line that may hold markup, on one line: a feed's titles and names are written as plain text, as escaped markup and as markup, and
 * nothing says which. A "<" that begins no tag is a character like any other. Null when no words are left.
 */
export function plainWords(markup: string | null | undefined): string | null {
  if (!markup) return null;
  const bare = markup.includes('<') ? markup.replace(SILENT, ' ').replace(COMMENT, '').replace(TAG, '') : markup;
  const words = decodeHTML(bare)
    .split(/[ \t\n\f\r]+/)
    .filter(Boolean)
    .join(' ');
  return words === '' ? null : words;
}
