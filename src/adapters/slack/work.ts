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
    /** Waits until nothing is under way, but no longer than `mostMs`; says how much still is. */
    async ended(mostMs: number): Promise<number> {
      const late = AbortSignal.timeout(Math.max(0, Math.round(mostMs)));
      while (under.size > 0 && !late.aborted)
        await Promise.race([
          Promise.allSettled(under),
          new Promise((resolve) => late.addEventListener('abort', resolve)),
        ]);
      return under.size;
    },
  };
}
