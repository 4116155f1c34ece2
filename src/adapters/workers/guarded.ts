import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What came of a task: its result, or that its worker was ended: `late` by us, `full` by V8, whose heap it had exhausted, `broken` by what nobody caught. */
export type Guarded<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'overrun'; readonly why: 'late' | 'full' | 'broken' };

/** A process for work on what strangers wrote: one task after another, each within its bounds. */
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
 * A worker on `entry`, a module that sends 'ready' once, then answers each message by one message. A task past its deadline, or one that
 * exhausts the heap, ends its worker; the next task gets a new one. The worker starts with the first task, does not keep the process alive and
 * is given nothing of its environment. A process, not a thread: where one large allocation breaks a thread's bound, V8 ends the process that it is in.
 */
export function openGuarded<Task, Result>(entry: URL, { deadlineMs, memoryMb }: Bounds): GuardedWorker<Task, Result> {
  let worker: Promise<ChildProcess> | null = null;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  const runNext = async (task: Task): Promise<Guarded<Result>> => {
    if (closed) throw new Error('the worker is closed');
    worker ??= start(entry, memoryMb);
    const running = await worker.catch((error: unknown) => {
      worker = null;
      throw error;
    });
    const outcome = await oneAnswer<Result>(running, deadlineMs, () => running.send(task as object, () => {}));
    if (outcome.kind === 'overrun') {
      worker = null;
      await end(running);
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
      const running = await worker?.catch(() => null);
      if (running) await end(running);
      await last;
    },
  };
}

async function start(entry: URL, memoryMb: number): Promise<ChildProcess> {
  const worker = fork(fileURLToPath(entry), {
    execArgv: [`--max-old-space-size=${memoryMb}`],
    env: { NODE_COMPILE_CACHE: getCompileCacheDir() ?? '' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'], // What V8 says of a heap that is full concerns nobody.
  });
  worker.on('error', () => {}); // It may also die when nobody waits for it.
  const ready = await oneAnswer(worker, START_MS, () => {});
  if (ready.kind === 'done') return worker;
  await end(worker);
  throw new Error(`the worker of ${entry.pathname} could not be started`);
}

/** The next thing that the worker says. It is kept referenced until then: somebody waits for it. */
function oneAnswer<Result>(worker: ChildProcess, withinMs: number, ask: () => void): Promise<Guarded<Result>> {
  return new Promise((resolve) => {
    const settle = (outcome: Guarded<Result>): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', died).off('exit', died);
      worker.unref();
      worker.channel?.unref();
      resolve(outcome);
    };
    const answered = (result: unknown): void => settle({ kind: 'done', result: result as Result });
    const died = (_: unknown, signal?: NodeJS.Signals | null): void =>
      settle({ kind: 'overrun', why: signal ? 'full' : 'broken' });
    const timer = setTimeout(() => settle({ kind: 'overrun', why: 'late' }), withinMs);
    worker.ref();
    worker.channel?.ref();
    worker.on('message', answered).on('error', died).on('exit', died);
    if (worker.exitCode !== null || worker.signalCode !== null) died(null, worker.signalCode);
    else ask();
  });
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.pid === undefined || worker.exitCode !== null || worker.signalCode !== null) return;
  const ended = once(worker, 'exit');
  worker.ref();
  worker.kill('SIGKILL');
  await ended;
}
