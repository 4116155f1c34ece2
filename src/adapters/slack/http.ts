import type { HTTPReceiver, ReceiverEvent } from '@slack/bolt';
import { PlatformError } from '../../domain/errors.ts';
import { boltLogger } from './log.ts';
import type { Bolt, Closing, SlackOptions } from './options.ts';
import type { Replays, Signed } from './replays.ts';

/** How long a request may take to end once we are stopped. */
const CLOSE_MS = 2_000;

/** Lets Slack deliver over HTTP, to `/slack/events`. Bolt checks signatures; how late or how often one may come is checked by `guarded`. */
export async function openHttp(
  { HTTPReceiver: Receiver }: Bolt,
  { signingSecret, host, port, log }: SlackOptions,
  wire: (receiver: HTTPReceiver) => void,
): Promise<Closing> {
  if (!signingSecret)
    throw new PlatformError('Slack needs SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET to deliver over HTTP.', {
      fate: 'refused',
    });
  const receiver = new Receiver({
    signingSecret,
    logger: boltLogger(log),
    customPropertiesExtractor: ({ headers }) => ({ signed: signedOf(headers) }),
    processEventErrorHandler: async ({ error, response }) => {
      log.warn({ reason: String(error) }, 'a delivery was not acknowledged; Slack is to repeat it');
      response.writeHead(error instanceof NotOfNow ? 401 : 500).end();
      return false;
    },
  });
  wire(receiver);
  const server = await receiver.start({ port, host } as never);
  return async () => {
    const stopped = receiver.stop();
    const cut = setTimeout(() => server.closeAllConnections(), CLOSE_MS);
    await stopped;
    clearTimeout(cut);
  };
}

class NotOfNow extends Error {}

const signedOf = (headers: Readonly<Record<string, string | string[] | undefined>>): Signed => ({
  timestamp: String(headers['x-slack-request-timestamp']),
  signature: String(headers['x-slack-signature']),
});

/** Runs `work` for what is signed now and was not seen before; over a socket nothing is signed. */
export async function guarded(replays: Replays | null, event: ReceiverEvent, work: () => Promise<void>): Promise<void> {
  const signed = event.customProperties?.['signed'] as Signed | undefined;
  if (!replays || !signed) return work();
  const verdict = replays.admit(signed);
  if (verdict === 'not-of-now') throw new NotOfNow('signed at another time');
  if (verdict === 'again') return void (await event.ack());
  try {
    await work();
  } catch (error) {
    replays.forget(signed);
    throw error;
  }
}
