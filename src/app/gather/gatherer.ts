import type { Followed } from '../../domain/article-source.ts';
import type { Log } from '../../ports/log.ts';
import type { GatherParts } from './file-items.ts';
import { gather } from './gather.ts';

/** Fetching takes memory while it lasts, up to the largest answer each. */
const MOST_AT_ONCE = 8;
/** Its owner is told when a source has failed for so long. */
const TELL_AFTER_MS = 3 * 24 * 3_600_000;

export interface GathererParts extends GatherParts {
  readonly log: Log;
  /** Tells the owner of a source something about it, in words. Never rejects. */
  readonly tell: (followed: Followed, what: 'failing' | 'gone') => Promise<void>;
}

/** Fetches what is due. */
export interface Gatherer {
  /** Starts what may be fetched now; resolves when all that it started is over. Quick when nothing is due. Never rejects. */
  tick(): Promise<void>;
}

/** Call `tick` every few seconds. At most some sources are fetched at once, one at a time from one host; none twice at once. */
export function openGatherer(parts: GathererParts): Gatherer {
  const hosts = new Set<string>();

  const one = async (followed: Followed): Promise<void> => {
    const { source } = followed;
    try {
      const { after, filed } = await gather(parts, followed);
      await tellOwner(parts, followed, after);
      if (filed > 0) parts.log.info({ source: source.id, filed }, 'filed what is new in a source');
    } catch (error) {
      parts.log.error({ source: source.id, err: error }, 'a source could not be gathered');
    }
  };

  /** The one that waits longest where nobody is asked at present; its host is taken from then on. */
  const next = async (): Promise<{ readonly followed: Followed; readonly host: string } | null> => {
    const due = await parts.sources.due(parts.newsroom.clock.now(), [...hosts], MOST_AT_ONCE);
    const followed = due.find(({ source }) => !hosts.has(hostOf(source.url)));
    if (!followed) return null;
    const host = hostOf(followed.source.url);
    hosts.add(host);
    return { followed, host };
  };

  const work = async (): Promise<void> => {
    for (let taken = await next(); taken !== null; taken = await next()) {
      await one(taken.followed);
      hosts.delete(taken.host);
    }
  };

  return {
    async tick() {
      try {
        await Promise.all(Array.from({ length: MOST_AT_ONCE - hosts.size }, work));
      } catch (error) {
        parts.log.error({ err: error }, 'what is due cannot be told');
      }
    },
  };
}

const hostOf = (url: string): string => new URL(url).hostname;

/** Once for each time that it fails for days, and once when it is gone. */
async function tellOwner(parts: GathererParts, before: Followed, { source, fetching }: Followed): Promise<void> {
  const now = parts.newsroom.clock.now();
  if (source.paused === 'gone' && before.source.paused === null) return parts.tell({ source, fetching }, 'gone');
  if (fetching.told || fetching.failingSince === null || now - fetching.failingSince < TELL_AFTER_MS) return;
  const told = { ...fetching, told: true };
  await parts.sources.conclude(source, told, []);
  await parts.tell({ source, fetching: told }, 'failing');
}
