import { Worker } from 'node:worker_threads';

/** What came of a task: its result, or that it was ended because it took too long or too much memory. */
export type Guarded<Result> = { readonly kind: 'done'; readonly result: Result } | { readonly kind: 'overrun' };

/** A thread for work on what strangers wrote: one task after another, each within its bounds. */
export interface GuardedWorker<Task, Result> {
  /** Never rejects for what a task holds. Rejects when the worker cannot run at all, and once it is closed. */
  run(task: Task): Promise<Guarded<Result>>;
  close(): Promise<void>;
}

export interface Bounds {
  readonly deadlineMs: number;
  /** Of the worker's heap, in MiB. */
  readonly memoryMb: number;
}

/** What starting a worker may take; it is no task's fault. */
const START_MS = 10_000;

/**
 * A worker on `entry`, a module that says 'ready' once, then answers each message by one message. A task past its deadline, or one that
 * exhausts the heap, ends its worker; the next task gets a new one. The worker starts with the first task, and does not keep the process alive.
 */
export function openGuarded<Task, Result>(entry: URL, { deadlineMs, memoryMb }: Bounds): GuardedWorker<Task, Result> {
  let worker: Promise<Worker> | null = null;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  const runNext = async (task: Task): Promise<Guarded<Result>> => {
    if (closed) throw new Error('the worker is closed');
    worker ??= start(entry, memoryMb);
    const running = await worker.catch((error: unknown) => {
      worker = null;
      throw error;
    });
    const outcome = await oneAnswer<Result>(running, deadlineMs, () => running.postMessage(task));
    if (outcome.kind === 'overrun') {
      worker = null;
      await running.terminate();
    }
    return outcome;
  };

  return {
    run(task) {
      const next = last.then(() => runNext(task));
      last = next.catch(() => {});
      return next;
    },
    async close() {
      closed = true;
      await (await worker?.catch(() => null))?.terminate();
      await last;
    },
  };
}

async function start(entry: URL, memoryMb: number): Promise<Worker> {
  const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  worker.on('error', () => {}); // It may also die of what is left of a task that has ended.
  const ready = await oneAnswer(worker, START_MS, () => {});
  if (ready.kind === 'done') return worker;
  await worker.terminate();
  throw new Error(`the worker of ${entry.pathname} could not be started`);
}

/** The next thing that the worker says. It is kept referenced until then: somebody waits for it. */
function oneAnswer<Result>(worker: Worker, withinMs: number, ask: () => void): Promise<Guarded<Result>> {
  return new Promise((resolve) => {
    const settle = (outcome: Guarded<Result>): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', died).off('exit', died).unref();
      resolve(outcome);
    };
    const answered = (result: Result): void => settle({ kind: 'done', result });
    const died = (): void => settle({ kind: 'overrun' });
    const timer = setTimeout(died, withinMs);
    worker.ref();
    worker.on('message', answered).on('error', died).on('exit', died);
    ask();
  });
}
