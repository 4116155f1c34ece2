import type { Digest, Edition } from '../../domain/digest.ts';
import type { OpenEdition } from '../../ports/ledger.ts';
import { type ClockGuard, type ClockStanding, clockGuard } from './clock-guard.ts';
import type { DeliveryParts, Outlet } from './delivery-parts.ts';
import { Lane } from './lane.ts';
import { type Job, type Next, step } from './step.ts';
import { type Survey, type Surveyed, survey } from './survey.ts';
import { tick } from './tick.ts';

/** So often the ledger is told that we live. */
const ALIVE_MS = 5_000;

/** What is under way, for whoever looks after the bot. */
export interface DeliveryFigures {
  /** Editions that are not over. */
  readonly open: number;
  /** Parts of which nobody knows yet whether they stand in their channel, but for those whose request is under way. */
  readonly ambiguous: number;
  /** For how long the oldest edition has been due, in ms; 0 when none is open. */
  readonly oldestMs: number;
  /** By platform, of those that were asked what time it is. */
  readonly clocks: ReadonlyMap<string, ClockStanding>;
}

/** Sends digests: to be told of every tick of some clock, and of the end. */
export interface Delivery {
  /** Decides what has fallen due, and sends it; takes up at first what an earlier run has left. Resolves when all is decided, not sent. Never rejects. */
  tick(): Promise<void>;
  /** Goes on with whatever waited long enough; gives the ms until the next of it, null when nothing waits. */
  pump(): number | null;
  /** Called when something is over that others may have waited for. */
  onFree: () => void;
  figures(): DeliveryFigures;
  /** Begins nothing new; resolves when what is under way is written down. */
  stop(): Promise<void>;
}

/**
 * The protocol by which nothing is lost or doubled (docs/decisions/delivery.md): what is to be said is decided once and frozen with what it covers; that a
 * request begins is on disk before it does; what got no clear answer is read back when it has settled, and only then sent again or marked as sent.
 */
export function openDelivery(parts: DeliveryParts): Delivery {
  const { ledger, clock, monotonic, log, pass, times } = parts;
  const surveyed = new Map<Digest['id'], Surveyed>();
  const run = { begunAt: clock.now(), surveyed };
  const settledAt = monotonic() + times.settle;
  const surveys = new Map<Digest['id'], Survey>();
  const jobs = new Map<string, Job>();
  const lanes = new Map<string, Lane>();
  const guards = new Map<string, ClockGuard>();
  const under = new Set<Promise<void>>();
  let recovered = false;
  let aliveUntil = 0;
  let stopping = false;
  let ticking: Promise<void> | null = null;

  const laneOf = (platform: string): Lane => known(lanes, platform, () => new Lane(monotonic, times.spacing));
  const trusted = (name: string, outlet: Outlet): boolean =>
    known(guards, name, () =>
      clockGuard({
        clock,
        monotonic,
        log,
        checkMs: times.clockCheck,
        ask: () => parts.outlet(name)?.platform.time() ?? outlet.platform.time(),
      }),
    ).trusted();
  /** The platform, if it is up and its clock and ours agree. */
  const outletOf = (name: string): Outlet | null => {
    const outlet = parts.outlet(name);
    return outlet && trusted(name, outlet) ? outlet : null;
  };

  /** What an earlier run has left is in doubt: the requests of a process that has died may still be on their way. */
  const recover = async (): Promise<void> => {
    pass('recover:before-open');
    const doubted = Math.abs(run.begunAt - ledger.lastAlive) > times.restart;
    for (const { digest, edition } of await ledger.open()) {
      const unsent = edition.parts.every(({ state }) => state === 'pending' || state === 'sent');
      take(takenUp(digest, edition, doubted, unsent && !doubted ? 0 : settledAt));
    }
    pass('recover:after-open');
    recovered = true;
  };
  const take = (job: Job): void => void jobs.set(nameOf(job.edition), job);

  const once = async (): Promise<void> => {
    try {
      if (!recovered) await recover();
      if (monotonic() >= aliveUntil) {
        await ledger.alive(clock.now());
        aliveUntil = monotonic() + ALIVE_MS;
      }
      for (const task of await tick(parts, run, outletOf)) {
        if (task.kind === 'post') take(task.job);
        else surveys.set(task.survey.digest.id, { ...task.survey, notBefore: settledAt });
      }
    } catch (err) {
      log.error({ err }, 'digests could not be looked at; trying again');
    }
  };

  const start = (job: Job | Survey, outlet: Outlet, lane: Lane): void => {
    const { channel } = job.digest.place;
    lane.enter(channel);
    const work = ('slots' in job ? lookThrough(job, outlet, lane) : advance(job, outlet, lane)).finally(() => {
      lane.leave(channel);
      under.delete(work);
      if (!stopping) delivery.onFree();
    });
    under.add(work);
  };

  const advance = async (job: Job, outlet: Outlet, lane: Lane): Promise<void> => {
    try {
      const next = await step(parts, job, outlet);
      if (next.kind !== 'wait') lane.heard();
      await follow(job, next, lane);
    } catch (err) {
      log.error(
        { slot: job.edition.slot.local, err },
        'what became of a digest could not be written down; trying again',
      );
      // A request may have been made: it is read back when it has settled.
      job.notBefore = monotonic() + times.settle;
    }
  };

  const lookThrough = async (job: Survey, outlet: Outlet, lane: Lane): Promise<void> => {
    try {
      const seen = await survey(parts, job, outlet);
      if (seen.kind === 'wait') return wait(job, seen, lane);
      lane.heard();
      surveyed.set(job.digest.id, seen);
      surveys.delete(job.digest.id);
      await ledger.rest(job.digest.id, 0);
    } catch (err) {
      log.error({ digest: job.digest.id, err }, 'a channel could not be looked through; trying again');
      job.notBefore = monotonic() + times.longestRetry;
    }
  };
  const wait = (job: Job | Survey, { ms, limited }: Extract<Next, { kind: 'wait' }>, lane: Lane): void => {
    job.notBefore = monotonic() + ms;
    if (limited !== null) lane.hold(limited === 'channel' ? job.digest.place.channel : null, ms);
  };

  const follow = async (job: Job, next: Next, lane: Lane): Promise<void> => {
    const name = nameOf(job.edition);
    if (next.kind === 'over') {
      jobs.delete(name);
      reportDelivered(parts, job);
      await ledger.rest(job.digest.id, 0); // It is looked at again, whatever our clock says.
    }
    if (next.kind === 'unsure') {
      jobs.delete(name);
      const left = (await ledger.open()).find(({ edition }) => nameOf(edition) === name);
      if (left) take(takenUp(left.digest, left.edition, false, monotonic() + times.settle));
    }
    if (next.kind === 'wait') wait(job, next, lane);
  };

  const delivery: Delivery = {
    async tick() {
      if (stopping) return;
      ticking ??= once().finally(() => {
        ticking = null;
      });
      await ticking;
    },
    pump() {
      let soonest: number | null = null;
      for (const job of stopping ? [] : [...surveys.values(), ...jobs.values()]) {
        const { platform } = job.digest.place.tenant;
        const lane = laneOf(platform);
        const free = lane.waitFor(job.digest.place.channel);
        if (free === null) continue;
        const wait = Math.max(free, job.notBefore - monotonic());
        if (wait > 0) {
          soonest = Math.min(soonest ?? wait, wait);
          continue;
        }
        const outlet = outletOf(platform);
        if (outlet) start(job, outlet, lane);
      }
      return soonest;
    },
    onFree: () => {},
    figures: () => ({
      open: jobs.size,
      ambiguous: [...jobs.values()].filter(({ edition }) => edition.parts.some(({ state }) => state === 'ambiguous'))
        .length,
      oldestMs: Math.max(0, ...[...jobs.values()].map(({ edition }) => clock.now() - edition.dueAt)),
      clocks: new Map([...guards].map(([name, guard]) => [name, guard.standing()])),
    }),
    async stop() {
      stopping = true;
      pass('stop:before');
      await ticking;
      while (under.size > 0) await Promise.all(under);
      await ledger.alive(clock.now()).catch(() => {});
      pass('stop:after');
    },
  };
  return delivery;
}

function takenUp(digest: Digest, edition: Edition, doubted: boolean, notBefore: number): Job {
  return { digest, edition, doubted, absent: new Set(), notBefore, failures: 0 };
}

/** One lateness for each edition: that of its root. */
function reportDelivered({ tally, spread }: DeliveryParts, { edition, digest }: Job): void {
  const at = edition.parts[0]?.sentAt;
  if (edition.fate !== 'delivered' || typeof at !== 'number') return;
  tally.delivered(digest.place.tenant.platform, Math.max(0, at - edition.dueAt - spread(digest.place)) / 1000);
}

function known<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

const nameOf = ({ slot }: OpenEdition['edition']): string => JSON.stringify([slot.digest, slot.local]);
