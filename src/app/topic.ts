import type { Phrase } from '../ports/archive.ts';
import { terms } from '../reading/terms.ts';
import type { TopicAliases } from './newsroom.ts';
import { parseSince, type Since } from './since.ts';

/** One thing that a report must be about: any of `phrases` will do. `shown` is how the asker put it. */
export interface TopicPart {
  readonly shown: string;
  readonly phrases: readonly Phrase[];
}

/** What a report must not contain. */
export interface Unwanted {
  readonly shown: string;
  readonly phrase: Phrase;
}

/** A topic as understood. */
export interface Topic {
  /** The topic without its filters, in the asker's words; empty where only filters were given. */
  readonly shown: string;
  readonly parts: readonly TopicPart[];
  readonly without: readonly Unwanted[];
  /** As typed. */
  readonly outlets: readonly string[];
  /** Null: no limit. */
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

/** A token of the topic's grammar: an optional minus, an optional field, and a quoted phrase (the closing mark may be missing) or a word. */
const TOKEN = /(-?)(?:(since|outlet):)?(?:["“”„«]([^"“”„«»]*)(?:["“”»]|$)|([^\s"“”„«»]+))/giu;

/**
 * Reads what follows `/brief`: words, "a phrase", `-word`, `outlet:reuters`, `since:30d` (see `parseSince`).
 * There is no wrong topic: what cannot be used is listed in `ignored`, and operators of any search engine are ordinary words or nothing.
 */
export function parseTopic(input: string, aliases: readonly TopicAliases[]): Topic {
  const words: string[] = [];
  const phrases: TopicPart[] = [];
  const without: Unwanted[] = [];
  const named: string[] = [];
  const outlets: string[] = [];
  const ignored: string[] = [];
  let since: Since | null = null;
  for (const [whole, minus, field, quoted, bare] of input.matchAll(TOKEN)) {
    const value = quoted ?? bare ?? '';
    const phrase = asPhrase(value);
    if (field ? minus || value.trim() === '' : EMPTY_FIELD.test(whole)) ignored.push(whole);
    else if (field?.toLowerCase() === 'since') {
      const understood = parseSince(value);
      if (understood) since = understood;
      else ignored.push(whole);
    } else if (field) outlets.push(value.trim());
    else if (!phrase) continue;
    else if (minus) without.push({ shown: asTyped(value, quoted), phrase });
    else {
      if (!named.some((before) => sameName(before, asTyped(value, quoted)))) named.push(asTyped(value, quoted));
      if (quoted === undefined) words.push(value);
      else phrases.push({ shown: asTyped(value, quoted), phrases: [phrase] });
    }
  }
  const parts = [...withAliases(words, aliases), ...phrases];
  for (const extra of parts.slice(MOST_PARTS)) ignored.push(extra.shown);
  const shown = named.join(' ');
  return {
    shown: shown.length > MOST_SHOWN ? `${[...shown].slice(0, MOST_SHOWN).join('')}…` : shown,
    parts: parts.slice(0, MOST_PARTS),
    without,
    outlets,
    since,
    ignored,
  };
}

/** A field that nothing follows: the grammar takes it for a word. */
const EMPTY_FIELD = /^-?(?:since|outlet):$/iu;

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A word as it is, a phrase between marks of our own. */
const asTyped = (value: string, quoted: string | undefined): string =>
  quoted === undefined ? value : `“${value.replace(/\s+/g, ' ').trim()}”`;

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
    if (phrases.length > 0 && !parts.some((part) => sameName(part.shown, shown))) parts.push({ shown, phrases });
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
