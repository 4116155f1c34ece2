import type { Held } from '../domain/brief.ts';
import type { Archive } from '../ports/archive.ts';
import type { Reader } from './newsroom.ts';

/** How much a reader could be answered from, for the answer "not in my sources". */
export async function heldBy(archive: Archive, { collections }: Reader): Promise<Held> {
  const holdings = await archive.holdings(collections);
  return {
    held: holdings.reduce((sum, { articles }) => sum + articles, 0),
    newestSeen: holdings.length === 0 ? null : Math.max(...holdings.map(({ newestSeen }) => newestSeen)),
  };
}
