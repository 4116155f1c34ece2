import { z } from 'zod';
import type { Place } from '../../domain/chat.ts';
import type { Dispatch, Sighting } from '../../ports/chat-platform.ts';
import { isUnreadable, platformError } from './failure.ts';
import { asSent, QUIET, withPlain } from './post.ts';
import type { Payload } from './render.ts';
import { CALL_MS, type Slack } from './slack.ts';

const EVENT_TYPE = 'backchannel_digest';

/** Slack's most for a page of history in the tier of apps that are not distributed; and how many pages are read at most. */
const PAGE = 100;
const MOST_PAGES = 10;

/**
 * Posts once, when it is the channel's turn: never again by itself, also not when Slack says "later". The mark stands in the message's metadata,
 * which any app of the workspace can read: so it tells nothing. Throws `PlatformError`.
 */
export async function dispatch(slack: Slack, { place, message, mark }: Dispatch): Promise<string> {
  try {
    return await slack.outbox.once(place.channel, () =>
      withPlain(message, (payload) => post(slack, place, payload, mark)),
    );
  } catch (error) {
    throw platformError(error);
  }
}

async function post({ client }: Slack, { channel, thread }: Place, payload: Payload, mark: string): Promise<string> {
  const answer = await client.chat.postMessage({
    channel,
    ...(thread === null ? {} : { thread_ts: thread }),
    ...asSent(payload),
    ...QUIET,
    // Slack documents no such argument, but its errors name it: where it is heard, it helps.
    ...{ client_msg_id: uuidOf(mark) },
    metadata: { event_type: EVENT_TYPE, event_payload: { k: mark } },
  });
  return String(answer.ts);
}

const page = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z
        .object({ event_payload: z.object({ k: z.string() }) })
        .nullish()
        .catch(null),
    }),
  ),
  has_more: z.boolean().nullish(),
  response_metadata: z.object({ next_cursor: z.string().nullish() }).nullish(),
});

/** Looks for marks in the channel, which Slack gives newest first, or in the thread, oldest first. Throws `PlatformError` when Slack does not answer. */
export async function find(slack: Slack, place: Place, marks: readonly string[], since: number): Promise<Sighting> {
  let cursor: string | undefined;
  let newest: Sighting = { kind: 'absent' };
  try {
    for (let pages = 0; pages < MOST_PAGES; pages++) {
      const read = page.parse(await readPage(slack, place, since, cursor));
      for (const { ts, metadata } of read.messages) {
        const mark = metadata?.event_payload.k;
        const at = Number(ts) * 1000;
        if (mark === undefined || !marks.includes(mark) || (newest.kind === 'there' && newest.at > at)) continue;
        newest = { kind: 'there', mark, message: ts, at };
      }
      cursor = read.response_metadata?.next_cursor || undefined;
      if (newest.kind === 'there' || !read.has_more || cursor === undefined) return newest;
    }
    return { kind: 'unreadable' };
  } catch (error) {
    if (isUnreadable(error)) return { kind: 'unreadable' };
    throw platformError(error);
  }
}

function readPage({ client }: Slack, { channel, thread }: Place, since: number, cursor?: string): Promise<unknown> {
  const range = {
    channel,
    oldest: (since / 1000).toFixed(6),
    limit: PAGE,
    include_all_metadata: true,
    ...(cursor === undefined ? {} : { cursor }),
  };
  if (thread === null) return client.conversations.history(range);
  return client.conversations.replies({ ...range, ts: thread });
}

/** The time of Slack's servers, by the `Date` of an answer that needs no token. */
export async function timeAt(apiUrl: string): Promise<number | null> {
  try {
    const answer = await fetch(new URL('api.test', apiUrl), { method: 'POST', signal: AbortSignal.timeout(CALL_MS) });
    await answer.arrayBuffer();
    const at = Date.parse(answer.headers.get('date') ?? '');
    return Number.isNaN(at) ? null : at;
  } catch (cause) {
    throw platformError(cause);
  }
}

/** The mark as a UUID, since that is what Slack's own clients send. */
function uuidOf(mark: string): string {
  const hex = Buffer.from(mark, 'base64url').toString('hex').padEnd(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
