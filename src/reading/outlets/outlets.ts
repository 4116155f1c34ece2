import type { Outlet } from '../../domain/outlet.ts';
import type { HopKind } from '../../domain/source-chain.ts';
import type { Span } from '../../domain/span.ts';
import { introducedOutlets } from './introduced.ts';
import { foldCharacter, keyOf, type OutletTable, outletTable } from './table.ts';

/** An outlet named in a text. `span` covers the name alone, with its "the" but without a possessive. */
export interface OutletMention {
  readonly span: Span;
  /** The name to show: the table's, or as the text introduced it. */
  readonly name: string;
  /** `outlet`, but for a translator who is none that we know. */
  readonly kind: HopKind;
}

/** Words that a lost space may have glued to a name: "al-Akhbarwhich". A name must be long enough not to be the head of another word. */
const GLUED_AFTER =
  /^(?:which|that|who|said|says|say|reported|reports|report|wrote|writes|citing|cited|quoted|quoting|told|and|has|had|was|with|first)(?![\p{L}\p{N}])/u;
const GLUED_BEFORE = /(?<![\p{L}\p{N}])(?:the|to|by|told|of|from|with|and|in|via|for|citing|quoting|that)$/u;
const SHORTEST_GLUED = 5;

/** Surnames too: after a first name or a title, or once a text names such a person, the word is no outlet. */
const ALSO_SURNAMES = new Set(['Bloomberg', 'Forbes']);
const PERSON_BEFORE = /(?:\p{Lu}\p{Ll}+\.?|\p{Lu}\.) $/u;
const NOT_PERSON_BEFORE =
  /(?:day|uary|March|April|May|June|July|August|ember|October|The|While|When|As|Via|And|But|If) $/;

/** Last words of long names by which a text goes on to call them: "The Washington Post … the Post". */
const SHORT_FORMS =
  /^(?:Times|Post|Journal|Globe|Herald|Tribune|Star|Mail|Telegraph|Examiner|Beacon|Register|Chronicle|Inquirer|Gazette|Monitor|Standard|Observer|Caller|Beast|Independent)$/;

/**
 * The outlets that a text names, in order and not overlapping: those of the list, those that the text itself introduces as outlets, and short
 * forms of names given in full. One pass, linear. A name inside another word, a handle or a compound ("CNN-style") is none.
 */
export function findOutlets(text: string, outlets: readonly Outlet[], house: string | null = null): OutletMention[] {
  const known = matches(text, outletTable(outlets));
  const introduced = introducedOutlets(text, known);
  const all = introduced.length === 0 ? known : merged(known, matches(text, outletTable(introduced)));
  return merged(all, shortForms(text, all, house));
}

function matches(text: string, table: OutletTable): OutletMention[] {
  const found: OutletMention[] = [];
  const persons = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) {
    if (table.opens[foldCharacter(text.charCodeAt(at))] === 0 || !opensWord(text, at)) continue;
    const match = matchAt(text, at, table);
    if (!match) continue;
    const word = text.slice(...match.span);
    if (ALSO_SURNAMES.has(word) && isPerson(text, at)) persons.add(word);
    found.push(match);
    at = match.span[1] - 1;
  }
  return persons.size === 0 ? found : found.filter(({ span }) => !persons.has(text.slice(...span)));
}

function matchAt(text: string, at: number, table: OutletTable): OutletMention | null {
  const key = keyOf(foldCharacter(text.charCodeAt(at)), foldCharacter(text.charCodeAt(at + 1)));
  for (const { folded, outlet } of table.forms.get(key) ?? []) {
    const end = at + folded.length;
    if (stands(text, at, folded) && closesWord(text, at, end))
      return { span: [withArticle(text, at), end], name: outlet.name, kind: 'outlet' };
  }
  return null;
}

function stands(text: string, at: number, folded: string): boolean {
  if (at + folded.length > text.length) return false;
  for (let i = 1; i < folded.length; i++) {
    if (foldCharacter(text.charCodeAt(at + i)) !== folded.charCodeAt(i)) return false;
  }
  return true;
}

/** Whether a word may begin here: not inside one, nor after a hyphen, a handle's sign or a dot of an address. */
function opensWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before === 0x20 || before === 0x0a) return true;
  if (isWordCharacter(before))
    return isLow(before) && isHigh(text.charCodeAt(at)) && GLUED_BEFORE.test(text.slice(Math.max(0, at - 8), at));
  if (before === 0x2e || foldCharacter(before) === 0x2d) return at < 2 || !isWordCharacter(text.charCodeAt(at - 2));
  return before !== 0x40 && before !== 0x23 && before !== 0x5f && before !== 0x24;
}

function closesWord(text: string, start: number, end: number): boolean {
  if (end >= text.length) return true;
  const code = text.charCodeAt(end);
  if (code === 0x5f || code === 0x40) return false;
  if (foldCharacter(code) === 0x2d || code === 0x26 || code === 0x2e)
    return !isWordCharacter(text.charCodeAt(end + 1)) || isOwnSite(text, end);
  if (!isWordCharacter(code)) return true;
  return end - start >= SHORTEST_GLUED && GLUED_AFTER.test(text.slice(end, end + 10));
}

/** "RawStory.com" still names the outlet, and a full stop without a space after it ends a sentence. */
function isOwnSite(text: string, end: number): boolean {
  return text.charCodeAt(end) === 0x2e && /^\.(?:com\b|org\b|net\b|\p{Lu}\p{Ll})/u.test(text.slice(end, end + 5));
}

const THE = /(?<![\p{L}\p{N}])[Tt]he\s$/u;
function withArticle(text: string, at: number): number {
  return THE.test(text.slice(Math.max(0, at - 5), at)) ? at - 4 : at;
}

function isPerson(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  return PERSON_BEFORE.test(before) && !NOT_PERSON_BEFORE.test(before);
}

function isHigh(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLow(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Letters and digits, in the rough: everything beyond Latin-1's symbols counts, except general punctuation and symbols. */
export function isWordCharacter(code: number): boolean {
  if (code < 0x80) return isLow(code) || isHigh(code) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && (code < 0x2000 || code > 0x303f);
}

/** "The Post" after "The Washington Post", where only one outlet named so far, or the house itself, ends like that. */
function shortForms(text: string, mentions: readonly OutletMention[], house: string | null): OutletMention[] {
  const owners = new Map<string, Set<string>>();
  const note = (name: string): void => {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (last !== name && SHORT_FORMS.test(last)) owners.set(last, (owners.get(last) ?? new Set()).add(name));
  };
  for (const { name } of mentions) note(name);
  if (house !== null) note(house);
  const found: OutletMention[] = [];
  for (const [word, names] of owners) {
    const [name, another] = names;
    if (name === undefined || another !== undefined) continue;
    for (const match of text.matchAll(new RegExp(`\\b[Tt]he ${word}\\b(?![-’' ]?\\p{Lu})`, 'gu'))) {
      found.push({ span: [match.index, match.index + match[0].length], name, kind: 'outlet' });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** Both lists in order; of two that overlap the first list's stays. */
function merged(first: readonly OutletMention[], second: readonly OutletMention[]): OutletMention[] {
  if (second.length === 0) return [...first];
  const all: OutletMention[] = [];
  let at = 0;
  for (const mention of second) {
    while (at < first.length && (first[at] as OutletMention).span[1] <= mention.span[0])
      all.push(first[at++] as OutletMention);
    const next = first[at];
    if (next && next.span[0] < mention.span[1]) continue;
    all.push(mention);
  }
  return [...all, ...first.slice(at)];
}
