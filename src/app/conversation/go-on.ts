import type { QuestionAnswer } from '../../domain/answer.ts';
import type { VersionId } from '../../domain/ids.ts';
import { type Block, dim } from '../../domain/message.ts';
import { answerTo, type Question } from '../answer/ask-archive.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { presentAnswer } from '../present/answer.ts';
import { presentHint } from '../present/help.ts';
import { contextOf } from './context-of.ts';
import { followUpIn } from './follow-up.ts';
import { citedIn, type Memory } from './memory.ts';
import { obey } from './obey.ts';
import { leansOn, take } from './take.ts';
import { type OtherWay, passing, type Turn } from './turn.ts';
import { conversationWording } from './wording.ts';

/** Words in a conversation. */
export interface Said {
  readonly words: string;
  /** The articles that the conversation is about; null: everything that the reader may see. */
  readonly articles: readonly VersionId[] | null;
  /** The way in which they are to be taken, by its number; null: the likeliest that is answered. */
  readonly way: number | null;
}

/**
 * Answers words in a conversation: "more", "who says so?" and the like on what was shown last, else a question, taken in the light of it.
 * The same input gives the same turn.
 */
export async function goOn(newsroom: Newsroom, reader: Reader, said: Said, memory: Memory | null): Promise<Turn> {
  const followUp = followUpIn(said.words);
  if (followUp === null) return answerIn(newsroom, reader, said, memory);
  if (memory === null) return passing(presentHint(conversationWording.nothingBefore).blocks);
  if (followUp !== 'search all') return obey(newsroom, reader, followUp, memory);
  if (memory.question === null) return passing(presentHint(conversationWording.nothingBefore).blocks);
  const again = { words: memory.question, articles: null, way: null };
  const turn = await answerIn(newsroom, reader, again, { ...memory, question: memory.after, cited: [] });
  return { ...turn, others: [], memory: turn.memory && { ...turn.memory, way: null } };
}

async function answerIn(newsroom: Newsroom, reader: Reader, said: Said, memory: Memory | null): Promise<Turn> {
  const { words, articles } = said;
  const { ways, after, filledIn } = take(words, await contextOf(newsroom, reader, memory));
  const asked = { after, articles: inOrder(articles, memory), seen: [] };
  const { answer, way } = await firstAnswered(newsroom, reader, asked, ways, said.way);
  const { blocks } = presentAnswer(answer);
  if (answer.kind === 'chatter') return passing(blocks);
  const question = ways[way] ?? words;
  const others = ways.flatMap((other, index) => (index === way ? [] : [{ way: index, question: other }]));
  const beyond = articles !== null && answer.kind === 'not-covered';
  const passages = answer.kind === 'answered' ? answer.passages : [];
  return {
    blocks: [
      ...(filledIn ? [note(conversationWording.takenAs(question))] : []),
      ...blocks,
      ...(beyond ? [note(conversationWording.searchAll)] : []),
      ...othersOf(others),
    ],
    others,
    reports: [...new Set(passages.map(({ citation }) => citation.version))],
    beyond,
    memory: { question, after: leansOn(question, after), way, brief: null, articles, cited: citedIn(passages) },
  };
}

const note = (words: string): Block => ({ kind: 'note', content: [dim(words)] });

function othersOf(others: readonly OtherWay[]): Block[] {
  if (others.length === 0) return [];
  const bullets = others.map(({ question }): Block => ({ kind: 'bullet', content: [dim(question)] }));
  return [note(conversationWording.orAsk), ...bullets];
}

/** The first way that is answered; the first of all where none is. */
async function firstAnswered(
  newsroom: Newsroom,
  reader: Reader,
  asked: Omit<Question, 'question'>,
  ways: readonly [string, ...string[]],
  only: number | null,
): Promise<{ answer: QuestionAnswer; way: number }> {
  const chosen = only !== null && only < ways.length ? only : 0;
  const answer = await answerTo(newsroom, reader, { ...asked, question: ways[chosen] ?? ways[0] });
  if (answer.kind !== 'not-covered' || only !== null) return { answer, way: chosen };
  for (const [way, question] of ways.entries()) {
    if (way === chosen) continue;
    const other = await answerTo(newsroom, reader, { ...asked, question });
    if (other.kind === 'answered') return { answer: other, way };
  }
  return { answer, way: chosen };
}

/** The report that was cited last comes first: "the meeting" is rather the one in it. */
function inOrder(articles: readonly VersionId[] | null, memory: Memory | null): readonly VersionId[] | null {
  if (articles === null || memory === null || memory.brief !== null) return articles;
  const held = new Set(articles);
  const last = memory.cited.map(([version]) => version).filter((version) => held.has(version));
  return [...new Set([...last, ...articles])];
}
