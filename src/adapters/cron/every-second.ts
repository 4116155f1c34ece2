import { schedule } from 'node-cron';

/** Calls something again and again until the function given back is called. */
export type Every = (work: () => void) => () => void;

/** Every second, by the wall. Only a wake-up: it may come late, twice or not at all, since slots are not taken from it. */
export const everySecond: Every = (work) => {
  const task = schedule('* * * * * *', work, { timezone: 'UTC' });
  return () => void task.stop();
};
