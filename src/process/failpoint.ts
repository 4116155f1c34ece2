import type { Pass } from '../app/digests/failpoints.ts';

/**
 * Where tests have the process die: `FAILPOINT=part:after-post:2` kills it when that moment of delivery is passed for the second time. Unset, as everywhere else,
 * it does nothing.
 */
export function passing({ FAILPOINT }: Readonly<Record<string, string | undefined>>): Pass {
  const [, name, count] = /^(.+?)(?::(\d+))?$/.exec(FAILPOINT ?? '') ?? [];
  let left = Number(count ?? 1);
  return (point) => {
    if (point === name && --left === 0) process.kill(process.pid, 'SIGKILL');
  };
}
