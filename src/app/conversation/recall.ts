import type { Newsroom, Reader } from '../newsroom.ts';
import { contextOf } from './context-of.ts';
import type { Memory, Step } from './memory.ts';
import { leansOn, take } from './take.ts';

/**
 * What is remembered after these steps of a conversation, the oldest first. Questions are taken again as they were taken then, so that nobody's
 * words need be kept with another's.
 */
export async function recall(newsroom: Newsroom, reader: Reader, steps: readonly Step[]): Promise<Memory | null> {
  let memory: Memory | null = null;
  for (const { words, ...leaning } of steps) memory = await after(newsroom, reader, words, leaning, memory);
  return memory;
}

async function after(
  newsroom: Newsroom,
  reader: Reader,
  words: string,
  leaning: Omit<Step, 'words'>,
  before: Memory | null,
): Promise<Memory> {
  if (leaning.brief !== null) return { ...leaning, question: null, after: null };
  if (leaning.way === null) return { ...leaning, question: before?.question ?? null, after: before?.after ?? null };
  const taken = take(words, await contextOf(newsroom, reader, before));
  const question = taken.ways[leaning.way] ?? taken.ways[0];
  return { ...leaning, question, after: leansOn(question, taken.after) };
}
