import type { DateInterval } from '../../domain/date-interval.ts';
import type { Span } from '../../domain/span.ts';
import { resolveDate, type Towards } from './dates.ts';

/** A date expression in the text and what it means; `means` is null where it could not be resolved. */
export interface DateMention {
  readonly span: Span;
  readonly means: DateInterval | null;
}

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const PART = '(?:(?:[Ee]arly|[Mm]id|[Ll]ate|(?:[Ee]nd|[Bb]eginning|[Ss]tart) of)[ -](?:in )?)?';
const YEAR = '(?:1[89]|20)\\d\\d';
const DATE = '\\d{1,2}(?:st|nd|rd|th)?';
const WHICH = '(?:[Ll]ast |[Tt]his |[Nn]ext |[Pp]ast )';
/** Words that make the bare month or year after them a date: "May" is a name and "2000" a number without one. */
const LEAD =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Dd]uring|[Tt]hrough|[Oo]f|[Bb]etween|[Tt]o|and|[Bb]efore|[Aa]fter|year) )';

const EXPRESSION = new RegExp(
  [
    `${YEAR}-\\d\\d-\\d\\d\\b`,
    `\\b${MONTH} ${DATE}(?:,? ${YEAR})?\\b(?!,\\d|\\.\\d|%)`,
    `\\b${DATE} (?:of )?${MONTH}(?:,? ${YEAR})?\\b`,
    `\\b${PART}${MONTH},? (?:of )?${YEAR}\\b`,
    `\\b${PART.slice(0, -1)}${WHICH}?${MONTH}\\b`,
    `\\b${PART.slice(0, -1)}${YEAR}\\b`,
    `\\b${WHICH}${MONTH}\\b`,
    `${LEAD}${MONTH}\\b(?! \\p{Lu})`,
    `${LEAD}${YEAR}\\b(?!['’]?\\w| (?:people|troops|soldiers|dollars|tons|tonnes|miles|fighters|men|women|children)|[.,]\\d)`,
    `(?<!(?:Black|Good|Super|Fat|Ash|Holy|Easter|Cyber|Bloody|Giving|Shrove) )\\b(?:${WHICH}|[Cc]oming )?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\\b`,
    '\\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\\b',
    '\\b(?:(?:[Ee]arlier|[Ll]ater) )?(?:[Tt]his|[Ll]ast|[Nn]ext) (?:week|month|year)\\b',
    '(?<![\\d,])\\b(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\\d{1,3}) (?:day|week|month|year)s? ago\\b',
  ].join('|'),
  'gu',
);

/** Words shortly before an expression that put it after the publication. */
const AHEAD =
  /\b(?:will|shall|would|must|due|scheduled|set to|plans?|planned|expect(?:s|ed)|upcoming|coming|ahead of|to be|deadline)\b[^.;]*$/;
const LOOK_BACK = 80;

/** The date expressions inside `span`, in order, each with what it means as published then. Numbers and names that merely look like dates are left out. */
export function findDates(text: string, span: Span, published: DateInterval | null): DateMention[] {
  const [from, to] = span;
  const found: DateMention[] = [];
  for (const match of text.slice(from, to).matchAll(EXPRESSION)) {
    const start = from + match.index;
    const towards = towardsOf(text.slice(Math.max(from, start - LOOK_BACK), start));
    found.push({ span: [start, start + match[0].length], means: resolveDate(match[0], published, towards) });
  }
  return found;
}

function towardsOf(before: string): Towards {
  return AHEAD.test(before) ? 'future' : 'past';
}
