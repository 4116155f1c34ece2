import type { Every } from '../adapters/cron/every-second.ts';
import type { Delivery } from '../app/digests/delivery.ts';
import type { DeliveryParts, Outlet } from '../app/digests/delivery-parts.ts';
import type { House } from '../compose.ts';
import type { ChatPlatform, Desk } from '../ports/chat-platform.ts';
import type { Log } from '../ports/log.ts';
import type { Notebook } from '../ports/notebook.ts';
import { passing } from './failpoint.ts';
import type { Plan, Supervised } from './supervise.ts';

/** Waits longer than this are looked at again meanwhile: a timer may be late by what a machine sleeps. */
const MOST_WAIT_MS = 1_000;

/** Keeps delivery going until stopped: ticks it, and lets it go on as soon as something that it waited for is over. */
export function keepDelivering(delivery: Delivery, every: Every): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let freed = false;
  const pump = (): void => {
    freed = false;
    clearTimeout(timer);
    const wait = delivery.pump();
    if (wait !== null) timer = setTimeout(pump, Math.min(wait, MOST_WAIT_MS));
  };
  delivery.onFree = () => {
    if (!freed) setImmediate(pump);
    freed = true;
  };
  const end = every(() => void delivery.tick().then(pump));
  return {
    async stop() {
      end();
      delivery.onFree = () => {};
      clearTimeout(timer);
      await delivery.stop();
      clearTimeout(timer);
    },
  };
}

/** Which platforms are up, with their desks, as delivery wants them. */
export interface Outlets {
  /** The same plan; what it opens is remembered. */
  watched(plan: Plan): Plan;
  knows(platform: string, desk: Desk): Desk;
  outlet(platform: string): Outlet | null;
}

/** `platforms` are those that are there when asked. */
export function outletsOf(platforms: readonly Supervised[]): Outlets {
  const opened = new Map<string, ChatPlatform>();
  const desks = new Map<string, Desk>();
  return {
    watched: ({ name, open }) => ({
      name,
      open: async (...told) => {
        const platform = await open(...told);
        opened.set(name, platform);
        return platform;
      },
    }),
    knows: (name, desk) => {
      desks.set(name, desk);
      return desk;
    },
    outlet: (name) => {
      const platform = opened.get(name);
      const desk = desks.get(name);
      const up = platforms.some((one) => one.name === name && one.standing().state === 'up');
      return up && platform && desk ? { platform, desk } : null;
    },
  };
}

interface Sending {
  readonly house: House;
  readonly notebook: Notebook;
  readonly ledger: DeliveryParts['ledger'];
  readonly outlet: DeliveryParts['outlet'];
  readonly tally: DeliveryParts['tally'];
  readonly log: Log;
}

/** Delivery as the bot runs it: the calendar's slots, what the archive holds, real times. */
export async function deliveryFor({ house, notebook, ledger, outlet, tally, log }: Sending): Promise<Delivery> {
  const [{ openDelivery }, { TIMES }, { askCalendar }, { compileWith }, { spreadOf }] = await Promise.all([
    import('../app/digests/delivery.ts'),
    import('../app/digests/delivery-parts.ts'),
    import('../app/digests/due.ts'),
    import('../app/digests/compile.ts'),
    import('../app/digests/spread.ts'),
  ]);
  const { clock, digest } = house.newsroom;
  return openDelivery({
    ledger,
    notebook,
    clock,
    digest,
    outlet,
    tally,
    log,
    monotonic: () => performance.now(),
    calendar: askCalendar,
    compile: compileWith(house.newsroom, ledger),
    spread: (place) => spreadOf(place, digest),
    times: TIMES,
    pass: passing(process.env),
  });
}
