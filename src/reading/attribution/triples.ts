import type { Span } from '../../domain/span.ts';
import type { Analysis } from './analysis.ts';
import { type Cases, newCases } from './cases.ts';
import { contentEnds, END_FIELDS } from './content-ends.ts';
import { CONTENT_SIDES, contentStarts, type SourcedCue, START_FIELDS } from './content-starts.ts';
import { CUE_FIELDS, cueCases } from './cue-cases.ts';
import { keepsSilent, visits } from './cue-sorts.ts';
import { cueEnds, cueStarts, EXTENT_FIELDS } from './extent-cases.ts';
import { type Model, score } from './model.ts';
import type { Models } from './models.ts';
import { framesQuotation } from './quotation-frames.ts';
import { parted } from './side-by-side.ts';
import { SOURCE_FIELDS, sourceCases } from './source-cases.ts';
import { withPlainSource } from './source-corrections.ts';
import type { TaggedTokens } from './tagging.ts';
import { TAG } from './tags.ts';

/** A cue with its source and content, in tokens, as decoded within one unit. */
export interface Triple {
  readonly unit: number;
  readonly head: number;
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: Span | null;
  /** How sure the cue is: log odds. */
  readonly score: number;
  /** How far the source is before the likeliest other one, or none: log odds. */
  readonly margin: number;
  /** The rule that found it: "fitted", or "goes-on" for a further piece of a quotation. */
  readonly rule: string;
}

interface Scratch {
  readonly cue: Cases;
  readonly extent: Cases;
  readonly source: Cases;
  readonly start: Cases;
  readonly end: Cases;
}

export function newScratch(): Scratch {
  return {
    cue: newCases(CUE_FIELDS.length),
    extent: newCases(EXTENT_FIELDS.length),
    source: newCases(SOURCE_FIELDS.length),
    start: newCases(START_FIELDS.length),
    end: newCases(END_FIELDS.length),
  };
}

/** Log odds above which a token is taken for a cue. */
export const SURE = -0.2;

/** Log odds above which one that stands right by a quotation is taken for a cue. */
const FRAMING = -3;

/** Log odds from which an attribution within another counts: there the context speaks for fewer of them. */
export const PLAIN = 1;

/**
 * `sure`: the attributions that the models find, those inside another's content left out. `inner`: these, in units with a quotation, whose speaker may
 * be quoted by the outer one.
 */
export interface Triples {
  readonly sure: readonly Triple[];
  readonly inner: readonly Triple[];
}

/** Looks for attributions unit by unit. */
export function findTriples(analysis: Analysis, models: Models, threshold: number = SURE): Triples {
  const scratch = newScratch();
  const sure: Triple[] = [];
  const inner: Triple[] = [];
  for (const [unit, span] of analysis.units.entries()) {
    const inUnit: Triple[] = [];
    cueCases(analysis.tokens, span, analysis.titled[span[0]] ?? 0, scratch.cue);
    for (let c = 0; c < scratch.cue.count; c++) {
      const odds = score(models.cue, scratch.cue.values, c * scratch.cue.width) / 10;
      const head = scratch.cue.from[c] as number;
      if (visits(analysis.tokens, head)) continue;
      const frames = odds > FRAMING && framesQuotation(analysis.tokens, head);
      if (odds <= threshold && !frames && !keepsSilent(analysis.tokens, span[0], head)) continue;
      const triple = decode(analysis, models, scratch, span, unit, head, frames ? Math.max(odds, PLAIN) : odds);
      if (odds > threshold || !frames || isPlainSource(analysis.tokens, triple.source)) inUnit.push(triple);
    }
    const apart = parted(analysis.tokens, inUnit);
    const outer = outermost(apart);
    sure.push(...outer.map((triple) => withSharedSubject(analysis.tokens, triple, outer)));
    inner.push(...apart.filter((triple) => !outer.includes(triple)));
  }
  return { sure, inner };
}

/** A participle ("Smith called it off, saying …") is as sure of its source as a verb before it that has the same. */
function withSharedSubject({ tag }: TaggedTokens, triple: Triple, others: readonly Triple[]): Triple {
  const { head, source, margin } = triple;
  if (source === null || tag[head] !== TAG['verb-ing'] || margin >= PLAIN) return triple;
  const main = others.find((other) => other.head < head && other.source?.[0] === source[0]);
  return main && main.margin > margin ? { ...triple, margin: main.margin } : triple;
}

/** Whether a source is one phrase, without a verb that begins another clause, and no "who" that may stand for anybody. */
function isPlainSource({ tag }: TaggedTokens, source: Span | null): boolean {
  if (source === null || tag[source[0]] === TAG.who || tag[source[0]] === TAG.which) return false;
  for (let i = source[0]; i < source[1]; i++) if (tag[i] === TAG['verb-past'] || tag[i] === TAG['verb-s']) return false;
  return true;
}

function decode(
  { tokens }: Analysis,
  models: Models,
  scratch: Scratch,
  [from, to]: Span,
  unit: number,
  head: number,
  sure: number,
): Triple {
  cueStarts(tokens, from, head, scratch.extent);
  const start = scratch.extent.from[best(models.cueStart, scratch.extent)] as number;
  cueEnds(tokens, to, head, scratch.extent);
  const end = scratch.extent.to[best(models.cueEnd, scratch.extent)] as number;
  const cue = { from, to, head, start, end };
  sourceCases(tokens, cue, scratch.source);
  const s = best(models.source, scratch.source);
  const source: Span | null = s === 0 ? null : [scratch.source.from[s] as number, scratch.source.to[s] as number];
  const sourced = { ...cue, sourceFrom: source?.[0] ?? -1, sourceTo: source?.[1] ?? -1 };
  return withPlainSource(tokens, from, {
    unit,
    head,
    cue: [start, end],
    source,
    content: contentOf(tokens, models, scratch, sourced),
    score: sure,
    margin: marginOf(models.source, scratch.source, s),
    rule: 'fitted',
  });
}

function contentOf(tokens: Analysis['tokens'], models: Models, scratch: Scratch, cue: SourcedCue): Span | null {
  contentStarts(tokens, cue, scratch.start);
  const s = best(models.contentStart, scratch.start);
  if (s === 0) return null;
  const start = scratch.start.from[s] as number;
  const side = scratch.start.to[s] as number;
  contentEnds(tokens, cue, start, side, scratch.end);
  const e = best(models.contentEnd, scratch.end);
  const span: Span = [start, scratch.end.to[e] as number];
  return side !== CONTENT_SIDES.none && span[0] < span[1] ? span : null;
}

function best(model: Model, cases: Cases): number {
  let top = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < cases.count; c++) {
    const sum = score(model, cases.values, c * cases.width);
    if (sum > most) {
      most = sum;
      top = c;
    }
  }
  return top;
}

/** How much better a case scores than the best of those that share no token with it. */
function marginOf(model: Model, cases: Cases, chosen: number): number {
  const [from, to] = [cases.from[chosen] as number, cases.to[chosen] as number];
  let other = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < cases.count; c++) {
    if ((cases.from[c] as number) < to && (cases.to[c] as number) > from) continue;
    if (c !== chosen) other = Math.max(other, score(model, cases.values, c * cases.width));
  }
  return (score(model, cases.values, chosen * cases.width) - other) / 10;
}

/**
 * Leaves out what has neither source nor content, and of two of which one holds the other's cue the less sure. Where each holds the other
 * ("Smith replied that …, the aide said"), the one that follows its content is the outer one.
 */
function outermost(triples: readonly Triple[]): Triple[] {
  const kept: Triple[] = [];
  const bySureness = [...triples].sort((a, b) => b.score - a.score || a.head - b.head);
  for (const triple of bySureness) {
    if (triple.source === null && triple.content === null) continue;
    const inTheWay = kept.filter(({ content, head }) => holds(content, triple.head) || holds(triple.content, head));
    if (!inTheWay.every((other) => closes(triple, other))) continue;
    for (const other of inTheWay) kept.splice(kept.indexOf(other), 1);
    kept.push(triple);
  }
  return kept.sort((a, b) => a.head - b.head);
}

/** Whether `outer` ends a sentence that begins with `inner`: each content holds the other's cue, and the outer cue comes last. */
function closes(outer: Triple, inner: Triple): boolean {
  return (
    outer.head > inner.head &&
    holds(outer.content, inner.head) &&
    (outer.content?.[1] ?? 0) <= outer.head &&
    holds(inner.content, outer.head)
  );
}

const holds = (span: Span | null, token: number): boolean => span !== null && span[0] <= token && token < span[1];

/** Where in triples, which stand in the order of their heads, those begin whose head is at `token` or after. */
export function firstFrom(triples: readonly Triple[], token: number): number {
  let low = 0;
  let high = triples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((triples[middle] as Triple).head < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last attribution with a source whose head lies in the range. */
export function lastWithin(triples: readonly Triple[], from: number, to: number): Triple | null {
  let last: Triple | null = null;
  for (let i = firstFrom(triples, from); i < triples.length; i++) {
    const triple = triples[i] as Triple;
    if (triple.head >= to) break;
    if (triple.source !== null) last = triple;
  }
  return last;
}
