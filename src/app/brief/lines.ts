import type { Reading } from '../../domain/reading.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import type { Entry } from '../../ports/archive.ts';
import { terms } from '../../reading/terms.ts';
import { withoutDateline } from '../without-dateline.ts';
import { groupsMet, type Wanted } from './matching.ts';

/** A sentence that could stand in a brief by itself. */
export interface Line {
  readonly span: Span;
  readonly terms: ReadonlySet<string>;
  readonly worth: number;
}

const SHORTEST = 40;
const LONGEST = 340;

/** Openings that lean on a sentence left out. "Such", "this" and "these" point back as pronouns do. */
const LEANS_BACK =
  /^["“‘(]?(?:he|she|it|they|we|i|you|his|her|its|their|theirs|him|them|this|that|these|those|such|both|neither|either|one|another|others|there|here|then|so|but|and|or|nor|yet|instead|also|too|still|however|moreover|furthermore|nevertheless|nonetheless|otherwise|therefore|thus|hence|similarly|likewise|for example|for instance|in addition|by contrast|on the other hand|the former|the latter|the same|as a result|asked|if so|the (?:first|second|third|fourth|last) (?:was|is|were|are|one))\b/iu;

/** A columnist's or presenter's own voice: what is said so is no report. Words between quotation marks are somebody else's. */
const SPEAKS_TO_READER =
  /\b(?:I|I['’]m|I['’]ve|I['’]d|I['’]ll|me|us|[Mm]y|[Ww]e|[Ww]e['’]re|[Ww]e['’]ve|[Oo]ur|[Yy]ou|[Yy]our)\b/u;
const BEGINS = /^[\p{L}\p{N}"“‘«'([$£€]/u;
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»/gu;

const COMPLETE = /[.!…]["”’')\]]*$/u;

/**
 * The sentences of a report that can be shown alone, with their worth for the topic: whole sentences of its paragraphs, neither questions
 * nor fragments, that do not begin with a word whose referent would be left out, and that do not cut a quotation in two.
 */
export function linesOf({ version, reading }: Entry, wanted: Wanted): Line[] {
  const found: Line[] = [];
  let index = 0;
  for (const block of reading.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    for (; index < reading.sentences.length; index++) {
      const sentence = reading.sentences[index] as Span;
      if (sentence[0] >= block.span[1]) break;
      if (sentence[0] < block.span[0]) continue;
      const span = withoutDateline(version.text, reading.dateline, sentence);
      const words = version.text.slice(...span);
      if (!standsAlone(words)) continue;
      const inOrder = terms(words);
      found.push({
        span,
        terms: new Set(inOrder),
        worth: worthOf(inOrder, block.paragraph ?? 1, wanted) + (isAttributed(reading, sentence) ? ATTRIBUTED : 0),
      });
    }
  }
  return found;
}

function standsAlone(words: string): boolean {
  return (
    words.length >= SHORTEST &&
    words.length <= LONGEST &&
    BEGINS.test(words) &&
    COMPLETE.test(words) &&
    !LEANS_BACK.test(words) &&
    !/[?]["”’]?$/u.test(words) &&
    !SPEAKS_TO_READER.test(words.replace(QUOTED, '')) &&
    balanced(words)
  );
}

/** Whether every quotation mark that opens also closes. Straight marks must be even in number. */
function balanced(words: string): boolean {
  let straight = 0;
  let open = 0;
  for (const character of words) {
    if (character === '"') straight++;
    else if (character === '“' || character === '«') open++;
    else if (character === '”' || character === '»') open--;
    if (open < 0) return false;
  }
  return open === 0 && straight % 2 === 0;
}

/** The inverted pyramid: news says first what matters most. Then how much of the topic a sentence names, and figures and names in it. */
function worthOf(inOrder: readonly string[], paragraph: number, wanted: Wanted): number {
  const position = 1 / (1 + 0.35 * (paragraph - 1));
  const topical = wanted.length === 0 ? 0.5 : groupsMet(inOrder, wanted) / wanted.length;
  return position + 0.8 * topical;
}

/** A sentence that says who says so is worth more than the paper's narration. */
const ATTRIBUTED = 0.25;

const isAttributed = (reading: Reading, sentence: Span): boolean =>
  reading.statements.some(({ content, speaker }) => speaker !== null && overlaps(content, sentence));

/** How much of a line has been said already by another: 1 when all its terms were there. */
function repeated(line: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of line) if (other.has(term)) shared++;
  return shared / Math.max(1, line.size);
}

/** A line of which more than this has been said adds too little. */
const REPEATS = 0.6;

/** The best lines that say something new beside `shown` and one another and avoid the spans `taken`; in the order of the text. */
export function chooseLines(
  candidates: readonly Line[],
  shown: readonly ReadonlySet<string>[],
  taken: readonly Span[],
  most: number,
): Line[] {
  const chosen: Line[] = [];
  for (const line of [...candidates].sort((a, b) => b.worth - a.worth || a.span[0] - b.span[0])) {
    if (chosen.length === most) break;
    if (taken.some((span) => overlaps(span, line.span))) continue;
    const said = [...shown, ...chosen.map((earlier) => earlier.terms)];
    if (said.some((other) => repeated(line.terms, other) > REPEATS)) continue;
    chosen.push(line);
  }
  return chosen.sort((a, b) => a.span[0] - b.span[0]);
}
