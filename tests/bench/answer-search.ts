/** Questions in threads and to a whole filed archive, in a process of its own: `answer-search.ts FOLDER`. */
import { join } from 'node:path';
import { openArchive } from '../../src/adapters/sqlite/open-archive.ts';
import { writeBrief } from '../../src/app/brief/write-brief.ts';
import { goOn } from '../../src/app/conversation/go-on.ts';
import { type Memory, memoryOfBrief } from '../../src/app/conversation/memory.ts';
import type { Newsroom } from '../../src/app/newsroom.ts';
import { loadConfig } from '../../src/config/load.ts';
import { DAY_MS } from '../../src/domain/date-interval.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import { COMMON_TOPICS, commonTopic, FIRST_DAY, RARE_TOPICS, rareTopic } from './synthetic-articles.ts';

const ROUNDS = 300;
/** Not counted: a bot that has just started is measured by the cold start. */
const WARM_UP = 30;
const [folder = ''] = process.argv.slice(2);
const { archive } = openArchive({ folder, mode: 'read' });
const { outlets, topics, names } = loadConfig({ root: join(import.meta.dirname, '..', '..'), env: {} });
const newsroom: Newsroom = {
  archive,
  clock: { now: () => FIRST_DAY + 366 * DAY_MS },
  outlets,
  topics,
  names,
  prepare: async () => [],
  backlog: async () => new Set(),
  digest: () => '',
};
const reader = { collections: [OPERATOR], zone: 'UTC' };

const asked = [
  ...Array.from({ length: COMMON_TOPICS }, (_, topic) => commonTopic(topic)),
  ...Array.from({ length: RARE_TOPICS }, (_, topic) => rareTopic(topic)),
];

/** A thread under a brief, and questions made of its words. */
interface Thread {
  readonly memory: Memory;
  readonly questions: readonly string[];
}

async function threadOn(topic: string): Promise<Thread[]> {
  const brief = await writeBrief(newsroom, reader, topic);
  if (brief.kind !== 'brief') return [];
  const lines = brief.reports.flatMap((report) => report.lines.map(({ citation }) => citation.text as string));
  const questions = lines.map((line) => `Who said that ${line.split(/\s+/).slice(2, 9).join(' ')}?`);
  return questions.length === 0
    ? []
    : [{ memory: memoryOfBrief(brief), questions: [...questions, 'what did he say?'] }];
}

const threads = (await Promise.all(asked.map(threadOn))).flat();

async function times(inThread: boolean): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const { memory, questions } = threads[round % threads.length] as Thread;
    const words = questions[Math.floor(round / threads.length) % questions.length] ?? '';
    const before = performance.now();
    await goOn(newsroom, reader, { words, articles: inThread ? memory.articles : null, way: null }, memory);
    if (round >= WARM_UP) taken.push(performance.now() - before);
  }
  return taken.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
for (const [name, sorted] of [
  ['answer in a thread', await times(true)],
  ['answer from the archive', await times(false)],
] as const)
  process.stdout.write(
    `  ${name.padEnd(25)} p50 ${at(sorted, 0.5)}  p99 ${at(sorted, 0.99)}  max ${at(sorted, 1)} ms (${ROUNDS} questions)\n`,
  );
