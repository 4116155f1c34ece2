import { isIP } from 'node:net';
import { refused } from './unfetched.ts';
import { WORDING } from './wording.ts';

/** A place that may be asked, as far as its address can tell: who is connected to is the guard's business. */
export interface Target {
  /** Without a fragment, a name or a password. */
  readonly url: URL;
  /** A name without a dot at its end, or an address without brackets. In small letters and ASCII. */
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  /** Whether `host` is an address, in whatever spelling it was given. */
  readonly literal: boolean;
}

/** Longer ones are no addresses of reports; servers refuse them from 8 KiB on. In UTF-16 units. */
const LONGEST = 4096;

/**
 * Reads an address, from `base` on where it is a redirect. The URL parser of the platform undoes the spellings of a host (decimal, hexadecimal,
 * octal, short, full-width). Throws `Unfetched` for what is no address, and for schemes, ports and passwords that we do not take.
 */
export function targetOf(address: string, ports: readonly number[], base?: Target): Target {
  const url = address.length <= LONGEST ? URL.parse(address, base?.url.href) : null;
  if (!url) throw refused('no-url', WORDING.noUrl);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused('scheme', WORDING.scheme);
  if (url.username !== '' || url.password !== '') throw refused('userinfo', WORDING.userinfo);
  const secure = url.protocol === 'https:';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1); // TLS and many servers know no such names
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  if (host === '') throw refused('no-url', WORDING.noUrl);
  if (!ports.includes(port)) throw refused('port', WORDING.port(host, port));
  if (base?.secure && !secure) throw refused('downgrade', WORDING.downgrade(base.host));
  url.hash = '';
  return { url, host, port, secure, literal: isIP(host) !== 0 };
}
