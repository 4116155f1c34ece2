import { normalise } from './normalise.ts';

/**
 * The text of an article as it is stored and cited: normalised, a stated headline at its head, a stated dateline before its first paragraph.
 * What the body has of them already is not repeated.
 */
export function articleText(headline: string | null, dateline: string | null, body: string): string {
  const words = normalise(body);
  return normalise(headline === null ? withDateline(dateline, words) : withHeadline(headline, dateline, words));
}

/** Whether there is a word in it; a text without one is nothing to index. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function withHeadline(headline: string, dateline: string | null, body: string): string {
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
