import type { EarlierPlace } from '../../domain/verification.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { nearestWording } from './nearest-wording.ts';
import { placesIn, quotedFirst } from './place.ts';

/** So many replaced versions are read at most, and so many articles shown. */
const MOST_VERSIONS = 200;
const MOST_ARTICLES = 3;
/** Words that are long say more, and few are enough for a store to leave out nearly everything. */
const MOST_PIECES = 8;

/**
 * Where words stood in versions that have been replaced since: one place for each article, that of the version seen last. The same words
 * in another setting will do, since a change of it alone is no change of what was said.
 */
export async function inEarlierVersions(
  { archive }: Newsroom,
  { collections }: Reader,
  words: string,
): Promise<EarlierPlace[]> {
  const found: EarlierPlace[] = [];
  const articles = new Set<string>();
  for (const { version, current } of await archive.superseded(piecesOf(words), collections, MOST_VERSIONS)) {
    if (found.length === MOST_ARTICLES) break;
    const [old, now] = await archive.entries([version, current], collections);
    if (!old || !now || articles.has(current)) continue;
    const exact = placesIn(old, words, 'exact');
    const [place] = quotedFirst(exact.length > 0 ? exact : placesIn(old, words, 'typography'));
    if (!place) continue;
    articles.add(current);
    const present = nearestWording([now], words);
    found.push({
      place,
      firstSeen: old.version.firstSeen,
      present: present?.nearest ?? null,
      missing: present?.missing ?? [],
      added: present?.added ?? [],
    });
  }
  return found;
}

/**
 * What stands in every setting of the words, but for the case of ASCII letters: their runs of ASCII letters and digits, the longest first.
 * Words without any are looked for as they are written.
 */
function piecesOf(words: string): string[] {
  const runs = words.match(/[a-z0-9]+/giu) ?? [];
  return runs.length === 0 ? [words] : [...new Set(runs)].sort((a, b) => b.length - a.length).slice(0, MOST_PIECES);
}
