import type { Log } from '../ports/log.ts';

/** So many errors within this time that nobody foresaw mean that something is broken for good. */
const MOST = 10;
const WITHIN_MS = 60_000;

/**
 * Logs every error that nobody caught, and lets the process go on: one platform's fault must not end the other. Aborts when they come so
 * often that going on makes no sense. Crash reports then leave out the environment, which holds the tokens.
 */
export function watchUncaught(log: Log): AbortSignal {
  const controller = new AbortController();
  let recent: number[] = [];
  const hear =
    (what: string) =>
    (err: unknown): void => {
      log.error({ err }, what);
      const now = performance.now();
      recent = [...recent.filter((at) => now - at < WITHIN_MS), now];
      if (recent.length >= MOST) controller.abort();
    };
  process.on('uncaughtException', hear('an error that nobody caught'));
  process.on('unhandledRejection', hear('a rejection that nobody handled'));
  if (process.report) process.report.excludeEnv = true;
  return controller.signal;
}
