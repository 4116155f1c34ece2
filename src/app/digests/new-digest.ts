import type { Digest } from '../../domain/digest.ts';
import { nextRuns, periodStart } from './due.ts';
import type { Wish } from './typed/wish.ts';

/** What holds where nobody says otherwise. */
export const USUAL_DIGEST = { mostItems: 8, whenEmpty: 'say', noticeAfter: 7 } as const;

/** A digest from a wish, from now on: its first edition covers the period that its first slot ends. */
export function digestOf(
  whose: Pick<Digest, 'id' | 'place' | 'owner' | 'from'>,
  { topics, calendar, quiet, mostItems, whenEmpty, noticeAfter }: Wish,
  zone: string,
  now: number,
): Digest {
  const digest: Digest = {
    ...whose,
    topics,
    calendar,
    zone,
    quiet,
    mostItems: mostItems ?? USUAL_DIGEST.mostItems,
    whenEmpty: whenEmpty ?? USUAL_DIGEST.whenEmpty,
    noticeAfter: noticeAfter ?? USUAL_DIGEST.noticeAfter,
    createdAt: now,
    holdsFrom: now,
    coversFrom: now,
    once: null,
    paused: null,
  };
  const [first = now] = nextRuns({ ...digest, quiet: null }, null, now, 1);
  return { ...digest, coversFrom: periodStart(digest, first) };
}
