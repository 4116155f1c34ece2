import type { QuestionAnswer } from '../../domain/answer.ts';
import type { VersionId } from '../../domain/ids.ts';
import { type Block, dim } from '../../domain/message.ts';
import { answerTo, type Question } from '../answer/ask-archive.ts';
import { understand } from '../answer/question.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { presentAnswer } from '../present/answer.ts';
import { presentHint } from '../present/help.ts';
import type { Memory } from './memory.ts';
import { type Cited, citedIn } from './memory.ts';
import { mentionedIn } from './mentioned.ts';
import { obey } from './obey.ts';
import { orderIn } from './order.ts';
import { type Context, take } from './take.ts';
import { passing, type Turn } from './turn.ts';
import { conversationWording } from './wording.ts';

/**
 * Answers words in a conversation: an order ("more", "who says so?") on what was shown last, else a question, taken in the light of it.
 * `articles`: those that the conversation is about; null: everything that the reader may see. The same input gives the same turn.
 */
export async function goOn(
  newsroom: Newsroom,
  reader: Reader,
  words: string,
  memory: Memory | null,
  articles: readonly VersionId[] | null,
): Promise<Turn> {
  const order = orderIn(words);
  if (order === null) return answerIn(newsroom, reader, words, memory, articles);
  if (memory === null) return passing(presentHint(conversationWording.nothingBefore).blocks);
  if (order !== 'search all') return obey(newsroom, reader, order, memory);
  return memory.question === null
    ? passing(presentHint(conversationWording.nothingBefore).blocks)
    : answerIn(newsroom, reader, memory.question, { ...memory, question: memory.after, cited: [] }, null);
}

async function answerIn(
  newsroom: Newsroom,
  reader: Reader,
  words: string,
  memory: Memory | null,
  articles: readonly VersionId[] | null,
): Promise<Turn> {
  const taken = take(words, await contextOf(newsroom, reader, memory));
  const asked = { after: taken.after, articles: inOrder(articles, memory), seen: [] };
  const { answer, question, others } = await firstAnswered(newsroom, reader, taken, asked);
  const { blocks } = presentAnswer(answer);
  if (answer.kind === 'chatter') return passing(blocks);
  const beyond = articles !== null && answer.kind === 'not-covered';
  const passages = answer.kind === 'answered' ? answer.passages : [];
  return {
    blocks: [
      ...(taken.filledIn ? [note(conversationWording.takenAs(question))] : []),
      ...blocks,
      ...(beyond ? [note(conversationWording.searchAll)] : []),
      ...othersOf(others),
    ],
    others,
    reports: reportsOf(passages.map(({ citation }) => citation.version)),
    beyond,
    memory: {
      question,
      after: understand(question, taken.after).focus.some(({ inherited }) => inherited) ? taken.after : null,
      brief: null,
      articles,
      cited: citedIn(passages),
    },
  };
}

const note = (words: string): Block => ({ kind: 'note', content: [dim(words)] });
const reportsOf = (versions: readonly VersionId[]): VersionId[] => [...new Set(versions)];

function othersOf(others: readonly string[]): Block[] {
  if (others.length === 0) return [];
  return [
    note(conversationWording.orAsk),
    ...others.map((other): Block => ({ kind: 'bullet', content: [dim(other)] })),
  ];
}

/** The first way to take the words that is answered; the first of all where none is. */
async function firstAnswered(
  newsroom: Newsroom,
  reader: Reader,
  { question, others }: { readonly question: string; readonly others: readonly string[] },
  asked: Omit<Question, 'question'>,
): Promise<{ answer: QuestionAnswer; question: string; others: readonly string[] }> {
  const first = await answerTo(newsroom, reader, { ...asked, question });
  if (first.kind !== 'not-covered') return { answer: first, question, others };
  for (const other of others) {
    const answer = await answerTo(newsroom, reader, { ...asked, question: other });
    if (answer.kind === 'answered')
      return { answer, question: other, others: [question, ...others.filter((one) => one !== other)] };
  }
  return { answer: first, question, others };
}

/** The report that was cited last comes first: "the meeting" is rather the one in it. */
function inOrder(articles: readonly VersionId[] | null, memory: Memory | null): readonly VersionId[] | null {
  if (articles === null || memory === null) return articles;
  const held = new Set(articles);
  const last: readonly Cited[] = memory.brief === null ? memory.cited : [];
  return [...new Set([...last.map(([version]) => version).filter((version) => held.has(version)), ...articles])];
}

async function contextOf(newsroom: Newsroom, reader: Reader, memory: Memory | null): Promise<Context> {
  const { question = null, after = null } = memory ?? {};
  if (memory === null || memory.cited.length === 0)
    return { question, after, persons: [], places: [], headlines: [], topics: newsroom.topics };
  const versions = reportsOf(memory.cited.map(([version]) => version));
  const entries = await newsroom.archive.entries(versions, reader.collections);
  const headlines = entries.flatMap(({ version, reading }) =>
    reading.headline ? [version.text.slice(...reading.headline)] : [],
  );
  return {
    question,
    after,
    topics: newsroom.topics,
    ...mentionedIn(entries, memory.cited, newsroom),
    headlines: memory.brief === null ? [] : headlines,
  };
}
