import type { Span } from '../../domain/span.ts';
import type { AttributedQuote } from '../attribution/attribute.ts';
import { type Layout, spanAt } from './scopes.ts';

/** Somebody's words as the sentence frames them: who, by which verb. */
export interface Frame {
  readonly source: Span;
  readonly cue: Span;
}

/** A quotation that one speaks and another passes on, in one sentence: "A replied that “…,” B said." */
export interface Relay {
  /** Index into the quotes. */
  readonly quote: number;
  readonly inner: Frame;
  readonly outer: Frame;
  /** What the outer one tells: from the start of the sentence to the end of the quotation. */
  readonly told: Span;
}

/** How far from a quotation its frame is looked for, in UTF-16 code units; keeps the time linear. */
const WINDOW = 200;
const MOST_VERBS = 4;
const VERBS =
  '(?:said|says|told|added|adds|replied|responded|answered|protested|insisted|warned|argued|claimed|denied|demanded|stressed|explained|complained|countered|declared|stated|asserted|confirmed|acknowledged|admitted|announced|noted|recalled|recounted|continued|reiterated|alleged|pledged|vowed|promised|objected|retorted)';
const VERB = new RegExp(`(?<![\\p{L}-])${VERBS}(?![\\p{L}-])`, 'gu');
const SPEAKS = new RegExp(
  `^(?:(?:has|have|had|also|later|then|has also|[\\p{Ll}]+ly)\\s){0,2}(?:${VERBS}|say|saying|tell|tells|warns|argues|insists|claims|denies|wrote|writes|asked|announces|confirms|stresses|testified|[Aa]ccording to|in the words of)(?![\\p{L}-])`,
  'u',
);
/** Words that open or break a clause, so that no name runs over them. */
const CLAUSE =
  '(?:[Ww]hat|[Tt]hat|[Ww]hich|[Ww]ho|[Aa]fter|[Bb]efore|[Ww]hen|[Ww]hile|[Ww]here|[Aa]s|[Bb]ecause|[Ss]ince|[Ii]f|[Ww]hether|[Hh]ow|[Ww]hy|[Aa]nd|[Bb]ut|[Aa]lthough|[Tt]hough|[Ss]till|[Yy]et|[Ss]o|[Tt]hen|[Hh]owever|[Mm]eanwhile)';
const VERBLIKE = '(?:is|are|was|were|has|have|had|been|comes?|came|will|would|could|said|says)';
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{N}.'’-]*";
const NAME = `(?!${CLAUSE}\\s)${NAME_WORD}(?:\\s(?:(?:al|el|bin|van|von|de|der)[\\s-])?${NAME_WORD}){0,4}`;
const PHRASE = `(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Aa]nother)(?:\\s(?!(?:${CLAUSE}|${VERBLIKE})\\s)[\\p{L}\\p{N}.'’-]+){1,7}?`;
const PERSON = `(?<source>${PHRASE}|${NAME})`;
const HELPERS = '(?:(?:has|had|also|then|later|reportedly)\\s){0,2}';

/** Who stands right before a verb, at the head of a clause. */
const BEFORE_VERB = new RegExp(`(?:^|[,;—–]\\s|(?<![\\p{L}\\p{N}])${CLAUSE}\\s)${PERSON}\\s${HELPERS}$`, 'du');
/** What may stand between the verb and the quotation: whom he told, "that", and the first words of what he said. */
const AFTER_VERB = /^(?:\s[^,.;:“”"]{1,60})?[:,]?\s?(?:[“"„«‘'])?$/u;
/** What may follow who tells: nothing, a time or place, whom he told; no words of his own ("A said “…”, B said “…”"). */
const GOES_NO_FURTHER =
  '[,.;)]|$|(?<=told)\\s|\\s(?:on|in|at|to|by|late|later|earlier|last|this|through|via|after|before|during|with|while|when|as|citing|quoting|yesterday|today|[A-Z][a-z]+day)(?![\\p{L}-])';
/** The first words after a quotation: ",” B said", or the verb first. */
const TRAIL = new RegExp(`^[,.]?[”"»’']{0,2},?\\s${PERSON}\\s${HELPERS}(?<cue>${VERBS})(?=${GOES_NO_FURTHER})`, 'du');
const INVERTED = new RegExp(`^[,.]?[”"»’']{0,2},?\\s(?<cue>${VERBS})\\s${PERSON}(?=[,.;]|$)`, 'du');
/** The first words of a quotation that reports: "A said the talks …". */
const OPENING = new RegExp(`^${PERSON}\\s${HELPERS}(?<cue>${VERBS})(?![\\p{L}-])`, 'du');

/**
 * The relayed quotations: both who speaks and who tells stand in the quotation's own sentence. Who speaks is the clause that leads up to the
 * quotation, else the source that the quotation was given where that stands before it.
 */
export function relaysOf({ text, sentences }: Layout, quotes: readonly AttributedQuote[]): Relay[] {
  const relays: Relay[] = [];
  for (const [index, quote] of quotes.entries()) {
    const sentence = spanAt(sentences, quote.span[0]);
    if (!sentence) continue;
    const outer = trailOf(text, quote.span[1], sentence[1]);
    const inner = outer && (leadOf(text, sentence[0], quote.span[0]) ?? givenLead(quote, sentence[0]));
    if (inner && outer) relays.push({ quote: index, inner, outer, told: [sentence[0], quote.span[1]] });
  }
  return relays;
}

/** Whether a cue is plain speech ("said", "has told", "according to"), not what somebody thought, wanted or did. */
export function speaks(cue: string): boolean {
  return SPEAKS.test(cue);
}

/** Who speaks in a quotation that is itself a report: "“A said …, X reported,”". Null unless it begins so. */
export function openingSpeaker(text: string, [start, end]: Span): Frame | null {
  return frameOf(OPENING.exec(windowOf(text, start, Math.min(end, start + WINDOW))), start);
}

/** Who stands right before the verb at `verb`, at the head of a clause of the sentence that begins at `start`. */
export function sourceBefore(text: string, start: number, verb: number): Span | null {
  const from = Math.max(start, verb - WINDOW);
  const { source } = BEFORE_VERB.exec(windowOf(text, from, verb))?.indices?.groups ?? {};
  return source ? [from + source[0], from + source[1]] : null;
}

function leadOf(text: string, start: number, end: number): Frame | null {
  const from = Math.max(start, end - WINDOW);
  const words = windowOf(text, from, end);
  for (const verb of [...words.matchAll(VERB)].slice(-MOST_VERBS).reverse()) {
    const cueEnd = verb.index + verb[0].length;
    if (!AFTER_VERB.test(words.slice(cueEnd))) continue;
    const source = sourceBefore(text, from, from + verb.index);
    if (!source || trailsAnother(words.slice(0, source[0] - from), words.slice(cueEnd))) continue;
    return { source, cue: [from + verb.index, from + cueEnd] };
  }
  return null;
}

/** "“…,” he said, “…”": the clause belongs to the quotation before it, unless "that" ties it to the next. */
function trailsAnother(before: string, rest: string): boolean {
  return /[”"»’],?\s*$/u.test(before) && !/^[^“"]*\sthat\b/u.test(rest);
}

function givenLead({ mention, cue, span }: AttributedQuote, from: number): Frame | null {
  const leads = mention && cue && mention[0] >= from && cue[1] <= span[0] && mention[1] <= span[0];
  return leads ? { source: mention, cue } : null;
}

function trailOf(text: string, from: number, end: number): Frame | null {
  const words = windowOf(text, from, Math.min(end, from + WINDOW));
  return frameOf(TRAIL.exec(words), from) ?? frameOf(INVERTED.exec(words), from);
}

function frameOf(match: RegExpExecArray | null, offset: number): Frame | null {
  const { source, cue } = match?.indices?.groups ?? {};
  if (!source || !cue) return null;
  return { source: [offset + source[0], offset + source[1]], cue: [offset + cue[0], offset + cue[1]] };
}

/** No-break spaces become plain ones, so that offsets stay. */
function windowOf(text: string, from: number, to: number): string {
  return text.slice(from, to).replaceAll('\u00a0', ' ');
}
