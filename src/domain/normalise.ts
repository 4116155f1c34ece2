/** NUL, and surrogates that stand alone, mean nothing and break stores: each becomes U+FFFD. */
const REPLACEMENT = '\uFFFD';

/**
 * The one normalising of texts in the whole system: byte order marks at the head dropped, line ends LF, NUL and lone surrogates U+FFFD,
 * canonical composition (NFC). Nothing else: no trimming, no folding of quotation marks or spaces. Normalising twice changes nothing more.
 */
export function normalise(text: string): string {
  return text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', REPLACEMENT)
    .toWellFormed()
    .normalize('NFC');
}

/** A text on one line: normalised, each run of white space one space, none at the ends. For headlines and names. */
export function oneLine(text: string): string {
  return normalise(text).split(/\s+/).filter(Boolean).join(' ');
}
