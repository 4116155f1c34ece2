import type { SeenItem } from '../../domain/article-source.ts';
import { normalise } from '../../domain/normalise.ts';
import type { FeedItem } from '../../ports/feeds.ts';

/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|ref_?src|cmp(?:id)?|ns_\w+|at_\w+|xtor|ito|cmpid|smid|partner|sref|mkt_tok|_ga)$/i;

/** Fewer words are no fingerprint of a report: "Live updates". */
const FEWEST_WORDS = 8;
/** So many words without a headline may stand under every report: "Read more of this on our pages". */
const FEWEST_BODY_WORDS = 15;

/** An address as one name for one page: without fragment, tracking parameters and default port; host in lower case. */
export function canonicalUrl(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** An address as readers take it: with or without TLS, "www." and a stroke at its end it is the same page. */
function spelled(address: string): string {
  return canonicalUrl(address)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/(?=$|\?)/, '');
}

/** By what an item is known again; null: it has none. */
export interface ItemKeys {
  readonly name: string | null;
  readonly url: string | null;
  readonly words: string | null;
  /** Of its text without the headline: it tells whether one name has another headline now, or another report. */
  readonly body: string | null;
  /** Of headline and words, however few: whether they are still the same. */
  readonly content: string;
}

/** `digest` is SHA-256. */
export function keysOf({ id, url, headline, text }: FeedItem, digest: (text: string) => string): ItemKeys {
  const said = normalise(`${headline ?? ''}\n${text ?? ''}`);
  const short = (kind: string, value: string): string => `${kind}:${digest(value).slice(0, 24)}`;
  const fingerprint = (kind: string, of: string, fewest: number): string | null => {
    const words = of.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length < fewest ? null : short(kind, words.join(' '));
  };
  return {
    name: id === null ? null : short('name', id),
    url: url === null ? null : short('url', spelled(url)),
    words: fingerprint('words', said, FEWEST_WORDS),
    body: fingerprint('body', normalise(text ?? ''), FEWEST_BODY_WORDS),
    content: digest(said).slice(0, 24),
  };
}

/** All keys that there are. */
export const listed = ({ name, url, words, body }: ItemKeys): string[] =>
  [name, url, words, body].filter((key) => key !== null);

/** Publishers that give everything another name at each fetch would make them endless. */
const MOST_KEYS = 24;

/** The newest keys of an item, with those that it has now. */
export const withKeys = (before: readonly string[], now: ItemKeys): string[] =>
  [...new Set([...listed(now), ...before])].slice(0, MOST_KEYS);

/** What an item is to us. `changed`: the same report with other words. `known`: nothing to do but remember its new keys. */
export type Standing = { readonly kind: 'new' } | { readonly kind: 'known' | 'changed'; readonly as: SeenItem };

/**
 * Whether an item was there before. Its address says so most surely; then its words, since publishers change names and addresses; then its name, if
 * the headline is the same, or the text: publishers use names again, for other reports. `seen`: what has each key.
 */
export function standingOf(keys: ItemKeys, headline: string | null, seen: ReadonlyMap<string, SeenItem>): Standing {
  const having = (key: string | null): SeenItem | undefined => (key === null ? undefined : seen.get(key));
  const byUrl = having(keys.url);
  if (byUrl) return { kind: byUrl.content === keys.content ? 'known' : 'changed', as: byUrl };
  const byWords = having(keys.words);
  if (byWords) return { kind: 'known', as: byWords };
  const byName = having(keys.name);
  const sameText = keys.body !== null && byName?.keys.includes(keys.body);
  if (byName && (byName.headline === headline || sameText))
    return { kind: byName.content === keys.content ? 'known' : 'changed', as: byName };
  return { kind: 'new' };
}
