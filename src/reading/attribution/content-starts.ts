import { addCase, type Cases, step } from './cases.ts';
import { cueSort } from './cue-sorts.ts';
import { opensPhrase } from './phrases.ts';
import type { CueInUnit } from './source-cases.ts';
import type { TaggedTokens } from './tagging.ts';
import { AUXILIARIES, STOPS, TAG, tagSet, VERBS } from './tags.ts';
import { verbGroup } from './verb-groups.ts';

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

export const START_TEMPLATES: readonly string[] = `
  side side+sort side+form side+first first+second side+before before+first side+distance side+nearest
  side+separator side+source side+atStart side+quoted side+afterCue side+that that+sort sort+first sort+nearest
  sort+before nearest+first nearest+before atStart+separator before2+before side+comma comma+first auxiliary+side
  afterSource+side quoted+separator atStart+source afterCue+nearest that+first source+first distance+first side+next
  next+separator quoted+first atStart+first atStart+nearest
`
  .trim()
  .split(/\s+/);

const START = Object.fromEntries(START_FIELDS.map((name, i) => [name, i])) as Record<
  (typeof START_FIELDS)[number],
  number
>;
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
/** Tokens beyond which content before its cue begins with the unit: it bounds the work on each cue, whatever the text. */
const FARTHEST = 200;

/** A cue with what all its cases have in common. */
interface Context {
  readonly tokens: TaggedTokens;
  readonly cue: SourcedCue;
  /** Where content after the cue can begin, and where content before it must have ended. */
  readonly after: number;
  readonly limit: number;
  readonly sort: number;
  readonly auxiliary: number;
  readonly cases: Cases;
}

/** Where the content of a cue may begin; the first case is "none". The span of a case is [start, side]. */
export function contentStarts(tokens: TaggedTokens, cue: SourcedCue, cases: Cases): void {
  cases.count = 0;
  const context = {
    tokens,
    cue,
    after: cue.sourceFrom >= cue.end ? cue.sourceTo : cue.end,
    limit: contentLimit(tokens, cue),
    sort: cueSort(tokens, cue.head),
    auxiliary: verbGroup(tokens, cue.from, cue.head).code,
    cases,
  };
  addStart(context, CONTENT_SIDES.none, 0, 0);
  startsAfter(context);
  startsBefore(context);
}

function startsAfter(context: Context): void {
  const { tokens, cue, after } = context;
  const { tag } = tokens;
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
      addStart(context, CONTENT_SIDES.after, i, found);
      found++;
    }
  }
}

function startsBefore(context: Context): void {
  const { tokens, cue, limit } = context;
  const { tag } = tokens;
  let found = 0;
  for (let i = limit - 1; i > Math.max(cue.from, limit - FARTHEST) && found < MOST; i--) {
    if (tokens.passage[i] !== -1 && tokens.passage[i] === tokens.passage[i - 1]) continue;
    const opens =
      tag[i] === TAG.open || BEFORE_STARTS[tag[i - 1] as number] || (i > limit - 12 && opensPhrase(tag, cue.from, i));
    if (!opens || tag[i] === TAG.comma || tag[i] === TAG.close || tokens.passage[i] !== -1) continue;
    addStart(context, CONTENT_SIDES.before, i, found);
    found++;
  }
  if (limit > cue.from) addStart(context, CONTENT_SIDES.before, cue.from, found);
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

function addStart(context: Context, side: number, i: number, nearest: number): void {
  const { tokens, cue, after, limit, cases } = context;
  const offset = addCase(cases, i, side);
  const { values } = cases;
  const at = (j: number): number => (j < cue.from || j >= cue.to ? 0 : (tokens.tag[j] as number));
  values[offset + START.side] = side;
  values[offset + START.sort] = context.sort;
  values[offset + START.form] = at(cue.head);
  values[offset + START.separator] = at(limit - 1);
  values[offset + START.source] =
    cue.sourceFrom < 0 ? 0 : cue.sourceFrom >= cue.end ? 1 : cue.start - cue.sourceTo < 2 ? 2 : 3;
  values[offset + START.afterCue] = at(cue.end);
  values[offset + START.afterSource] = at(after);
  values[offset + START.next] = at(after + 1);
  values[offset + START.auxiliary] = context.auxiliary;
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
