import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { RouteLike } from 'discord.js';
import type { Message } from '../../domain/message.ts';
import type { Log } from '../../ports/log.ts';
import { factsOf, failureOf, isDrawingRefused } from './failure.ts';
import { DISCORD } from './limits.ts';
import { shortened } from './markup.ts';
import { type Body, render, renderPlain } from './render.ts';
import type { Rest } from './rest.ts';

/** One request. `signed`: with our own token; interactions are answered by theirs. */
export interface Request {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly body?: unknown;
  readonly signed?: boolean;
}

/** Sends requests until their fate is known. */
export type Send = (request: Request) => Promise<unknown>;

const TRIES = 4;

/**
 * The SDK keeps to the rate limits and waits when told to; its own retries are off, since it does not know which requests may be sent twice.
 * All of ours may: those that post carry a nonce, the others say how something is to be. So whatever got no clear answer is sent again, after a
 * quarter of `stepMs`, a half, the whole: with a second all that ends within the three in which an interaction must be acknowledged. Rejects
 * with the SDK's error.
 */
export function openSend(rest: Rest, log: Log, stepMs: number): Send {
  return async ({ method, path, body, signed = true }) => {
    const way = signed ? rest.signed : rest.unsigned;
    for (let tries = 1; ; tries++) {
      try {
        return await way[method](path as RouteLike, { ...(body === undefined ? {} : { body }), auth: signed });
      } catch (error) {
        if (failureOf(error).kind !== 'unknown' || tries === TRIES) throw error;
        log.warn({ ...factsOf(error), method, tries }, 'a request got no clear answer; sending it again');
        await pause(stepMs * 2 ** (tries - TRIES + 1));
      }
    }
  };
}

/** Draws and sends a message; as plain words if Discord refuses it as drawn, so that nobody waits for nothing. */
export async function sendDrawn(
  message: Message,
  log: Log,
  send: (body: Body) => Promise<unknown>,
  plain: (message: Message) => Body = renderPlain,
): Promise<string> {
  try {
    return idOf(await send(render(message)));
  } catch (error) {
    if (!isDrawingRefused(error)) throw error;
    log.error(factsOf(error), 'a message was refused as drawn; sending plain words');
    return idOf(await send(plain(message)));
  }
}

/** Posts to a channel or thread. While Discord remembers the nonce (minutes), the same key posts nothing twice. */
export function postTo(send: Send, log: Log, channel: string, message: Message, key: string): Promise<string> {
  const nonce = createHash('sha256').update(`${channel}\n${key}`).digest('base64url').slice(0, DISCORD.nonce);
  const path = `/channels/${channel}/messages`;
  return sendDrawn(message, log, (body) =>
    send({ method: 'post', path, body: { ...body, nonce, enforce_nonce: true } }),
  );
}

/** A day, in the minutes of which Discord takes some; a thread only goes out of sight then. */
const ARCHIVE_AFTER_MINUTES = 1_440;

/** Makes a thread under a message. It then has the message's id; a second one is refused with `CODE.hasThread`. */
export function threadRequest(channel: string, message: string, name: string): Request {
  const clean = shortened(
    name
      .toWellFormed()
      .replace(/\p{Cc}+/gu, ' ')
      .trim(),
    DISCORD.threadName,
  );
  const body = { name: clean === '' ? '…' : clean, auto_archive_duration: ARCHIVE_AFTER_MINUTES };
  return { method: 'post', path: `/channels/${channel}/messages/${message}/threads`, body };
}

function idOf(answer: unknown): string {
  const id = (answer as { readonly id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : '';
}
