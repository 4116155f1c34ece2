import { setImmediate as eventsFirst, setTimeout as pause } from 'node:timers/promises';
import type { Incoming } from '../domain/chat.ts';
import type { Desk } from '../ports/chat-platform.ts';

/** Is told of every ask that is decided. `kind` is one of a few words, never anybody's own. */
export type Tally = (platform: string, kind: string, seconds: number) => void;

/** What was taken and is not decided yet, over all desks. */
export interface Queue {
  depth(): number;
  /** For how long the oldest has been waiting, in milliseconds; 0 when nothing is. */
  oldestMs(): number;
  /** For how long nothing has been under way, in milliseconds; 0 while something is. */
  idleMs(): number;
  /** The desk of a platform, counted. */
  watched(platform: string, desk: Desk): Desk;
}

/** What takes longer waits for something outside: the next need not wait for it too. */
const MOST_TURN_MS = 2_000;

/**
 * Counts what passes over desks, and has it decided one after another, in the order in which it came. Deciding is computing on the one thread there
 * is, so two at once would not be sooner; but between two of them what has come in meanwhile is acknowledged, however many wait. `now`:
 * milliseconds of a clock that never jumps.
 */
export function openQueue(tally: Tally, now: () => number): Queue {
  let before: Promise<unknown> = Promise.resolve();
  const waiting = new Map<object, number>();
  let last = now();
  const oldest = (): number => waiting.values().next().value ?? now();
  return {
    depth: () => waiting.size,
    oldestMs: () => now() - oldest(),
    idleMs: () => (waiting.size > 0 ? 0 : now() - last),
    watched: (platform, desk) => ({
      ...desk,
      async receive(incoming) {
        const from = now();
        const ticket = {};
        waiting.set(ticket, from);
        const decided = before.then(() => eventsFirst()).then(() => desk.receive(incoming));
        before = Promise.race([decided.catch(() => {}), pause(MOST_TURN_MS, undefined, { ref: false })]);
        try {
          return await decided;
        } finally {
          waiting.delete(ticket);
          last = now();
          tally(platform, kindOf(incoming), (last - from) / 1000);
        }
      },
    }),
  };
}

const COMMANDS = ['brief', 'ask', 'backchannel'];

/** What was asked, as one of a few words: the command of a command, else the kind of what was done. */
function kindOf({ what }: Incoming): string {
  if (what.kind !== 'command') return what.kind;
  const name = /^\/?(\w+)/.exec(what.line)?.[1] ?? '';
  return COMMANDS.includes(name) ? name : 'command';
}
