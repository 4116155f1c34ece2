import { createServer as createHttpServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { CERTIFICATE, CERTIFICATE_KEY } from './certificate.ts';

/** Stands for the public web in tests: loopback, but not the address at which traps listen. */
export const OUTSIDE = '127.0.0.2';

/** A server on loopback that keeps count of what reaches it. */
export interface Site {
  readonly port: number;
  /** `http://127.0.0.2:PORT` and the path. */
  url(path: string): string;
  /** Every request so far, in order; none where the server speaks no HTTP. */
  readonly asked: readonly IncomingMessage[];
  /** Connections that were ever made. */
  connections(): number;
  /** Connections that are open now. */
  open(): number;
  close(): Promise<void>;
}

/** A web server that answers with `listener`. */
export async function openSite(listener: RequestListener): Promise<Site> {
  const asked: IncomingMessage[] = [];
  const server = createHttpServer((request, response) => {
    asked.push(request);
    listener(request, response);
  });
  return listening(server, { asked, scheme: 'http' });
}

/** The same over TLS, with the certificate for `news.example`. */
export async function openSecureSite(listener: RequestListener): Promise<Site> {
  const asked: IncomingMessage[] = [];
  const server = createHttpsServer({ key: CERTIFICATE_KEY, cert: CERTIFICATE }, (request, response) => {
    asked.push(request);
    listener(request, response);
  });
  return listening(server, { asked, scheme: 'https' });
}

/** A server that does with each connection what it likes, from the first bytes that it gets on. */
export async function openRawSite(onRequest: (socket: Socket) => void, at: Place = {}): Promise<Site> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => onRequest(socket));
  });
  return listening(server, { ...at, asked: [], scheme: 'http' });
}

/**
 * Listens where nobody may connect to: by default at every address of this machine. It answers like anybody, so that a fetch that gets there
 * succeeds.
 */
export async function openTrap(at?: Place): Promise<Site> {
  const trap = (place: Place): Promise<Site> =>
    openRawSite((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntrap'), place);
  if (at) return trap(at);
  return trap({ host: '::' }).catch(() => trap({ host: '0.0.0.0' })); // A machine may have no IPv6.
}

/** Where to listen, where it matters: by default at `OUTSIDE`, at any port that is free. */
interface Place {
  readonly host?: string;
  readonly port?: number;
}

interface Served extends Place {
  readonly asked: readonly IncomingMessage[];
  readonly scheme: string;
}

async function listening(server: Server, { host = OUTSIDE, port: wanted = 0, asked, scheme }: Served): Promise<Site> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(wanted, host, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path) => `${scheme}://${host}:${port}${path}`,
    asked,
    connections: () => connections,
    open: () => sockets.size,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
