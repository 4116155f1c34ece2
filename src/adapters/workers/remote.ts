import { parentPort, Worker } from 'node:worker_threads';
import { StoreError } from '../../domain/errors.ts';

/** An object that lives on a thread of its own. Its methods take and give plain data. */
export interface Remote<Methods> {
  readonly calls: Methods;
  /** Ends the thread once everything asked of it so far is answered. */
  close(): Promise<void>;
}

interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** `store`: it was a `StoreError`, which loses its class on the way. */
type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: Error; readonly store: boolean };

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, PromiseWithResolvers<unknown>>;
}

/**
 * Calls methods of what `entry`, a module, serves on a thread of its own; `data` is its `workerData`. The thread is started at once,
 * and anew by the first call after it has died; calls that it had not answered then reject. It does not keep the process alive while it has nothing
 * to do.
 */
export function openRemote<Methods extends object>(
  entry: URL,
  data: unknown,
  names: readonly (keyof Methods & string)[],
): Remote<Methods> {
  const started = (): Running =>
    start(entry, data, (ended) => {
      if (running === ended) running = null;
    });
  let running: Running | null = started();
  let last = 0;

  const call = (method: string, args: readonly unknown[]): Promise<unknown> => {
    running ??= started();
    const { worker, waiting } = running;
    const asked = Promise.withResolvers<unknown>();
    const id = ++last;
    worker.postMessage({ id, method, args } satisfies Call);
    waiting.set(id, asked);
    worker.ref();
    return asked.promise;
  };

  return {
    calls: Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => call(name, args)])) as Methods,
    async close() {
      while (running && running.waiting.size > 0)
        await Promise.allSettled([...running.waiting.values()].map(({ promise }) => promise));
      await running?.worker.terminate();
    },
  };
}

function start(entry: URL, data: unknown, onEnd: (running: Running) => void): Running {
  const running: Running = { worker: new Worker(entry, { workerData: data }), waiting: new Map() };
  const { worker, waiting } = running;
  const fail = (error: unknown): void => {
    onEnd(running);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.unref();
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ('error' in answer) asked?.reject(revived(answer));
    else asked?.resolve(answer.result);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A worker has ended (${code}).`)));
  return running;
}

const revived = ({ error, store }: Extract<Answer, { error: Error }>): Error =>
  store ? new StoreError(error.message, { cause: error.cause }) : error;

/** Answers the calls of this thread's `openRemote` with the methods of `object`. Several may be under way at once. */
export function serve<Methods extends object>(object: Methods): void {
  const methods = object as Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;
  parentPort?.on('message', async ({ id, method, args }: Call) => {
    try {
      parentPort?.postMessage({ id, result: await methods[method]?.(...args) } satisfies Answer);
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      parentPort?.postMessage({ id, error, store: error instanceof StoreError } satisfies Answer);
    }
  });
}
