import type { CollectionId, VersionId } from '../domain/ids.ts';
import type { FilingOutcome } from '../ports/archive.ts';
import type { Received } from '../ports/intake.ts';
import type { Newsroom } from './newsroom.ts';

/** What became of one article handed in. */
export interface FiledArticle {
  readonly version: VersionId;
  readonly outcome: FilingOutcome;
}

/**
 * Reads and files articles, in one transaction: all of them or none. What is held already as it is is neither read nor stored again.
 * The answers stand in the order given.
 */
export async function fileArticles(
  newsroom: Newsroom,
  collection: CollectionId,
  received: readonly Received[],
): Promise<FiledArticle[]> {
  const ids = received.map((one) => versionId(newsroom, collection, one));
  const held = await newsroom.archive.current(ids);
  const fresh = received.flatMap((one, index) => {
    const id = ids[index] as VersionId;
    return held.has(id) ? [] : [{ id, one }];
  });
  const prepared = await newsroom.prepare(fresh.map(({ one: { text, stated } }) => ({ text, stated })));
  const firstSeen = newsroom.clock.now();
  const filed = await newsroom.archive.file(
    fresh.map(({ id, one: { keys, text, stated, textHash, rawHash } }, index) => ({
      keys,
      version: { id, collection, text, stated, textHash, rawHash, firstSeen },
      ...(prepared[index] as (typeof prepared)[number]),
    })),
  );
  const outcomes = new Map<VersionId, FilingOutcome>();
  for (const { version, outcome } of filed) if (!outcomes.has(version)) outcomes.set(version, outcome);
  return ids.map((version) => ({ version, outcome: outcomes.get(version) ?? 'unchanged' }));
}

/** Derived from everything that makes the version what it is, so that the same article handed in again has the same id. */
function versionId({ digest }: Newsroom, collection: CollectionId, { textHash, stated }: Received): VersionId {
  return digest(JSON.stringify([collection, textHash, stated])).slice(0, 24) as VersionId;
}
