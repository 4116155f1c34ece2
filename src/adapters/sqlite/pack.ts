import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Reading } from '../../domain/reading.ts';

/** The result keeps a buffer of this size alive: zlib's own 16 KiB are too much for what is mostly 1 KiB. */
const CHUNK_BYTES = 2048;

/**
 * A reading as stored: its JSON, deflated to about a quarter. At level 1 that costs some 30 µs an article, and the format's checksum
 * notices damage.
 */
export function packed(reading: Reading): Uint8Array {
  return deflateSync(JSON.stringify(reading), { level: 1, chunkSize: CHUNK_BYTES });
}

export function unpacked(bytes: Uint8Array): Reading {
  return JSON.parse(inflateSync(bytes).toString());
}

/** Of everything in a version that is shown. */
export function checksum(versionId: string, stated: string, text: string): number {
  return crc32(text, crc32(stated, crc32(versionId)));
}
