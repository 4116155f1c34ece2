import type { Span } from '../../domain/span.ts';
import { type Cast, charactersOf, type Draft } from './cast.ts';
import { ofDescription } from './described.ts';
import type { Gender } from './first-names.ts';
import { type Mention, readMention } from './mention.ts';
import { wordAt } from './names.ts';
import { TAG, tagSet } from './tags.ts';

/** Somebody without a name whom the text brings in: where, and whether as the subject of a clause. */
export interface Bystander {
  readonly start: number;
  readonly subject: boolean;
  /** Adds him to the cast, where he is not yet in it, and gives his number. */
  readonly index: () => number;
}

const INSIDE = tagSet(
  'adjective',
  'adverb',
  'noun',
  'name',
  'person',
  'title',
  'number',
  'ed',
  'ing',
  'verb-ing',
  'body',
  'possessive',
  'time',
);
const LONGEST = 8;
/** A phrase after one of these says what somebody is, or hangs on another noun: it brings nobody in. */
const DEPENDS = tagSet('be', 'as', 'of', 'than', 'for', 'verb-base');
const BEFORE_SUBJECT = tagSet(
  'none',
  'stop',
  'query',
  'line',
  'close',
  'comma',
  'and',
  'but',
  'that',
  'semicolon',
  'dash',
  'colon',
  'when',
  'because',
  'symbol',
  'ellipsis',
);

/** Titles that are adjectives as well ("a major issue"). */
const SIZES = new Set(['major', 'general', 'prime', 'vice']);

/** The last one without a name who is brought in between two tokens, outside quotations ("a worker at the gate"), and can be of this gender. */
export function lastBystander(cast: Cast, from: number, to: number, gender: Gender): Bystander | null {
  const { tokens } = cast.analysis;
  for (let i = to - 1; i >= from; i--) {
    if (tokens.passage[i] !== -1 || !isIndefinite(cast, i)) continue;
    const found = personAt(cast, i, gender);
    if (found && !isSaidOf(cast, i)) return found;
  }
  return null;
}

/** The person without a name with whom a sentence begins ("A worker …", "The harbour master …"). */
export function leadingPerson(cast: Cast, from: number, gender: Gender): Bystander | null {
  const opens = cast.analysis.tokens.tag[from] === TAG.the || isIndefinite(cast, from);
  return opens ? personAt(cast, from, gender) : null;
}

function isIndefinite({ analysis: { tokens } }: Cast, i: number): boolean {
  return tokens.tag[i] === TAG.a || /^another$/i.test(wordAt(tokens, i));
}

/** "Moen, 49, a fisherman," and "Moen is a fisherman" bring nobody in. */
function isSaidOf({ analysis: { tokens }, names }: Cast, i: number): boolean {
  const before = tokens.tag[i - 1] as number;
  if (before === TAG.be && /^there$/i.test(wordAt(tokens, i - 2))) return false;
  if (before !== TAG.comma) return DEPENDS[before] === 1;
  let at = i - 2;
  while (tokens.tag[at] === TAG.number || tokens.tag[at] === TAG.comma) at--;
  return tokens.tag[at] === TAG.name || tokens.tag[at] === TAG.title || names.has(at);
}

function personAt(cast: Cast, start: number, gender: Gender): Bystander | null {
  const { tokens } = cast.analysis;
  const phrase = phraseAt(cast, start);
  if (tokens.tag[phrase[1] - 1] === TAG.possessive) return null;
  const mention = readMention(tokens, phrase);
  if (mention.sort !== 'description' || (mention.kind !== 'unnamed' && mention.kind !== 'office')) return null;
  if (SIZES.has(mention.head)) return null;
  const known = mention.gender ?? cast.drafts[cast.byStart.get(start) ?? -1]?.gender ?? gender;
  if (known !== gender) return null;
  const before = tokens.tag[start - 1] as number;
  const subject = start === 0 || BEFORE_SUBJECT[before] === 1 || before === TAG.be;
  return { start, subject, index: () => cast.byStart.get(start) ?? brought(cast, mention) };
}

function phraseAt({ analysis: { tokens } }: Cast, start: number): Span {
  let end = start + 1;
  while (end < tokens.count && end - start < LONGEST && INSIDE[tokens.tag[end] as number]) end++;
  return [start, end];
}

function brought(cast: Cast, mention: Mention): number {
  const index = ofDescription(cast, mention);
  const draft = cast.drafts[index] as Draft;
  if (!draft.mentions.length) draft.mentions.push(charactersOf(cast.analysis, mention.span));
  cast.byStart.set(mention.span[0], index);
  return index;
}
