import type { ArticleVersion } from '../../domain/article.ts';
import type { VersionId } from '../../domain/ids.ts';
import type { Superseded } from '../../ports/archive.ts';
import type { Shelf } from './shelf.ts';

/** The versions that are no longer current and hold all pieces, the one seen last first. */
export function superseded(pieces: readonly string[], shelves: readonly Shelf[]): Superseded[] {
  const wanted = pieces.map(withoutCase);
  return shelves
    .flatMap(({ versions, current }) =>
      [...versions.values()].map(({ entry: { version } }) => ({
        version,
        current: current.get(version.article) as VersionId,
      })),
    )
    .filter(({ version, current }) => current !== undefined && version.id !== current && holdsAll(version, wanted))
    .sort((a, b) => b.version.firstSeen - a.version.firstSeen || (a.version.id < b.version.id ? -1 : 1))
    .map(({ version, current }) => ({ version: version.id, current }));
}

function holdsAll({ text }: ArticleVersion, wanted: readonly string[]): boolean {
  const lower = withoutCase(text);
  return wanted.every((piece) => lower.includes(piece));
}

/** Letters of ASCII only, as every store can do it. */
const withoutCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
