import type { Transform } from 'node:stream';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';

/** A stream that undoes a content coding, and how much of what it was given it has worked off, in bytes. */
export type Decoder = Transform & { readonly bytesWritten: number };

/** What we can undo, as `Accept-Encoding` lists it. */
export const CODINGS = 'gzip, deflate, br, zstd';

/** RFC 9659: a content coding uses windows of 8 MiB at most. Without this a frame could ask us for 128 MiB. */
const ZSTD_WINDOW_LOG = 23;

/** Bytes that come out at once: every portion is a trip to another thread. */
const LARGE = { chunkSize: 64 * 1024 };

/**
 * The decoder for a `Content-Encoding`; null: there is nothing to undo; 'unknown': more than one layer, or none that we know. "deflate" is zlib's
 * format, but some servers send it bare, which the first byte tells.
 */
export function decoderFor(coding: string, firstByte: number): Decoder | null | 'unknown' {
  switch (coding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip(LARGE);
    case 'deflate':
      return (firstByte & 0x0f) === 8 ? createInflate(LARGE) : createInflateRaw(LARGE);
    case 'br':
      return createBrotliDecompress(LARGE);
    case 'zstd':
      return createZstdDecompress({ ...LARGE, params: { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG } });
    default:
      return 'unknown';
  }
}
