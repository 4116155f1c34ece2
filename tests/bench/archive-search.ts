/** Run by the archive bench as a process of its own, so that its memory and its cold start are the archive's: `archive-search.ts FOLDER ARTICLES`. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openArchive } from '../../src/adapters/sqlite/open-archive.ts';
import { DAY_MS } from '../../src/domain/date-interval.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import type { ArchiveQuery } from '../../src/ports/archive.ts';
import { COMMON_TOPICS, commonTopic, FIRST_DAY, RARE_TOPICS, rareTopic } from './synthetic-articles.ts';

const ROUNDS = 300;
const LIMIT = 300;
const [folder = '', articles = ''] = process.argv.slice(2);

const start = performance.now();
const { archive } = openArchive({ folder, mode: 'read' });
const first = await archive.search(asked(commonTopic(0), null));
const coldMs = performance.now() - start;

const plain = new DatabaseSync(join(folder, 'plain.db'), { readOnly: true });
plain.exec('PRAGMA cache_size = -65536');
const bare = plain.prepare('SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 10');
const monthAgo = FIRST_DAY + 335 * DAY_MS;

function asked(topic: string, publishedFrom: number | null): ArchiveQuery {
  return { collections: [OPERATOR], all: [[[topic]]], none: [], outlets: [], publishedFrom, limit: LIMIT };
}

/** Times `work` on each round's topic. */
async function times(
  topic: (round: number) => string,
  work: (topic: string) => Promise<unknown> | unknown,
): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    await work(topic(round));
    taken.push(performance.now() - before);
  }
  return taken.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const shown = (sorted: readonly number[]) =>
  `p50 ${at(sorted, 0.5).toFixed(2)}  p99 ${at(sorted, 0.99).toFixed(2)}  max ${at(sorted, 1).toFixed(2)} ms`;

const common = (round: number) => commonTopic(round % COMMON_TOPICS);
const rare = (round: number) => rareTopic(round % RARE_TOPICS);
const rows: [string, number[]][] = [
  ['common topic', await times(common, (topic) => archive.search(asked(topic, null)))],
  ['common, 30 days', await times(common, (topic) => archive.search(asked(topic, monthAgo)))],
  ['rare topic', await times(rare, (topic) => archive.search(asked(topic, null)))],
  ['frequency, common', await times(common, (topic) => archive.frequencies([topic], [OPERATOR]))],
  ['holdings', await times(common, () => archive.holdings([OPERATOR]))],
  [
    '50 entries',
    await times(common, () =>
      archive.entries(
        first.candidates.slice(0, 50).map(({ version }) => version),
        [OPERATOR],
      ),
    ),
  ],
];
const resident = process.memoryUsage.rss();
rows.push(['bare FTS5, common', await times(common, (topic) => bare.all(topic))]);
rows.push(['bare FTS5, rare', await times(rare, (topic) => bare.all(topic))]);

const lines = [
  `  cold          ${coldMs.toFixed(0)} ms from opening to the first answer (files in the system's cache)`,
  `  resident      ${Math.round(resident / 1024 / 1024)} MiB after the searches, Node included`,
  `  search        ${articles} articles, ${LIMIT} candidates at most, ${ROUNDS} rounds over ${COMMON_TOPICS} topics in 5 % and ${RARE_TOPICS} in 20 articles`,
  ...rows.map(([name, sorted]) => `    ${name.padEnd(20)} ${shown(sorted)}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
