import { createTask } from 'node-cron';
import type { SlotSource } from './zone-check.ts';

const DAY_MS = 86_400_000;

/** The broken variant: slots are whenever the timer says that it would run next. */
export const fromTimer: SlotSource = ({ hour, minute }, zone, after, until) => {
  const task = createTask(`${minute} ${hour} * * *`, () => {}, { timezone: zone });
  const runs = at(after, () => task.getNextRuns(Math.ceil((until - after) / DAY_MS) + 2));
  return runs.map((date) => date.getTime()).filter((run) => run > after && run <= until);
};

/** Does something while `new Date()` is a certain instant: the timer asks nobody else for the time. */
function at<Result>(instant: number, work: () => Result): Result {
  const real = globalThis.Date;
  globalThis.Date = new Proxy(real, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [instant] : given),
  });
  try {
    return work();
  } finally {
    globalThis.Date = real;
  }
}
