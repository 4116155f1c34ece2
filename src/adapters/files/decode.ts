import { InputError } from '../../domain/errors.ts';

/** More control characters than one in a hundred, and one: no text. */
const CONTROLS_PER_TEXT = 0.01;
/** Western texts are mostly ASCII; where every third byte is not, it is another encoding (Cyrillic, Arabic, Japanese). */
const HIGH_BYTES_PER_WESTERN_TEXT = 0.3;

const UTF_8_MARK = [0xef, 0xbb, 0xbf];

/**
 * The characters that the bytes of a text stand for. UTF-8; UTF-16 with its byte order mark; else the encoding that the document itself
 * declares (`declared`, a page's charset); else windows-1252, but only for what can hardly be anything else. Throws an `InputError` that
 * names the file for what is binary or of an encoding that is not known: a guess would put words into somebody's mouth.
 */
export function decode(bytes: Uint8Array, name: string, declared: string | null = null): string {
  const text = unchecked(bytes, declared);
  if (text === null && !isBinary(new TextDecoder('latin1').decode(bytes))) {
    throw new InputError(
      `${name} is neither UTF-8 nor another encoding that can be told for certain; save it as UTF-8.`,
    );
  }
  if (text === null || isBinary(text))
    throw new InputError(`${name} is not a text but binary data; save it as UTF-8 text.`);
  return text;
}

function unchecked(bytes: Uint8Array, declared: string | null): string | null {
  const beginsWith = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (beginsWith(UTF_8_MARK)) return decodeAs('utf-8', bytes);
  if (beginsWith([0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (beginsWith([0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return decodeAs('utf-8', bytes) ?? (declared ? decodeAs(declared, bytes) : null) ?? western(bytes);
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  if (/^utf-?16/i.test(label)) return null; // without its mark it would take any bytes
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null; // an unknown label or invalid bytes: not this encoding
  }
}

function western(bytes: Uint8Array): string | null {
  const high = bytes.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  if (high > bytes.length * HIGH_BYTES_PER_WESTERN_TEXT || isDamagedUtf8(bytes)) return null;
  return new TextDecoder('windows-1252').decode(bytes);
}

/** UTF-8 with a broken byte or two would decode as windows-1252, into "â€œ" for every quotation mark. It has more whole characters than broken ones. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (const [character] of new TextDecoder('utf-8').decode(bytes).matchAll(/[^\0-\x7f]/gu)) {
    if (character === '\uFFFD') broken++;
    else whole++;
  }
  return whole > broken;
}

function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted.
  const controls = text.match(/[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/g)?.length ?? 0;
  return controls > 1 + text.length * CONTROLS_PER_TEXT;
}
