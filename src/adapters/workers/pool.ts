import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Worker threads that do the same work on many items. */
export interface Pool<Item, Result> {
  /** The results in the order of the items. Rejects when a worker dies; the pool is then of no more use. */
  map(items: readonly Item[]): Promise<readonly Result[]>;
  close(): Promise<void>;
}

/** One message a few items long: enough that the work outweighs the posting, few enough that all workers end at about the same time. */
const CHUNK = 8;

/** A chunk that waits for a worker. */
interface Waiting<Item, Result> {
  readonly items: readonly Item[];
  readonly resolve: (results: readonly Result[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts `size` workers on `entry`, a module that answers each message (a list of items) by one message (the list of results), in order.
 * `data` is handed to each as its `workerData`. Several calls of `map` may be under way at once. Idle workers do not keep the process alive.
 */
export function startPool<Item, Result>(entry: URL, size: number, data: unknown): Pool<Item, Result> {
  const workers = Array.from({ length: size }, () => new Worker(entry, { workerData: data }));
  for (const worker of workers) worker.unref();
  const idle = [...workers];
  const waiting: Waiting<Item, Result>[] = [];

  /** A worker has one chunk at a time, so that the next message is its answer. */
  const work = async (worker: Worker, { items, resolve, reject }: Waiting<Item, Result>): Promise<void> => {
    await ask<Item, Result>(worker, items).then(resolve, reject);
    idle.push(worker);
    handOut();
  };
  const handOut = (): void => {
    while (idle.length > 0 && waiting.length > 0)
      void work(idle.pop() as Worker, waiting.shift() as Waiting<Item, Result>);
  };

  return {
    async map(items) {
      const chunks = Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
        items.slice(index * CHUNK, (index + 1) * CHUNK),
      );
      const results = chunks.map(
        (chunk) => new Promise<readonly Result[]>((resolve, reject) => waiting.push({ items: chunk, resolve, reject })),
      );
      handOut();
      return (await Promise.all(results)).flat();
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** `once` also rejects when the worker reports an error. */
async function ask<Item, Result>(worker: Worker, items: readonly Item[]): Promise<readonly Result[]> {
  worker.ref();
  worker.postMessage(items);
  try {
    const [results] = await once(worker, 'message');
    return results as Result[];
  } finally {
    worker.unref();
  }
}
