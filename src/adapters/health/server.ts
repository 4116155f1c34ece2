import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from '../../domain/errors.ts';

/** What is told of health. Neither function may tell anything that is not for everybody on this machine. */
export interface Health {
  /** `ready`: whether everything that is configured works. The rest says what stands how. */
  ready(): Promise<{ readonly ready: boolean }>;
  /** Prometheus' text format. */
  metrics(): Promise<string>;
}

const HOST = '127.0.0.1';

/**
 * Serves `GET /live` (this process handles events), `/ready` (200 or 503, JSON that says which part) and `/metrics`, on loopback only. Port 0:
 * any that is free. Throws `ConfigError` when the port is taken.
 */
export async function serveHealth(
  port: number,
  health: Health,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    if (request.method !== 'GET') return answer(response, 405, 'text/plain', 'Only GET.\n');
    respond(health, path, response).catch(() => answer(response, 500, 'text/plain', 'That could not be found out.\n'));
  });
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new ConfigError(sentence(port, cause), { cause })));
    server.listen(port, HOST, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function respond(health: Health, path: string, response: ServerResponse): Promise<void> {
  if (path === '/live') return answer(response, 200, 'text/plain', 'live\n');
  if (path === '/ready') {
    const found = await health.ready();
    return answer(response, found.ready ? 200 : 503, 'application/json', `${JSON.stringify(found)}\n`);
  }
  if (path === '/metrics')
    return answer(response, 200, 'text/plain; version=0.0.4; charset=utf-8', await health.metrics());
  answer(response, 404, 'text/plain', 'There are /live, /ready and /metrics.\n');
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

const sentence = (port: number, { code }: NodeJS.ErrnoException): string =>
  code === 'EADDRINUSE'
    ? `The port ${port} is taken: set HEALTH_PORT to another, or to 0.`
    : `Nothing can listen on port ${port} (${code ?? 'no reason given'}): set HEALTH_PORT to another, or to 0.`;
