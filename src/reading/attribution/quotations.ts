import type { Span } from '../../domain/span.ts';
import type { Passage } from '../quotes.ts';
import type { Analysis } from './analysis.ts';
import { cueSort, SORT } from './cue-cases.ts';
import { VERB, verbOf } from './lexicon.ts';
import type { TaggedTokens } from './tagging.ts';
import { STOPS, SUBJECT_PRONOUNS, TAG, tagSet } from './tags.ts';
import { firstFrom, lastWithin, type Triple, type Triples } from './triples.ts';

/** A passage with what attributes it, in tokens. */
export interface Quotation {
  readonly passage: number;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly triple: Triple | null;
  readonly rule: string;
}

/** Sorts of cues that speak words, and do not only think, show or judge. */
const SPOKEN = new Set<number>(
  (
    [
      'say',
      'add',
      'state',
      'argue',
      'tell',
      'warn',
      'ask',
      'demand',
      'call',
      'report',
      'deny',
      'confirm',
      'promise',
      'predict',
      'according',
    ] as const
  ).map((name) => SORT[name]),
);

/** Finds for each passage the attribution that holds it; those that no attribution holds go on from a neighbour in their paragraph, or from a lead-in with a colon. */
export function attributePassages(analysis: Analysis, triples: Triples): Quotation[] {
  const spoken = triples.inner.filter(({ head }) => SPOKEN.has(cueSort(analysis.tokens, head)));
  const found: Quotation[] = analysis.passages.map((passage, index) => {
    const outer = held(passage, index, triples.sure, 'cue');
    const inner = leading(analysis, passage, index, triples) ?? held(passage, index, spoken, 'inner-cue');
    const own = outward(analysis, inner, outer) ?? outer;
    const through = cited(analysis, passage, index);
    if (through) return through;
    return ledByAnother(analysis, passage, own) ? { ...unclaimed(index), rule: UNCLEAR } : (own ?? unclaimed(index));
  });
  goOn(analysis, triples, found);
  lookAhead(analysis, found);
  for (const [index, { source }] of found.entries()) {
    if (source === null)
      found[index] = held(analysis.passages[index] as Passage, index, triples.weak, 'weak-cue') ?? unclaimed(index);
  }
  return found;
}

/**
 * An inner attribution to a pronoun ("what she calls …") is given its outer speaker, whom the pronoun stands for, unless another is named between.
 */
function outward({ tokens }: Analysis, inner: Quotation | null, outer: Quotation | null): Quotation | null {
  if (!inner?.source || !outer?.source || inner.triple === outer.triple) return inner;
  const [from, to] = inner.source;
  if (to - from > 1 || !SUBJECT_PRONOUNS[tokens.tag[from] as number] || RELATIVE[tokens.tag[from] as number])
    return inner;
  for (let i = Math.min(outer.cue?.[1] ?? from, from); i < from; i++) if (tokens.tag[i] === TAG.name) return inner;
  return { ...outer, rule: 'inner-cue' };
}

const RELATIVE = tagSet('who', 'which');

function held(passage: Passage, index: number, triples: readonly Triple[], rule: string): Quotation | null {
  const own = holding(triples, passage);
  return own && { passage: index, source: own.source, cue: own.cue, triple: own, rule };
}

/** Cues that stand right before a passage are taken from this likelihood on. */
const LEADING = -1;

/** The attribution whose cue leads into the passage: `Smith replied that "…," the aide added` quotes Smith. */
function leading(
  { tokens }: Analysis,
  passage: Passage,
  index: number,
  { sure, inner, weak }: Triples,
): Quotation | null {
  const open = passage.tokens[0] - 1;
  for (const [triples, rule] of [
    [inner, 'inner-cue'],
    [sure, 'cue'],
    [weak, 'leading-cue'],
  ] as const) {
    for (let i = firstFrom(triples, open - 8); i < triples.length; i++) {
      const triple = triples[i] as Triple;
      if (triple.head >= open) break;
      if (
        triple.source === null ||
        triple.score < LEADING ||
        !SPOKEN.has(cueSort(tokens, triple.head)) ||
        !leadsTo(tokens, triple.cue[1], open)
      )
        continue;
      return { passage: index, source: triple.source, cue: triple.cue, triple, rule };
    }
  }
  return null;
}

/** "cites an official to say …", "quoted her as saying …": who is quoted there, not who quotes. */
function cited({ tokens }: Analysis, passage: Passage, index: number): Quotation | null {
  const { tag, entry } = tokens;
  const say = wordBefore(tokens, passage);
  const link = tag[say - 1];
  if (verbOf(entry[say] as number) !== VERB.say || (link !== TAG.to && link !== TAG.as)) return null;
  for (let i = say - 2; i > say - 14 && i > 0; i--) {
    if (STOPS[tag[i] as number] || tag[i] === TAG.comma) return null;
    if (verbOf(entry[i] as number) !== VERB.report) continue;
    return i + 1 < say - 1
      ? { passage: index, source: [i + 1, say - 1], cue: [say - 1, say + 1], triple: null, rule: 'cited' }
      : null;
  }
  return null;
}

/** The last word before a passage, a comma, colon or "that" aside. */
function wordBefore({ tag }: TaggedTokens, passage: Passage): number {
  const last = passage.tokens[0] - 2;
  return tag[last] === TAG.comma || tag[last] === TAG.colon || tag[last] === TAG.that ? last - 1 : last;
}

/** Whether a speaking verb leads into the passage that none of the attributions found has for its cue: then the speaker is its subject, whom we do not know. */
function ledByAnother({ tokens }: Analysis, passage: Passage, found: Quotation | null): boolean {
  const verb = wordBefore(tokens, passage);
  if (!found?.cue || verb < 0 || (found.cue[0] <= verb && verb < found.cue[1])) return false;
  const tag = tokens.tag[verb] as number;
  return (
    tokens.passage[verb] === -1 &&
    QUOTING.has(verbOf(tokens.entry[verb] as number)) &&
    (tag === TAG['verb-past'] || tag === TAG['verb-s'] || tag === TAG['verb-ing'])
  );
}

const QUOTING = new Set<number>([VERB.say, VERB.add, VERB.state, VERB.argue, VERB.ask, VERB.warn, VERB.demand]);

/** Whether only a "that", an adverb, a comma or a colon stands between. */
function leadsTo({ tag }: TaggedTokens, from: number, to: number): boolean {
  if (to < from || to - from > 3) return false;
  for (let i = from; i < to; i++) if (!LEADS[tag[i] as number]) return false;
  return true;
}

const LEADS = tagSet(
  'that',
  'comma',
  'colon',
  'the',
  'a',
  'adverb',
  'also',
  'later',
  'as',
  'of',
  'to',
  'him',
  'her',
  'his',
);

/** Led in by a verb whose subject was not found: no neighbour may lend its speaker. */
const UNCLEAR = 'unclear';

const unclaimed = (passage: number): Quotation => ({
  passage,
  source: null,
  cue: null,
  triple: null,
  rule: 'unattributed',
});

/** The attribution with a source and the shortest content that shares a token with the passage. */
function holding(triples: readonly Triple[], { tokens: [from, to] }: Passage): Triple | null {
  let best: Triple | null = null;
  for (let i = firstNear(triples, from); i < triples.length; i++) {
    const triple = triples[i] as Triple;
    if (triple.head > to + 80) break;
    const { content, source } = triple;
    if (content === null || source === null || content[1] <= from || content[0] >= to) continue;
    if (best === null || lengthOf(triple) < lengthOf(best)) best = triple;
  }
  return best;
}

const lengthOf = ({ content }: Triple): number => (content ? content[1] - content[0] : 0);

/** Triples stand in the order of their heads: where those begin that can reach this token. */
function firstNear(triples: readonly Triple[], token: number): number {
  return firstFrom(triples, token - 400);
}

/**
 * A passage without its own attribution goes on from the one before it in the same paragraph, or from the paragraph before where that one was
 * left open; else its speaker stands after a dash, before a colon as in a transcript, or in the paragraph before, which ends with a colon.
 */
function goOn(analysis: Analysis, triples: Triples, found: Quotation[]): void {
  for (let i = 0; i < found.length; i++) {
    const own = found[i] as Quotation;
    if (own.source !== null || own.rule === UNCLEAR) continue;
    const passage = analysis.passages[own.passage] as Passage;
    const other =
      credited(analysis, passage) ??
      goesOn(analysis, triples, passage, found[i - 1]) ??
      ledIn(analysis, triples, passage, found[i - 1]);
    if (other) found[i] = { ...other, passage: own.passage };
  }
}

function goesOn(
  analysis: Analysis,
  triples: Triples,
  passage: Passage,
  before: Quotation | undefined,
): Omit<Quotation, 'passage'> | null {
  const stated = statedBefore(analysis, triples, passage);
  if (before?.source) {
    const earlier = analysis.passages[before.passage] as Passage;
    const near = earlier.block === passage.block && opensUnit(analysis, passage);
    if (passage.continues || (near && (before.cue?.[0] ?? 0) >= (stated?.cue?.[0] ?? 0)))
      return { ...before, rule: 'goes-on' };
    if (isWhole(analysis, passage) && earlier.block === passage.block - 1 && earlier.marks === passage.marks)
      return { ...before, rule: 'next-paragraph' };
  }
  return stated;
}

/** Whether the passage is all of its paragraph. */
function isWhole({ tokens, blocks }: Analysis, { block, tokens: [from, to] }: Passage): boolean {
  const [first, last] = blocks[block] as Span;
  let end = to;
  while (end < last && (tokens.tag[end] === TAG.close || STOPS[tokens.tag[end] as number])) end++;
  return from - 1 <= first && end >= last;
}

/** The statement with a source in the same sentence, or, when the passage opens its own, in the one before it in the paragraph. */
function statedBefore(analysis: Analysis, { sure }: Triples, passage: Passage): Omit<Quotation, 'passage'> | null {
  const open = passage.tokens[0] - 1;
  const [first, last] = analysis.blocks[passage.block] as Span;
  const at = unitAt(analysis.units, open);
  const opens = (analysis.units[at]?.[0] ?? -1) >= open;
  let best: Triple | null = null;
  for (let i = firstNear(sure, open); i < sure.length; i++) {
    const triple = sure[i] as Triple;
    if (triple.head >= last || triple.unit > at) break;
    if (triple.head < first || triple.source === null || !SPOKEN.has(cueSort(analysis.tokens, triple.head))) continue;
    if (triple.unit === at || (opens && triple.unit === at - 1 && opensUnit(analysis, passage))) best = triple;
  }
  return (
    best && {
      source: best.source,
      cue: best.cue,
      triple: best,
      rule: best.unit === at ? 'same-sentence' : 'statement-before',
    }
  );
}

function unitAt(units: readonly Span[], token: number): number {
  let low = 0;
  let high = units.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((units[middle] as Span)[0] <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether nothing but the opening mark stands before the passage in its sentence. */
function opensUnit({ tokens }: Analysis, passage: Passage): boolean {
  const open = passage.tokens[0] - 1;
  return OPENS_AFTER[tokens.tag[open - 1] ?? 0] === 1;
}

const OPENS_AFTER = tagSet('stop', 'query', 'close', 'ellipsis', 'line', 'comma', 'name', 'none');

/** `"…" — Name` and `"NAME: …`. */
function credited({ tokens, blocks }: Analysis, passage: Passage): Omit<Quotation, 'passage'> | null {
  const [from, to] = passage.tokens;
  const [first, end] = blocks[passage.block] as Span;
  if (tokens.tag[to + 1] === TAG.dash && tokens.tag[to + 2] === TAG.name) {
    const last = runOfNames(tokens, to + 2, end);
    if (last === end || ENDS_CREDIT[tokens.tag[last] as number]) {
      return { source: [to + 2, last], cue: [to + 1, to + 2], triple: null, rule: 'dash-credit' };
    }
  }
  const label = runOfNames(tokens, from, Math.min(to, from + 5));
  if (from - 1 <= first && label > from && tokens.tag[label] === TAG.colon) {
    return { source: [from, label], cue: [label, label + 1], triple: null, rule: 'transcript' };
  }
  return null;
}

const ENDS_CREDIT = tagSet('stop', 'comma', 'bracketOpen', 'line', 'open');

function runOfNames(tokens: TaggedTokens, from: number, to: number): number {
  let last = from;
  while (last < to && (tokens.tag[last] === TAG.name || tokens.tag[last] === TAG.title)) last++;
  return last;
}

/** The paragraph before ends with a colon and says who speaks; or it is led in itself and this passage is the next paragraph of it. */
function ledIn(
  analysis: Analysis,
  triples: Triples,
  passage: Passage,
  before: Quotation | undefined,
): Omit<Quotation, 'passage'> | null {
  const { tokens, blocks } = analysis;
  const range = blocks[passage.block - 1];
  if (!range || range[0] >= range[1] || passage.tokens[0] - 1 !== (blocks[passage.block] as Span)[0]) return null;
  if (
    tokens.tag[range[1] - 1] === TAG.colon ||
    (tokens.tag[range[1] - 1] === TAG.line && tokens.tag[range[1] - 2] === TAG.colon)
  ) {
    return leader(triples, range);
  }
  const earlier = before && (analysis.passages[before.passage] as Passage);
  const whole = earlier?.block === passage.block - 1 && earlier.tokens[0] - 1 === range[0];
  return before?.source && whole && LED.has(before.rule) ? { ...before, rule: 'goes-on-led' } : null;
}

const LED = new Set(['lead-in', 'goes-on-led', 'transcript']);

/** Who speaks in a paragraph that ends with a colon: the source of its last cue that has one. */
function leader({ sure, weak }: Triples, [from, to]: Span): Omit<Quotation, 'passage'> | null {
  const triple = lastWithin(sure, from, to) ?? lastWithin(weak, from, to);
  return triple ? { source: triple.source, cue: triple.cue, triple, rule: 'lead-in' } : null;
}

/** `"…" "…," he said`: a passage before the attributed one in the same paragraph. */
function lookAhead(analysis: Analysis, found: Quotation[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const own = found[i] as Quotation;
    const next = found[i + 1] as Quotation;
    if (own.source !== null || next.source === null) continue;
    const [passage, later] = [analysis.passages[own.passage] as Passage, analysis.passages[next.passage] as Passage];
    const near = later.tokens[0] - passage.tokens[1] <= 3;
    if (passage.block === later.block && near) found[i] = { ...next, passage: own.passage, rule: 'looks-ahead' };
  }
}
