import type { Digest, Slot } from '../../domain/digest.ts';
import { PlatformError } from '../../domain/errors.ts';
import { type DeliveryParts, markOf, type Outlet } from './delivery-parts.ts';
import { LOOK_BACK_MS, type Next } from './step.ts';

/** So many slots are looked for, the latest before others. */
const MOST_SLOTS = 50;

/** A channel to be looked through for editions that the ledger does not know: a backup may have been put in its place since they were posted. */
export interface Survey {
  readonly digest: Digest;
  readonly slots: readonly Slot[];
  notBefore: number;
}

/** The latest of the slots whose edition stands in the channel; that none of them does; or that nobody can tell. */
export type Surveyed =
  | { readonly kind: 'there'; readonly slot: Slot; readonly message: string; readonly at: number }
  | { readonly kind: 'absent' | 'unreadable' };

export const surveyOf = (digest: Digest, slots: readonly Slot[]): Survey => ({
  digest,
  slots: slots.slice(-MOST_SLOTS),
  notBefore: 0,
});

/** Looks through the channel, by the marks that roots of these slots bear. */
export async function survey(
  { digest: hash, tally, times, pass }: DeliveryParts,
  { digest, slots }: Survey,
  { platform }: Outlet,
): Promise<Surveyed | Extract<Next, { kind: 'wait' }>> {
  const marks = new Map(slots.map((slot) => [markOf(hash, slot, digest.place.channel, 0), slot]));
  try {
    pass('survey:before-find');
    const seen = await platform.find(digest.place, [...marks.keys()], (slots[0]?.at ?? 0) - LOOK_BACK_MS);
    pass('survey:after-find');
    if (seen.kind !== 'there') return { kind: seen.kind };
    return { kind: 'there', slot: marks.get(seen.mark) as Slot, message: seen.message, at: seen.at };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.wait === null) return { kind: 'wait', ms: times.longestRetry, limited: null };
    tally.limited(digest.place.tenant.platform);
    return { kind: 'wait', ms: error.wait.ms, limited: error.wait.everywhere ? 'everywhere' : 'channel' };
  }
}
