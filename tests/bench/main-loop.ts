import { fork } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How often it is looked; that is part of each delay as it is measured. */
const LOOK_MS = 5;

/** How late a thread came to do what was due, in ms. `busyMs`: the most processor time that it took at a stretch, which other programs do not change. */
export interface Lateness {
  readonly p99: number;
  readonly max: number;
  readonly busyMs: number;
}

/** Watches the loop of this thread until the function given back is called. */
export function watchLoop(): () => Lateness {
  const delays = monitorEventLoopDelay({ resolution: LOOK_MS });
  let [before, busy] = [process.threadCpuUsage(), 0];
  const timer = setInterval(() => {
    const now = process.threadCpuUsage();
    busy = Math.max(busy, now.user + now.system - before.user - before.system);
    before = now;
  }, LOOK_MS).unref();
  delays.enable();
  return () => {
    delays.disable();
    clearInterval(timer);
    const late = (ns: number): number => Math.max(0, ns / 1e6 - LOOK_MS);
    return { p99: late(delays.percentile(99)), max: late(delays.max), busyMs: busy / 1000 };
  };
}

/** The same of a process beside this one that does nothing: what the machine itself does to a loop at that time. */
export async function watchIdleLoop(): Promise<() => Promise<Lateness>> {
  const child = fork(import.meta.filename, ['idle']);
  await once(child, 'message');
  return async () => {
    child.send('end');
    const [lateness] = await once(child, 'message');
    child.disconnect();
    return lateness;
  };
}

export const inWords = ({ p99, max, busyMs }: Lateness, idle: Lateness): string =>
  `at most ${busyMs.toFixed(0)} ms of work at a stretch (50 required); late by p99 ${p99.toFixed(0)}, max ${max.toFixed(0)} ms (an idle process beside it: ${idle.p99.toFixed(0)}, ${idle.max.toFixed(0)})`;

if (import.meta.main && process.argv[2] === 'idle') {
  const end = watchLoop();
  process.once('message', () => process.send?.(end()));
  process.send?.('ready');
}
