import type { VersionId } from '../../domain/ids.ts';
import type { Copies } from '../copies.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import type { Topic } from '../topic.ts';
import { filtersOf } from './filters.ts';
import type { Wanted } from './matching.ts';
import { bestByText, placeDecides, rank } from './rank.ts';

/**
 * How many candidates a store is asked for, and how many reports are looked at, at most, for each report wanted. Enough for ranking to matter,
 * few enough to be read in a moment.
 */
const AT_ANY_TIME = { proposals: 200, lookedAt: 3 } as const;
/** The same where the store's own order is all but ours (`placeDecides`). */
const LATELY = { proposals: 80, lookedAt: 2 } as const;

/** The best reports on a topic, best first, each with its copies; how many more were proposed, and whether the archive holds more than were looked at. */
export interface Found {
  readonly groups: readonly Copies[];
  readonly further: number;
  readonly furtherAtLeast: boolean;
}

/** Looks up reports that meet every part of the topic, `most` at most, without those `seen`. A topic without parts matches nothing, unless it names an outlet or a time. */
export async function findReports(
  newsroom: Newsroom,
  reader: Reader,
  topic: Topic,
  most: number,
  seen: readonly VersionId[],
): Promise<Found> {
  const wanted: Wanted = topic.parts.map((part) => part.phrases);
  if (wanted.length === 0 && topic.outlets.length === 0 && topic.since === null)
    return { groups: [], further: 0, furtherAtLeast: false };
  const { collections } = reader;
  const now = newsroom.clock.now();
  const filters = filtersOf(newsroom, reader, topic);
  const lately = filters.publishedFrom !== null && placeDecides(filters.publishedFrom, now);
  const { proposals, lookedAt } = lately ? LATELY : AT_ANY_TIME;
  const limit = proposals + seen.length;
  const { candidates, more } = await newsroom.archive.search({ collections, all: wanted, ...filters, limit });
  const unseen = candidates.filter(({ version }) => !seen.includes(version));
  const look = (versions: readonly VersionId[]) => newsroom.archive.entries(versions, collections);
  const shown = seen.length === 0 ? [] : await look(seen);
  const wish = { wanted, now, most, enough: most * lookedAt, shown };
  const { groups, repeats } = await bestByText(rank(unseen, now), wish, look);
  const further = unseen.length - repeats - groups.reduce((sum, group) => sum + group.length, 0);
  return { groups, further, furtherAtLeast: more };
}
