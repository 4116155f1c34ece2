import type { AnsweringPassage, QuestionAnswer } from '../../domain/answer.ts';
import type { VersionId } from '../../domain/ids.ts';
import type { Entry } from '../../ports/archive.ts';
import { terms } from '../../reading/terms.ts';
import type { Cited } from '../conversation/memory.ts';
import { heldBy } from '../held.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { type AnswerPassage, answerQuestion } from './answer.ts';
import { answeringPassage } from './answering-passage.ts';
import { disputedIn } from './disputed.ts';
import { articlesOn, searchFor } from './find-articles.ts';
import { namesAlone } from './names-alone.ts';
import { type AnswerKind, understand } from './question.ts';

const MOST_PASSAGES = 3;
const LONGEST_SHOWN = 300;
/** Kinds of answers on which accounts of the same passage do not differ: who somebody is, when and where. */
const LOOKED_UP: ReadonlySet<AnswerKind> = new Set(['definition', 'person', 'date', 'place', 'duration', 'number']);
/** So much of the question, by weight, a passage must have to be called near. */
const NEAR = 0.25;

/** Where half of its telling words stand in none of the articles that have most of them, a question is about something else. */
const MUCH_UNKNOWN = 0.5;

/** A question, and where to look. */
export interface Question {
  readonly question: string;
  /** The question before it in the same thread, or null. */
  readonly after: string | null;
  /** The articles to look in: those that a thread is about; null: everything that the reader may see. */
  readonly articles: readonly VersionId[] | null;
  /** What was shown already and is not wanted again. */
  readonly seen: readonly Cited[];
}

/** Answers a question from everything the reader may see. */
export function askArchive(
  newsroom: Newsroom,
  reader: Reader,
  question: string,
  after: string | null,
): Promise<QuestionAnswer> {
  return answerTo(newsroom, reader, { question, after, articles: null, seen: [] });
}

/** The same from these articles only: those that a thread is about. */
export function askAbout(
  newsroom: Newsroom,
  reader: Reader,
  question: string,
  after: string | null,
  articles: readonly VersionId[],
): Promise<QuestionAnswer> {
  return answerTo(newsroom, reader, { question, after, articles, seen: [] });
}

/** Answers a question with one to three cited passages that each support an answer, or with an honest no and the nearest. */
export async function answerTo(newsroom: Newsroom, reader: Reader, wanted: Question): Promise<QuestionAnswer> {
  const { question, after, articles, seen } = wanted;
  const asked = understand(question, after);
  const common = {
    question: [...question.trim()].slice(0, LONGEST_SHOWN).join(''),
    asOf: newsroom.clock.now(),
    zone: reader.zone,
  };
  if (asked.kind === 'chatter') return { kind: 'chatter', ...common };
  const search = await searchFor(newsroom, reader, asked);
  const entries =
    articles === null
      ? await articlesOn(newsroom, reader, search)
      : await newsroom.archive.entries(articles, reader.collections);
  const { frequencies } = search;
  const answer = answerQuestion({
    question,
    after,
    documents: entries.map(asDocument),
    most: 2 * MOST_PASSAGES + seen.length,
    knowledge: { frequencies, names: [...newsroom.names, ...namesAlone(asked, entries)] },
  });
  const { confidence, respelt } = answer;
  const abstained = answer.abstained || answer.unknown >= MUCH_UNKNOWN;
  const fits = (one: AnswerPassage): boolean => (abstained ? one.covered >= NEAR : one.supports);
  const passages = chosen(entries, answer.passages.filter(fits), seen);
  if (abstained)
    return {
      kind: 'not-covered',
      ...common,
      confidence,
      respelt,
      passages,
      ...(await heldBy(newsroom.archive, reader)),
    };
  const yesNo = asked.kind === 'yesno';
  const disputed = LOOKED_UP.has(asked.kind) ? [] : disputedIn(entries, passages.slice(0, 1));
  return { kind: 'answered', ...common, confidence, respelt, yesNo, passages, disputed };
}

const asDocument = ({ version, reading }: Entry) => ({
  id: version.id,
  title: reading.headline ? version.text.slice(...reading.headline) : '',
  text: version.text,
  reading,
  publishedAt: reading.publishedAt,
});

/** The first few that were not shown yet. What several reports have in the same words is shown once. */
function chosen(
  entries: readonly Entry[],
  found: readonly AnswerPassage[],
  seen: readonly Cited[],
): readonly AnsweringPassage[] {
  const passages: AnsweringPassage[] = [];
  const known = new Set<string>();
  for (const { document, span, marked } of found) {
    const entry = entries.find(({ version }) => version.id === document);
    if (!entry || passages.length === MOST_PASSAGES) break;
    const passage = answeringPassage(entry, span, marked);
    const { citation } = passage;
    const words = terms(citation.text).join(' ');
    const shown = seen.some(
      ([version, start, end]) => version === citation.version && start < citation.span[1] && citation.span[0] < end,
    );
    if (shown || known.has(words)) continue;
    known.add(words);
    passages.push(passage);
  }
  return passages;
}
