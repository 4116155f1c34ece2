import { isIP } from 'node:net';

/** Where what is gathered from the web may come from, beside the public internet, and how we name ourselves there. */
export interface GatheringSettings {
  /** Ports beside 80 and 443. */
  readonly ports: readonly number[];
  readonly intranet: {
    /** Host names in small letters. */
    readonly hosts: readonly string[];
    readonly ranges: readonly { readonly address: string; readonly prefix: number }[];
  };
  /** A web address or "mailto:…"; null: not told. */
  readonly contact: string | null;
}

/** Its last part has a letter, which tells it from an address. */
const HOST = /^(?:[a-z0-9-]+\.)*[a-z0-9-]*[a-z][a-z0-9-]*$/;

/** The parts of a list that is separated by commas, without empty ones. */
export const listed = (text: string): string[] => text.split(',').flatMap((part) => part.trim() || []);

/** Ports, separated by commas; null: some part is none. */
export function portsOf(text: string): number[] | null {
  const parts = listed(text);
  const ports = parts.map(Number);
  return parts.every((part) => /^\d{1,5}$/.test(part)) && ports.every((port) => port > 0 && port < 65_536)
    ? ports
    : null;
}

/** Host names, addresses and ranges ("10.20.0.0/16"), separated by commas; null: some part is none of these. */
export function intranetOf(text: string): GatheringSettings['intranet'] | null {
  const parts = listed(text.toLowerCase());
  const ranges = parts.flatMap((part) => rangeOf(part) ?? []);
  const hosts = parts.filter((part) => HOST.test(part));
  return hosts.length + ranges.length === parts.length ? { hosts, ranges } : null;
}

function rangeOf(part: string): { readonly address: string; readonly prefix: number } | null {
  const [address = '', digits, ...more] = part.split('/');
  const family = isIP(address);
  if (family === 0 || address.includes('%') || more.length > 0) return null;
  const longest = family === 4 ? 32 : 128;
  if (digits === undefined) return { address, prefix: longest };
  const prefix = Number(digits);
  return /^\d{1,3}$/.test(digits) && prefix <= longest ? { address, prefix } : null;
}

/** How servers are told whom to reach: a web address as it is, a mail address with "mailto:"; null: it is neither, in plain characters. */
export function contactOf(text: string): string | null {
  if (/^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./?=&%~+-]*)?$/.test(text)) return text;
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text) ? `mailto:${text}` : null;
}
