/** Byte order marks, longest first: that of UTF-32LE begins with that of UTF-16LE. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/** How "<?" or "<" and a letter begins in the wide encodings when there is no mark (XML 1.0, appendix F.1). */
const BEGINNINGS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32be', [0, 0, 0, 0x3c]],
  ['utf-32le', [0x3c, 0, 0, 0]],
  ['utf-16be', [0, 0x3c]],
  ['utf-16le', [0x3c, 0]],
];

/** An XML declaration, or a page's own word on its encoding, stands within so many bytes, if there is one. */
const HEAD_BYTES = 1024;

/**
 * The characters that the bytes of a feed or page stand for. In this order: its byte order mark, what the server says, what the bytes look like, what the
 * document declares, UTF-8, and windows-1252, which takes every byte. The first that decodes without an error wins: publishers' labels are wrong
 * more often than their bytes. UTF-8 goes before a server's or document's word of ISO 8859-1 or ASCII, whose every text with other
 * characters it would refuse.
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const marked = MARKS.find(([, mark]) => beginsWith(bytes, mark));
  if (marked)
    return (
      strictly(marked[0], bytes.subarray(marked[1].length)) ?? loosely(marked[0], bytes.subarray(marked[1].length))
    );
  const stated = [charsetOf(contentType), wide(bytes), declared(bytes)].filter((label) => label !== null);
  const order = stated.some(isWestern) ? ['utf-8', ...stated] : [...stated, 'utf-8'];
  for (const label of order) {
    const text = strictly(label, bytes);
    if (text !== null) return text;
  }
  return loosely(stated.find(isKnown) ?? 'windows-1252', bytes);
}

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const isWestern = (label: string): boolean => /^(?:us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252)$/i.test(label);

function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;
}

function wide(bytes: Uint8Array): string | null {
  return BEGINNINGS.find(([, beginning]) => beginsWith(bytes, beginning))?.[0] ?? null;
}

const XML_ENCODING = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i;
const META_CHARSET = /<meta\s[^>]*?charset\s*=\s*["']?([\w:-]+)/i;

function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  const label = (XML_ENCODING.exec(head) ?? META_CHARSET.exec(head))?.[1]?.toLowerCase() ?? null;
  // A declaration that could be read byte by byte stands in no wide encoding, whatever it says.
  return label !== null && /^(?:utf|ucs|u)-?(?:16|32|2|4)/.test(label) ? null : label;
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function strictly(label: string, bytes: Uint8Array): string | null {
  if (label.startsWith('utf-32')) return utf32(bytes, label === 'utf-32be');
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null; // an unknown label, or bytes that are not of it
  }
}

function loosely(label: string, bytes: Uint8Array): string {
  return label.startsWith('utf-32') ? utf32Loosely(bytes, label === 'utf-32be') : new TextDecoder(label).decode(bytes);
}

/** UTF-32 is no encoding of the web, so that `TextDecoder` does not have it; feeds in it exist. Null for what is none. */
function utf32(bytes: Uint8Array, bigEndian: boolean): string | null {
  if (bytes.length % 4 !== 0) return null;
  const text = utf32Loosely(bytes, bigEndian);
  return text.includes('\uFFFD') ? null : text;
}

function utf32Loosely(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, !bigEndian);
    const valid = point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    characters.push(valid ? String.fromCodePoint(point) : '\uFFFD');
  }
  return characters.join('');
}
