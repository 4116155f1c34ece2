import type { Span } from '../../domain/span.ts';
import { addCase, type Cases, step } from './cases.ts';
import { cueSort, FINITE, SORT, SPEAKING } from './cue-sorts.ts';
import type { TaggedTokens } from './tagging.ts';
import { NOUNS, PRONOUNS, STOPS, TAG, tagSet, VERBS } from './tags.ts';
import { verbGroup } from './verb-groups.ts';

export const CUE_FIELDS = [
  'sort',
  'tag',
  'before',
  'before2',
  'after',
  'after2',
  'after3',
  'auxiliary',
  'subject',
  'beforeSubject',
  'negated',
  'quoteBefore',
  'quoteAfter',
  'that',
  'position',
  'earlier',
  'titled',
  'room',
  'object',
  'kind',
  'clause',
  'noun',
  'subjectHead',
  'previous',
  'previousThat',
  'gap',
  'tail',
  'following',
  'comma',
] as const;

export const CUE_TEMPLATES: readonly string[] = `
  sort sort+tag sort+before sort+after sort+auxiliary sort+subject sort+quoteBefore sort+quoteAfter sort+that
  sort+clause sort+object sort+titled sort+position sort+earlier sort+room sort+after2 sort+before2 sort+negated
  sort+kind sort+noun tag+after tag+before tag+subject tag+auxiliary before+after after+after2 before2+before
  after2+after3 subject+beforeSubject subject+after auxiliary+subject clause+subject clause+tag object+after
  earlier+clause quoteBefore+quoteAfter position+titled kind+before tag+object subject+object room+quoteBefore
  subjectHead+sort subjectHead+object that+subject earlier+tag negated+object previous previous+clause previous+gap
  previous+tag previous+sort previousThat+clause previousThat+gap tail tail+sort tail+clause tail+position following
  following+sort following+clause comma+previous comma+clause comma+previousThat
`
  .trim()
  .split(/\s+/);

const FIELD = Object.fromEntries(CUE_FIELDS.map((name, i) => [name, i])) as Record<(typeof CUE_FIELDS)[number], number>;

const CLAUSE_OPENERS = tagSet(
  'who',
  'which',
  'that',
  'if',
  'because',
  'when',
  'whether',
  'and',
  'but',
  'or',
  'comma',
  'how',
  'what',
  'as',
  'before',
  'semicolon',
  'colon',
  'dash',
  'open',
  'close',
  'to',
  'bracketOpen',
);

/** Lists the tokens of a unit that could be cues, outside quotation marks. */
export function cueCases(tokens: TaggedTokens, [from, to]: Span, titled: number, cases: Cases): void {
  cases.count = 0;
  let listed = 0;
  for (let i = from; i < to; i++) {
    if (tokens.passage[i] !== -1) continue;
    const sort = cueSort(tokens, i);
    if (sort === 0) continue;
    const offset = addCase(cases, i, i + 1);
    fillCue(tokens, from, to, i, sort, offset, cases.values);
    cases.values[offset + FIELD.earlier] = Math.min(4, listed);
    cases.values[offset + FIELD.titled] = titled;
    if (sort <= SORT.report) listed++;
  }
  relate(tokens, to, cases);
}

/** Adds what each case has to do with its neighbours: the last speaking cue before it, the next after it, one at the end of the unit. */
function relate(tokens: TaggedTokens, to: number, cases: Cases): void {
  const { values, width, from } = cases;
  const tail = tailOf(tokens, to, cases);
  let previous = -1;
  for (let c = 0; c < cases.count; c++) {
    const offset = c * width;
    const i = from[c] as number;
    values[offset + FIELD.tail] = tail < 0 ? 0 : c < tail ? 1 : c === tail ? 2 : 3;
    if (c + 1 < cases.count && (from[c + 1] as number) - i < 12)
      values[offset + FIELD.following] = values[offset + width + FIELD.sort] as number;
    if (previous >= 0) {
      values[offset + FIELD.previous] = values[previous * width + FIELD.sort] as number;
      values[offset + FIELD.previousThat] =
        1 +
        (values[previous * width + FIELD.that] as number) * 4 +
        (values[previous * width + FIELD.quoteAfter] as number);
      values[offset + FIELD.gap] = step(i - (from[previous] as number));
      values[offset + FIELD.comma] = hasComma(tokens, from[previous] as number, i) ? 2 : 1;
    }
    if (SPEAKING[values[offset + FIELD.sort] as number] && FINITE[tokens.tag[i] as number]) previous = c;
  }
}

/** The case of a speaking cue among the last eight tokens, with a comma or closing mark not far before it; -1 for none. */
function tailOf(tokens: TaggedTokens, to: number, cases: Cases): number {
  for (let c = cases.count - 1; c >= 0; c--) {
    const i = cases.from[c] as number;
    if (i < to - 9) return -1;
    if (!SPEAKING[cases.values[c * cases.width + FIELD.sort] as number] || !FINITE[tokens.tag[i] as number]) continue;
    for (let j = i - 1; j > i - 9 && j > 0; j--)
      if (tokens.tag[j] === TAG.comma || tokens.tag[j] === TAG.close) return c;
  }
  return -1;
}

function hasComma(tokens: TaggedTokens, from: number, to: number): boolean {
  for (let j = Math.max(from, to - 25); j < to; j++)
    if (tokens.tag[j] === TAG.comma && tokens.passage[j] === -1) return true;
  return false;
}

function fillCue(
  tokens: TaggedTokens,
  from: number,
  to: number,
  i: number,
  sort: number,
  offset: number,
  values: Uint8Array,
): void {
  const { tag } = tokens;
  const at = (j: number): number => (j < from || j >= to ? 0 : (tag[j] as number));
  const group = verbGroup(tokens, from, i);
  const k = group.start - 1;
  values[offset + FIELD.sort] = sort;
  values[offset + FIELD.tag] = at(i);
  values[offset + FIELD.before] = at(i - 1);
  values[offset + FIELD.before2] = at(i - 2);
  values[offset + FIELD.after] = at(i + 1);
  values[offset + FIELD.after2] = at(i + 2);
  values[offset + FIELD.after3] = at(i + 3);
  values[offset + FIELD.auxiliary] = group.code;
  values[offset + FIELD.negated] = group.negated;
  values[offset + FIELD.subject] = at(k);
  values[offset + FIELD.beforeSubject] = at(k - 1);
  values[offset + FIELD.quoteBefore] = quoteBefore(tokens, from, i);
  values[offset + FIELD.quoteAfter] = quoteAfter(tokens, to, i);
  values[offset + FIELD.that] = thatAfter(tokens, to, i);
  values[offset + FIELD.position] = step(i - from);
  values[offset + FIELD.room] = step(to - i - 1);
  values[offset + FIELD.object] = objectAfter(tokens, to, i);
  values[offset + FIELD.kind] = tokens.kind[i] as number;
  values[offset + FIELD.clause] = clauseOpener(tokens, from, k);
  values[offset + FIELD.noun] = (tokens.entry[i] as number) & 127;
  values[offset + FIELD.subjectHead] = nounBefore(tokens, from, k);
}

/** 0 none in the twelve tokens before; 1 a quotation ends right before, 2 with up to three, 3 with more tokens between. */
function quoteBefore(tokens: TaggedTokens, from: number, i: number): number {
  for (let j = i - 1; j >= from && j > i - 14; j--) {
    if (tokens.tag[j] === TAG.close) return i - j === 1 ? 1 : i - j < 5 ? 2 : 3;
    if (STOPS[tokens.tag[j] as number]) return 0;
  }
  return 0;
}

/** 0 none in the twelve tokens after; 1 a quotation opens right after (a comma or colon aside), 2 with up to three, 3 with more between. */
function quoteAfter(tokens: TaggedTokens, to: number, i: number): number {
  for (let j = i + 1; j < to && j < i + 14; j++) {
    if (tokens.tag[j] === TAG.open) {
      const near = tokens.tag[j - 1] === TAG.comma || tokens.tag[j - 1] === TAG.colon ? j - i - 1 : j - i;
      return near <= 1 ? 1 : near < 5 ? 2 : 3;
    }
  }
  return 0;
}

function thatAfter(tokens: TaggedTokens, to: number, i: number): number {
  for (let j = i + 1; j < to && j < i + 8; j++) {
    const tag = tokens.tag[j] as number;
    if (tag === TAG.that) return j === i + 1 ? 1 : 2;
    if (STOPS[tag] || VERBS[tag]) return 0;
  }
  return 0;
}

/** The tag of the first noun or pronoun after, within five tokens. */
function objectAfter(tokens: TaggedTokens, to: number, i: number): number {
  for (let j = i + 1; j < to && j < i + 6; j++) {
    const tag = tokens.tag[j] as number;
    if (NOUNS[tag] || PRONOUNS[tag] || tag === TAG.that || tag === TAG.open) return tag;
    if (STOPS[tag]) return tag;
  }
  return 0;
}

function nounBefore(tokens: TaggedTokens, from: number, k: number): number {
  for (let j = k; j >= from && j > k - 8; j--) {
    const tag = tokens.tag[j] as number;
    if (NOUNS[tag] || PRONOUNS[tag]) return tag;
    if (STOPS[tag] || VERBS[tag]) return tag;
  }
  return 0;
}

function clauseOpener(tokens: TaggedTokens, from: number, k: number): number {
  for (let j = k; j >= from && j > k - 20; j--)
    if (CLAUSE_OPENERS[tokens.tag[j] as number]) return tokens.tag[j] as number;
  return 0;
}
