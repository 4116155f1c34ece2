import { setTimeout as pause } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import { isShutOut, platformError } from './failure.ts';
import { boltLogger, type Log } from './log.ts';
import type { Bolt, Closing, SlackOptions } from './options.ts';
import { CALL_MS } from './slack.ts';

type Client = SocketModeReceiver['client'];

/** Connections at a time. While Slack replaces one, the other hears. */
const CONNECTIONS = 2;
const CLOSE_MS = 2_000;
const MOST_WAIT_MS = 60_000;

/**
 * Keeps one Socket Mode connection up until it is stopped. The SDK's own reconnecting is off: it waits seconds at every refresh, and ends the
 * process when Slack refuses to open a connection. Rejects when the first connection is refused.
 */
export async function keepConnected(client: Client, log: Log, stepMs: number): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  let connecting = true;

  const reconnect = async (): Promise<void> => {
    if (connecting || stopping.signal.aborted) return;
    connecting = true;
    for (let tries = 0; !stopping.signal.aborted; tries++) {
      try {
        await client.start();
        break;
      } catch (error) {
        const waitMs = isShutOut(error) ? MOST_WAIT_MS : Math.min(MOST_WAIT_MS, stepMs * 2 ** Math.min(tries, 10));
        log.warn(
          { err: platformError(error, 'SLACK_APP_TOKEN'), waitMs },
          'a connection could not be opened; trying again',
        );
        await pause(waitMs, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
    connecting = false;
  };

  client.on('disconnected', () => void reconnect());
  try {
    await client.start();
  } catch (error) {
    stopping.abort();
    throw platformError(error, 'SLACK_APP_TOKEN');
  }
  connecting = false;
  return {
    async stop() {
      stopping.abort();
      await Promise.race([client.disconnect(), pause(CLOSE_MS, undefined, { ref: false })]);
    },
  };
}

/** Opens the connections, each with a receiver of its own, which `wire` is given before it hears anything. */
export async function openSockets(
  { SocketModeReceiver: Receiver }: Bolt,
  { apiUrl, log, stepMs }: SlackOptions,
  appToken: string,
  wire: (receiver: SocketModeReceiver) => void,
): Promise<Closing> {
  const logger = boltLogger(log);
  const connections: { stop(): Promise<void> }[] = [];
  const close = async (): Promise<void> => void (await Promise.all(connections.map((one) => one.stop())));
  try {
    for (let count = 0; count < CONNECTIONS; count++) {
      const receiver = new Receiver({
        appToken,
        logger,
        autoReconnectEnabled: false,
        clientPingTimeout: 1_000,
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
      connections.push(await keepConnected(receiver.client, log, stepMs));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}
