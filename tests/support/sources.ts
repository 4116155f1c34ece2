import type { ArticleSource, SeenItem, SourceId } from '../../src/domain/article-source.ts';
import { OPERATOR, type VersionId } from '../../src/domain/ids.ts';

export function aSource(input: Partial<ArticleSource> = {}): ArticleSource {
  return {
    id: 'a' as SourceId,
    collection: OPERATOR,
    kind: 'feed',
    url: 'https://harbour.example/feed',
    title: 'Harbour news',
    homepage: null,
    fullText: 'short',
    owner: null,
    from: 'config',
    addedAt: 1000,
    paused: null,
    ...input,
  };
}

export function aSeenItem(input: Partial<SeenItem> = {}): SeenItem {
  return {
    keys: ['url:1', 'name:1'],
    filedAs: 'https://harbour.example/1',
    headline: 'Storm',
    content: 'c1',
    version: 'v1' as VersionId,
    backlog: false,
    seenAt: 1000,
    ...input,
  };
}
