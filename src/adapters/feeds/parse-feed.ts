import { type AnyFeed, parseFeed as parse } from 'feedsmith';
import type { Feed, FeedReading, Fetched } from '../../ports/feeds.ts';
import { decode } from './decode.ts';
import { feedOfAtom } from './map-atom.ts';
import { feedOfJson } from './map-json.ts';
import { feedOfRss } from './map-rss.ts';
import type { MarkupItem } from './markup-item.ts';
import { asKnownForm } from './rare-forms.ts';
import { salvage } from './salvage.ts';

/** A document type with declarations of its own: entities that may expand without end, or reach for files. */
const INTERNAL_SUBSET = /<!DOCTYPE\s[^<>[]*\[/i;
/** Where a feed begins: servers put blank lines, warnings and comments before it. */
const ROOT = /<(?:[\w-]+:)?(rss|feed|rdf|entry|channel)[\s>/]/i;

/** Tags in one feed. Real ones with thousands of items stay far below; an input of only tags would take minutes. */
const MOST_TAGS = 300_000;

const JSON_FEED = 'https://jsonfeed.org/version/1.1';

const EMPTY: Feed<MarkupItem> = {
  title: null,
  description: null,
  homepage: null,
  language: null,
  restMs: null,
  items: [],
};

/**
 * Reads a feed: RSS 0.9x to 2.0, RDF, Atom, JSON Feed. What is malformed is salvaged up to its last whole item. Synchronous and as slow as
 * the input is long: callers run it where it may take its time. Does not throw for what the bytes hold.
 */
export function parseFeed({ bytes, contentType, url }: Fetched): FeedReading<MarkupItem> {
  const text = decode(bytes, contentType).trimStart();
  if (/^[{[]/.test(text)) return jsonFeed(text, url);
  const root = ROOT.exec(text);
  if (!root)
    return refused('There is no feed: give the address of an RSS, Atom or JSON feed, or of the page that links to it.');
  if (INTERNAL_SUBSET.test(text.slice(0, root.index)))
    return refused(
      'The feed declares entities of its own, which is not safe to read; ask its publisher for a plain one.',
    );
  if (countTags(text) > MOST_TAGS)
    return refused('The feed has more than 300,000 tags in it; ask its publisher for a shorter one.');
  return xmlFeed(asKnownForm(text.slice(root.index)), url);
}

const refused = (reason: string): FeedReading<MarkupItem> => ({ kind: 'refused', reason });

function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0 && count <= MOST_TAGS; at = text.indexOf('<', at + 1)) count++;
  return count;
}

function xmlFeed(xml: string, url: string): FeedReading<MarkupItem> {
  const whole = hasEnd(xml) ? mapped(xml, url) : 'malformed';
  if (whole !== 'malformed') return { kind: 'feed', feed: whole, damaged: false };
  const saved = mapped(salvage(xml), url);
  return saved === 'malformed'
    ? refused('The feed is malformed, and nothing of it could be saved; ask its publisher to mend it.')
    : { kind: 'feed', feed: saved, damaged: true };
}

/** Whether the root is closed: the parser does not mind when it is not, and would give an item that broke off. */
function hasEnd(xml: string): boolean {
  const root = /^<([\w:-]+)/.exec(xml)?.[1] ?? '';
  return xml.lastIndexOf(`</${root}`) > 0 || /^<[^<>]*\/>\s*$/.test(xml);
}

function mapped(text: string, url: string): Feed<MarkupItem> | 'malformed' {
  try {
    return map(parse(text), url);
  } catch (error) {
    return error instanceof Error && isBare(error, text) ? EMPTY : 'malformed';
  }
}

function map({ format, feed }: AnyFeed, url: string): Feed<MarkupItem> {
  if (format === 'atom') return feedOfAtom(feed, url);
  return format === 'json' ? feedOfJson(feed, url) : feedOfRss(feed, url);
}

/** Whether it is a well-formed feed with nothing in it yet that the parser takes for a feed's content. */
const isBare = ({ name }: Error, text: string): boolean =>
  name === 'ParseError' || (name === 'DetectError' && /^<rss[\s>/]/i.test(text));

/** A JSON Feed says its version as an address; some say "1.1", and are feeds all the same. */
function jsonFeed(text: string, url: string): FeedReading<MarkupItem> {
  const json = parseJson(text);
  const feed = json === null ? 'malformed' : mapped(JSON.stringify({ ...json, version: JSON_FEED }), url);
  return feed === 'malformed'
    ? refused('There is no feed: what was found is JSON, but no JSON Feed.')
    : { kind: 'feed', feed, damaged: false };
}

/** Lists and objects within each other. A JSON Feed has four; each takes hundreds of bytes while it is read. */
const DEEPEST = 200;

function isTooDeep(json: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length && depth <= DEEPEST; at++) {
    const mark = json[at];
    if (mark === '"') quoted = !quoted;
    else if (quoted && mark === '\\') at++;
    else if (!quoted && (mark === '[' || mark === '{')) depth++;
    else if (!quoted && (mark === ']' || mark === '}')) depth--;
  }
  return depth > DEEPEST;
}

function parseJson(text: string): { readonly items: unknown } | null {
  if (isTooDeep(text)) return null;
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && 'items' in json && Array.isArray(json.items) ? json : null;
  } catch {
    return null;
  }
}
