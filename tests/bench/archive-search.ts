/** Run by the archive bench as a process of its own, so that its memory and its cold start are the archive's: `archive-search.ts FOLDER ARTICLES`. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openArchive } from '../../src/adapters/sqlite/open-archive.ts';
import { DAY_MS } from '../../src/domain/date-interval.ts';
import { OPERATOR } from '../../src/domain/ids.ts';
import type { ArchiveQuery } from '../../src/ports/archive.ts';
import { COMMON_TOPICS, commonTopic, FIRST_DAY, RARE_TOPICS, rareTopic } from './synthetic-articles.ts';

const ROUNDS = 300;
const LIMIT = 200;
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
const common = (round: number) => commonTopic(round % COMMON_TOPICS);
const rare = (round: number) => rareTopic(round % RARE_TOPICS);
const some = first.candidates.slice(0, 20).map(({ version }) => version);
const commonly = await times(common, (topic) => archive.search(asked(topic, null)));
const lately = await times(common, (topic) => archive.search(asked(topic, monthAgo)));
const rarely = await times(rare, (topic) => archive.search(asked(topic, null)));
const counted = await times(common, (topic) => archive.frequencies([topic], [OPERATOR]));
const held = await times(common, () => archive.holdings([OPERATOR]));
const read = await times(common, () => archive.entries(some, [OPERATOR]));
const resident = process.memoryUsage.rss();
const bareCommon = await times(common, (topic) => bare.all(topic));
const bareRare = await times(rare, (topic) => bare.all(topic));

/** One line of the table; `beside` are the times of a bare FTS5 query of the same words. */
function line(name: string, sorted: readonly number[], beside?: readonly number[]): string {
  const [p50, p99, max] = [0.5, 0.99, 1].map((share) => at(sorted, share).toFixed(2).padStart(6));
  const ratio = (share: number) => (at(sorted, share) / at(beside ?? [], share)).toFixed(2);
  const compared = beside ? `  ${ratio(0.5)} and ${ratio(0.99)} times bare FTS5` : '';
  return `    ${name.padEnd(24)} p50 ${p50}  p99 ${p99}  max ${max} ms${compared}`;
}

const lines = [
  `  cold          ${coldMs.toFixed(0)} ms from opening to the first answer (files in the system's cache)`,
  `  resident      ${Math.round(resident / 1024 / 1024)} MiB after the searches, Node included`,
  `  search        ${articles} articles, ${LIMIT} candidates at most, ${ROUNDS} rounds, ${COMMON_TOPICS} topics in 5 %, ${RARE_TOPICS} in 20 articles each`,
  line('topic in 5 %', commonly, bareCommon),
  line('  of the last 30 days', lately, bareCommon),
  line('rare topic', rarely, bareRare),
  line('bare FTS5, in 5 %', bareCommon),
  line('bare FTS5, rare', bareRare),
  line('frequency, in 5 %', counted),
  line('holdings', held),
  line(`${some.length} entries`, read),
];
process.stdout.write(`${lines.join('\n')}\n`);
