import type { Covered } from '../../../domain/digest.ts';
import type { ArticleId, VersionId } from '../../../domain/ids.ts';
import type { Candidate, Entry } from '../../../ports/archive.ts';
import { rank } from '../../brief/rank.ts';
import { copiesAmong } from '../../copies.ts';
import { sameWords } from './changes.ts';

/** One report of an edition, and everything that it stands for. */
export interface EditionItem {
  /** The topic under which it stands, by its number. */
  readonly topic: number;
  readonly version: VersionId;
  /** The same words in other outlets. */
  readonly copies: readonly VersionId[];
  /** The version of the article that an earlier edition showed; null for a report that is new. */
  readonly before: VersionId | null;
}

/** What an edition shows, the best of each topic in turn, and what it covers. */
export interface Plan {
  readonly items: readonly EditionItem[];
  /** New copies of reports that earlier editions showed: they are named, not shown again. */
  readonly echoes: readonly VersionId[];
  readonly covers: readonly Covered[];
}

/** What a plan is made from. */
export interface Material {
  /** What each topic finds, each in any order. */
  readonly found: readonly (readonly Candidate[])[];
  readonly entries: ReadonlyMap<VersionId, Entry>;
  /** Of the candidates those that an edition covers. */
  readonly covered: ReadonlySet<VersionId>;
  /** Of articles the version that an edition covered last. */
  readonly before: ReadonlyMap<ArticleId, Entry>;
  /** What was first seen earlier is only compared with. */
  readonly from: number;
  readonly now: number;
}

/**
 * Decides what is new: all that was first seen from a time on and no edition covers, whatever its date. A new version of an article that was
 * covered is an item only where its words have changed; what repeats the words of another report is no item of its own. Everything new is covered, each version
 * once. Pure: the same material gives the same plan, in whatever order it comes.
 */
export function planEdition(material: Material): Plan {
  const { found, entries, covered, before } = material;
  const fresh = freshIn(material);
  const covers = [...fresh.keys()].sort().map((version) => coverOf(entries.get(version) as Entry));
  const changed: VersionId[] = [];
  const unseen: Entry[] = [];
  for (const version of fresh.keys()) {
    const entry = entries.get(version) as Entry;
    const earlier = before.get(entry.version.article);
    if (!earlier) unseen.push(entry);
    else if (!sameWords(earlier.version.text, entry.version.text)) changed.push(version);
  }
  const known = [...new Set(found.flat().map(({ version }) => version))].filter((version) => covered.has(version));
  const shown = known.flatMap((version) => entries.get(version) ?? []);
  const { groups, echoes } = copiesAmong(unseen, shown);
  const items = [
    ...groups.map(([first, ...copies]) => ({
      topic: Math.min(...[first, ...copies].map(({ version }) => fresh.get(version.id) as number)),
      version: first.version.id,
      copies: copies.map(({ version }) => version.id),
      before: null,
    })),
    ...changed.map((version) => ({
      topic: fresh.get(version) as number,
      version,
      copies: [],
      before: before.get((entries.get(version) as Entry).version.article)?.version.id ?? null,
    })),
  ];
  return { items: inTurn(items, material), echoes: echoes.map(({ version }) => version.id), covers };
}

/** The new versions, and the first topic that finds each. */
function freshIn({ found, entries, covered, from }: Material): Map<VersionId, number> {
  const fresh = new Map<VersionId, number>();
  for (const [topic, candidates] of found.entries())
    for (const { version, firstSeen } of candidates)
      if (firstSeen >= from && !covered.has(version) && entries.has(version) && !fresh.has(version))
        fresh.set(version, topic);
  return fresh;
}

const coverOf = ({ version: { id, article, firstSeen } }: Entry): Covered => ({ version: id, article, firstSeen });

/** The best of each topic, then the second best of each, and so on. */
function inTurn(items: readonly EditionItem[], { found, now }: Material): EditionItem[] {
  const queues = found.map((candidates, topic) => {
    // By when they came in: an old date, or none, makes a report no less new.
    const byArrival = candidates.map((one) => ({ ...one, publishedLatest: one.firstSeen }));
    const places = new Map(rank(byArrival, now).map(({ version }, place) => [version, place]));
    const placeOf = ({ version, copies }: EditionItem): number =>
      Math.min(...[version, ...copies].map((one) => places.get(one) ?? Number.POSITIVE_INFINITY));
    return items
      .filter((item) => item.topic === topic)
      .sort((a, b) => placeOf(a) - placeOf(b) || (a.version < b.version ? -1 : 1));
  });
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => queues.flatMap((queue) => queue[place] ?? [])).flat();
}
