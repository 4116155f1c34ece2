import { addCase, type Cases, step } from './cases.ts';
import { CONTENT_SIDES, contentLimit, type SourcedCue } from './content-starts.ts';
import { cueSort, speaks } from './cue-sorts.ts';
import type { TaggedTokens } from './tagging.ts';
import { AUXILIARIES, NOUNS, PREPOSITIONS, PRONOUNS, STOPS, SUBJECT_PRONOUNS, TAG, tagSet, VERBS } from './tags.ts';

/** How a content that begins somewhere may end, and what the model sees of each end. */
export const END_FIELDS = [
  'side',
  'sort',
  'first',
  'last',
  'here',
  'next',
  'length',
  'atEnd',
  'quoted',
  'farther',
  'verbs',
  'clause',
  'commas',
  'room',
  'second',
  'last2',
  'next2',
  'sameAsFirst',
  'before',
  'form',
  'speaking',
  'inside',
  'clauseNext',
] as const;

export const END_TEMPLATES: readonly string[] = `
  side side+atEnd atEnd+sort side+here here+next here+last last here+sort here+first side+length side+farther verbs
  verbs+here clause+here commas commas+here room room+here atEnd+first quoted quoted+here quoted+first length+here
  last2+last next+next2 farther+atEnd second+here verbs+first side+quoted clause+next sort+verbs sort+length
  before+here form+here clause+commas speaking+here speaking+atEnd inside inside+here inside+sort inside+speaking
  clauseNext+here clauseNext+first clauseNext+next clauseNext+sort
`
  .trim()
  .split(/\s+/);

const END = Object.fromEntries(END_FIELDS.map((name, i) => [name, i])) as Record<(typeof END_FIELDS)[number], number>;

const END_AT = tagSet(
  'stop',
  'query',
  'semicolon',
  'line',
  'ellipsis',
  'comma',
  'colon',
  'dash',
  'bracketOpen',
  'bracketClose',
  'and',
  'but',
  'or',
  'of',
  'by',
  'in',
  'on',
  'at',
  'for',
  'with',
  'from',
  'about',
  'against',
  'than',
  'prep',
  'as',
  'because',
  'when',
  'before',
  'if',
  'to',
  'who',
  'which',
  'that',
  'day',
  'later',
  'verb-ing',
  'ing',
  'be',
  'have',
  'modal',
  'verb-past',
  'verb-s',
  'how',
  'what',
  'open',
  'close',
  'adverb',
  'also',
  'ed',
  'verb-participle',
);
const MOST_ENDS = 30;
/** Tokens after which only the end of the unit is left: it bounds the work on each cue, whatever the text. */
const FARTHEST_END = 200;

/** Where a content that begins at `start` may end. */
export function contentEnds(tokens: TaggedTokens, cue: SourcedCue, start: number, side: number, cases: Cases): void {
  cases.count = 0;
  if (side === CONTENT_SIDES.before) endsBefore(tokens, cue, start, cases);
  else endsAfter(tokens, cue, start, cases);
}

function endsBefore(tokens: TaggedTokens, cue: SourcedCue, start: number, cases: Cases): void {
  const { tag } = tokens;
  const limit = contentLimit(tokens, cue);
  const state = newState();
  let found = 0;
  addEnd(tokens, cue, start, limit, CONTENT_SIDES.before, found++, state, cases);
  for (let i = limit - 1; i > start && found < 6; i--) {
    if (tokens.passage[i] !== -1) break;
    if (
      i === limit - 1
        ? !END_AT[tag[i] as number]
        : tag[i] !== TAG.comma &&
          tag[i] !== TAG.dash &&
          tag[i - 1] !== TAG.close &&
          !SUBJECT_PRONOUNS[tag[i] as number] &&
          tag[i] !== TAG.as &&
          tag[i] !== TAG.who &&
          tag[i] !== TAG.which
    )
      continue;
    addEnd(tokens, cue, start, i, CONTENT_SIDES.before, found++, state, cases);
  }
}

interface EndState {
  verbs: number;
  /** Speaking verbs passed. */
  inside: number;
  commas: number;
  /** The last clause opener passed. */
  clause: number;
}

const newState = (): EndState => ({ verbs: 0, inside: 0, commas: 0, clause: 0 });

function endsAfter(tokens: TaggedTokens, cue: SourcedCue, start: number, cases: Cases): void {
  const { tag } = tokens;
  const state = newState();
  const last = Math.min(cue.to, start + FARTHEST_END);
  let found = 0;
  for (let i = start; i < last && found < MOST_ENDS; i++) {
    const here = tag[i] as number;
    if (i > start && END_AT[here] && tokens.passage[i] === -1 && here !== TAG.close) {
      addEnd(tokens, cue, start, i, CONTENT_SIDES.after, found++, state, cases);
    }
    if (tokens.passage[i] === -1) note(state, here);
    if (speaks(tokens, i)) state.inside++;
    if (i > start && here === TAG.close && i + 1 < cue.to) {
      addEnd(tokens, cue, start, i + 1, CONTENT_SIDES.after, found++, state, cases);
      if (END_AT[tag[i + 1] as number]) i++;
    }
  }
  addEnd(tokens, cue, start, cue.to, CONTENT_SIDES.after, found, state, cases);
}

function note(state: EndState, tag: number): void {
  if (VERBS[tag] || AUXILIARIES[tag]) state.verbs++;
  else if (tag === TAG.comma) state.commas++;
  else if (
    PREPOSITIONS[tag] ||
    tag === TAG.that ||
    tag === TAG.to ||
    tag === TAG.who ||
    tag === TAG.which ||
    tag === TAG.and
  )
    state.clause = tag;
}

function addEnd(
  tokens: TaggedTokens,
  cue: SourcedCue,
  start: number,
  end: number,
  side: number,
  farther: number,
  state: EndState,
  cases: Cases,
): void {
  const offset = addCase(cases, start, end);
  const { values } = cases;
  const at = (j: number): number => (j < cue.from || j >= cue.to ? 0 : (tokens.tag[j] as number));
  values[offset + END.side] = side;
  values[offset + END.sort] = cueSort(tokens, cue.head);
  values[offset + END.form] = at(cue.head);
  values[offset + END.first] = at(start);
  values[offset + END.second] = at(start + 1);
  values[offset + END.before] = at(start - 1);
  values[offset + END.last] = at(end - 1);
  values[offset + END.last2] = at(end - 2);
  values[offset + END.here] = at(end);
  values[offset + END.next] = at(end + 1);
  values[offset + END.next2] = at(end + 2);
  values[offset + END.length] = step(end - start);
  values[offset + END.atEnd] = endKind(tokens, cue, end);
  values[offset + END.quoted] =
    at(start) === TAG.open ? (at(end - 1) === TAG.close ? 2 : 1) : at(end - 1) === TAG.close ? 3 : 0;
  values[offset + END.farther] = Math.min(15, farther);
  values[offset + END.verbs] = Math.min(4, state.verbs) + (PRONOUNS[at(end - 1)] ? 5 : 0);
  values[offset + END.clause] = state.clause;
  values[offset + END.commas] = Math.min(4, state.commas);
  values[offset + END.room] = step(cue.to - end);
  values[offset + END.inside] = Math.min(3, state.inside);
  lookAfter(tokens, cue.to, end, offset, values);
}

/** What comes after an end: whether a speaking verb follows soon, and how the next clause goes (its first noun phrase and first verb). */
function lookAfter(tokens: TaggedTokens, to: number, end: number, offset: number, values: Uint8Array): void {
  let subject = 0;
  for (let i = end; i < to && i < end + 9; i++) {
    const tag = tokens.tag[i] as number;
    if (speaks(tokens, i)) {
      values[offset + END.speaking] = i - end < 4 ? 1 : 2;
      return;
    }
    if (VERBS[tag] || AUXILIARIES[tag]) {
      values[offset + END.clauseNext] = subject + (AUXILIARIES[tag] ? 4 : tag === TAG['verb-ing'] ? 8 : 12);
      return;
    }
    if (i > end && (tag === TAG.comma || STOPS[tag])) return;
    if (SUBJECT_PRONOUNS[tag]) subject = 2;
    else if (subject === 0 && NOUNS[tag]) subject = 1;
  }
}

/** 0 inside the unit, 1 at its end, 2 right before its last stop, 3 before the last stop and a closing mark. */
function endKind(tokens: TaggedTokens, cue: SourcedCue, end: number): number {
  if (end === cue.to) return 1;
  if (end === cue.to - 1 && STOPS[tokens.tag[end] as number]) return 2;
  return end === cue.to - 2 ? 3 : 0;
}
