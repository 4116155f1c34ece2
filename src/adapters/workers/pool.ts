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

/**
 * Starts `size` workers on `entry`, a module that answers each message (a list of items) by one message (the list of results), in order.
 * `data` is handed to each as its `workerData`. Idle workers do not keep the process alive.
 */
export function startPool<Item, Result>(entry: URL, size: number, data: unknown): Pool<Item, Result> {
  const workers = Array.from({ length: size }, () => {
    const worker = new Worker(entry, { workerData: data });
    worker.unref();
    return worker;
  });

  return {
    async map(items) {
      const chunks = Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) =>
        items.slice(index * CHUNK, (index + 1) * CHUNK),
      );
      const results: Result[][] = [];
      let next = 0;
      const drain = async (worker: Worker): Promise<void> => {
        while (next < chunks.length) {
          const index = next++;
          results[index] = await ask(worker, chunks[index] as readonly Item[]);
        }
      };
      await Promise.all(workers.map(drain));
      return results.flat();
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** `once` also rejects when the worker reports an error. */
async function ask<Item, Result>(worker: Worker, items: readonly Item[]): Promise<Result[]> {
  worker.ref();
  worker.postMessage(items);
  try {
    const [results] = await once(worker, 'message');
    return results as Result[];
  } finally {
    worker.unref();
  }
}
