import type { DeliveryFigures } from '../app/digests/delivery.ts';
import type { Newsroom } from '../app/newsroom.ts';
import { OPERATOR } from '../domain/ids.ts';
import type { Queue } from './queue.ts';
import type { Standing, Supervised } from './supervise.ts';

/** Whoever has waited longer for an answer has waited in vain. */
const MOST_WAIT_MS = 30_000;

/** How everything stands that is needed to answer. `why` is a sentence for the operator. */
export interface Readiness {
  readonly ready: boolean;
  readonly platforms: Readonly<Record<string, Standing>>;
  readonly archive:
    | { readonly state: 'ok'; readonly articles: number }
    | { readonly state: 'bad'; readonly why: string };
  readonly queue: { readonly depth: number; readonly oldestSeconds: number };
  readonly digests: {
    /** Editions that are not all posted yet, and for how long the oldest has been due. */
    readonly open: number;
    readonly oldestSeconds: number;
    /** By how much our clock is off, where that is so much that nothing is posted: by platform. */
    readonly clockOffSeconds: Readonly<Record<string, number>>;
  };
}

/** Ready: every configured platform is up and agrees with our clock, the archive can be read, and nobody has been waiting for long. */
export async function readinessOf(
  newsroom: Newsroom,
  platforms: readonly Supervised[],
  queue: Queue,
  { open, oldestMs: dueMs, clocks }: DeliveryFigures,
): Promise<Readiness> {
  const archive = await archiveOf(newsroom);
  const standings = platforms.map(({ name, standing }) => [name, standing()] as const);
  const oldestMs = queue.oldestMs();
  const off = [...clocks].flatMap(([name, one]) => (one.state === 'wrong' ? [[name, one.skewMs / 1000] as const] : []));
  const ready =
    off.length === 0 &&
    archive.state === 'ok' &&
    oldestMs < MOST_WAIT_MS &&
    standings.every(([, { state }]) => state === 'up');
  return {
    ready,
    platforms: Object.fromEntries(standings),
    archive,
    queue: { depth: queue.depth(), oldestSeconds: Math.round(oldestMs) / 1000 },
    digests: { open, oldestSeconds: Math.round(dueMs) / 1000, clockOffSeconds: Object.fromEntries(off) },
  };
}

async function archiveOf({ archive }: Newsroom): Promise<Readiness['archive']> {
  try {
    const { articles } = await archive.frequencies([], [OPERATOR]);
    return { state: 'ok', articles };
  } catch (error) {
    return { state: 'bad', why: error instanceof Error ? error.message : String(error) };
  }
}
