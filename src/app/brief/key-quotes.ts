import { covers, type Span } from '../../domain/span.ts';
import type { Quote } from '../../domain/statement.ts';
import type { Entry } from '../../ports/archive.ts';
import { terms } from '../../reading/terms.ts';
import { isMarked } from '../is-marked.ts';
import { groupsMet, type Wanted } from './matching.ts';

/** A quote that a brief could show, and of which report (by its place in the list given). */
export interface QuoteChoice {
  readonly report: number;
  readonly quote: Quote;
}

/** Fewer words than this are a fragment that says little by itself. */
const FEWEST_WORDS = 4;
/** An item of a list, or what leads one in, says little without the others. */
const PART_OF_A_LIST = /^(?:first|second|third|fourth|fifth|finally|lastly)(?:ly)?,|:\s*$/iu;
const MOST_CHARACTERS = 320;
const MOST_OF_ONE_SPEAKER = 2;

interface Weighed extends QuoteChoice {
  readonly worth: number;
  readonly words: string;
  readonly speaker: string;
}

/**
 * The quotes that say most on the topic: marked as such by their report, attributed, not fragments, no more than two of one speaker, each wording once (the report that
 * stands first in `entries` gives it). In the order of the reports and, within one, of the text.
 */
export function chooseQuotes(entries: readonly Entry[], wanted: Wanted, most: number): QuoteChoice[] {
  const weighed = entries.flatMap((entry, report) =>
    entry.reading.quotes.flatMap((quote) => weigh(entry, report, quote, wanted)),
  );
  weighed.sort((a, b) => b.worth - a.worth || a.report - b.report || a.quote.span[0] - b.quote.span[0]);
  const chosen: Weighed[] = [];
  for (const candidate of weighed) {
    if (chosen.length === most) break;
    if (chosen.some(({ words }) => words === candidate.words)) continue;
    if (chosen.filter(({ speaker }) => speaker === candidate.speaker).length >= MOST_OF_ONE_SPEAKER) continue;
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.report - b.report || a.quote.span[0] - b.quote.span[0]);
}

function weigh({ version, reading }: Entry, report: number, quote: Quote, wanted: Wanted): Weighed[] {
  const text = version.text.slice(...quote.span);
  const inOrder = terms(text);
  if (
    quote.speaker === null ||
    !isMarked(version.text, quote.span) ||
    inOrder.length < FEWEST_WORDS ||
    text.length > MOST_CHARACTERS ||
    PART_OF_A_LIST.test(text)
  )
    return [];
  const block = reading.blocks.find((candidate) => covers(candidate.span, quote.span));
  if (block?.kind !== 'paragraph' && block?.kind !== 'item') return [];
  const near = terms(version.text.slice(...block.span));
  return [
    {
      report,
      quote,
      words: inOrder.join(' '),
      speaker: `${report}:${quote.speaker}`,
      worth:
        topical(near, wanted) +
        0.8 * fullness(inOrder.length) +
        prominence(block.span, version.text) +
        rehearsed(quote),
    },
  ];
}

const topical = (near: readonly string[], wanted: Wanted): number =>
  wanted.length === 0 ? 0 : groupsMet(near, wanted) / wanted.length;

/** Between ten and forty words a quote is a thought and still easy to take in. */
const fullness = (words: number): number => (words < 10 ? words / 10 : words <= 40 ? 1 : 40 / words);

const prominence = ([start]: Span, text: string): number => 0.5 * (1 - start / Math.max(1, text.length));

/** What reached us through others is what a brief exists to show. */
const rehearsed = ({ chain }: Quote): number => (chain && chain.length > 2 ? 0.3 : 0);
