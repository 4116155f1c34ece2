import type { Digest, Edition, Part } from '../../domain/digest.ts';
import type { Outcome } from '../../domain/edition-progress.ts';
import { PlatformError } from '../../domain/errors.ts';
import type { DeliveryParts, Outlet } from './delivery-parts.ts';

/** An edition on its way. */
export interface Job {
  readonly digest: Digest;
  edition: Edition;
  /** Whether an earlier run has decided it: then its parts might stand there without this ledger knowing, since a backup may have been put in its place. */
  readonly doubted: boolean;
  /** Parts that were read back, and do not stand there. */
  readonly absent: Set<string>;
  /** Nothing is done about it before, by the clock that never jumps. */
  notBefore: number;
  /** Failures in a row. */
  failures: number;
}

/**
 * What comes next: the edition is over, the next step may follow at once, or only after some time, which may hold the channel or all of the platform. `unsure`: what we
 * know of it and what the ledger says are not the same.
 */
export type Next =
  | { readonly kind: 'over' | 'on' | 'unsure' }
  | { readonly kind: 'wait'; readonly ms: number; readonly limited: 'channel' | 'everywhere' | null };

/** How far our clock and the platform's may differ, and a request may have been under way before it was written down, when history is read back. */
export const LOOK_BACK_MS = 10 * 60_000;

/** After so many refusals without a reason that lasts, what follows a root is given up. */
const MOST_FAILURES = 8;

const ON: Next = { kind: 'on' };
const OVER: Next = { kind: 'over' };

/** Does the next thing for an edition: reads back what is in doubt, else sends the next part. Throws `StoreError`; then nothing was sent. */
export async function step(parts: DeliveryParts, job: Job, outlet: Outlet): Promise<Next> {
  const part = job.edition.parts.find(({ state }) => state !== 'sent');
  if (job.edition.fate !== 'open' || !part) return OVER;
  if (part.state !== 'pending' || (job.doubted && !job.absent.has(part.key))) return readBack(parts, job, part, outlet);
  if (part.position === 0 && parts.clock.now() >= job.edition.lapsesAt) return lapse(parts, job);
  return send(parts, job, part, outlet);
}

async function lapse({ ledger, pass, tally }: DeliveryParts, { edition, digest }: Job): Promise<Next> {
  pass('lapsed:before-withdraw');
  if (await ledger.withdraw(edition.slot, 'lapsed')) tally.missed(digest.place.tenant.platform, 1);
  pass('lapsed:after-withdraw');
  return OVER;
}

async function send(parts: DeliveryParts, job: Job, part: Part, { platform, desk }: Outlet): Promise<Next> {
  const { ledger, clock, pass } = parts;
  pass('part:before-begin');
  const begun = await ledger.begin(part.key, clock.now());
  if (!begun || part.message === null)
    return (await ledger.withdraw(job.edition.slot, 'changed')) ? OVER : { kind: 'unsure' };
  job.edition = begun;
  pass('part:after-begin');
  try {
    const posted = await platform.post({
      place: placeOf(job, part),
      message: part.message,
      mark: part.key,
      threadName: begun.threadName,
    });
    pass('part:after-post');
    if (part.position === 0 && begun.shown !== null) await desk.posted(begun.shown, posted);
    pass('part:after-told');
    const next = await conclude(parts, job, part, { kind: 'sent', message: posted.message, at: clock.now() });
    pass('part:after-sent');
    return next;
  } catch (error) {
    return failed(parts, job, part, error);
  }
}

/** What to do about a request that failed. Only what is certainly not sent may be tried again without being read back. */
async function failed(parts: DeliveryParts, job: Job, part: Part, error: unknown): Promise<Next> {
  const { pass, log, times, tally } = parts;
  const { platform } = job.digest.place.tenant;
  if (!(error instanceof PlatformError) || error.fate === 'unknown') {
    log.warn({ ...factsOf(job, part), err: error }, 'a part of a digest got no clear answer; it is to be read back');
    pass('part:before-unclear');
    await conclude(parts, job, part, { kind: 'unclear' });
    pass('part:after-unclear');
    return { kind: 'wait', ms: times.settle, limited: null };
  }
  if (error.obstacle !== null) return obstructed(parts, job, part, error);
  if (part.position > 0 && error.wait === null && job.failures >= MOST_FAILURES) {
    log.error({ ...factsOf(job, part), err: error }, 'a part of a digest is refused again and again, and left out');
    return conclude(parts, job, part, { kind: 'refused', because: 'refused' });
  }
  pass('part:before-not-sent');
  await conclude(parts, job, part, { kind: 'not-sent' });
  pass('part:after-not-sent');
  if (error.wait === null) {
    log.warn({ ...factsOf(job, part), err: error }, 'a part of a digest was refused; trying again');
    return { kind: 'wait', ms: backOff(parts, job), limited: null };
  }
  tally.limited(platform);
  return { kind: 'wait', ms: error.wait.ms, limited: error.wait.everywhere ? 'everywhere' : 'channel' };
}

/** Trying again is of no use until somebody acts: the digest is paused, and says why to whoever lists it. */
async function obstructed(parts: DeliveryParts, job: Job, part: Part, error: PlatformError): Promise<Next> {
  const { ledger, clock, pass, log } = parts;
  const why = error.obstacle ?? 'not-permitted';
  log.warn({ ...factsOf(job, part), why, err: error }, 'a digest cannot be posted any more; it is paused');
  pass('refused:before-pause');
  await ledger.pause(job.digest.id, { why, at: clock.now() });
  pass('refused:before-conclude');
  const next = await conclude(parts, job, part, { kind: 'refused', because: why });
  pass('refused:after-conclude');
  return next;
}

async function readBack(parts: DeliveryParts, job: Job, part: Part, { platform, desk }: Outlet): Promise<Next> {
  const { pass, times } = parts;
  try {
    pass('read:before-find');
    const seen = await platform.find(placeOf(job, part), [part.key], sinceOf(job, part));
    pass('read:after-find');
    if (seen.kind === 'there') {
      const { message, at } = seen;
      const { shown } = job.edition;
      if (part.position === 0 && shown !== null) await desk.posted(shown, { place: placeOf(job, part), message });
      pass('read:after-told');
      const next = await conclude(parts, job, part, { kind: 'sent', message, at });
      pass('read:after-there');
      return next;
    }
    return seen.kind === 'absent' ? await absent(parts, job, part) : await unreadable(parts, job, part);
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.wait === null) return { kind: 'wait', ms: Math.max(times.retry, backOff(parts, job)), limited: null };
    parts.tally.limited(job.digest.place.tenant.platform);
    return { kind: 'wait', ms: error.wait.ms, limited: error.wait.everywhere ? 'everywhere' : 'channel' };
  }
}

async function absent(parts: DeliveryParts, job: Job, part: Part): Promise<Next> {
  parts.pass('read:before-absent');
  if (part.state !== 'pending') await conclude(parts, job, part, { kind: 'not-sent' });
  parts.pass('read:after-absent');
  job.absent.add(part.key);
  return ON;
}

/** Nobody can tell whether it stands there. Not to post it twice, it is given up: the next edition covers it again, and says so. */
async function unreadable(parts: DeliveryParts, job: Job, part: Part): Promise<Next> {
  parts.log.warn(factsOf(job, part), 'whether a part of a digest stands in its channel cannot be read; it is skipped');
  parts.pass('read:before-skipped');
  const next = await conclude(parts, job, part, { kind: 'skipped', because: 'unreadable' });
  parts.pass('read:after-skipped');
  return next;
}

async function conclude({ ledger }: DeliveryParts, job: Job, part: Part, outcome: Outcome): Promise<Next> {
  if (outcome.kind === 'sent') job.failures = 0;
  const edition = await ledger.conclude(part.key, outcome);
  if (edition) job.edition = edition;
  return edition?.fate === 'open' ? ON : OVER;
}

/** Parts follow in the thread under their root. */
function placeOf({ digest, edition }: Job, { position }: Part): Digest['place'] {
  return position === 0 ? digest.place : { ...digest.place, thread: edition.parts[0]?.posted ?? null };
}

function sinceOf({ edition }: Job, { startedAt }: Part): number {
  return Math.min(edition.slot.at, edition.dueAt, startedAt ?? edition.decidedAt) - LOOK_BACK_MS;
}

function backOff({ times }: DeliveryParts, job: Job): number {
  return Math.min(times.longestRetry, times.retry * 2 ** Math.min(job.failures++, 10));
}

const factsOf = ({ edition }: Job, { key, position, attempt }: Part) => ({
  key,
  position,
  attempt,
  slot: edition.slot.local,
});
