import type { VersionId } from '../../domain/ids.ts';
import type { Message } from '../../domain/message.ts';
import { type Ask, parseAsk } from '../ask.ts';
import { writeBrief } from '../brief/write-brief.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { presentBrief } from '../present/brief.ts';
import { presentNotCovered } from '../present/not-covered.ts';
import { respond } from '../respond.ts';
import { followUpIn } from './follow-up.ts';
import { goOn } from './go-on.ts';
import { type Memory, memoryOfBrief } from './memory.ts';

/**
 * A conversation with one person, from its beginning to its end: what is asked after a brief is about its reports, and each question goes on
 * from the one before. A brief or `/ask` begins anew. Lines are to be handed in one after another.
 */
export function openConversation(newsroom: Newsroom, reader: Reader): (line: string) => Promise<Message> {
  let memory: Memory | null = null;
  let articles: readonly VersionId[] | null = null;

  const brief = async (topic: string): Promise<Message> => {
    const written = await writeBrief(newsroom, reader, topic);
    memory = written.kind === 'brief' ? memoryOfBrief(written) : null;
    articles = memory?.articles ?? null;
    return written.kind === 'brief' ? presentBrief(written) : presentNotCovered(written);
  };
  const question = async (words: string, anew: boolean): Promise<Message> => {
    if (anew && followUpIn(words) === null) [memory, articles] = [null, null];
    const turn = await goOn(newsroom, reader, { words, articles, way: null }, memory);
    memory = turn.memory ?? memory;
    if (articles !== null) articles = [...new Set([...articles, ...turn.reports])];
    return { blocks: turn.blocks };
  };

  return (line) => {
    const ask: Ask = parseAsk(line);
    if (ask.kind === 'brief' && ask.topic !== '') return brief(ask.topic);
    if (ask.kind === 'ask' && ask.question !== '') return question(ask.question, line.trim().startsWith('/'));
    return respond(newsroom, reader, ask);
  };
}
