import type { WriteStream } from 'node:tty';
import type { Terminal } from '../adapters/console/render.ts';
import { wantsColour } from '../adapters/console/style.ts';

/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 120;
/** For pipes and files. `COLUMNS` says otherwise, as it does for man and ls. */
const PIPED = 100;

/** How to draw on a stream just now: a window may have been resized since the last answer. */
export function terminalOf(stream: NodeJS.WriteStream | WriteStream): Terminal {
  const asked = Number(process.env['COLUMNS']);
  const columns = stream.isTTY ? stream.columns : Number.isInteger(asked) && asked > 0 ? asked : PIPED;
  return { width: Math.min(columns || PIPED, WIDEST), colour: wantsColour(stream.isTTY === true, process.env) };
}
