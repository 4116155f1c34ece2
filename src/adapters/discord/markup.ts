import { isolated } from '../../domain/bidi.ts';
import { DISCORD } from './limits.ts';

/** Every sign that Discord's Markdown, its mentions, timestamps, emoji codes and bare addresses begin with or need. */
const MARKUP = /[\\*_~`|<>#+\-.:[\]()@]/g;

/** What ends a line or cannot be seen: in our own one-line texts they are a space. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/** Words of an article as they are, made inert: each sign of markup behind a backslash, and set off where they could turn the text around them. */
export function inert(words: string): string {
  return escaped(isolated(words.toWellFormed()));
}

/** A name, a label, a line of our own: inert and without line breaks. */
export function inertLine(words: string): string {
  return inert(words.replace(BREAKS, ' ').trim());
}

/** Only the backslashes: for pieces of words that turn nothing. */
export function escaped(words: string): string {
  return words.replace(MARKUP, '\\$&');
}

/** Signs that `URL` leaves in an address and that could end a masked link, or bring out markup. */
const IN_ADDRESS = /[()<>\\`|*'"[\]{}^~]/g;

/** An address as it stands in a masked link, and its host in ASCII, so that look-alike letters show as `xn--`. */
export interface Link {
  readonly url: string;
  readonly host: string;
}

/** The link for an article's address; null for one that is not http(s), carries credentials or is very long. */
export function linkOf(address: string | null): Link | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, username, password, host, href } = new URL(address);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '' || href.length > DISCORD.url) return null;
  const url = href.replace(IN_ADDRESS, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return { url, host: host.replace(/^www\./, '') };
}

/** At most `most` code units, never through a character as people see it; what was cut shows as "…". For names, never for quotes. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(words.slice(0, most * 2))) {
    if (kept.length + segment.length >= most) break;
    kept += segment;
  }
  return `${kept}…`;
}
