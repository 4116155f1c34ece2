/** Counts what is under way, so that stopping can wait for it. */
export function openWork() {
  const under = new Set<Promise<unknown>>();
  return {
    track<T>(work: Promise<T>): Promise<T> {
      under.add(work);
      const done = (): void => void under.delete(work);
      work.then(done, done);
      return work;
    },
    async ended(mostMs: number): Promise<void> {
      const late = AbortSignal.timeout(mostMs);
      while (under.size > 0 && !late.aborted)
        await Promise.race([
          Promise.allSettled(under),
          new Promise((resolve) => late.addEventListener('abort', resolve)),
        ]);
    },
  };
}
