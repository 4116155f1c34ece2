import { type Citation, quoteAt } from '../../domain/citation.ts';
import { type Span, trimmed } from '../../domain/span.ts';
import type { Entry } from '../../ports/archive.ts';

/** Longer openings of texts without headline or sentences are cut here for display; the citation then covers just what is shown. */
const LONGEST = 160;

/** What a report is called: its headline, else its first sentence, else its first words. Always the report's own words. */
export function headlineOf({ version, reading }: Entry): Citation {
  const first = reading.blocks.find(({ paragraph }) => paragraph !== null)?.span;
  const sentence = first && reading.sentences.find(([start]) => start >= first[0]);
  return quoteAt(version, reading, reading.headline ?? shortened(version.text, sentence ?? [0, version.text.length]));
}

function shortened(text: string, span: Span): Span {
  const [start, end] = trimmed(text, span);
  if (end - start <= LONGEST) return [start, end];
  const space = text.lastIndexOf(' ', start + LONGEST);
  return trimmed(text, [start, space > start ? space : start + LONGEST]);
}
