import type { AnsweringPassage, QuestionAnswer } from '../../domain/answer.ts';
import { quoteAt } from '../../domain/citation.ts';
import type { VersionId } from '../../domain/ids.ts';
import type { Entry, Frequencies } from '../../ports/archive.ts';
import { terms } from '../../reading/terms.ts';
import { heldBy } from '../held.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { withoutDateline } from '../without-dateline.ts';
import { type AnswerPassage, answerQuestion } from './answer.ts';
import { understand } from './question.ts';
import { saidIn } from './said-in.ts';

/** So many articles are read for an answer: enough that the right one is among them, few enough to be read at once. */
const MOST_ARTICLES = 12;
const MOST_TERMS = 6;
const PROPOSALS = 24;
const LONGEST_SHOWN = 300;

/** Answers a question from everything the reader may see: one to three cited passages, or an honest no with the nearest. */
export async function askArchive(
  newsroom: Newsroom,
  reader: Reader,
  question: string,
  after: string | null,
): Promise<QuestionAnswer> {
  return answerFrom(newsroom, reader, question, after, (wanted, frequencies) =>
    articlesOn(newsroom, reader, wanted, frequencies),
  );
}

/** The same from these articles only: those that a thread is about. */
export async function askAbout(
  newsroom: Newsroom,
  reader: Reader,
  question: string,
  after: string | null,
  articles: readonly VersionId[],
): Promise<QuestionAnswer> {
  return answerFrom(newsroom, reader, question, after, () => newsroom.archive.entries(articles, reader.collections));
}

async function answerFrom(
  newsroom: Newsroom,
  reader: Reader,
  question: string,
  after: string | null,
  find: (wanted: readonly string[], frequencies: Frequencies) => Promise<readonly Entry[]>,
): Promise<QuestionAnswer> {
  const asked = understand(question, after);
  const common = {
    question: [...question.trim()].slice(0, LONGEST_SHOWN).join(''),
    asOf: newsroom.clock.now(),
    zone: reader.zone,
  };
  if (asked.kind === 'chatter') return { kind: 'chatter', ...common };
  const wanted = [...new Set(asked.focus.flatMap(({ as }) => terms(as)))];
  const frequencies = await newsroom.archive.frequencies(wanted, reader.collections);
  const entries = await find(wanted, frequencies);
  const answer = answerQuestion({ question, after, documents: entries.map(asDocument), frequencies });
  const { confidence } = answer;
  const passages = answer.passages.map((found) => passageOf(entries, found));
  if (!answer.abstained) return { kind: 'answered', ...common, confidence, passages };
  return { kind: 'not-covered', ...common, confidence, passages, ...(await heldBy(newsroom.archive, reader)) };
}

/** The articles that hold most of the question's rarest words: all of them first, then with one word fewer each time until there are enough. */
async function articlesOn(
  { archive }: Newsroom,
  { collections }: Reader,
  wanted: readonly string[],
  frequencies: Frequencies,
): Promise<readonly Entry[]> {
  const count = (term: string): number => frequencies.terms.get(term) ?? 0;
  const rare = wanted
    .filter((term) => count(term) > 0)
    .sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS);
  const found = new Set<VersionId>();
  for (let length = rare.length; length > 0 && found.size < MOST_ARTICLES; length--) {
    const all = rare.slice(0, length).map((term) => [[term] as const]);
    const open = { collections, none: [], outlets: [], publishedFrom: null, limit: PROPOSALS };
    const { candidates } = await archive.search({ ...open, all });
    for (const { version } of candidates) found.add(version);
  }
  return archive.entries([...found].slice(0, MOST_ARTICLES), collections);
}

const asDocument = ({ version, reading }: Entry) => ({
  id: version.id,
  title: reading.headline ? version.text.slice(...reading.headline) : '',
  text: version.text,
  reading,
  publishedAt: reading.publishedAt,
});

function passageOf(entries: readonly Entry[], { document, span, marked }: AnswerPassage): AnsweringPassage {
  const entry = entries.find(({ version }) => version.id === document) as Entry;
  const { version, reading } = entry;
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
