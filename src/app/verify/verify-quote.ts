import { quoteAt } from '../../domain/citation.ts';
import { covers, overlaps, type Span } from '../../domain/span.ts';
import type { Verification, VerifiedPlace } from '../../domain/verification.ts';
import type { Entry, Phrase } from '../../ports/archive.ts';
import { terms } from '../../reading/terms.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { difference } from './difference.ts';
import { bareWords, findExact, findTypography } from './same-words.ts';

/** The index is asked for the first words of a quotation; its text decides about all of them. */
const PHRASE_TERMS = 32;
const MOST_PLACES = 10;
const RARE_TERMS = 6;
const MOST_NEAR = 20;
/** A sentence that shares less than this with the words asked about is not "the nearest wording" of them. */
const LEAST_SAMENESS = 0.3;

/** Says whether exactly these words are held, where and by whom; if not, how the nearest held wording differs. Quotation marks around the input do not count. */
export async function verifyQuote(newsroom: Newsroom, reader: Reader, input: string): Promise<Verification> {
  const words = bareWords(input);
  const holding = await withPhrase(newsroom, reader, words);
  for (const [kind, find] of [
    ['exact', findExact],
    ['typography', findTypography],
  ] as const) {
    const places = holding.flatMap((entry) =>
      find(entry.version.text, words)
        .filter((span) => !isFurniture(entry, span))
        .map((span) => placeOf(entry, span)),
    );
    const quotedFirst = [
      ...places.filter(({ standing }) => standing === 'quote'),
      ...places.filter(({ standing }) => standing !== 'quote'),
    ];
    if (places.length > 0) return { kind, words, places: quotedFirst.slice(0, MOST_PLACES) };
  }
  return nearest(newsroom, reader, words);
}

const isFurniture = ({ reading }: Entry, span: Span): boolean =>
  reading.blocks.some((block) => block.kind === 'furniture' && overlaps(block.span, span));

async function withPhrase(newsroom: Newsroom, reader: Reader, words: string): Promise<readonly Entry[]> {
  const [first, ...rest] = terms(words).slice(0, PHRASE_TERMS);
  return first === undefined ? [] : holding(newsroom, reader, [[[first, ...rest]]], MOST_PLACES * 2);
}

async function holding(newsroom: Newsroom, reader: Reader, all: Phrase[][], limit: number): Promise<readonly Entry[]> {
  const { collections } = reader;
  const { candidates } = await newsroom.archive.search({
    collections,
    all,
    none: [],
    outlets: [],
    publishedFrom: null,
    limit,
  });
  return newsroom.archive.entries(
    candidates.map(({ version }) => version),
    collections,
  );
}

/** Looks among the reports that share the quotation's rarest words, with one word fewer each time until some are found. */
async function nearest(newsroom: Newsroom, reader: Reader, words: string): Promise<Verification> {
  const rare = await rarestTerms(newsroom, reader, words);
  for (let count = rare.length; count > 0; count--) {
    const entries = await holding(
      newsroom,
      reader,
      rare.slice(0, count).map((term) => [[term]]),
      MOST_NEAR,
    );
    const best = bestSentence(entries, words);
    if (best) return best;
  }
  return { kind: 'different', words, nearest: null, missing: [], added: [] };
}

async function rarestTerms({ archive }: Newsroom, { collections }: Reader, words: string): Promise<string[]> {
  const { terms: counts } = await archive.frequencies([...new Set(terms(words))], collections);
  return [...counts]
    .filter(([, articles]) => articles > 0)
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, RARE_TERMS)
    .map(([term]) => term);
}

function bestSentence(entries: readonly Entry[], words: string): Verification | null {
  let best: { entry: Entry; span: Span; sameness: number } | null = null;
  for (const entry of entries) {
    for (const span of [...entry.reading.quotes.map((quote) => quote.span), ...entry.reading.sentences]) {
      const { sameness } = difference(words, entry.version.text.slice(...span));
      if (sameness > (best?.sameness ?? LEAST_SAMENESS)) best = { entry, span, sameness };
    }
  }
  if (!best) return null;
  const { missing, added } = difference(words, best.entry.version.text.slice(...best.span));
  return { kind: 'different', words, nearest: placeOf(best.entry, best.span), missing, added };
}

function placeOf({ version, reading }: Entry, span: Span): VerifiedPlace {
  const label = reading.labels.some((candidate) => covers(candidate.span, span));
  const quote = label ? undefined : reading.quotes.find((candidate) => covers(candidate.span, span));
  return {
    citation: quoteAt(version, reading, span),
    carrier: reading.carrier,
    publisher: reading.outlet?.name ?? null,
    url: version.stated.url,
    publishedAt: reading.publishedAt,
    speaker: quote && quote.speaker !== null ? (reading.speakers[quote.speaker] ?? null) : null,
    chain: quote?.chain ?? null,
    standing: label ? 'label' : quote ? 'quote' : 'text',
  };
}
