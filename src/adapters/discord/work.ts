/** What is under way, so that a stop can wait for it. */
export interface Work {
  /** Begins a task, unless the end has come. It must not reject. */
  add(task: () => Promise<void>): void;
  /** Lets nothing new begin, and waits for what has begun, but no longer than `mostMs`; says how much is left. */
  end(mostMs: number): Promise<number>;
}

export function openWork(): Work {
  const tasks = new Set<Promise<void>>();
  let open = true;
  return {
    add(task) {
      if (!open) return;
      const running = task().finally(() => tasks.delete(running));
      tasks.add(running);
    },
    async end(mostMs) {
      open = false;
      const { promise: over, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, mostMs);
      await Promise.race([Promise.allSettled(tasks), over]);
      clearTimeout(timer);
      return tasks.size;
    },
  };
}
