import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Reading } from '../../domain/reading.ts';

/** A result keeps alive the whole buffer it was written to: zlib's own 16 KiB are much for what is 1 KiB packed and 4 KiB unpacked. */
const PACKED_BYTES = 2048;
const UNPACKED_BYTES = 8192;

/**
 * A reading as stored: its JSON, deflated to about a quarter. At level 1 that costs some 30 µs an article, and the format's checksum
 * notices damage.
 */
export function packed(reading: Reading): Uint8Array {
  return deflateSync(JSON.stringify(reading), { level: 1, chunkSize: PACKED_BYTES });
}

export function unpacked(bytes: Uint8Array): Reading {
  return JSON.parse(inflateSync(bytes, { chunkSize: UNPACKED_BYTES }).toString());
}

/** Of everything in a version that is shown. */
export function checksum(versionId: string, stated: string, text: string): number {
  return crc32(text, crc32(stated, crc32(versionId)));
}
