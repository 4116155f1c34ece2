import type { AnsweringPassage } from '../../domain/answer.ts';
import { answeringPassage } from '../answer/answering-passage.ts';
import { layOver } from '../answer/field.ts';
import { articlesOn, searchFor } from '../answer/find-articles.ts';
import { passagesOf } from '../answer/passages.ts';
import { understand } from '../answer/question.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import type { Shown } from './shown.ts';

/** So much of a statement, by weight and by number of words, another sentence must have to be nearly the same. */
const NEARLY = 0.5;
const FEWEST_WORDS = 4;
const MOST = 3;

/**
 * Sentences of other reports that say nearly what was shown: half of its words or more, a name among them. Reports that rest on the same
 * outlet only are left out: carrying on is not confirming.
 */
export async function saidElsewhere(newsroom: Newsroom, reader: Reader, shown: Shown): Promise<AnsweringPassage[]> {
  const { version, reading } = shown.entry;
  const asked = understand(shown.passage.citation.text, null);
  if (asked.focus.length < FEWEST_WORDS) return [];
  const search = await searchFor(newsroom, reader, asked);
  const origins = originsOf(reading);
  const entries = (await articlesOn(newsroom, reader, search)).filter(
    (entry) => entry.version.id !== version.id && [...originsOf(entry.reading)].some((outlet) => !origins.has(outlet)),
  );
  const documents = entries.map(({ version: { id, text }, reading: other }) => ({
    id,
    title: '',
    text,
    reading: other,
  }));
  const { finds, weights } = layOver(asked, documents.flatMap(passagesOf), new Map(), {
    frequencies: search.frequencies,
    names: newsroom.names,
  });
  const like = finds.map(({ passage, best }) => ({
    passage,
    share: weights.reduce((sum, weight, index) => sum + weight * (best[index] ?? 0), 0),
    words: best.filter((strength) => strength >= 0.7).length,
    names: best.filter((strength, index) => strength >= 0.7 && asked.focus[index]?.name).length,
  }));
  return like
    .filter(({ share, words, names }) => share >= NEARLY && words >= FEWEST_WORDS && names > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .flatMap(({ passage }) => {
      const entry = entries.find((one) => one.version.id === passage.document.id);
      return entry ? [answeringPassage(entry, passage.span)] : [];
    });
}

const originsOf = ({ origins, carrier, outlet }: Shown['entry']['reading']): ReadonlySet<string> =>
  new Set(origins.length > 0 ? origins.map((origin) => origin.outlet) : [carrier ?? outlet?.name ?? '']);
