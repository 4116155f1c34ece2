/** Run by the brief bench as a process of its own: `brief-search.ts FOLDER COMMON,TOPICS RARE,TOPICS`. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openArchive } from '../../src/adapters/sqlite/open-archive.ts';
import { parseAsk } from '../../src/app/ask.ts';
import type { Newsroom } from '../../src/app/newsroom.ts';
import { respond } from '../../src/app/respond.ts';
import { loadConfig } from '../../src/config/load.ts';
import { DAY_MS } from '../../src/domain/date-interval.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import { FIRST_DAY } from './synthetic-articles.ts';

const ROUNDS = 1000;
/** Not counted: a bot that has just started is measured by the cold start. */
const WARM_UP = 40;
const [folder = '', common = '', rare = ''] = process.argv.slice(2);
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

const plain = new DatabaseSync(join(folder, 'plain.db'), { readOnly: true });
const bare = plain.prepare('SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 10');

type Work = (topic: string) => unknown;
type Row = readonly [name: string, topics: string, work: Work];

/** Times the works in turn, a round of each after a round of each, so that whatever else the machine does meets them all alike. */
async function times(...rows: readonly Row[]): Promise<(readonly [string, number[]])[]> {
  const taken = rows.map(([name, topics, work]) => ({ name, topics: topics.split(','), work, ms: [] as number[] }));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const { topics, work, ms } of taken) {
      const before = performance.now();
      await work(topics[round % topics.length] ?? '');
      if (round >= WARM_UP) ms.push(performance.now() - before);
    }
  }
  return taken.map(({ name, ms }) => [name, ms.sort((a, b) => a - b)]);
}

const brief = (suffix: string) => (topic: string) => respond(newsroom, reader, parseAsk(`/brief ${topic}${suffix}`));
const bareOf = (topic: string) => bare.all(topic);
const briefs = await times(
  ['/brief common', common, brief('')],
  ['/brief common since:30d', common, brief(' since:30d')],
  ['/brief rare', rare, brief('')],
);
const resident = Math.round(process.memoryUsage.rss() / 1024 / 1024);
const rows = [...briefs, ...(await times(['bare FTS5 common', common, bareOf], ['bare FTS5 rare', rare, bareOf]))];

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
for (const [name, sorted] of rows) {
  process.stdout.write(
    `  ${name.padEnd(25)} p50 ${at(sorted, 0.5)}  p99 ${at(sorted, 0.99)}  max ${at(sorted, 1)} ms\n`,
  );
}
process.stdout.write(
  `  resident                  ${resident} MiB after ${3 * (WARM_UP + ROUNDS)} briefs, Node included\n`,
);
