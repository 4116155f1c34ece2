import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { PlatformError } from '../../domain/errors.ts';
import type { Message } from '../../domain/message.ts';
import { failureOf, isDrawingRefused, platformError } from './failure.ts';
import { type Payload, render, renderPlain } from './render.ts';
import type { Slack } from './slack.ts';

export interface Target {
  readonly channel: string;
  readonly thread: string | null;
}

/** How often a post whose fate was unknown, and was then not found, is posted again. */
const MOST_TRIES = 3;
/** How often we read back before we call its fate unknown. */
const MOST_READS = 3;
/** How far Slack's clock may be behind ours, in seconds. */
const CLOCK_SKEW_S = 120;
/** How long ago a process that has died may have posted, in seconds: older questions are not answered any more. */
const LATEST_S = 900;
const READ_BACK = 100;
const MARK_LENGTH = 25;
const EVENT_TYPE = 'backchannel_message';

/** No previews, no names turned into mentions, no markup in `text`. */
export const QUIET = {
  unfurl_links: false,
  unfurl_media: false,
  link_names: false,
  parse: 'none',
  mrkdwn: false,
} as const;

/**
 * Posts a message once and gives its time stamp, its name in the channel. What Slack refuses as drawn goes out as plain text. When no
 * answer comes, the channel is read back for the mark that the message carries, so that it stands there once. `once`: what it answers, and
 * which part of the answer it is. Throws `PlatformError`.
 */
export async function postOnce(slack: Slack, target: Target, message: Message, once: string): Promise<string> {
  const mark = createHash('sha256').update(`${target.channel}\n${once}`).digest('base64url').slice(0, MARK_LENGTH);
  try {
    return await slack.outbox.send(target.channel, () => postMarked(slack, target, message, mark));
  } catch (error) {
    throw platformError(error);
  }
}

async function postMarked(slack: Slack, target: Target, message: Message, mark: string): Promise<string> {
  const since = Date.now() / 1000 - CLOCK_SKEW_S;
  if (slack.again) {
    const there = await findMarked(slack, target, mark, since - LATEST_S);
    if (there !== null) return there;
  }
  for (let tries = 1; ; tries++) {
    try {
      return await withPlain(message, (payload) => post(slack, target, payload, mark));
    } catch (error) {
      if (failureOf(error).kind !== 'unknown' || tries === MOST_TRIES) throw error;
      slack.log.warn({ channel: target.channel, tries }, 'no answer to a post; reading back whether it stands there');
      const found = await findMarked(slack, target, mark, since);
      if (found !== null) return found;
    }
  }
}

/** Sends a message as drawn, or as plain text when it is refused so. */
export async function withPlain<T>(message: Message, send: (payload: Payload) => Promise<T>): Promise<T> {
  try {
    return await send(render(message));
  } catch (error) {
    if (!isDrawingRefused(error)) throw error;
    return await send(renderPlain(message));
  }
}

async function post({ client }: Slack, { channel, thread }: Target, payload: Payload, mark: string): Promise<string> {
  const answer = await client.chat.postMessage({
    channel,
    ...(thread === null ? {} : { thread_ts: thread }),
    ...asSent(payload),
    ...QUIET,
    metadata: { event_type: EVENT_TYPE, event_payload: { mark } },
  });
  return String(answer.ts);
}

/** Blocks are left out where there are none: Slack takes an empty list for no text either. */
export const asSent = ({ text, blocks }: Payload): { text: string; blocks?: Payload['blocks'] } =>
  blocks.length === 0 ? { text } : { text, blocks };

const history = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z
        .object({ event_payload: z.object({ mark: z.string() }) })
        .nullish()
        .catch(null),
    }),
  ),
});

/** The time stamp of the message with this mark, or null when it certainly does not stand there. */
async function findMarked(slack: Slack, target: Target, mark: string, since: number): Promise<string | null> {
  for (let reads = 1; ; reads++) {
    await pause(slack.stepMs * 2 ** (reads - 1));
    try {
      const { messages } = history.parse(await readBack(slack, target, since));
      return messages.find(({ metadata }) => metadata?.event_payload.mark === mark)?.ts ?? null;
    } catch (cause) {
      const failure = failureOf(cause);
      if (reads === MOST_READS || failure.kind === 'refused')
        throw new PlatformError('Slack did not say whether a message arrived, and its channel cannot be read.', {
          fate: 'unknown',
          cause,
        });
      if (failure.kind === 'limited') await pause(failure.afterMs);
    }
  }
}

function readBack({ client }: Slack, { channel, thread }: Target, since: number): Promise<unknown> {
  const range = { channel, oldest: since.toFixed(6), limit: READ_BACK, include_all_metadata: true };
  if (thread === null) return client.conversations.history(range);
  return client.conversations.replies({ ...range, ts: thread });
}
