import { setTimeout as pause } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../ports/log.ts';
import { isShutOut, platformError } from './failure.ts';
import { forgiveStalls, PING_MS } from './heartbeat.ts';
import { boltLogger } from './log.ts';
import { type Bolt, type Closing, type SlackOptions, STEP_MS } from './options.ts';
import { CALL_MS } from './slack.ts';

type Client = SocketModeReceiver['client'];

/** Connections at a time. While Slack replaces one, the other hears. */
const CONNECTIONS = 2;
const CLOSE_MS = 2_000;
const MOST_WAIT_MS = 60_000;

/**
 * Keeps one Socket Mode connection up until it is stopped. The SDK's own reconnecting is off: it waits seconds at every refresh, and ends the
 * process when Slack refuses to open a connection. `onChange` hears whether it stands. Rejects when the first connection is refused.
 */
export async function keepConnected(
  client: Client,
  log: Log,
  stepMs: number,
  onChange: (stands: boolean) => void,
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  const { signal } = stopping;

  const open = async (): Promise<{ readonly ended: Promise<void> }> => {
    const ended = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
    await client.start();
    forgiveStalls(client);
    onChange(true);
    return { ended };
  };
  const reopen = async (): Promise<{ readonly ended: Promise<void> } | null> => {
    for (let tries = 0; !signal.aborted; tries++) {
      try {
        return await open();
      } catch (error) {
        const waitMs = isShutOut(error) ? MOST_WAIT_MS : Math.min(MOST_WAIT_MS, stepMs * 2 ** Math.min(tries, 10));
        const err = platformError(error, 'SLACK_APP_TOKEN');
        log.warn({ err, waitMs }, 'a connection could not be opened; trying again');
        await pause(waitMs, undefined, { signal }).catch(() => {});
      }
    }
    return null;
  };

  let connection = await open().catch((error: unknown) => {
    throw platformError(error, 'SLACK_APP_TOKEN');
  });
  let opening: Promise<unknown> = Promise.resolve();
  void (async () => {
    for (;;) {
      await connection.ended;
      onChange(false);
      const next = reopen();
      opening = next;
      const opened = await next;
      if (!opened) return;
      connection = opened;
    }
  })();
  const close = async (): Promise<void> => {
    await opening; // one that is being opened cannot be closed
    await client.disconnect();
  };
  return {
    async stop() {
      stopping.abort();
      await Promise.race([close(), pause(CLOSE_MS, undefined, { ref: false })]);
    },
  };
}

/** Opens the connections, each with a receiver of its own, which `wire` is given before it hears anything. */
export async function openSockets(
  { SocketModeReceiver: Receiver }: Bolt,
  { apiUrl, log, stepMs = STEP_MS, onHearing = () => {} }: SlackOptions,
  appToken: string,
  wire: (receiver: SocketModeReceiver) => void,
): Promise<Closing> {
  const logger = boltLogger(log);
  const connections: { stop(): Promise<void> }[] = [];
  let standing = 0;
  const onChange = (stands: boolean): void => {
    const before = standing;
    standing += stands ? 1 : -1;
    if ((before === 0) !== (standing === 0)) onHearing(standing > 0);
  };
  const close = async (): Promise<void> => void (await Promise.all(connections.map((one) => one.stop())));
  try {
    for (let count = 0; count < CONNECTIONS; count++) {
      const receiver = new Receiver({
        appToken,
        logger,
        autoReconnectEnabled: false,
        clientPingTimeout: PING_MS,
        installerOptions: {
          clientOptions: {
            slackApiUrl: apiUrl,
            retryConfig: { retries: 0 },
            rejectRateLimitedCalls: true,
            timeout: CALL_MS,
          },
        },
      });
      wire(receiver);
      connections.push(await keepConnected(receiver.client, log, stepMs, onChange));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}
