import type { ArticleSource, FullText, SourceId } from '../../domain/article-source.ts';
import type { CollectionId } from '../../domain/ids.ts';
import type { Newsroom } from '../newsroom.ts';
import type { GatherParts } from './file-items.ts';
import { canonicalUrl } from './identity.ts';
import { type Probed, probe } from './probe.ts';

/** Of one workspace or server. More is no list that anybody looks after, and takes from what others are due. */
export const MOST_SOURCES = 200;

/** What somebody wants to follow, and whose it will be. */
export interface Wish {
  readonly address: string;
  readonly fullText: FullText;
  readonly collection: CollectionId;
  readonly owner: ArticleSource['owner'];
}

export type Followed =
  | { readonly kind: 'added'; readonly source: ArticleSource; readonly probed: Exclude<Probed, { kind: 'refused' }> }
  | { readonly kind: 'known'; readonly source: ArticleSource }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Follows what stands at an address from now on, if something can be taken from there. What it brings comes with the first fetch, at once. */
export async function follow(parts: GatherParts, { address, fullText, collection, owner }: Wish): Promise<Followed> {
  const { newsroom, sources } = parts;
  const held = await sources.list([collection]);
  if (held.length >= MOST_SOURCES) return { kind: 'too-many' };
  const probed = await probe(parts, address);
  if (probed.kind === 'refused') return probed;
  const id = sourceId(newsroom.digest, collection, probed.url);
  const known = held.find(({ source }) => source.id === id || source.url === probed.url);
  if (known) return { kind: 'known', source: known.source };
  const named =
    probed.kind === 'feed'
      ? { title: probed.feed.title, homepage: probed.feed.homepage }
      : { title: probed.page.headline, homepage: null };
  const source = sourceAt({ ...named, kind: probed.kind, url: probed.url, fullText, collection, owner }, newsroom);
  await sources.keep(source);
  return { kind: 'added', source, probed };
}

/** A source that is added now. */
export function sourceAt(
  added: Omit<ArticleSource, 'id' | 'from' | 'addedAt' | 'paused'>,
  { digest, clock }: Newsroom,
): ArticleSource {
  const id = sourceId(digest, added.collection, added.url);
  return { ...added, id, from: 'chat', addedAt: clock.now(), paused: null };
}

/** The same for the same address in the same collection. `digest` is SHA-256. */
export function sourceId(digest: (text: string) => string, collection: CollectionId, url: string): SourceId {
  return digest(JSON.stringify(['source', collection, canonicalUrl(url)])).slice(0, 20) as SourceId;
}
