import type { Metadata } from '../domain/article.ts';
import type { DateInterval } from '../domain/date-interval.ts';

/** One article as it came in, normalised once: ready to be read and filed. */
export interface Received {
  /**
   * Where it came from, the surest first, so that a changed text becomes a version of the same article: a `file:` URL, `stdin:` and the raw
   * hash, the address of a page.
   */
  readonly keys: readonly [string, ...string[]];
  /** Well-formed, NFC, line ends LF, no NUL, not blank. Begins with the headline where one is stated. */
  readonly text: string;
  readonly stated: Metadata;
  /** SHA-256 of the bytes as they came, hexadecimal. */
  readonly rawHash: string;
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly textHash: string;
}

/** What came of one thing handed in. `reason` is one sentence for people: it names the thing and says what to do. `name` is safe to print. */
export type Intake =
  | { readonly kind: 'received'; readonly name: string; readonly received: Received }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string }
  | { readonly kind: 'skipped'; readonly name: string; readonly reason: string };

/** What a web page says: its article's words as paragraphs between blank lines, and what it states about itself. `null` = not stated. */
export interface Extracted {
  readonly text: string;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly publishedAt: DateInterval | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
}

/** Takes the article out of a page. `url` is where the page was found, null when not known. Never rejects: a page without an article has an empty text. */
export type ReadPage = (html: string, url: string | null) => Promise<Extracted>;
