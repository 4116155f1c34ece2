import type { Digest, DigestId, Edition, Part, Slot } from '../../domain/digest.ts';
import type { ChatLimits } from '../../ports/chat-platform.ts';
import type { Standing } from '../../ports/ledger.ts';
import { type DeliveryParts, markOf, type Outlet } from './delivery-parts.ts';
import type { Asked, Compiled, DueSlot } from './parts.ts';
import type { Job } from './step.ts';
import { type Survey, type Surveyed, surveyOf } from './survey.ts';

/** So many digests are looked at in one tick; the others in the next. Those of a platform that is down are looked at in vain, and must not fill it. */
const MOST_AT_ONCE = 4_096;

/** A digest whose edition is still open is looked at again after so long, or when that is over. */
const OPEN_MS = 60_000;

/** What this run knows beside the ledger. */
export interface Run {
  /** When it began, by the wall. */
  readonly begunAt: number;
  /** What was found in the channels of digests whose slots fell due when no run that the ledger knows was alive. */
  readonly surveyed: ReadonlyMap<DigestId, Surveyed>;
}

/** What is to be done: an edition to be posted, or a channel to be looked through before anything is decided for it. */
export type Task = { readonly kind: 'post'; readonly job: Job } | { readonly kind: 'survey'; readonly survey: Survey };

/**
 * Decides what has fallen due: slots come from the digests' calendars and the last decided slot in the ledger, never from the timer that called. Gives
 * what is to be done. `outletOf` gives null for a platform that is not up, or whose clock and ours disagree: its digests wait.
 */
export async function tick(
  parts: DeliveryParts,
  run: Run,
  outletOf: (platform: string) => Outlet | null,
): Promise<readonly Task[]> {
  const { ledger, clock, pass, log } = parts;
  pass('tick:before-awake');
  const standings = await ledger.awake(clock.now(), MOST_AT_ONCE);
  pass('tick:after-awake');
  const tasks = await Promise.all(
    standings.map((standing) =>
      look(parts, run, standing, outletOf(standing.digest.place.tenant.platform)).catch(async (err: unknown) => {
        log.error({ digest: standing.digest.id, err }, 'a digest could not be decided; trying again in a minute');
        await ledger.rest(standing.digest.id, clock.now() + OPEN_MS).catch(() => {});
        return null;
      }),
    ),
  );
  return tasks.filter((task) => task !== null);
}

async function look(parts: DeliveryParts, run: Run, standing: Standing, outlet: Outlet | null): Promise<Task | null> {
  const { ledger, clock, calendar, spread, pass } = parts;
  const { digest, last, open } = standing;
  const now = clock.now();
  if (!outlet) return null; // Its time is not written down anew: our clock may be wrong.
  const asked = open ? null : calendar(digest, last, now);
  const from = (asked?.due?.dueAt ?? 0) + spread(digest.place);
  if (!asked?.due || now < from) {
    await ledger.rest(digest.id, asked ? (asked.due ? from : asked.nextAt + spread(digest.place)) : now + OPEN_MS);
    return null;
  }
  const slots = [...asked.missed, asked.due.slot];
  const seen = slots.some(({ at }) => isForgotten(parts, run, at)) ? run.surveyed.get(digest.id) : NOTHING;
  if (!seen) {
    await ledger.rest(digest.id, now + OPEN_MS);
    return { kind: 'survey', survey: surveyOf(digest, slots) };
  }
  // What fell due since our start has certainly not been posted, whatever can be read.
  const known = seen.kind === 'unreadable' && !isForgotten(parts, run, asked.due.dueAt) ? NOTHING : seen;
  const job = await decide(parts, { digest, asked, due: asked.due, seen: known, limits: outlet.platform.limits });
  await ledger.rest(digest.id, asked.nextAt + spread(digest.place));
  pass('tick:after-rest');
  return job && { kind: 'post', job };
}

const NOTHING: Surveyed = { kind: 'absent' };

/** Whether something fell due between the last sign of life that the ledger knows of and our start, and that was no mere restart: a backup may have been put in its place. */
function isForgotten({ ledger, times }: DeliveryParts, { begunAt }: Run, dueAt: number): boolean {
  const { lastAlive } = ledger;
  if (dueAt > begunAt || lastAlive === 0) return false;
  return lastAlive > begunAt || (dueAt > lastAlive && begunAt - lastAlive > times.restart);
}

interface Deciding {
  readonly digest: Digest;
  readonly asked: Asked;
  readonly due: DueSlot;
  readonly seen: Surveyed;
  readonly limits: ChatLimits;
}

async function decide(parts: DeliveryParts, deciding: Deciding): Promise<Job | null> {
  const { ledger, clock, pass, notebook } = parts;
  const { digest, due, seen } = deciding;
  const now = clock.now();
  const missed = seen.kind === 'there' ? await recordFound(parts, deciding, seen) : deciding.asked.missed;
  if (seen.kind === 'there' && seen.slot.local === due.slot.local) return null;
  const lapsed = now >= due.lapsesAt;
  const lost = lapsed ? [...missed, due.slot] : missed;
  if (lost.length > 0) parts.tally.missed(digest.place.tenant.platform, lost.length);
  const editions = lost.map((slot) => missedEdition(slot, now));
  if (lapsed) {
    await ledger.decide(editions);
    return null;
  }
  const { skipped, silent } = await before(parts, digest);
  const late = now - due.dueAt - parts.spread(digest.place) > parts.times.late;
  const counted = { late, skippedBefore: skipped + lost.length, silentBefore: silent, now };
  pass('tick:before-compile');
  const compiled = await parts.compile({ digest, due, limits: deciding.limits, ...counted });
  pass('tick:after-compile');
  const edition = editionOf(parts, digest, due, compiled, counted);
  pass('tick:before-notes');
  if (compiled.notes.length > 0) await notebook.put(compiled.notes);
  pass('tick:after-notes');
  pass('tick:before-decide');
  const decided = await ledger.decide([...editions, seen.kind === 'unreadable' ? skippedEdition(edition) : edition]);
  pass('tick:after-decide');
  if (!decided.at(-1) || edition.fate !== 'open' || seen.kind === 'unreadable') return null;
  return { digest, edition, doubted: false, absent: new Set(), notBefore: 0, failures: 0 };
}

/**
 * Writes down an edition that stands in its channel and of which this ledger did not know. It covered at least what was held some time before it; what
 * came in since may be shown again, which is better than never. Gives the slots after it that nobody decided.
 */
async function recordFound(
  parts: DeliveryParts,
  { digest, asked, due, limits }: Deciding,
  { slot, message, at }: Extract<Surveyed, { kind: 'there' }>,
): Promise<readonly Slot[]> {
  const now = parts.clock.now();
  const found = { slot, dueAt: slot.at, lapsesAt: slot.at === due.slot.at ? due.lapsesAt : slot.at };
  const order = { digest, due: found, limits, late: false, skippedBefore: 0, silentBefore: 0, now };
  const compiled = await parts.compile(order);
  const edition = editionOf(parts, digest, found, compiled, order);
  const [root, ...rest] = edition.parts.map((part) => ({ ...part, message: null }));
  await parts.ledger.decide([
    ...asked.missed.filter((one) => one.at < slot.at).map((one) => missedEdition(one, now)),
    {
      ...edition,
      kind: 'posted',
      covers: compiled.covers.filter(({ firstSeen }) => firstSeen < slot.at - parts.times.filing),
      shown: null,
      parts: root ? [{ ...root, state: 'sent', posted: message, sentAt: at }, ...rest.map(skippedPart)] : [],
      fate: 'delivered',
      because: 'found',
    },
  ]);
  return asked.missed.filter((one) => one.at > slot.at);
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

const skippedPart = (part: Part): Part => ({ ...part, message: null, state: 'skipped' });

/** Nobody can tell whether it was posted before the backup was restored: rather not, and the next one covers it. */
const skippedEdition = (edition: Edition): Edition =>
  edition.fate === 'open'
    ? { ...edition, parts: edition.parts.map(skippedPart), fate: 'skipped', because: 'unreadable' }
    : edition;

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
