import type { SourceList } from '../ports/source-list.ts';
import { canonicalUrl } from './gather/identity.ts';
import type { Newsroom } from './newsroom.ts';
import { rereadOutdated } from './reread.ts';

/** A version's id, also at the head of a citation. */
const VERSION = /^[0-9a-f]{24}(?=$|[^0-9a-f])/;

/**
 * Withdraws reports for everybody, or restores them. `what`: addresses of reports, ids of versions, or addresses of sources, which mean everything that they brought so
 * far. Says how many reports it was done to; none where nothing of the kind is held, or it was done before. What is restored is found again at once.
 */
export async function withdraw(
  { newsroom, sources }: { readonly newsroom: Newsroom; readonly sources: Pick<SourceList, 'list' | 'brought'> },
  what: readonly string[],
  order: 'withdraw' | 'restore',
): Promise<number> {
  const which = await Promise.all(what.map((one) => meant(sources, one.trim())));
  const at = order === 'restore' ? null : newsroom.clock.now();
  const done = await newsroom.archive.withdraw(which.flat(), at);
  if (order === 'restore' && done > 0) await rereadOutdated(newsroom, new AbortController().signal);
  return done;
}

async function meant(sources: Pick<SourceList, 'list' | 'brought'>, what: string): Promise<readonly string[]> {
  const [version] = VERSION.exec(what) ?? [];
  if (version !== undefined) return [version];
  const addresses = URL.canParse(what) ? [what, canonicalUrl(what)] : [what];
  const followed = await sources.list(null);
  const meant = followed.filter(({ source }) => source.id === what || addresses.includes(source.url));
  const brought = await Promise.all(meant.map(({ source }) => sources.brought(source.id)));
  return [...addresses, ...brought.flat()];
}
