import { createHash } from 'node:crypto';
import type { REST, RouteLike } from 'discord.js';
import { z } from 'zod';
import type { Place } from '../../domain/chat.ts';
import { PlatformError } from '../../domain/errors.ts';
import type { Dispatch, Sighting } from '../../ports/chat-platform.ts';
import type { Log } from '../../ports/log.ts';
import { CODE, factsOf, failureOf, isRefused, platformError } from './failure.ts';
import { type Body, renderPlain } from './render.ts';
import { sendDrawn, threadRequest } from './send.ts';

/** What posting of our own accord works with. */
export interface Dispatching {
  readonly rest: REST;
  /** Threads that are known to be there. */
  readonly threads: Set<string>;
  readonly log: Log;
}

const PAGE = 100;
const MOST_PAGES = 10;
const CALL_MS = 10_000;
const MOST_THREADS = 10_000;

/** The first of January 2015, from which Discord's ids count milliseconds in their upper 42 bits. */
const EPOCH_MS = 1_420_070_400_000;

/**
 * Posts once: the SDK's own retries are off here, and ours too. The mark goes along as a nonce, which Discord compares for some minutes, and as the
 * id of the card, which history gives back. Throws `PlatformError`.
 */
export async function dispatch(
  dispatching: Dispatching,
  { place, message, mark, threadName }: Dispatch,
): Promise<string> {
  const { rest, log } = dispatching;
  const to = place.thread === null ? place.channel : await threadFor(dispatching, place, place.thread, threadName);
  const path: RouteLike = `/channels/${to}/messages`;
  const plain = (): Body => ({ ...renderPlain(message), content: footed(renderPlain(message).content ?? '', mark) });
  try {
    return await sendDrawn(
      message,
      log,
      (body) => rest.post(path, { body: { ...marked(body, mark), nonce: mark, enforce_nonce: true } }),
      plain,
    );
  } catch (error) {
    throw platformError(error);
  }
}

/** The thread under a message, made where there is none; the channel itself where there can be none. What fails here has posted nothing. */
async function threadFor(
  { rest, threads, log }: Dispatching,
  { channel }: Place,
  message: string,
  name: string,
): Promise<string> {
  if (threads.has(message)) return message;
  const { path, body } = threadRequest(channel, message, name);
  try {
    await rest.post(path as RouteLike, { body });
  } catch (error) {
    if (!isRefused(error, CODE.hasThread)) {
      const { message: sentence, wait } = platformError(error);
      if (failureOf(error).kind !== 'refused' || isRefused(error, CODE.unknownMessage))
        throw new PlatformError(sentence, { fate: 'refused', wait, cause: factsOf(error) });
      log.warn({ ...factsOf(error), channel }, 'no thread can be made; posting in the channel');
      return channel;
    }
  }
  if (threads.size >= MOST_THREADS) threads.clear();
  threads.add(message);
  return message;
}

const read = z.array(
  z.object({
    id: z.string(),
    nonce: z.union([z.string(), z.number()]).nullish(),
    components: z
      .array(z.object({ id: z.number().nullish() }))
      .nullish()
      .catch(null),
    content: z.string().catch(''),
  }),
);

/** Looks for marks in the channel, or in the thread where there is one. Throws `PlatformError` when Discord does not answer. */
export async function find(
  dispatching: Dispatching,
  place: Place,
  marks: readonly string[],
  since: number,
): Promise<Sighting> {
  const { channel, thread } = place;
  try {
    return await findIn(dispatching, thread ?? channel, marks, since);
  } catch (error) {
    const noThread = thread !== null && isRefused(error, CODE.unknownChannel);
    if (noThread) return find(dispatching, { ...place, thread: null }, marks, since);
    if (isRefused(error, CODE.missingAccess, CODE.missingPermission, CODE.unknownChannel))
      return { kind: 'unreadable' };
    throw platformError(error);
  }
}

async function findIn(
  { rest }: Dispatching,
  channel: string,
  marks: readonly string[],
  since: number,
): Promise<Sighting> {
  let after = snowflakeAt(since);
  let newest: Sighting = { kind: 'absent' };
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const messages = read.parse(await rest.get(`/channels/${channel}/messages`, { query }));
    for (const message of messages) {
      const mark = marks.find((one) => bears(message, one));
      const at = timeOf(message.id);
      if (mark !== undefined && (newest.kind !== 'there' || newest.at < at))
        newest = { kind: 'there', mark, message: message.id, at };
    }
    if (messages.length < PAGE) return newest;
    after = messages.map(({ id }) => id).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b));
  }
  return newest.kind === 'there' ? newest : { kind: 'unreadable' };
}

const bears = ({ nonce, components, content }: z.infer<typeof read>[number], mark: string): boolean =>
  nonce === mark || components?.[0]?.id === idOf(mark) || content.endsWith(footer(mark));

/** The time of Discord's servers, by the `Date` of an answer that needs no token. */
export async function timeAt(apiUrl: string): Promise<number | null> {
  try {
    const answer = await fetch(`${apiUrl.replace(/\/+$/, '')}/v10/gateway`, { signal: AbortSignal.timeout(CALL_MS) });
    await answer.arrayBuffer();
    const at = Date.parse(answer.headers.get('date') ?? '');
    return Number.isNaN(at) ? null : at;
  } catch (cause) {
    throw platformError(cause);
  }
}

/** A card's own number: any from 1 that 31 bits hold. Of two digests' cards in one channel the same has a chance of one in two thousand million. */
function idOf(mark: string): number {
  return createHash('sha256').update(mark).digest().readUInt32BE(0) >>> 1 || 1;
}

function marked(body: Body, mark: string): Body {
  const [card, ...rest] = body.components ?? [];
  return card ? { ...body, components: [{ ...card, id: idOf(mark) }, ...rest] } : body;
}

/** Plain words have no numbers: they end in a few letters of the mark. */
const footer = (mark: string): string => `\n-# ${mark.slice(0, 10)}`;
const footed = (words: string, mark: string): string => `${words.slice(0, 2_000 - footer(mark).length)}${footer(mark)}`;

const snowflakeAt = (ms: number): string => String(BigInt(Math.max(0, Math.floor(ms) - EPOCH_MS)) << 22n);
const timeOf = (id: string): number => Number(BigInt(id) >> 22n) + EPOCH_MS;
