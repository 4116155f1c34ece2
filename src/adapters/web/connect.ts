import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { isIP, type LookupFunction, connect as openSocket, type Socket } from 'node:net';
import { connect as openTls } from 'node:tls';
import type { Guard } from './guard.ts';
import type { Target } from './target.ts';
import { asUnfetched, failed, refused } from './unfetched.ts';
import { untilAborted } from './within.ts';
import { WORDING } from './wording.ts';

/** All addresses of a host name, in the order in which they are to be tried; the code ENOTFOUND on an error says that there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** As the system resolves names: hosts file and all. */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address);

export interface Connecting {
  readonly resolve: Resolve;
  readonly guard: Guard;
  /** Certificates (PEM) that are trusted in place of the usual ones; null: those that Node trusts. */
  readonly trust: readonly string[] | null;
}

/** More addresses of one name than this are not tried. */
const ADDRESSES = 8;

/**
 * Connects to where a target leads, once every address of its name has passed the guard: the name is looked up once, the connection goes to those
 * addresses only, and whom it reached is checked again. The socket dies with `signal`. Rejects with `Unfetched`.
 */
export async function connect(
  target: Target,
  { resolve, guard, trust }: Connecting,
  signal: AbortSignal,
): Promise<Socket> {
  const addresses = target.literal ? [target.host] : await addressesOf(target, resolve, signal);
  const open = (address: string): boolean => guard(address, target.host);
  if (!addresses.every(open)) throw refused('address', WORDING.address(target.host));
  const socket = await opened(target, addresses.slice(0, ADDRESSES), signal);
  try {
    if (!open(socket.remoteAddress ?? '')) throw refused('address', WORDING.address(target.host));
    return target.secure ? await secured(socket, target, trust, signal) : socket;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

async function addressesOf({ host }: Target, resolve: Resolve, signal: AbortSignal): Promise<readonly string[]> {
  try {
    const addresses = await untilAborted(signal, resolve(host));
    if (addresses.length > 0) return addresses;
  } catch (error) {
    const none = ['ENOTFOUND', 'ENODATA'].includes((error as NodeJS.ErrnoException).code ?? '');
    throw asUnfetched(error, 'dns', none ? WORDING.dns(host) : WORDING.dnsDown(host));
  }
  throw failed('dns', WORDING.dns(host));
}

/** Tries the addresses side by side, as Node does ("happy eyeballs"), without any further look-up. */
async function opened({ host, port }: Target, addresses: readonly string[], signal: AbortSignal): Promise<Socket> {
  const answers = addresses.map((address) => ({ address, family: isIP(address) }));
  const known: LookupFunction = (_host, _options, done) => done(null, answers);
  const socket = openSocket({ host, port, lookup: known, autoSelectFamily: true, noDelay: true, signal });
  socket.on('error', () => {}); // Whoever waits hears of it; a late one concerns nobody.
  try {
    await untilAborted(signal, once(socket, 'connect'));
    return socket;
  } catch (error) {
    socket.destroy();
    throw asUnfetched(error, 'connect', WORDING.connect(host));
  }
}

/** TLS over a connection, with the certificate checked whatever the environment says. */
async function secured(
  socket: Socket,
  { host, literal }: Target,
  trust: Connecting['trust'],
  signal: AbortSignal,
): Promise<Socket> {
  const secure = openTls({
    socket,
    host,
    servername: literal ? '' : host,
    ALPNProtocols: ['http/1.1'],
    rejectUnauthorized: true,
    ...(trust && { ca: [...trust] }),
  });
  secure.on('error', () => {});
  try {
    await untilAborted(signal, once(secure, 'secureConnect'));
    return secure;
  } catch (error) {
    secure.destroy();
    const { code = '' } = error as NodeJS.ErrnoException;
    if (/^E(?:CONN|PIPE)/.test(code)) throw failed('connect', WORDING.connect(host), error);
    throw asUnfetched(error, 'tls', WORDING.tls(host));
  }
}
