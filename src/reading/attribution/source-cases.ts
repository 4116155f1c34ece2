import { addCase, type Cases, step } from './cases.ts';
import { cueSort } from './cue-sorts.ts';
import { endsPhrase, opensPhrase, PHRASE } from './phrases.ts';
import type { TaggedTokens } from './tagging.ts';
import { ADVERBS, AUXILIARIES, NOUNS, PEOPLE, PREPOSITIONS, PRONOUNS, STOPS, TAG, tagSet, VERBS } from './tags.ts';
import { verbGroup } from './verb-groups.ts';

/** Where a source stands: nowhere, before the cue, before a comma and the cue, farther before (the subject of an earlier verb), after the cue, after its preposition. */
export const SIDES = ['none', 'before', 'comma', 'earlier', 'after', 'by'] as const;
const SIDE = Object.fromEntries(SIDES.map((name, i) => [name, i])) as Record<(typeof SIDES)[number], number>;

export const SOURCE_FIELDS = [
  'side',
  'sort',
  'form',
  'first',
  'beforeFirst',
  'last',
  'afterLast',
  'length',
  'commas',
  'verbs',
  'people',
  'farther',
  'auxiliary',
  'beforeCue',
  'atStart',
  'distance',
  'second',
  'who',
  'afterAfter',
  'ofs',
  'quoteNear',
  'beforeFirst2',
] as const;

export const SOURCE_TEMPLATES: readonly string[] = `
  side side+sort side+form first side+first beforeFirst beforeFirst+first side+beforeFirst last side+last afterLast
  side+afterLast last+afterLast length side+length first+length commas side+commas commas+who verbs side+verbs
  people side+people farther side+farther auxiliary+side beforeCue+side atStart side+atStart distance+side
  first+second last+people sort+first sort+last who side+who ofs ofs+length afterLast+afterAfter side+quoteNear
  first+last beforeFirst+farther form+auxiliary beforeFirst2+beforeFirst commas+verbs commas+last commas+first
  verbs+beforeFirst sort+auxiliary
`
  .trim()
  .split(/\s+/);

const FIELD = Object.fromEntries(SOURCE_FIELDS.map((name, i) => [name, i])) as Record<
  (typeof SOURCE_FIELDS)[number],
  number
>;

/** What is needed of the cue. `to` ends the unit, `from` begins it. */
export interface CueInUnit {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly start: number;
  readonly end: number;
}

const BARRIER = tagSet('close', 'open', 'line', 'semicolon', 'query');
const REACH = 45;
const MOST_STARTS = 12;

/** All stretches that may be the source of a cue; the first case is "none". */
export function sourceCases(tokens: TaggedTokens, cue: CueInUnit, cases: Cases): void {
  cases.count = 0;
  const group = verbGroup(tokens, cue.from, cue.head);
  const start = Math.min(cue.start, group.start);
  const context: Context = { tokens, cue, sort: cueSort(tokens, cue.head), code: group.code, start, cases };
  add(context, 0, 0, 0, 0);
  before(context);
  after(context);
}

interface Context {
  readonly tokens: TaggedTokens;
  readonly cue: CueInUnit;
  readonly sort: number;
  readonly code: number;
  /** Where the verb group begins. */
  readonly start: number;
  readonly cases: Cases;
}

function before(context: Context): void {
  const { tokens, cue, start } = context;
  const { tag } = tokens;
  if (start <= cue.from) return;
  const comma = tag[start - 1] === TAG.comma || tag[start - 1] === TAG.dash || tag[start - 1] === TAG.bracketClose;
  leftwards(context, start, comma ? SIDE.comma : SIDE.before, MOST_STARTS);
  const bare = withoutTime(tag, cue.from, start);
  if (bare < start) leftwards(context, bare, SIDE.before, 6);
  if (tag[start - 1] === TAG.comma) leftwards(context, start - 1, SIDE.before, 4);
  let found = 0;
  for (let i = start - 2; i > cue.from && i > start - REACH && found < 4; i--) {
    const here = tag[i] as number;
    if (BARRIER[here]) break;
    if (!VERBS[here] && !AUXILIARIES[here]) continue;
    const subject = verbGroup(tokens, cue.from, i).start;
    const end = withoutTime(tag, cue.from, subject);
    const last = tag[end - 1] as number;
    if (end > cue.from && (NOUNS[last] || PRONOUNS[last] || last === TAG.comma || last === TAG.bracketClose)) {
      leftwards(context, end, SIDE.earlier, 5);
      found++;
    }
    i = Math.min(i, subject);
  }
}

/** Where the subject ends when a time stands between it and its verb: "Smith | last week said", "Smith | on Monday said". */
function withoutTime(tag: Uint8Array, from: number, end: number): number {
  let at = end;
  while (at > from + 1 && end - at < 5) {
    const here = tag[at - 1] as number;
    if (here === TAG.day || here === TAG.later || here === TAG.month) at--;
    else if (here === TAG.time && (tag[at - 2] === TAG.just || tag[at - 2] === TAG.this || tag[at - 2] === TAG.day))
      at -= 2;
    else if (at < end && (here === TAG.on || here === TAG.in)) at--;
    else break;
  }
  return at > from ? at : end;
}

/** Adds the stretches that end at `end` and begin where a phrase can, walking left. */
function leftwards(context: Context, end: number, side: number, most: number): void {
  const { tokens, cue } = context;
  let found = 0;
  for (let i = end - 1; i >= cue.from && i > end - REACH && found < most; i--) {
    if (BARRIER[tokens.tag[i] as number]) break;
    if (!opensPhrase(tokens.tag, cue.from, i)) continue;
    add(context, side, i, end, found);
    found++;
  }
}

function after(context: Context): void {
  const { tokens, cue } = context;
  const { tag } = tokens;
  let start = cue.end;
  if (start < cue.to && ADVERBS[tag[start] as number]) start++;
  rightwards(context, start, SIDE.after);
  for (let i = start; i < cue.to && i < start + 10; i++) {
    if (STOPS[tag[i] as number] || tag[i] === TAG.open) break;
    if (
      tag[i] === TAG.by ||
      (i < start + 2 && PREPOSITIONS[tag[i] as number]) ||
      (tag[i] === TAG.to && i < start + 2)
    ) {
      rightwards(context, i + 1, SIDE.by);
      break;
    }
  }
}

/** Adds the stretches that begin at `start` and end where a phrase can, walking right. */
function rightwards(context: Context, start: number, side: number): void {
  const { tokens, cue } = context;
  const { tag } = tokens;
  if (start >= cue.to || !PHRASE[tag[start] as number]) return;
  let found = 0;
  for (let i = start + 1; i <= cue.to && i < start + REACH && found < MOST_STARTS; i++) {
    const here = i < cue.to ? (tag[i] as number) : TAG.stop;
    const inner = tag[i - 1] as number;
    if (endsPhrase(inner, here)) {
      add(context, side, start, i, found);
      found++;
    }
    if (BARRIER[here] || here === TAG.colon) break;
  }
}

function add(context: Context, side: number, from: number, to: number, farther: number): void {
  const { tokens, cue, sort, code, cases } = context;
  const { tag } = tokens;
  const offset = addCase(cases, from, to);
  const at = (i: number): number => (i < cue.from || i >= cue.to ? 0 : (tag[i] as number));
  const { values } = cases;
  values[offset + FIELD.side] = side;
  values[offset + FIELD.sort] = sort;
  values[offset + FIELD.form] = at(cue.head);
  values[offset + FIELD.auxiliary] = code;
  values[offset + FIELD.beforeCue] = at(context.start - 1);
  values[offset + FIELD.quoteNear] =
    (at(cue.end) === TAG.stop ? 4 : 0) +
    (at(cue.start - 1) === TAG.close ? 1 : at(cue.start - 1) === TAG.comma ? 2 : 3);
  if (side === SIDE.none) return;
  values[offset + FIELD.first] = at(from);
  values[offset + FIELD.second] = to - from > 1 ? at(from + 1) : 0;
  values[offset + FIELD.beforeFirst] = at(from - 1);
  values[offset + FIELD.beforeFirst2] = at(from - 2);
  values[offset + FIELD.last] = at(to - 1);
  values[offset + FIELD.afterLast] = at(to);
  values[offset + FIELD.afterAfter] = at(to + 1);
  values[offset + FIELD.length] = step(to - from);
  values[offset + FIELD.farther] = farther;
  values[offset + FIELD.atStart] = from === cue.from ? 1 : 0;
  values[offset + FIELD.distance] = step(side >= SIDE.after ? from - cue.end : context.start - to);
  count(tokens, from, to, offset, values);
}

function count(tokens: TaggedTokens, from: number, to: number, offset: number, values: Uint8Array): void {
  let commas = 0;
  let verbs = 0;
  let people = 0;
  let who = 0;
  let ofs = 0;
  for (let i = from; i < to; i++) {
    const tag = tokens.tag[i] as number;
    if (tag === TAG.comma) commas++;
    else if (VERBS[tag] || AUXILIARIES[tag]) verbs++;
    else if (PEOPLE[tag]) people = people > 0 ? 3 : 1;
    else if (tag === TAG.who || tag === TAG.which || tag === TAG.that) who = commas > 0 ? 2 : 1;
    else if (PREPOSITIONS[tag]) ofs++;
  }
  values[offset + FIELD.commas] = Math.min(4, commas) * 2 + (tokens.tag[to - 1] === TAG.comma ? 1 : 0);
  values[offset + FIELD.verbs] = Math.min(4, verbs);
  values[offset + FIELD.people] = people;
  values[offset + FIELD.who] = who;
  values[offset + FIELD.ofs] = Math.min(4, ofs);
}
