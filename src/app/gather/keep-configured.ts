import type { ArticleSource } from '../../domain/article-source.ts';
import { OPERATOR } from '../../domain/ids.ts';
import type { SourceList } from '../../ports/source-list.ts';
import type { Newsroom } from '../newsroom.ts';
import { sourceId } from './follow.ts';

/** Brings the list in line with the operator's file: what stands there is followed for everybody, what stood there before is not any more. */
export async function keepConfigured(
  { newsroom, sources }: { readonly newsroom: Newsroom; readonly sources: SourceList },
  configured: readonly Pick<ArticleSource, 'url' | 'kind' | 'title' | 'fullText'>[],
): Promise<void> {
  const held = await sources.list([OPERATOR]);
  const wanted = configured.map((one) => ({ ...one, id: sourceId(newsroom.digest, OPERATOR, one.url) }));
  for (const { source } of held)
    if (source.from === 'config' && !wanted.some(({ id }) => id === source.id)) await sources.remove(source.id);
  for (const { id, url, kind, title, fullText } of wanted) {
    const before = held.find(({ source }) => source.id === id)?.source;
    await sources.keep({
      id,
      collection: OPERATOR,
      kind,
      // An address that the server has moved for good is kept, else it would be asked at the old one after each start.
      url: before?.url ?? url,
      title: title ?? before?.title ?? null,
      homepage: before?.homepage ?? null,
      fullText,
      owner: null,
      from: 'config',
      addedAt: before?.addedAt ?? newsroom.clock.now(),
      paused: before?.paused ?? null,
    });
  }
}
