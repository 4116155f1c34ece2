import fc from 'fast-check';

/** First and last address of what nobody may connect to, as numbers. */
const BLOCKS_V4: readonly (readonly [first: number, last: number])[] = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4', '127.0.0.1/32', '169.254.169.254/32', '255.255.255.255/32', '0.0.0.0/32'],
].map((block) => {
  const [address = '', prefix = ''] = block.split('/');
  const first = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return [first, first + 2 ** (32 - Number(prefix)) - 1];
});

const BLOCKS_V6: readonly string[] = [
  ...[
    '::',
    '::1',
    'fe80::1',
    'fe80::5054:ff:fe12:3456',
    'fc00::1',
    'fd12:3456:789a::1',
    'fec0::1',
    'ff02::1',
    '100::1',
  ],
  ...['2001:db8::1', '2001::1', '2001:10::1', '2002::1', '3fff::1', '64:ff9b::1', '64:ff9b:1::1', '5f00::1', '4000::1'],
];

const octets = (n: number): number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const hex = (n: number, digits = 0): string => n.toString(16).padStart(digits, '0');
const dotted = (n: number): string => octets(n).join('.');
const full = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
const circled = (text: string): string =>
  text.replace(/[1-9]/g, (digit) => String.fromCodePoint(0x245f + Number(digit)));
const escaped = (text: string): string => text.replace(/./g, (letter) => `%${hex(letter.charCodeAt(0), 2)}`);
const groups = (n: number): string => `${hex(n >>> 16)}:${hex(n & 0xffff)}`;

/** The ways in which the host of a URL may write one IPv4 address, so that a plain client connects to it. */
const PLAIN: readonly ((n: number) => string)[] = [
  dotted,
  (n) => `${dotted(n)}.`,
  (n) => String(n),
  (n) => `0x${hex(n)}`,
  (n) => `0X${hex(n, 12).toUpperCase()}`,
  (n) => `0${n.toString(8)}`,
  (n) =>
    octets(n)
      .map((part) => `0x${hex(part)}`)
      .join('.'),
  (n) =>
    octets(n)
      .map((part) => `0${part.toString(8).padStart(4, '0')}`)
      .join('.'),
  (n) =>
    octets(n)
      .map((part, at) => (at % 2 ? String(part) : `0x${hex(part)}`))
      .join('.'),
  (n) => `${n >>> 24}.${n & 0xffffff}`,
  (n) => `${n >>> 24}.${(n >>> 16) & 255}.${n & 0xffff}`,
  (n) => full(dotted(n)),
  (n) => full(String(n)),
  (n) => dotted(n).replaceAll('.', '\u3002'),
  (n) => circled(dotted(n)),
  (n) => escaped(dotted(n)),
  (n) => dotted(n).replace('.', '\u00ad.'),
  (n) => `[::ffff:${dotted(n)}]`,
  (n) => `[::ffff:${groups(n)}]`,
  (n) => `[0:0:0:0:0:FFFF:${groups(n).toUpperCase()}]`,
];

/** Ways that need a translator or tunnel to get there, or lead nowhere any more. */
const TUNNELLED: readonly ((n: number) => string)[] = [
  (n) => `[::${dotted(n)}]`,
  (n) => `[64:ff9b::${dotted(n)}]`,
  (n) => `[64:ff9b:1::${groups(n)}]`,
  (n) => `[2002:${groups(n)}::1]`,
  (n) => `[2001:0:4136:e378:8000:63bf:${groups(~n >>> 0)}]`,
];

/** Host names, in spellings that lead to what a name server answers: see `leadingTo`. */
const NAMED: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => `${name}.`,
  full,
  (name) => name.replaceAll('.', '\uff0e'),
  (name) => `b\u00fccher.${name}`,
  (name) => `xn--bcher-kva.${name}`,
];

const v4 = fc.constantFrom(...BLOCKS_V4).chain(([min, max]) => fc.integer({ min, max }));
const spelling = fc.tuple(v4, fc.constantFrom(...PLAIN, ...TUNNELLED)).map(([n, spell]) => spell(n));
const named = fc
  .tuple(fc.oneof(v4.map(dotted), fc.constantFrom(...BLOCKS_V6)), fc.constantFrom(...NAMED))
  .map(([address, spell]) => spell(`a${Buffer.from(address).toString('hex')}.example`));
const v6 = fc
  .tuple(fc.constantFrom(...BLOCKS_V6), fc.constantFrom('', '', '', '%25eth0', '%eth0'))
  .map(([one, zone]) => `[${one}${zone}]`);
const local = fc.constantFrom(
  'localhost',
  'LOCALHOST',
  'localhost.',
  full('localhost'),
  'a.localhost',
  'ip6-localhost',
);
const host = fc.oneof({ weight: 6, arbitrary: spelling }, { weight: 2, arbitrary: named }, v6, local);
const userinfo = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  fc.constantFrom('news.example@', 'user:word@', 'news.example:80@', '%40@'),
);
const path = fc.constantFrom('/', '/feed', '', '?feed', '#feed', '/latest/meta-data/', '\\feed', '/@news.example/');
const scheme = fc.constantFrom(
  'http://',
  'http://',
  'http://',
  'https://',
  'HTTP://',
  'http:\\\\',
  'http:/',
  '\thttp://',
  'h\nttp://',
);

/** Addresses that lead where nobody may go, as people, feeds and redirects may write them. Most have `port`, where a trap listens. */
export const forbiddenUrls = (port: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      scheme,
      userinfo,
      host,
      fc.constantFrom(`:${port}`, `:${port}`, `:${port}`, `:0${port}`, '', ':80', ':443', ':22'),
      path,
    )
    .map((parts) => parts.join(''));

/** What a name server says of the names in `forbiddenUrls`: the address that is written in them. */
export async function leadingTo(name: string): Promise<readonly string[]> {
  if (/(?:^|\.)localhost$/.test(name)) return ['127.0.0.1', '::1'];
  if (name === 'ip6-localhost') return ['::1'];
  const written = /(?:^|\.)a((?:[0-9a-f]{2})+)\.example$/.exec(name)?.[1];
  if (!written) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  return [Buffer.from(written, 'hex').toString()];
}

/** Spellings that lead a plain client to this very machine. */
export const ownSpellings = (port: number): string[] => {
  const spelt = PLAIN.map((spell) => spell(0x7f000001));
  return [...spelt, '0.0.0.0', '0', '127.1', '[::1]', '[::]', 'localhost', full('localhost')].map(
    (one) => `http://${one}:${port}/`,
  );
};

/** Addresses of the public internet, of IPv4 and IPv6, that nobody may take for anything else. */
export const publicAddresses: fc.Arbitrary<string> = fc.oneof(
  fc
    .integer({ min: 0, max: 2 ** 32 - 1 })
    .filter((n) => !BLOCKS_V4.some(([first, last]) => n >= first && n <= last))
    .map(dotted),
  fc
    .tuple(fc.constantFrom('2606:4700', '2a00:1450', '2001:4860', '2001:200', '2620:fe', '2400:cb00', '3ffe:ffff'), v4)
    .map(([prefix, n]) => `${prefix}::${groups(n)}`),
);
