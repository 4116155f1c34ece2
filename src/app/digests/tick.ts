import type { Digest, Edition, Part, Slot } from '../../domain/digest.ts';
import type { Standing } from '../../ports/ledger.ts';
import { type DeliveryParts, markOf, type Outlet } from './delivery-parts.ts';
import type { Asked, Compiled, DueSlot } from './parts.ts';
import type { Job } from './step.ts';

/** So many digests are looked at in one tick; the others in the next. */
const MOST_AT_ONCE = 256;

/** A digest whose edition is still open is looked at again after so long, or when that is over. */
const OPEN_MS = 60_000;

/** When this run began, by the wall, so that slots are known that nobody can vouch for. */
export interface Run {
  readonly begunAt: number;
}

/**
 * Decides what has fallen due: slots come from the digests' calendars and the last decided slot in the ledger, never from the timer that called. Gives the
 * editions that are to be posted. `outletOf` gives null for a platform that is not up, or whose clock and ours disagree: its digests wait.
 */
export async function tick(
  parts: DeliveryParts,
  run: Run,
  outletOf: (platform: string) => Outlet | null,
): Promise<readonly Job[]> {
  const { ledger, clock, pass, log } = parts;
  pass('tick:before-awake');
  const standings = await ledger.awake(clock.now(), MOST_AT_ONCE);
  pass('tick:after-awake');
  const jobs = await Promise.all(
    standings.map((standing) =>
      look(parts, run, standing, outletOf(standing.digest.place.tenant.platform)).catch(async (err: unknown) => {
        log.error({ digest: standing.digest.id, err }, 'a digest could not be decided; trying again in a minute');
        await ledger.rest(standing.digest.id, clock.now() + OPEN_MS).catch(() => {});
        return null;
      }),
    ),
  );
  return jobs.filter((job) => job !== null);
}

async function look(parts: DeliveryParts, run: Run, standing: Standing, outlet: Outlet | null): Promise<Job | null> {
  const { ledger, clock, calendar, spread, pass } = parts;
  const { digest, last, open } = standing;
  const now = clock.now();
  if (!outlet) {
    await ledger.rest(digest.id, now + parts.times.retry); // Not to stand in the way of others' digests.
    return null;
  }
  const asked = open ? null : calendar(digest, last, now);
  if (!asked?.due) {
    await ledger.rest(digest.id, asked ? asked.nextAt + spread(digest.place) : now + OPEN_MS);
    return null;
  }
  const from = asked.due.dueAt + spread(digest.place);
  if (now < from) {
    await ledger.rest(digest.id, from);
    return null;
  }
  const job = await decide(parts, run, digest, asked, asked.due, outlet);
  await ledger.rest(digest.id, asked.nextAt + spread(digest.place));
  pass('tick:after-rest');
  return job;
}

async function decide(
  parts: DeliveryParts,
  run: Run,
  digest: Digest,
  { missed }: Asked,
  due: DueSlot,
  outlet: Outlet,
): Promise<Job | null> {
  const { ledger, clock, tally, pass, notebook } = parts;
  const { platform } = digest.place.tenant;
  const now = clock.now();
  const forgotten = due.dueAt <= run.begunAt && (due.dueAt > ledger.lastAlive || ledger.lastAlive > run.begunAt);
  const lost = now >= due.lapsesAt && !forgotten ? [...missed, due.slot] : missed;
  if (lost.length > 0) tally.missed(platform, lost.length);
  const editions = lost.map((slot) => missedEdition(slot, now));
  if (lost.length > missed.length) {
    await ledger.decide(editions);
    return null;
  }
  const { skipped, silent } = await before(parts, digest);
  const late = now - due.dueAt - parts.spread(digest.place) > parts.times.late;
  pass('tick:before-compile');
  const compiled = await parts.compile({
    digest,
    due,
    late,
    skippedBefore: skipped + lost.length,
    silentBefore: silent,
    limits: outlet.platform.limits,
    now,
  });
  pass('tick:after-compile');
  const edition = editionOf(parts, digest, due, compiled, { late, skippedBefore: skipped + lost.length, now });
  pass('tick:before-notes');
  if (compiled.notes.length > 0) await notebook.put(compiled.notes);
  pass('tick:after-notes');
  pass('tick:before-decide');
  const decided = await ledger.decide([...editions, edition]);
  pass('tick:after-decide');
  if (!decided.at(-1) || edition.fate !== 'open') return null;
  return { digest, edition, doubt: forgotten ? 'forgotten' : 'none', absent: new Set(), notBefore: 0, failures: 0 };
}

/** How many editions before were not delivered, and how many slots were empty without a word; both since the last one that said something. */
async function before({ ledger }: DeliveryParts, digest: Digest): Promise<{ skipped: number; silent: number }> {
  const history = await ledger.history(digest.id, Math.max(5, digest.noticeAfter + 1));
  const lost = history.findIndex(({ kind, fate }) => kind === 'empty' || fate === 'delivered');
  const silent = history.findIndex(
    ({ kind, fate }) => fate === 'delivered' || (kind === 'posted' && fate !== 'withdrawn'),
  );
  const since = silent === -1 ? history : history.slice(0, silent);
  return {
    skipped: lost === -1 ? history.length : lost,
    silent: since.filter(({ kind }) => kind === 'empty').length,
  };
}

function missedEdition(slot: Slot, now: number): Edition {
  return {
    slot,
    kind: 'missed',
    decidedAt: now,
    dueAt: slot.at,
    lapsesAt: slot.at,
    late: false,
    covers: [],
    skippedBefore: 0,
    shown: null,
    threadName: '',
    parts: [],
    fate: 'none',
    because: null,
  };
}

function editionOf(
  { digest: hash, ledger }: DeliveryParts,
  { place }: Digest,
  { slot, dueAt, lapsesAt }: DueSlot,
  { messages, covers, shown, threadName }: Compiled,
  { late, skippedBefore, now }: { readonly late: boolean; readonly skippedBefore: number; readonly now: number },
): Edition {
  const posted = messages.length > 0;
  const parts = messages.map(
    (message, position): Part => ({
      key: markOf(hash, slot, place.channel, position),
      position,
      message,
      state: 'pending',
      attempt: 0,
      startedAt: null,
      epoch: ledger.epoch,
      posted: null,
      sentAt: null,
    }),
  );
  return {
    slot,
    kind: posted ? 'posted' : 'empty',
    decidedAt: now,
    dueAt,
    lapsesAt,
    late,
    covers,
    skippedBefore,
    shown,
    threadName,
    parts,
    fate: posted ? 'open' : 'none',
    because: null,
  };
}
