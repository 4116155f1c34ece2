import type { Candidate } from '../../ports/archive.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import type { Topic } from '../topic.ts';
import { rank } from './rank.ts';

/** How many candidates a store is asked for. Enough for ranking to matter, few enough to be read in a moment. */
const PROPOSALS = 200;

/** Candidates for a topic, best first, and whether the archive holds more than were looked at. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly more: boolean;
}

/** Looks up reports that meet every part of the topic. Nothing found is an empty list. A topic without parts matches nothing, unless it names an outlet. */
export async function findReports(newsroom: Newsroom, reader: Reader, topic: Topic): Promise<Found> {
  if (topic.parts.length === 0 && topic.outlets.length === 0) return { candidates: [], more: false };
  const now = newsroom.clock.now();
  const { candidates, more } = await newsroom.archive.search({
    collections: reader.collections,
    all: topic.parts.map((part) => part.phrases),
    none: topic.without,
    outlets: topic.outlets.map((outlet) => knownName(newsroom, outlet)),
    publishedFrom: topic.sinceMs === null ? null : now - topic.sinceMs,
    limit: PROPOSALS,
  });
  return { candidates: rank(candidates, now), more };
}

/** The outlet's known name in lower case for a name or alias as typed; what is not known stays as it is. */
function knownName(newsroom: Newsroom, typed: string): string {
  const outlet = newsroom.outlets.find(({ name, aliases }) =>
    [name, ...aliases].some((known) => known.toLowerCase() === typed),
  );
  return (outlet?.name ?? typed).toLowerCase();
}
