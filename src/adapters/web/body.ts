import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { decoderFor } from './decode.ts';
import type { Limits } from './limits.ts';
import { asUnfetched, failed } from './unfetched.ts';
import { WORDING } from './wording.ts';

/**
 * Reads a body to its end, then undoes its content coding: both within the limits on size, speed and growth. How long it may take in all is the
 * caller's business, who also closes the connection. Rejects with `Unfetched`.
 */
export async function readBody(response: IncomingMessage, limits: Limits, host: string): Promise<Buffer> {
  if (Number(response.headers['content-length']) > limits.bodyBytes) throw failed('too-large', WORDING.tooLarge(host));
  const chunks = await received(response, limits, host);
  return undone(chunks, response.headers['content-encoding'] ?? '', limits, host);
}

/** The bytes as they come. */
async function received(response: IncomingMessage, limits: Limits, host: string): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  let size = 0;
  let sizeBefore = 0;
  const floor = (limits.floorBytesPerSecond * limits.floorWindowMs) / 1000;
  const watch = setInterval(() => {
    if (size - sizeBefore < floor) response.destroy(failed('slow', WORDING.slow(host)));
    sizeBefore = size;
  }, limits.floorWindowMs);
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limits.bodyBytes) throw failed('too-large', WORDING.tooLarge(host));
      chunks.push(chunk);
    }
    return chunks;
  } catch (error) {
    throw asUnfetched(error, 'cut', WORDING.cut(host));
  } finally {
    clearInterval(watch);
  }
}

/** Stops as soon as too much has come out, or too much for what went in: a bomb is never unpacked. */
async function undone(chunks: readonly Buffer[], coding: string, limits: Limits, host: string): Promise<Buffer> {
  const decoder = decoderFor(coding, chunks[0]?.[0] ?? 0);
  if (decoder === 'unknown') throw failed('coding', WORDING.coding(host));
  if (decoder === null || chunks.length === 0) return Buffer.concat(chunks);
  const out: Buffer[] = [];
  let size = 0;
  const take = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limits.bodyBytes) throw failed('too-large', WORDING.tooLarge(host));
      if (size > limits.ratioFromBytes && size > limits.ratio * decoder.bytesWritten)
        throw failed('ratio', WORDING.ratio(host));
      out.push(chunk);
    }
  };
  try {
    await pipeline(chunks, decoder, take);
  } catch (error) {
    throw asUnfetched(error, 'coding', WORDING.coding(host));
  }
  return Buffer.concat(out);
}
