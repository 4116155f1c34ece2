import type { Verification } from '../../domain/verification.ts';
import type { Entry, Phrase } from '../../ports/archive.ts';
import { terms } from '../../reading/terms.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { inEarlierVersions } from './earlier-versions.ts';
import { type NearestWording, nearestWording } from './nearest-wording.ts';
import { placesIn, quotedFirst } from './place.ts';
import { bareWords } from './same-words.ts';

/** The index is asked for the first words of a quotation; its text decides about all of them. */
const PHRASE_TERMS = 32;
const MOST_PLACES = 10;
const RARE_TERMS = 6;
const MOST_NEAR = 20;

/**
 * Says whether exactly these words are held, where and by whom; if only versions that have been replaced held them, that; else how the
 * nearest held wording differs. Quotation marks around the input do not count.
 */
export async function verifyQuote(newsroom: Newsroom, reader: Reader, input: string): Promise<Verification> {
  const words = bareWords(input);
  if (words === '') return { kind: 'different', words, nearest: null, missing: [], added: [] };
  const holding = await withPhrase(newsroom, reader, words);
  for (const kind of ['exact', 'typography'] as const) {
    const places = holding.flatMap((entry) => placesIn(entry, words, kind));
    if (places.length > 0) return { kind, words, places: quotedFirst(places).slice(0, MOST_PLACES) };
  }
  const earlier = await inEarlierVersions(newsroom, reader, words);
  if (earlier.length > 0) return { kind: 'earlier', words, places: earlier, zone: reader.zone };
  const near = await nearest(newsroom, reader, words);
  return { kind: 'different', words, ...(near ?? { nearest: null, missing: [], added: [] }) };
}

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
async function nearest(newsroom: Newsroom, reader: Reader, words: string): Promise<NearestWording | null> {
  const rare = await rarestTerms(newsroom, reader, words);
  for (let count = rare.length; count > 0; count--) {
    const entries = await holding(
      newsroom,
      reader,
      rare.slice(0, count).map((term) => [[term]]),
      MOST_NEAR,
    );
    const best = nearestWording(entries, words);
    if (best) return best;
  }
  return null;
}

async function rarestTerms({ archive }: Newsroom, { collections }: Reader, words: string): Promise<string[]> {
  const { terms: counts } = await archive.frequencies([...new Set(terms(words))], collections);
  return [...counts]
    .filter(([, articles]) => articles > 0)
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, RARE_TERMS)
    .map(([term]) => term);
}
