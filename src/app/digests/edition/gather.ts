import { DAY_MS } from '../../../domain/date-interval.ts';
import type { Digest } from '../../../domain/digest.ts';
import type { ArticleId, VersionId } from '../../../domain/ids.ts';
import type { Candidate, Entry } from '../../../ports/archive.ts';
import type { Coverage, Ledger } from '../../../ports/ledger.ts';
import { filtersOf } from '../../brief/filters.ts';
import type { Newsroom, Reader } from '../../newsroom.ts';
import { parseTopic } from '../../topic.ts';
import type { Material } from './plan.ts';

/** What is asked of the ledger to know what is new. */
export type Coverages = Pick<Ledger, 'covered' | 'coverage' | 'history'>;

/**
 * So much earlier than the last edition what is new is looked for: who files articles stamps them before they stand in the archive, there may be
 * several who do, and clocks are set. What was covered is left out by its own row, so a longer margin costs time, never repetition.
 */
const MARGIN_MS = 2 * DAY_MS;
/** What was shown so long ago is still compared with, so that a late copy of it is not shown as new. */
const ECHO_MS = 2 * DAY_MS;
/** Mostly it is the last one; after a long downtime many missed ones stand before it. Where it is not found, everything is looked through. */
const LOOKED_BACK = [2, 256];
const FIRST_LIMIT = 1000;

/** Collects from the archive and the ledger what an edition could show. */
export async function gather(
  newsroom: Newsroom,
  reader: Reader,
  ledger: Coverages,
  digest: Digest,
  now: number,
): Promise<Material> {
  const from = await lookingBackTo(ledger, digest);
  const found = await Promise.all(digest.topics.map((topic) => search(newsroom, reader, topic, from - ECHO_MS)));
  const versions = [...new Set(found.flat().map(({ version }) => version))];
  const covered = await ledger.covered(digest.id, versions);
  const backlog = await newsroom.backlog(versions);
  const wanted = found.map((candidates) =>
    candidates.filter(({ version, firstSeen }) => covered.has(version) || (firstSeen >= from && !backlog.has(version))),
  );
  const ids = [...new Set(wanted.flat().map(({ version }) => version))];
  const entries = new Map(
    (await newsroom.archive.entries(ids, reader.collections)).map((one) => [one.version.id, one]),
  );
  const unseen = [...entries.values()].filter(({ version }) => !covered.has(version.id));
  return {
    found: wanted,
    entries,
    covered,
    before: await shownBefore(newsroom, reader, ledger, digest, unseen),
    from,
    now,
  };
}

/** From when on something may be new: a while before the last edition that said what there was, at the earliest from the digest's own beginning. */
async function lookingBackTo(ledger: Pick<Ledger, 'history'>, digest: Digest): Promise<number> {
  const last = await lastTold(ledger, digest);
  return last === null ? digest.coversFrom : Math.max(digest.coversFrom, last - MARGIN_MS);
}

/** When the last edition was decided that said what there was, or that there was nothing; null: none of the latest did. */
export async function lastTold(ledger: Pick<Ledger, 'history'>, { id }: Digest): Promise<number | null> {
  for (const most of LOOKED_BACK) {
    const history = await ledger.history(id, most);
    const last = history.find(({ kind, fate }) => kind === 'empty' || fate === 'delivered');
    if (last || history.length < most) return last?.decidedAt ?? null;
  }
  return null;
}

/** Everything that a topic finds, however much it is. */
async function search(
  newsroom: Newsroom,
  reader: Reader,
  topic: string,
  seenFrom: number,
): Promise<readonly Candidate[]> {
  const parsed = parseTopic(topic, newsroom.topics);
  const { collections } = reader;
  const query = {
    collections,
    all: parsed.parts.map(({ phrases }) => phrases),
    ...filtersOf(newsroom, reader, parsed),
  };
  for (let limit = FIRST_LIMIT; ; limit *= 8) {
    const { candidates, more } = await newsroom.archive.search({ ...query, seenFrom, limit });
    if (!more) return candidates;
  }
}

/** Of each article the version that was covered last, where that still counts. */
async function shownBefore(
  newsroom: Newsroom,
  reader: Reader,
  ledger: Coverages,
  { id }: Digest,
  unseen: readonly Entry[],
): Promise<ReadonlyMap<ArticleId, Entry>> {
  const before = new Map<ArticleId, VersionId>();
  for (const { version } of unseen) {
    const coverage = await ledger.coverage(id, version.article);
    const last = coverage.find((one: Coverage) => one.fate === 'delivered' || one.fate === 'open');
    if (last) before.set(version.article, last.version);
  }
  const entries = await newsroom.archive.entries([...new Set(before.values())], reader.collections);
  return new Map(entries.map((entry) => [entry.version.article, entry]));
}
