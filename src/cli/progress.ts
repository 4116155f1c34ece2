import type { WriteStream } from 'node:tty';
import { wording } from './wording.ts';

/** Nobody needs to be told that something short goes on. */
const PATIENCE_MS = 2000;
const BETWEEN_MS = 200;

/** One line that tells how far the work is, rewritten in place. Writes nothing to what is not a terminal. */
export function progressLine(stream: NodeJS.WriteStream | WriteStream): {
  show: (done: number) => void;
  clear: () => void;
} {
  const start = performance.now();
  let last = start + PATIENCE_MS - BETWEEN_MS;
  let shown = false;
  return {
    show: (done) => {
      const now = performance.now();
      if (!stream.isTTY || now < last + BETWEEN_MS) return;
      last = now;
      shown = true;
      stream.write(`\r\u001b[K${wording.progress(done, Math.round((done * 1000) / (now - start)))}`);
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
