import { addCase, type Cases, step } from './cases.ts';
import { cueSort, speaks, verbGroup } from './cue-cases.ts';
import { type CueInUnit, opensPhrase } from './source-cases.ts';
import type { TaggedTokens } from './tagging.ts';
import { AUXILIARIES, NOUNS, PREPOSITIONS, PRONOUNS, STOPS, SUBJECT_PRONOUNS, TAG, tagSet, VERBS } from './tags.ts';

export const START_FIELDS = [
  'side',
  'sort',
  'form',
  'first',
  'second',
  'before',
  'distance',
  'nearest',
  'separator',
  'source',
  'atStart',
  'quoted',
  'afterCue',
  'that',
  'before2',
  'comma',
  'auxiliary',
  'afterSource',
  'next',
] as const;

export const START_TEMPLATES = [
  'side',
  'side+sort',
  'side+form',
  'side+first',
  'first+second',
  'side+before',
  'before+first',
  'side+distance',
  'side+nearest',
  'side+separator',
  'side+source',
  'side+atStart',
  'side+quoted',
  'side+afterCue',
  'side+that',
  'that+sort',
  'sort+first',
  'sort+nearest',
  'sort+before',
  'nearest+first',
  'nearest+before',
  'atStart+separator',
  'before2+before',
  'side+comma',
  'comma+first',
  'auxiliary+side',
  'afterSource+side',
  'quoted+separator',
  'atStart+source',
  'afterCue+nearest',
  'that+first',
  'source+first',
  'distance+first',
  'side+next',
  'next+separator',
  'quoted+first',
  'atStart+first',
  'atStart+nearest',
] as const;

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

export const END_TEMPLATES = [
  'side',
  'side+atEnd',
  'atEnd+sort',
  'side+here',
  'here+next',
  'here+last',
  'last',
  'here+sort',
  'here+first',
  'side+length',
  'side+farther',
  'verbs',
  'verbs+here',
  'clause+here',
  'commas',
  'commas+here',
  'room',
  'room+here',
  'atEnd+first',
  'quoted',
  'quoted+here',
  'quoted+first',
  'length+here',
  'last2+last',
  'next+next2',
  'farther+atEnd',
  'second+here',
  'verbs+first',
  'side+quoted',
  'clause+next',
  'sort+verbs',
  'sort+length',
  'before+here',
  'form+here',
  'clause+commas',
  'speaking+here',
  'speaking+atEnd',
  'inside',
  'inside+here',
  'inside+sort',
  'inside+speaking',
  'clauseNext+here',
  'clauseNext+first',
  'clauseNext+next',
  'clauseNext+sort',
] as const;

const START = Object.fromEntries(START_FIELDS.map((name, i) => [name, i])) as Record<
  (typeof START_FIELDS)[number],
  number
>;
const END = Object.fromEntries(END_FIELDS.map((name, i) => [name, i])) as Record<(typeof END_FIELDS)[number], number>;

/** A cue with its source, in tokens; no source is [-1, -1]. */
export interface SourcedCue extends CueInUnit {
  readonly sourceFrom: number;
  readonly sourceTo: number;
}

export const CONTENT_SIDES = { none: 0, after: 1, before: 2 } as const;

const AFTER_THESE = tagSet(
  'comma',
  'colon',
  'of',
  'about',
  'for',
  'on',
  'with',
  'to',
  'that',
  'dash',
  'against',
  'in',
  'as',
  'at',
  'by',
  'from',
  'prep',
  'and',
  'out',
);
const AT_THESE = tagSet(
  'that',
  'to',
  'whether',
  'if',
  'how',
  'what',
  'open',
  'as',
  'who',
  'which',
  'when',
  'the',
  'a',
  'his',
  'her',
  'he',
  'they',
  'it',
  'i',
  'verb-ing',
  'ing',
  'because',
  'name',
);
const BEFORE_STARTS = tagSet(
  'comma',
  'dash',
  'colon',
  'semicolon',
  'and',
  'but',
  'or',
  'that',
  'bracketOpen',
  'because',
  'when',
  'if',
  'stop',
  'query',
  'ellipsis',
  'line',
  'close',
  'as',
  'before',
);
const MOST = 12;

/** Where the content of a cue may begin; the first case is "none". The span of a case is [start, side]. */
export function contentStarts(tokens: TaggedTokens, cue: SourcedCue, cases: Cases): void {
  cases.count = 0;
  addStart(tokens, cue, CONTENT_SIDES.none, 0, 0, cases);
  const { tag } = tokens;
  const after = cue.sourceFrom >= cue.end ? cue.sourceTo : cue.end;
  let found = 0;
  for (let i = after; i < cue.to && i < after + 24 && found < MOST; i++) {
    const here = tag[i] as number;
    if (tokens.passage[i] !== -1 && here !== TAG.open) {
      i = passageEnd(tokens, cue.to, i);
      continue;
    }
    if (i > after && STOPS[here] && here !== TAG.ellipsis) break;
    if (here === TAG.comma || here === TAG.colon) continue;
    if (i === after || AT_THESE[here] || AFTER_THESE[tag[i - 1] as number]) {
      addStart(tokens, cue, CONTENT_SIDES.after, i, found, cases);
      found++;
    }
  }
  startsBefore(tokens, cue, cases);
}

function startsBefore(tokens: TaggedTokens, cue: SourcedCue, cases: Cases): void {
  const { tag } = tokens;
  const limit = contentLimit(tokens, cue);
  let found = 0;
  for (let i = limit - 1; i > cue.from && found < MOST; i--) {
    if (tokens.passage[i] !== -1 && tokens.passage[i] === tokens.passage[i - 1]) continue;
    const opens =
      tag[i] === TAG.open || BEFORE_STARTS[tag[i - 1] as number] || (i > limit - 12 && opensPhrase(tag, cue.from, i));
    if (!opens || tag[i] === TAG.comma || tag[i] === TAG.close || tokens.passage[i] !== -1) continue;
    addStart(tokens, cue, CONTENT_SIDES.before, i, found, cases);
    found++;
  }
  if (limit > cue.from) addStart(tokens, cue, CONTENT_SIDES.before, cue.from, found, cases);
}

/** Where content before the cue must have ended: at the cue's verb group, or at its source where that stands before it. */
export function contentLimit(tokens: TaggedTokens, cue: SourcedCue): number {
  const group = Math.min(cue.start, verbGroup(tokens, cue.from, cue.head).start);
  return cue.sourceFrom >= 0 && cue.sourceFrom < cue.start ? cue.sourceFrom : group;
}

function passageEnd(tokens: TaggedTokens, to: number, i: number): number {
  const passage = tokens.passage[i];
  let end = i;
  while (end < to && tokens.passage[end] === passage) end++;
  return end;
}

function addStart(tokens: TaggedTokens, cue: SourcedCue, side: number, i: number, nearest: number, cases: Cases): void {
  const offset = addCase(cases, i, side);
  const { values } = cases;
  const at = (j: number): number => (j < cue.from || j >= cue.to ? 0 : (tokens.tag[j] as number));
  const limit = contentLimit(tokens, cue);
  const after = cue.sourceFrom >= cue.end ? cue.sourceTo : cue.end;
  values[offset + START.side] = side;
  values[offset + START.sort] = cueSort(tokens, cue.head);
  values[offset + START.form] = at(cue.head);
  values[offset + START.separator] = at(limit - 1);
  values[offset + START.source] =
    cue.sourceFrom < 0 ? 0 : cue.sourceFrom >= cue.end ? 1 : cue.start - cue.sourceTo < 2 ? 2 : 3;
  values[offset + START.afterCue] = at(cue.end);
  values[offset + START.afterSource] = at(after);
  values[offset + START.next] = at(after + 1);
  values[offset + START.auxiliary] = verbGroup(tokens, cue.from, cue.head).code;
  if (side === CONTENT_SIDES.none) return;
  values[offset + START.first] = at(i);
  values[offset + START.second] = at(i + 1);
  values[offset + START.before] = at(i - 1);
  values[offset + START.before2] = at(i - 2);
  values[offset + START.distance] = step(side === CONTENT_SIDES.after ? i - after : limit - i);
  values[offset + START.nearest] = nearest;
  values[offset + START.atStart] = i === cue.from ? 1 : 0;
  values[offset + START.quoted] = tokens.tag[i] === TAG.open ? 1 : 0;
  values[offset + START.that] = side === CONTENT_SIDES.after ? passed(tokens, after, i) : 0;
  values[offset + START.comma] = side === CONTENT_SIDES.before && hasComma(tokens, i, limit) ? 1 : 0;
}

/** What was passed on the way from the cue: 0 nothing, 1 words, 2 a "that" or "to", 3 a comma, 4 a verb. */
function passed(tokens: TaggedTokens, from: number, to: number): number {
  let most = from < to ? 1 : 0;
  for (let i = from; i < to; i++) {
    const tag = tokens.tag[i] as number;
    if (VERBS[tag] || AUXILIARIES[tag]) most = 4;
    else if (tag === TAG.comma) most = Math.max(most, 3);
    else if (tag === TAG.that || tag === TAG.to) most = Math.max(most, 2);
  }
  return most;
}

function hasComma(tokens: TaggedTokens, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (tokens.tag[i] === TAG.comma && tokens.passage[i] === -1) return true;
  return false;
}

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
  let found = 0;
  let finished = false;
  for (let i = start; i < cue.to; i++) {
    const here = tag[i] as number;
    if (i > start && END_AT[here] && tokens.passage[i] === -1 && found < MOST_ENDS && here !== TAG.close) {
      addEnd(tokens, cue, start, i, CONTENT_SIDES.after, found++, state, cases);
    }
    if (tokens.passage[i] === -1) note(state, here);
    if (speaks(tokens, i)) state.inside++;
    if (i > start && here === TAG.close && found < MOST_ENDS && i + 1 < cue.to) {
      addEnd(tokens, cue, start, i + 1, CONTENT_SIDES.after, found++, state, cases);
      if (END_AT[tag[i + 1] as number]) i++;
    }
    finished = i + 1 >= cue.to;
  }
  if (finished || cases.count === 0) addEnd(tokens, cue, start, cue.to, CONTENT_SIDES.after, found, state, cases);
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
