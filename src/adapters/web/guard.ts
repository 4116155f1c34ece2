import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** What an operator allows beside the public internet. */
export interface Intranet {
  /** Host names in small letters. Wherever such a name leads may be connected to. */
  readonly hosts: readonly string[];
  readonly ranges: readonly { readonly address: string; readonly prefix: number }[];
}

/** Whether a connection may be made to an address that a host has, or is. Anything that is no plain address is refused. */
export type Guard = (address: string, host: string) => boolean;

/** Not the public internet: IANA's special-purpose registry for IPv4, with multicast and what is reserved. */
const CLOSED_V4 = blockList('ipv4', [
  ['0.0.0.0', 8], // "this network": Linux connects it to itself
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carriers' NAT; Alibaba's metadata
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local; the metadata of most clouds
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]);

/** Global unicast: nothing else of IPv6 is open. Mapped, NAT64, unique local, link-local and site-local addresses all lie outside. */
const OPEN_V6 = blockList('ipv6', [['2000::', 3]]);

/** Of that, what leads elsewhere: IETF assignments with Teredo, documentation twice, and 6to4. */
const CLOSED_V6 = blockList('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

/** Public addresses, and what the operator allows. An address with a zone ("fe80::1%eth0") is never public. */
export function openGuard({ hosts, ranges }: Intranet): Guard {
  const allowed = new BlockList();
  for (const { address, prefix } of ranges) allowed.addSubnet(address, prefix, familyOf(address) ?? 'ipv4');
  return (address, host) => {
    const family = familyOf(address);
    if (family === null) return false;
    return isPublic(address, family) || hosts.includes(host) || allowed.check(address, family);
  };
}

function isPublic(address: string, family: 'ipv4' | 'ipv6'): boolean {
  if (family === 'ipv4') return !CLOSED_V4.check(address, family);
  return OPEN_V6.check(address, family) && !CLOSED_V6.check(address, family);
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  if (isIPv4(address)) return 'ipv4';
  return isIPv6(address) && !address.includes('%') ? 'ipv6' : null;
}

function blockList(
  family: 'ipv4' | 'ipv6',
  ranges: readonly (readonly [address: string, prefix: number])[],
): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of ranges) list.addSubnet(address, prefix, family);
  return list;
}
