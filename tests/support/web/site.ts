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
export async function openSite(listener: RequestListener, host = OUTSIDE): Promise<Site> {
  const asked: IncomingMessage[] = [];
  const server = createHttpServer((request, response) => {
    asked.push(request);
    listener(request, response);
  });
  return listening(server, { host, asked, scheme: 'http' });
}

/** The same over TLS, with the certificate for `news.example`. */
export async function openSecureSite(listener: RequestListener): Promise<Site> {
  const asked: IncomingMessage[] = [];
  const server = createHttpsServer({ key: CERTIFICATE_KEY, cert: CERTIFICATE }, (request, response) => {
    asked.push(request);
    listener(request, response);
  });
  return listening(server, { host: OUTSIDE, asked, scheme: 'https' });
}

/** A server that does with each connection what it likes, from the first byte that it gets on. */
export async function openRawSite(onRequest: (socket: Socket, index: number) => void, host = OUTSIDE): Promise<Site> {
  let index = 0;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => onRequest(socket, index++));
  });
  return listening(server, { host, asked: [], scheme: 'http' });
}

/** Listens at every address of this machine that is no `OUTSIDE` of another site's port; whoever connects has been where nobody may go. */
export async function openTrap(): Promise<Site> {
  const trap = (host: string) =>
    openRawSite((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntrap'), host);
  return trap('::').catch(() => trap('0.0.0.0')); // A machine may have no IPv6.
}

async function listening(
  server: Server,
  {
    host,
    asked,
    scheme,
  }: { readonly host: string; readonly asked: readonly IncomingMessage[]; readonly scheme: string },
): Promise<Site> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, host, resolve));
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
