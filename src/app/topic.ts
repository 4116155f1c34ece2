import type { Phrase } from '../ports/archive.ts';
import { terms } from '../reading/terms.ts';
import type { TopicAliases } from './newsroom.ts';

/** One thing that a report must be about: any of `phrases` will do. `shown` is how the asker put it. */
export interface TopicPart {
  readonly shown: string;
  readonly phrases: readonly Phrase[];
}

/** From when reports are wanted: published in the last so many milliseconds, or from a moment on (UTC ms). */
export type Since = { readonly lastMs: number } | { readonly from: number };

/** A topic as understood. `since` null: no limit. */
export interface Topic {
  readonly shown: string;
  readonly parts: readonly TopicPart[];
  readonly without: readonly Phrase[];
  readonly outlets: readonly string[];
  readonly since: Since | null;
  /** What of the input was left aside, in the asker's words. */
  readonly ignored: readonly string[];
}

/** More parts than this cannot all be in one report anyway; the rest is ignored, and the answer says so. */
const MOST_PARTS = 12;
const MOST_SHOWN = 200;

/** Words that carry no topic; they count only when nothing else is asked for. */
const EMPTY = new Set(
  'a an and about at by for from in is it of on or that the their this to was were what who with news latest report reports'.split(
    ' ',
  ),
);

const UNIT_MS: Record<string, number> = {
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  m: 2_592_000_000,
  y: 31_536_000_000,
};

/** A token of the topic's grammar: an optional minus, an optional field, and a quoted phrase (the closing mark may be missing) or a word. */
const TOKEN = /(-?)(?:(since|outlet):)?(?:["“”„«]([^"“”„«»]*)(?:["“”»]|$)|([^\s"“”„«»]+))/giu;

/**
 * Reads what follows `/brief`: words, "a phrase", `-word`, `outlet:reuters`, `since:30d` (h, d, w, m = 30 days, y) or
 * `since:2018-08-01`. There is no wrong topic:
 * what cannot be used is listed in `ignored`, and operators of any search engine are ordinary words or nothing.
 */
export function parseTopic(input: string, aliases: readonly TopicAliases[]): Topic {
  const words: string[] = [];
  const phrases: TopicPart[] = [];
  const without: Phrase[] = [];
  const outlets: string[] = [];
  const ignored: string[] = [];
  let since: Since | null = null;
  for (const [whole, minus, field, quoted, bare] of input.matchAll(TOKEN)) {
    const value = quoted ?? bare ?? '';
    const phrase = asPhrase(value);
    if (field && minus) ignored.push(whole);
    else if (field?.toLowerCase() === 'since') {
      const understood = sinceOf(value);
      if (understood) since = understood;
      else ignored.push(whole);
    } else if (field) outlets.push(value.toLowerCase());
    else if (!phrase) continue;
    else if (minus) without.push(phrase);
    else if (quoted !== undefined) phrases.push({ shown: `“${value.trim()}”`, phrases: [phrase] });
    else words.push(value);
  }
  const parts = [...withAliases(words, aliases), ...phrases];
  for (const extra of parts.slice(MOST_PARTS)) ignored.push(extra.shown);
  const shown = input.replace(/\s+/g, ' ').trim();
  return {
    shown: shown.length > MOST_SHOWN ? `${[...shown].slice(0, MOST_SHOWN).join('')}…` : shown,
    parts: parts.slice(0, MOST_PARTS),
    without,
    outlets,
    since,
    ignored,
  };
}

function sinceOf(value: string): Since | null {
  const match = /^(\d{1,4})([hdwmy])$/i.exec(value);
  const unit = UNIT_MS[match?.[2]?.toLowerCase() ?? ''];
  if (match && unit) return { lastMs: Number(match[1]) * unit };
  const from = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(from) ? null : { from };
}

function asPhrase(value: string): Phrase | null {
  const [first, ...rest] = terms(value);
  return first === undefined ? null : [first, ...rest];
}

/** Joins neighbouring words that together name a known topic, longest first, and gives each its other names. */
function withAliases(words: readonly string[], aliases: readonly TopicAliases[]): TopicPart[] {
  const content = words.filter((word) => !EMPTY.has(word.toLowerCase()));
  const used = content.length > 0 ? content : words;
  const named = namesOf(aliases);
  const parts: TopicPart[] = [];
  for (let at = 0; at < used.length; ) {
    const length = longestName(used, at, named);
    const shown = used.slice(at, at + Math.max(1, length)).join(' ');
    const own = asPhrase(shown);
    const phrases = named.get(keyOf(shown)) ?? (own ? [own] : []);
    if (phrases.length > 0 && !parts.some((part) => part.shown.toLowerCase() === shown.toLowerCase()))
      parts.push({ shown, phrases });
    at += Math.max(1, length);
  }
  return parts;
}

const LONGEST_NAME = 4;

function longestName(words: readonly string[], at: number, named: ReadonlyMap<string, unknown>): number {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    if (named.has(keyOf(words.slice(at, at + length).join(' ')))) return length;
  }
  return 0;
}

const keyOf = (name: string): string => terms(name).join(' ');

const tables = new WeakMap<readonly TopicAliases[], Map<string, Phrase[]>>();

/**
 * Every topic, folded, with all its names. Built once for each configuration. Aliases lead one way: a report on Damascus is on Syria,
 * but who asks for Damascus does not want all of Syria.
 */
function namesOf(aliases: readonly TopicAliases[]): Map<string, Phrase[]> {
  const known = tables.get(aliases);
  if (known) return known;
  const table = new Map<string, Phrase[]>();
  for (const { topic, aliases: others } of aliases) {
    const phrases = [topic, ...others].map(asPhrase).filter((phrase) => phrase !== null);
    table.set(keyOf(topic), phrases);
  }
  tables.set(aliases, table);
  return table;
}
