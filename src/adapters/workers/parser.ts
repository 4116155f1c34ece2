import type { FeedReading, Fetched, PageReading, Parser } from '../../ports/feeds.ts';
import type { Extracted } from '../../ports/intake.ts';
import { type Bounds, openGuarded } from './guarded.ts';

/**
 * A real page or feed takes some dozens of milliseconds; what needs more than this was made to, or is broken. Readability's trees of the
 * largest real pages take some dozens of MiB.
 */
export const PARSING: Bounds = { deadlineMs: 2_000, memoryMb: 128 };

/** What the process is given. */
export interface ParsingTask {
  readonly kind: 'feed' | 'page';
  readonly fetched: Fetched;
}

const NOTHING: Extracted = {
  text: '',
  headline: null,
  byline: null,
  outlet: null,
  publishedAt: null,
  canonicalUrl: null,
  language: null,
};

/** A parser in a process of its own, so that nothing that it is given can hold up or end anything else. `entry` answers tasks of `kind` and `fetched`. */
export function openParser(entry: URL): Parser & { close(): Promise<void> } {
  const worker = openGuarded<ParsingTask, FeedReading | PageReading>(entry, PARSING);
  return {
    async feed(fetched) {
      const outcome = await worker.run({ kind: 'feed', fetched });
      if (outcome.kind === 'done') return outcome.result as FeedReading;
      return { kind: 'refused', reason: 'The feed takes too long to read; ask its publisher for a shorter one.' };
    },
    async page(fetched) {
      const outcome = await worker.run({ kind: 'page', fetched });
      return outcome.kind === 'done' ? (outcome.result as PageReading) : { article: NOTHING, feeds: [] };
    },
    close: () => worker.close(),
  };
}
