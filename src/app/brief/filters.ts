import type { TopicFilters } from '../../domain/brief.ts';
import type { ArchiveQuery } from '../../ports/archive.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { sinceMoment } from '../since.ts';
import type { Topic } from '../topic.ts';

/** What of a search a topic's filters decide. */
export type Filters = Pick<ArchiveQuery, 'none' | 'outlets' | 'publishedFrom'>;

/** No filter at all. */
export const OPEN: Filters = { none: [], outlets: [], publishedFrom: null };

/** A topic's filters as an archive takes them, at this moment and in the reader's zone. */
export function filtersOf(newsroom: Newsroom, { zone }: Reader, { without, outlets, since }: Topic): Filters {
  return {
    none: without.map(({ phrase }) => phrase),
    outlets: outlets.map((typed) => knownName(newsroom, typed).toLowerCase()),
    publishedFrom: since && sinceMoment(since, newsroom.clock.now(), zone),
  };
}

/** The same for people. */
export function shownFilters(newsroom: Newsroom, reader: Reader, topic: Topic): TopicFilters {
  return {
    since: filtersOf(newsroom, reader, topic).publishedFrom,
    outlets: topic.outlets.map((typed) => knownName(newsroom, typed)),
    without: topic.without.map(({ shown }) => shown),
  };
}

/** An outlet's known name, for that name or an alias as typed; what is not known stays as it is. */
function knownName({ outlets }: Newsroom, typed: string): string {
  const folded = typed.toLowerCase();
  const known = outlets.find(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase() === folded));
  return known?.name ?? typed;
}
