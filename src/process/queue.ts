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

/** Counts what passes over desks. `now`: milliseconds of a clock that never jumps. */
export function openQueue(tally: Tally, now: () => number): Queue {
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
        try {
          return await desk.receive(incoming);
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
