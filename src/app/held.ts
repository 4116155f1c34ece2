import type { Held } from '../domain/brief.ts';
import type { Archive } from '../ports/archive.ts';
import type { Reader } from './newsroom.ts';

/** How much a reader could be answered from, for the answer "not in my sources". */
export async function heldBy(archive: Archive, { collections }: Reader): Promise<Held> {
  const holdings = await archive.holdings(collections);
  const known = (times: readonly (number | null)[]): number[] => times.filter((time) => time !== null);
  const least = (times: readonly number[]): number | null => (times.length === 0 ? null : Math.min(...times));
  const most = (times: readonly number[]): number | null => (times.length === 0 ? null : Math.max(...times));
  return {
    held: holdings.reduce((sum, { articles }) => sum + articles, 0),
    newestSeen: most(holdings.map(({ newestSeen }) => newestSeen)),
    earliestPublished: least(known(holdings.map(({ earliestPublished }) => earliestPublished))),
    latestPublished: most(known(holdings.map(({ latestPublished }) => latestPublished))),
  };
}
