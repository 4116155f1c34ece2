import { failureOf } from './failure.ts';

/** What goes out to channels: in order, one thing a second for each channel, and never before Slack allows it. */
export interface Outbox {
  /** Runs `task` when it is the channel's turn; again, after the time that Slack states, as often as Slack says "not now". */
  send<T>(channel: string, task: () => Promise<T>): Promise<T>;
  /** Runs `task` once, when it is the channel's turn. */
  once<T>(channel: string, task: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is waiting or under way. */
  idle(): Promise<void>;
}

/** Refusals to go on after which a task is given up; with Slack's usual 30 seconds that is several minutes. */
const MOST_DELAYS = 10;

export function openOutbox(intervalMs: number): Outbox {
  const tails = new Map<string, Promise<unknown>>();
  const once: Outbox['once'] = (channel, task) => {
    const before = tails.get(channel) ?? Promise.resolve();
    const sent = before.then(task);
    const tail = sent.then(ignored, ignored).then(() => pause(intervalMs));
    tails.set(channel, tail);
    void tail.then(() => tails.get(channel) === tail && tails.delete(channel));
    return sent;
  };
  return {
    send: (channel, task) => once(channel, () => patiently(task)),
    once,
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}

async function patiently<T>(task: () => Promise<T>): Promise<T> {
  for (let delays = 0; ; delays++) {
    try {
      return await task();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'limited' || delays === MOST_DELAYS) throw error;
      await pause(failure.afterMs);
    }
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const ignored = (): void => {};
