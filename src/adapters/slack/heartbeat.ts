import type { SocketModeReceiver } from '@slack/bolt';

/** How long a pong of Slack's may be outstanding before a connection counts as dead. */
export const PING_MS = 1_000;

/** What we touch of the SDK's connection (`SlackWebSocket` of @slack/socket-mode 3.1). */
interface Connection {
  lastPongReceivedTimestamp?: number | undefined;
}

/**
 * Keeps the connection that `client` has opened from being closed for our own delay. The SDK looks every third of that time how old the last
 * pong is. After this process was held up itself, that timer goes off before the pong is read that waits in the socket, and a sound connection
 * would be closed, with what came over it never acknowledged: so a look that comes late counts from now.
 */
export function forgiveStalls(client: SocketModeReceiver['client']): void {
  const { websocket: connection } = client as unknown as { readonly websocket?: Connection };
  if (!connection) return;
  let pong = connection.lastPongReceivedTimestamp;
  let looked = performance.now();
  Object.defineProperty(connection, 'lastPongReceivedTimestamp', {
    set: (at: number | undefined) => {
      pong = at;
    },
    get: () => {
      const now = performance.now();
      if (pong !== undefined && now - looked > (2 * PING_MS) / 3) pong = Date.now();
      looked = now;
      return pong;
    },
  });
}
