import type { ArticleVersion } from './article.ts';
import type { VersionId } from './ids.ts';
import type { Reading } from './reading.ts';
import { covers, type Span } from './span.ts';

/** Words exactly as a stored version has them. `quoteAt` is the only way to make them. */
export type Verbatim = string & { readonly __made: 'quoteAt' };

/** Where a line can be checked: a span of a stored version, and the words that stand there. */
export interface Citation {
  readonly version: VersionId;
  readonly span: Span;
  readonly text: Verbatim;
  /** The number of its paragraph, from 1; null outside the paragraphs (a headline). */
  readonly paragraph: number | null;
}

/** Cites `span` of `version`. Throws a RangeError for a span that is empty or outside the text: that is a bug of the caller. */
export function quoteAt(version: ArticleVersion, reading: Reading, span: Span): Citation {
  const [start, end] = span;
  if (!(start >= 0 && start < end && end <= version.text.length)) {
    throw new RangeError(`Span ${start}–${end} is not in version ${version.id} (${version.text.length} code units).`);
  }
  const block = reading.blocks.find((candidate) => covers(candidate.span, [start, start + 1]));
  return {
    version: version.id,
    span,
    text: version.text.slice(start, end) as Verbatim,
    paragraph: block?.paragraph ?? null,
  };
}

/** Whether a citation still says what its version says. Checked again whenever something cited is shown. */
export function isExact(citation: Citation, version: ArticleVersion): boolean {
  return citation.version === version.id && version.text.slice(...citation.span) === citation.text;
}
