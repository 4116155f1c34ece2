import type { Hop, Relation } from '../../domain/source-chain.ts';
import type { Span } from '../../domain/span.ts';
import type { Speaker, SpeakerKind } from '../../domain/speaker.ts';
import type { AttributedStatement } from '../attribution/attribute.ts';

const PRONOUN =
  /^(?:he|she|it|they|him|her|them|i|we|you|who|which|that|this|these|those|one|both|others|some(?:one|body)|any(?:one|body)|every(?:one|body)|no(?:body| one)|there|people|many|his|its|their)$/i;
const APPOSITION = /(?:,|;|\s\(|\s[–—-]{1,2}\s|\s(?:who|which|whose|speaking|asking|citing|quoting)\s|\n).*$/su;
/** "Jane Doe last week" */
const WHEN =
  /\s(?:(?:on|last|this|late|early|earlier|next)\s){0,2}(?:week|month|year|night|today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
const EDGES = /^[\s"“”'‘’([,]+|[\s"“”'‘’)\],.;:]+$/gu;
const LONGEST_NAME = 90;
/** "According to" such things means by their measure, not that they said it. */
const MEASURE =
  /\b(?:arrangements?|agreements?|rules?|laws?|plans?|terms|schedules?|principles?|needs|standards?|criteria|traditions?|procedures?|regulations?|guidelines|timetables?|protocols?)\b/i;
/** What begins so is a description, whatever it was taken for. */
const ARTICLED = /^(?:the|an?|one|two|three|four|several|some|another|his|her|their)\s\p{Ll}/u;
/** What begins or reads so is a piece of a sentence, not a name: attribution took the wrong words. */
const NO_NAME =
  /^(?:despite|although|though|while|in|on|at|by|for|from|with|of|as|after|before|during|since|because|if|when|and|or|but|to|about|concerns?)\s|^(?:despite|although)$|^(?:first|also|then|later|once|already|not)\s\p{Ll}+ed\b|\b(?:is|are|was|were|has|have|had|will|would|could|can)\b/iu;
/** What words stand in or over, without which nobody speaks: "a headline in X". */
const PRINT =
  /^(?:\S+\s){0,6}?(?:headlines?|captions?|subtitles?|translations?)(?:\s(?:in|of|by|on|over|under|from|provided|published)\b|$)/iu;
/** What belongs to somebody but does not speak: attribution took it for him. */
const THING =
  /['’]s?\s(?:\p{Ll}+\s)?(?:comments?|remarks?|words|plans?|claims?|polic(?:y|ies)|proposals?|inquiry|decisions?|positions?|views?)$/u;
const DEFINITE = /^(?:the|that|this|those|these|both|he|she|they)\b/i;

/** What unnamed speakers are called. */
export const PERSON_NOUN =
  /\b(?:officials?|sources?|diplomats?|persons?|people|witness(?:es)?|aides?|advis[eo]rs?|spokes(?:man|woman|person|people)|commanders?|officers?|ministers?|lawmakers?|residents?|activists?|executives?|lawyers?|analysts?|experts?|relatives?|doctors?|leaders?)\b/u;

/** Whether a mention points back at somebody named before rather than bringing in a new one. */
export function pointsBack(mention: string): boolean {
  return DEFINITE.test(mention.trim());
}

/**
 * The hop for the person, office or group that a statement names as its source; null when the text leaves open who that is. The name of a named
 * speaker is the fullest one, any other is shown as it stands in the attribution, without what hangs on it.
 */
export function personHop(text: string, statement: AttributedStatement, speakers: readonly Speaker[]): Hop | null {
  const speaker = statement.speaker === null ? undefined : speakers[statement.speaker];
  const written = statement.source ? tidied(text.slice(...statement.source)) : '';
  const name =
    speaker && (speaker.kind === 'named' || PRONOUN.test(written) || written === '') ? tidied(speaker.name) : written;
  if (
    name === '' ||
    PRONOUN.test(name) ||
    THING.test(name) ||
    PRINT.test(name) ||
    (NO_NAME.test(name) && speaker?.kind !== 'named')
  )
    return null;
  if (MEASURE.test(name) && statement.cue && /^according to$/i.test(text.slice(...statement.cue))) return null;
  const span = united(statement.source, statement.cue);
  return {
    name,
    kind: speaker && !(speaker.kind === 'named' && ARTICLED.test(name)) ? speaker.kind : kindOf(name),
    relation: relationOf(statement),
    span,
  };
}

function relationOf({ stance }: AttributedStatement): Relation {
  return stance === 'confirms' ? 'confirmed' : 'said';
}

/** Only the shape of the words tells: two capitals name somebody, everything else leaves him unnamed. */
export function kindOf(name: string): SpeakerKind {
  return /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]+$/u.test(name) && !/^(?:the|an?)\s/i.test(name)
    ? 'named'
    : 'unnamed';
}

/** A mention as a name to show: without what is set off by a comma or a clause, on one line, its article in lower case. */
export function tidied(mention: string): string {
  const bare = mention
    .slice(0, 400)
    .replace(APPOSITION, '')
    .replace(EDGES, '')
    .replace(/['’]s?$/u, '')
    .replace(WHEN, '')
    .replace(/\s(?:who|whom|that|which)$/u, '')
    .replace(/\s+/gu, ' ');
  const name = bare.replace(/^(?:The|A|An|One|Two|Three|Four|Several|Some|Another)\s(?=\S)/u, (article) =>
    article.toLowerCase(),
  );
  return name.length <= LONGEST_NAME ? name : '';
}

/** The span from the first to the last of the spans given; null when none is. */
export function united(...spans: readonly (Span | null)[]): Span | null {
  const given = spans.filter((span) => span !== null);
  if (given.length === 0) return null;
  return [Math.min(...given.map(([start]) => start)), Math.max(...given.map(([, end]) => end))];
}

/**
 * Whether a later description can mean who was brought in by a fuller one: "the regional official" for "a senior regional official close to
 * Damascus". Two words at least, all of them in the fuller one, since "the official" could be anybody.
 */
export function describes(later: string, fuller: string): boolean {
  const words = tidied(later).toLowerCase().split(' ').slice(1);
  const known = new Set(fuller.toLowerCase().split(' '));
  return words.length >= 2 && words.every((word) => known.has(word));
}
