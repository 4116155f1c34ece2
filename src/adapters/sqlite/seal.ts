import { createHash } from 'node:crypto';
import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs';

const WORDS = 'Backchannel backup, SHA-256 of what stands before: ';
const SEAL_BYTES = WORDS.length + 64;
const CHUNK_BYTES = 1024 * 1024;

/**
 * Puts a checksum of the whole file at its end, since SQLite's own checks do not see a byte that changed within a value. SQLite counts its
 * pages by the header and does not mind what follows the last.
 */
export function seal(file: string): void {
  const handle = openSync(file, 'r');
  try {
    appendFileSync(file, WORDS + digest(handle, fstatSync(handle).size));
  } finally {
    closeSync(handle);
  }
}

/** Whether a file ends in a seal that its bytes do not bear out. One without a seal was never sealed: a copy of another kind. */
export function isSealBroken(file: string): boolean {
  const handle = openSync(file, 'r');
  try {
    const end = fstatSync(handle).size - SEAL_BYTES;
    const last = Buffer.alloc(SEAL_BYTES);
    if (end < 0 || readSync(handle, last, 0, SEAL_BYTES, end) < SEAL_BYTES) return false;
    const found = last.toString('latin1');
    return found.startsWith(WORDS) && found.slice(WORDS.length) !== digest(handle, end);
  } finally {
    closeSync(handle);
  }
}

/** SHA-256 of the first `bytes` bytes, hexadecimal. */
function digest(handle: number, bytes: number): string {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK_BYTES);
  for (let at = 0; at < bytes; ) {
    const read = readSync(handle, chunk, 0, Math.min(CHUNK_BYTES, bytes - at), at);
    if (read === 0) break;
    hash.update(chunk.subarray(0, read));
    at += read;
  }
  return hash.digest('hex');
}
