import type { AnsweringPassage } from '../../domain/answer.ts';
import { quoteAt } from '../../domain/citation.ts';
import type { Span } from '../../domain/span.ts';
import type { Entry } from '../../ports/archive.ts';
import { withoutDateline } from '../without-dateline.ts';
import { saidIn } from './said-in.ts';
import { withWholeQuotes } from './whole-quotes.ts';

/** A sentence of a report as a passage that is shown: with no quotation cut in two, without the dateline, with who says it and how it came. */
export function answeringPassage(entry: Entry, sentence: Span, marked: readonly Span[] = []): AnsweringPassage {
  const { version, reading } = entry;
  const span = withWholeQuotes(reading, sentence);
  const said = saidIn(entry, span);
  return {
    citation: quoteAt(version, reading, withoutDateline(version.text, reading.dateline, span)),
    marked,
    carrier: reading.carrier,
    publisher: reading.outlet?.name ?? null,
    url: version.stated.url,
    publishedAt: reading.publishedAt,
    speaker: said?.speaker ?? null,
    chain: said?.chain ?? null,
  };
}
