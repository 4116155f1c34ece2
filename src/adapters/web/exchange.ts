import { type ClientRequest, type IncomingMessage, request as openRequest } from 'node:http';
import type { Socket } from 'node:net';
import type { Limits } from './limits.ts';
import type { Target } from './target.ts';
import { asUnfetched, failed, type Unfetched } from './unfetched.ts';
import { within } from './within.ts';
import { WORDING } from './wording.ts';

/**
 * Asks over a socket that is connected already, and waits for the head of the answer. There is no agent, so nothing is kept open, shared or sent
 * through a proxy, and the socket is this request's alone. Rejects with `Unfetched`.
 */
export function ask(
  socket: Socket,
  target: Target,
  headers: Readonly<Record<string, string>>,
  { limits, signal }: { readonly limits: Limits; readonly signal: AbortSignal },
): Promise<IncomingMessage> {
  const late = failed('timeout', WORDING.timeout(target.host));
  return within({ ms: limits.headersMs, late, signal }, () => {
    const request = openRequest({
      createConnection: () => socket,
      path: target.url.pathname + target.url.search,
      headers: { host: target.url.host, ...headers, connection: 'close' },
      setHost: false,
      maxHeaderSize: limits.headerBytes,
      insecureHTTPParser: false,
    });
    request.end();
    return answerTo(request, target.host);
  });
}

function answerTo(request: ClientRequest, host: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', (response) => {
      response.on('error', () => {}); // Whoever reads it hears of it; most redirects are read by nobody.
      request.on('error', (error) => response.destroy(error)); // Else a reset would pass for the end of a body without a length.
      resolve(response);
    });
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      reject(failed('protocol', WORDING.protocol(host)));
    });
    request.on('error', (error) => reject(unanswered(error, host)));
    request.on('close', () => reject(failed('cut', WORDING.cut(host))));
  });
}

/** Node's parser names its errors HPE_…; the others are the connection's. */
function unanswered(error: NodeJS.ErrnoException, host: string): Unfetched {
  if (error.code?.startsWith('HPE_')) return asUnfetched(error, 'protocol', WORDING.protocol(host));
  return asUnfetched(error, 'cut', WORDING.cut(host));
}
