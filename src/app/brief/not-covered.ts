import type { FilteredOut, NotCovered, TopicFilters } from '../../domain/brief.ts';
import type { ArchiveQuery, Entry } from '../../ports/archive.ts';
import { heldBy } from '../held.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import type { Topic } from '../topic.ts';
import { type Filters, filtersOf, OPEN, shownFilters } from './filters.ts';
import { nearReport } from './near-report.ts';
import { rank } from './rank.ts';

const MOST_NEAR = 3;
const PROPOSALS = 50;

/** The filters by the name that people's have, and the archive's. */
const FILTERS: readonly (readonly [keyof TopicFilters, keyof Filters])[] = [
  ['since', 'publishedFrom'],
  ['outlets', 'outlets'],
  ['without', 'none'],
];

/** Says that nothing held covers the topic, what comes nearest (any part of it, at any time, from any outlet; else the newest), and how much is held. */
export async function notCovered(newsroom: Newsroom, reader: Reader, topic: Topic): Promise<NotCovered> {
  const near = await nearest(newsroom, reader, topic);
  return {
    kind: 'not-covered',
    topic: topic.shown,
    filters: shownFilters(newsroom, reader, topic),
    filteredOut: await filteredOut(newsroom, reader, topic),
    asOf: newsroom.clock.now(),
    zone: reader.zone,
    nearest: near.entries.map(nearReport),
    nearestBy: near.by,
    ignored: topic.ignored,
    ...(await heldBy(newsroom.archive, reader)),
  };
}

/** What is found without the filters, and which of them has left it out. */
async function filteredOut(newsroom: Newsroom, reader: Reader, topic: Topic): Promise<FilteredOut | null> {
  const all = topic.parts.map((part) => part.phrases);
  const filters = filtersOf(newsroom, reader, topic);
  const given = FILTERS.filter(([, key]) => JSON.stringify(filters[key]) !== JSON.stringify(OPEN[key]));
  if (all.length === 0 || given.length === 0) return null;
  const found = (some: Filters) =>
    newsroom.archive.search({ collections: reader.collections, all, ...some, limit: PROPOSALS });
  const { candidates, more } = await found(OPEN);
  if (candidates.length === 0) return null;
  const alone: (keyof TopicFilters)[] = [];
  for (const [name, key] of given) {
    const others = await found({ ...filters, [key]: OPEN[key] });
    if (others.candidates.length > 0) alone.push(name);
  }
  return { reports: candidates.length, atLeast: more, by: alone.length > 0 ? alone : given.map(([name]) => name) };
}

interface Near {
  readonly entries: readonly Entry[];
  readonly by: NotCovered['nearestBy'];
}

async function nearest(newsroom: Newsroom, reader: Reader, topic: Topic): Promise<Near> {
  const anyPart = topic.parts.flatMap((part) => part.phrases);
  const { none } = filtersOf(newsroom, reader, topic);
  const open = { collections: reader.collections, ...OPEN, limit: PROPOSALS };
  const found = async (some: Partial<ArchiveQuery>) =>
    (await newsroom.archive.search({ ...open, all: [], ...some })).candidates;
  const alike = anyPart.length > 0 ? await found({ none, all: [anyPart] }) : [];
  const by = alike.length > 0 ? 'words' : 'arrival';
  let candidates = by === 'words' ? alike : await found({ none });
  if (candidates.length === 0) candidates = await found({});
  const best = rank(candidates, newsroom.clock.now()).slice(0, MOST_NEAR);
  const versions = best.map(({ version }) => version);
  return { entries: await newsroom.archive.entries(versions, reader.collections), by };
}
