import type { Span } from '../../domain/span.ts';
import { OUTLET_NOUN } from '../outlets/introduced.ts';
import type { OutletMention } from '../outlets/outlets.ts';
import { translatorsNamed } from './relations-translated.ts';

/**
 * What the words around a named outlet say that it did. `reports`: it gave the statement ("according to X", "X said", "reported by X").
 * `told`: somebody spoke to it ("told X", "in an interview with X"). `cited`: another one relies on it ("citing X"). `confirms`: it says so on
 * its own account as well. `translates`: it put the words into the reader's language. `via`: thanked for the lead ("h/t X").
 */
export type Part = 'reports' | 'told' | 'cited' | 'confirms' | 'translates' | 'via';

/** An outlet's part as the text declares it. */
export interface Telling {
  readonly mention: OutletMention;
  readonly part: Part;
  /** The words that declare it: from the verb or preposition to the name, or from the name to the verb. */
  readonly evidence: Span;
  /** Whether it is said to have been first with the report. */
  readonly first: boolean;
}

/** How far around a name its part is looked for, in UTF-16 code units; keeps the time linear. */
const WINDOW = 110;
/** Outlets named in one row, beyond which a list is no list of who reported. */
const MOST_JOINED = 4;

const ADVERB =
  '(?:has|have|had|also|first|earlier|later|previously|then|separately|further|additionally|recently|now|since|meanwhile|further|[a-z]+ly|on [A-Z][a-z]+day|[A-Z][a-z]+day)';
const REPORT_VERB =
  '(?:report(?:ed|s|ing)|sa(?:id|ys|ying)|wr(?:ote|ites|iting)|reveal(?:ed|s)|claim(?:ed|s)|not(?:ed|es)|add(?:ed|s)|publish(?:ed|es)|disclos(?:ed|es)|alleg(?:ed|es)|stat(?:ed|es)|quot(?:ed|es)|cit(?:ed|es)|learned|learnt|conclud(?:ed|es)|argu(?:ed|es)|warn(?:ed|s)|(?:provid(?:ed|es)|gave|gives)\\s(?:the following|these|more|further|details)|describ(?:ed|es)|broke|carried|was (?:the )?first to (?:report|reveal|publish|break|disclose))';

/** Between a preposition or verb and the name: "the Lebanese daily", "state news agency". Describing words only, so that the verb stays. */
export const ADJECTIVE =
  "(?:[\\p{Lu}][\\p{L}.'’-]*|[\\p{Ll}]+-[\\p{L}-]+|state|local|official|independent|leading|news|private|opposition|online|daily|satellite|semi-official|government|influential|popular|national|regional|financial|business|conservative|liberal|left-wing|right-wing)";
const DESCRIBED = new RegExp(`(?<![\\p{L}-])(?:(?:[Tt]he|an?|its)\\s)?(?:${ADJECTIVE}\\s){0,5}${OUTLET_NOUN}\\s$`, 'u');

const TOLD =
  /\b(?:(?:told|tell|tells|telling)|(?:confirmed|said|spoke|[Ss]peaking|[Tt]alking|talked|explained|admitted|revealed|disclosed|denied)\s(?:\w+\s)?to|(?:interview|comments?|remarks?|statement|e-?mail|message|letter|response)\s(?:\w+\s){0,2}(?:to|with|for)|interview(?:ed)?\s(?:\w+\s){0,2}(?:by|on|in)|(?:quoted|cited)\s(?:\w+\s){0,2}(?:by|in)|op-ed\s(?:\w+\s){0,2}(?:in|for)|appear(?:ed|ing|ance)\s(?:\w+\s)?on|said\s(?:\w+\s){0,2}on)\s$/u;
/** "Hours after he spoke to X, he said …": another occasion. */
const EARLIER = /\b(?:after|before|since|until)\s(?:[\p{L}.'’-]+\s){0,3}$/u;
/** "could not be independently verified by X" */
const NOT = /\b(?:not|never|cannot|without being)\s(?:yet\s)?(?:be\s|been\s)?(?:[a-z]+ly\s)?$/u;
const ACCORDING = /\b(?:[Aa]ccording to|[Aa]s per)\s(?:[^,.;:()"“”]{1,60}\s(?:by|in|from|on|of)\s)?$/u;
const REPORTED_BY =
  /\b(?:reported|revealed|disclosed|published|broken|broadcast|aired|carried|leaked|surfaced|appeared|uncovered|unearthed)\s(?:\w+\s){0,2}(?:by|in|on)\s$|\b(?:obtained|seen|reviewed|viewed|verified)\s(?:first\s|exclusively\s)?by\s$/u;
const CONFIRMED_BY = /\bconfirmed\s(?:\w+ly\s)?by\s$/u;
const CITED =
  /\b(?:citing|quoting|cited|cites|relaying|referencing|based on|echoing|referring to)\s(?:(?:an?|the)\s(?:\w+\s){0,3}(?:in|by|from|of)\s)?$/u;
const TRANSLATED_BY = /\btranslat(?:ed|ions?)\b[^.;:]{0,70}\s(?:by|via|courtesy of)\s$/u;
/** "via X" only alone in brackets or at the head of a line: behind other words it credits a picture or a channel. */
const VIA = /(?:\b[Hh]\/[Tt]|\bHT|\b[Hh]at[- ][Tt]ip(?: to)?|(?:^|[([])[Vv]ia)(?::\s?|\s)$/u;
/** "…, reported X": the verb first. */
const INVERTED = /[,"”’]\s(?:report(?:ed|s)|sa(?:id|ys)|wr(?:ote|ites))\s$/u;
/** "CNN's Jake Tapper said": the outlet is not the one who says. */
const ITS_PERSON =
  /^(?:['’]s?)?\s(?:\p{Lu}\p{Ll}|(?:[a-z]+\s){0,2}(?:reporter|correspondent|journalist|editor|host|anchor|columnist|analyst|contributor|writer|poll|survey|spokes\p{Ll}+|chief)\b)/u;

const APPOSITION = '(?:,\\s(?:which|an?|the|citing|quoting|referring)\\s[^.;:]{1,80}?,|\\s\\([^)]{1,60}\\))?';
const REPORT_NOUN =
  "(?:(?:['’]s?)?\\s(?:[a-z]+\\s)?(?:report|article|story|account|piece|editorial|investigation|newspaper|news agency|agency|website|channel)(?:\\s\\([^)]{1,60}\\))?)?";
const SAYS = new RegExp(`^${REPORT_NOUN}${APPOSITION}\\s(?:${ADVERB}\\s){0,3}${REPORT_VERB}\\b`, 'u');
const CONFIRMS =
  /^(?:\s(?:has|have|had|was|were|is|able|to|also|later|since|then|obtain(?:ed)?|get|got|received|separate(?:ly)?|independent(?:ly)?|its|own|partial(?:ly)?|partly|on)){0,9}\sconfirm(?:ed|s|ation)\b/u;
const FIRST = /\bfirst\b|\bbroke\b|\bbroken\b/u;
const COORDINATED = /^(?:,|\sand|,\sand|\sas well as|\sand to|\sand in|\sand by)\s$/u;

/**
 * The parts that named outlets play, in the order of the text. Mentions without a declared part give none: merely being named puts no outlet on
 * a chain. `mentions` in order.
 */
export function tellings(text: string, mentions: readonly OutletMention[]): Telling[] {
  return [...tellingsOf(text, mentions), ...translatorsNamed(text, mentions)].sort(
    (a, b) => a.mention.span[0] - b.mention.span[0],
  );
}

function tellingsOf(text: string, mentions: readonly OutletMention[]): Telling[] {
  const found: Telling[] = [];
  let run: OutletMention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    const joined = run.length > 0 && joins(text, run.at(-1) as OutletMention, mention);
    if (!joined) run = [];
    const shared = joined && last?.mention === run.at(-1) ? last : null;
    const telling = shared ? { ...shared, mention } : tellingOf(text, mention);
    if (telling && !shared && telling.evidence[0] >= mention.span[0])
      found.push(...run.map((one) => ({ ...telling, mention: one })));
    if (telling) found.push(telling);
    run = telling && !shared ? [mention] : [...run.slice(-MOST_JOINED), mention];
  }
  return found;
}

/** "Reuters and the BBC" share their part, whichever of them the words stand by. */
function joins(text: string, previous: OutletMention, mention: OutletMention): boolean {
  const [from, to] = [previous.span[1], mention.span[0]];
  return to - from < WINDOW && COORDINATED.test(text.slice(from, to).replace(DESCRIBED, ''));
}

function tellingOf(text: string, mention: OutletMention): Telling | null {
  const [start, end] = mention.span;
  if (text.charAt(end) === '/' || text.charAt(start - 1) === '/') return null; // "a Reuters/Ipsos poll", "Doe/AFP".
  const before = sameLineBefore(text, start);
  const lead = before.replace(DESCRIBED, '');
  const after = text.slice(end, end + WINDOW);
  const leading = partBefore(lead);
  if (leading) {
    const evidence: Span = [start - before.length + leading.at, end];
    return { mention, part: leading.part, evidence, first: FIRST.test(lead.slice(-40)) };
  }
  if (ITS_PERSON.test(after) && !SAYS.test(after)) return null;
  const confirms = CONFIRMS.exec(after);
  if (confirms) return { mention, part: 'confirms', evidence: [start, end + confirms[0].length], first: false };
  const says = SAYS.exec(after);
  if (!says) return null;
  return { mention, part: 'reports', evidence: [start, end + says[0].length], first: FIRST.test(says[0]) };
}

function sameLineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - WINDOW), start).replaceAll('\u00a0', ' ');
  return before.slice(before.lastIndexOf('\n') + 1);
}

const BEFORE: readonly (readonly [RegExp, Part])[] = [
  [TRANSLATED_BY, 'translates'],
  [ACCORDING, 'reports'],
  [TOLD, 'told'],
  [CITED, 'cited'],
  [CONFIRMED_BY, 'confirms'],
  [REPORTED_BY, 'reports'],
  [VIA, 'via'],
  [INVERTED, 'reports'],
];

function partBefore(lead: string): { part: Part; at: number } | null {
  for (const [pattern, part] of BEFORE) {
    const match = pattern.exec(lead);
    if (match)
      return isEarlier(match, part, lead) || NOT.test(lead.slice(0, match.index)) ? null : { part, at: match.index };
  }
  return null;
}

function isEarlier({ 0: words, index }: RegExpExecArray, part: Part, lead: string): boolean {
  return part === 'told' && !/^tell|^told/.test(words) && EARLIER.test(lead.slice(0, index));
}
