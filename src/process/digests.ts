import type { Delivery } from '../app/digests/delivery.ts';

/** Calls something again and again until the function given back is called. */
export type Every = (work: () => void) => () => void;

/** Every second, by the wall. Only a wake-up: it may come late, twice or not at all, since slots are not taken from it. */
export async function everySecond(): Promise<Every> {
  const { schedule } = await import('node-cron');
  return (work) => {
    const task = schedule('* * * * * *', work, { timezone: 'UTC' });
    return () => void task.stop();
  };
}

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
