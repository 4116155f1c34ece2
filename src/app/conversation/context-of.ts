import type { Newsroom, Reader } from '../newsroom.ts';
import type { Memory } from './memory.ts';
import { mentionedIn } from './mentioned.ts';
import type { Context } from './take.ts';

/** What a question can lean on, given what is remembered. What is not held any more is left out. */
export async function contextOf(newsroom: Newsroom, reader: Reader, memory: Memory | null): Promise<Context> {
  const { question = null, after = null } = memory ?? {};
  if (memory === null || memory.cited.length === 0)
    return { question, after, persons: [], places: [], headlines: [], topics: newsroom.topics };
  const versions = [...new Set(memory.cited.map(([version]) => version))];
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
