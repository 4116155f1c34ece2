/**
 * Does `work` with a signal that aborts after `ms`, or as soon as `signal` does; the result then rejects at once, with `late` or with what `signal`
 * was aborted for. Whatever `work` has opened it must close when its signal aborts.
 */
export async function within<T>(
  { ms, late, signal }: { readonly ms: number; readonly late: Error; readonly signal: AbortSignal },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const giveUp = (): void => controller.abort(signal.reason);
  signal.addEventListener('abort', giveUp);
  const timer = setTimeout(() => controller.abort(late), ms);
  try {
    return await untilAborted(controller.signal, work(controller.signal));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

/** `promise`, or a rejection with the reason of `signal` as soon as that aborts. */
export async function untilAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  let giveUp = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
