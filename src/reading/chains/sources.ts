import type { Hop } from '../../domain/source-chain.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import type { AttributedStatement } from '../attribution/attribute.ts';
import { OUTLET_NOUN } from '../outlets/introduced.ts';
import type { OutletMention } from '../outlets/outlets.ts';
import type { Declared } from './declared.ts';
import { united } from './names.ts';
import { ADJECTIVE } from './relations.ts';

/** How far before a source the words of its declaration may begin, in UTF-16 code units. */
const REACH = 200;
const LONGEST_SOURCE = 160;
const WORK =
  '(?:reports?|reporting|write-?ups?|write ups?|articles?|story|stories|accounts?|pieces?|editorials?|investigations?|coverage|analys[ie]s|polls?|surveys?|tally|counts?|database|reviews?|translations?|interviews?|documents?)';
/** What may stand before the name in a source that is the outlet: "the Greek daily", "a report by", "an English translation of". */
const OUTLET_BEFORE = new RegExp(
  `^(?:both\\s)?(?:(?:[Tt]he|[Aa]n?|[Ii]ts)\\s)?(?:${ADJECTIVE}\\s){0,5}(?:${OUTLET_NOUN}\\s)?$|\\b${WORK}\\b[^,.;]{0,40}\\s(?:by|in|from|of|at|on)\\s(?:(?:the|an?)\\s)?(?:${ADJECTIVE}\\s){0,5}(?:${OUTLET_NOUN}\\s)?$`,
  'u',
);
/** And after it: "news agency", "’s report", "on Saturday". */
const OUTLET_AFTER = new RegExp(
  `^(?:['’]s?)?(?:\\s(?:[\\p{Ll}-]+\\s){0,2}(?:${WORK}|${OUTLET_NOUN}|newspaper|agency|website|magazine|channel|network)\\b.*|\\s(?:on|in|this|last|late|earlier|also|first)\\b.*)?\\s?$`,
  'su',
);
/** What staff does for the outlet; what they tweet, lament or announce they say for themselves. */
const REPORTS =
  /^(?:(?:has|have|had|also|later)\s){0,2}(?:report(?:ed|s)?|sa(?:id|ys?|w)|heard|wrote|writes|witnessed|counted)\b/u;
const OWN_STAFF = /\b(?:reporters?|correspondents?|journalists?|witness(?:es)?|photographers?)\b/iu;

/** The declaration whose outlet is itself the source of the statement; null when a person is, or when nothing declares it. */
export function sourceDeclared(
  text: string,
  declared: readonly Declared[],
  { source }: AttributedStatement,
): Declared | null {
  if (!source) return null;
  for (let at = firstFrom(declared, source[0] - REACH); at < declared.length; at++) {
    const one = declared[at] as Declared;
    if (one.mentions[0] && one.mentions[0].span[0] >= source[1]) break;
    if (one.part === 'told' || one.part === 'cited' || one.part === 'via') continue;
    const named = [...one.mentions, ...one.translators].find(({ span }) => overlaps(span, source));
    if (named && isOutletItself(text, source, named.span, one.mentions.length > 1)) return one;
  }
  return null;
}

/** Whether the source is the outlet, not somebody of it: "the daily X", "X, which is close to Y", "the X report". `shared`: with other outlets. */
function isOutletItself(text: string, source: Span, name: Span, shared = false): boolean {
  const before = text.slice(Math.min(source[0], name[0]), name[0]).replaceAll('\u00a0', ' ');
  const after =
    text
      .slice(name[1], Math.max(name[1], source[1]))
      .replaceAll('\u00a0', ' ')
      .split(/[,(—–]/)[0] ?? '';
  return (
    OUTLET_BEFORE.test(before.slice(-LONGEST_SOURCE)) && (shared || OUTLET_AFTER.test(after.slice(0, LONGEST_SOURCE)))
  );
}

function firstFrom(declared: readonly Declared[], offset: number): number {
  let [low, high] = [0, declared.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((declared[middle] as Declared).telling.mention.span[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The declaration of the first outlet at or after an offset that has one. */
export function declaredAt(declared: readonly Declared[], offset: number): Declared | undefined {
  return declared[firstFrom(declared, offset)];
}

/** An outlet that is a statement's source by a verb that declares no part by itself ("X speculates that"). */
export function bareOutlet(
  text: string,
  mentions: readonly OutletMention[],
  { source, cue, stance }: AttributedStatement,
): Hop | null {
  if (!source) return null;
  const named = mentionIn(mentions, source);
  if (!named || !isOutletItself(text, source, named.span)) return null;
  return {
    name: named.name,
    kind: 'outlet',
    relation: stance === 'confirms' ? 'confirmed' : 'reported',
    span: united(source, cue),
  };
}

/** The first outlet named in a source, or none. `mentions` in order. */
export function mentionIn(mentions: readonly OutletMention[], source: Span): OutletMention | undefined {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as OutletMention).span[1] <= source[0]) low = middle + 1;
    else high = middle;
  }
  const found = mentions[low];
  return found && found.span[0] < source[1] ? found : undefined;
}

/** "A Reuters witness said", "CNN reporter Jane Doe said": its own staff give it to the outlet. */
export function ownStaff(
  text: string,
  mentions: readonly OutletMention[],
  { source, cue }: AttributedStatement,
): Hop[][] {
  if (!source) return [];
  const named = mentionIn(mentions, source);
  const words = text.slice(...source);
  if (cue && !REPORTS.test(text.slice(...cue))) return [];
  if (!named || !OWN_STAFF.test(words) || /\b(?:former|ex-|other)/i.test(words)) return [];
  return [[{ name: named.name, kind: 'outlet', relation: 'reported', span: united(source, cue) }]];
}
