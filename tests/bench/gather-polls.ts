import { openGatherer } from '../../src/app/gather/gatherer.ts';
import { compose, composeGathering } from '../../src/compose.ts';
import type { Config } from '../../src/config/load.ts';
import type { SourceId } from '../../src/domain/article-source.ts';
import { aSource } from '../support/sources.ts';

const FEEDS = 5_000;
/** So many of them are due in each round; the others are there to be looked through. */
const LIVELY = 250;
const ROUNDS = 6;
const DAY_MS = 86_400_000;
const INTERVALS_MINUTES = [30, 5];
const NEVER = Number.MAX_SAFE_INTEGER;

/**
 * Measures the processor time, of all threads, that one poll takes in a list of 5,000 feeds, and what that is for all of them at two intervals.
 * Of the polls a fifth finds a new article of 300 words, the others are answered 304. By a clock that we set, so that rounds follow at once.
 */
export async function benchPolls(print: (line: string) => void, config: Config): Promise<void> {
  const house = compose(config, 'write');
  const clock = { time: Date.now(), now: () => clock.time };
  const gathering = await composeGathering({ ...house, newsroom: { ...house.newsroom, clock } }, '0.0.0');
  const { parts } = gathering;
  const [port] = config.gathering.ports;
  for (let index = 0; index < FEEDS; index++) {
    const host = `127.${1 + (index >> 14)}.${(index >> 7) & 127}.${1 + (index & 127)}`;
    const source = aSource({
      id: `s${index}` as SourceId,
      url: `http://${host}:${port}/lively/${index}`,
      fullText: 'never',
    });
    await parts.sources.keep(source);
    if (index >= LIVELY) await parts.sources.begin(source.id, clock.time, NEVER);
  }
  const failures: unknown[] = [];
  const log = { debug() {}, info() {}, warn() {}, error: (facts: object) => void failures.push(facts) };
  const gatherer = openGatherer({ ...parts, log, tell: async () => {} });
  await gatherer.tick(); // What stands there to begin with.
  const cpu = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) {
    clock.time += 2 * DAY_MS;
    await gatherer.tick();
  }
  const { user, system } = process.cpuUsage(cpu);
  const all = (await parts.sources.list(null)).slice(0, LIVELY);
  const failed = (await parts.sources.list(null)).filter(({ fetching }) => fetching.failures > 0).length;
  await gathering.close();
  await house.close();
  const each = (user + system) / 1000 / (LIVELY * ROUNDS);
  const shares = INTERVALS_MINUTES.map(
    (minutes) =>
      `${(((FEEDS / (minutes * 60)) * each) / 10).toFixed(1)} % of a core at one poll each ${minutes} minutes`,
  );
  print(
    `  ${FEEDS} feeds: ${each.toFixed(1)} ms of processor time a poll (${LIVELY * ROUNDS} polls, ${failed + failures.length} failed): ${shares.join(', ')} (30 % required)`,
  );
  if (all.length === 0) throw new Error('nothing was polled');
}
