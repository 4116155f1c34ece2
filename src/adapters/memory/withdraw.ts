import type { ArticleId, VersionId } from '../../domain/ids.ts';
import type { Held, Shelf } from './shelf.ts';

/** Whether an article is withdrawn and not restored. */
export function isWithdrawn({ withdrawals }: Shelf, article: ArticleId): boolean {
  return (withdrawals.get(article)?.at ?? null) !== null;
}

/** Withdraws articles of a shelf, or restores them; says how many. */
export function withdraw(shelf: Shelf, which: readonly string[], at: number | null): number {
  const articles = new Set<ArticleId>();
  for (const one of which) {
    const article = shelf.versions.get(one as VersionId)?.entry.version.article ?? shelf.keys.get(one)?.article;
    if (article !== undefined) articles.add(article);
  }
  return [...articles].filter((article) => (at === null ? restoreOne(shelf, article) : withdrawOne(shelf, article, at)))
    .length;
}

function withdrawOne(shelf: Shelf, article: ArticleId, at: number): boolean {
  if (isWithdrawn(shelf, article)) return false;
  const version = (shelf.current.get(article) ?? shelf.withdrawals.get(article)?.version) as VersionId;
  shelf.current.delete(article);
  shelf.withdrawals.set(article, { version, at });
  return true;
}

/** Its reading counts as outdated, so that it is read and filed anew. */
function restoreOne(shelf: Shelf, article: ArticleId): boolean {
  const withdrawal = shelf.withdrawals.get(article);
  if (!withdrawal || withdrawal.at === null) return false;
  const held = shelf.versions.get(withdrawal.version) as Held;
  const reading = { ...held.entry.reading, reader: 0 };
  shelf.versions.set(withdrawal.version, { ...held, entry: { ...held.entry, reading } });
  shelf.withdrawals.set(article, { ...withdrawal, at: null });
  return true;
}

/** When versions on a shelf were withdrawn. */
export function withdrawnOn(shelf: Shelf, ids: readonly VersionId[]): [VersionId, number][] {
  return ids.flatMap((id): [VersionId, number][] => {
    const article = shelf.versions.get(id)?.entry.version.article;
    const at = article === undefined ? null : (shelf.withdrawals.get(article)?.at ?? null);
    return at === null ? [] : [[id, at]];
  });
}
