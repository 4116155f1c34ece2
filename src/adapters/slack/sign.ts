import type { Way } from './arrival.ts';
import type { Slack } from './slack.ts';
import { wording } from './wording.ts';

/** Quick answers need no sign; slower ones show one well within a second. */
const PATIENCE_MS = 500;
const EYES = 'eyes';

/**
 * Shows that words were heard while their answer takes its time: a status in a conversation with us alone, eyes on the message elsewhere.
 * The function that comes back takes the sign away. Where Slack refuses it there is none.
 */
export function showSign({ client, log }: Slack, way: Way, direct: boolean, message: string): () => void {
  const { channel, root } = way;
  const attempt = (call: Promise<unknown>): Promise<unknown> =>
    call.catch((error: Error) => log.debug({ reason: error.message }, 'no sign could be shown'));
  let shown: Promise<unknown> | null = null;
  const timer = setTimeout(() => {
    shown = direct
      ? attempt(
          client.apiCall('assistant.threads.setStatus', {
            channel_id: channel,
            thread_ts: root,
            status: wording.looking,
          }),
        )
      : attempt(client.reactions.add({ channel, timestamp: message, name: EYES }));
  }, PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    // A status goes by itself as soon as we post.
    if (!direct) void shown?.then(() => attempt(client.reactions.remove({ channel, timestamp: message, name: EYES })));
  };
}
