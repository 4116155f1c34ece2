/** Control characters, line and paragraph separators, and the bidi characters that embed, override or isolate. */
const UNSAFE = /\r\n|[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** What a terminal lays out from right to left, or what may turn the direction of its neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const BREAK = /^(?:\r\n|[\t\n\v\f\r\u0085\u2028\u2029])$/;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * Makes text that others wrote safe for a terminal: line breaks and tabs become spaces, escapes and other control characters become
 * visible signs (␛), and characters that would reorder the words around them go. Every other character stays as it is.
 */
export function harmless(text: string): string {
  return text.toWellFormed().replace(UNSAFE, (found) => {
    if (BREAK.test(found)) return ' ';
    return BIDI.test(found) ? '' : picture(found.charCodeAt(0));
  });
}

/** The control picture of a C0 character or DEL (U+2400 block); the replacement character for a C1, which has none. */
function picture(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

/** Sets text off (first-strong isolate … pop) when it runs from right to left, so that it cannot reorder what stands beside it. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
