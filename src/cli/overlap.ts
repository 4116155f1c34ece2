/** Lets a few pieces of work be under way at once. */
export interface Overlap {
  /** Begins a piece of work once there is room for it. Rejects when an earlier one has failed. */
  begin(work: () => Promise<void>): Promise<void>;
  /** Waits for all that is under way. */
  end(): Promise<void>;
}

export function overlap(most: number): Overlap {
  const underWay: Promise<void>[] = [];
  return {
    async begin(work) {
      if (underWay.length >= most) await underWay.shift();
      const running = work();
      running.catch(() => {}); // it is awaited later, and rejects then
      underWay.push(running);
    },
    async end() {
      await Promise.all(underWay.splice(0));
    },
  };
}
