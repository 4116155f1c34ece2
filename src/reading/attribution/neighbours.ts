import type { Span } from '../../domain/span.ts';
import type { Analysis } from './analysis.ts';
import { firstNear, ledByAnother } from './claims.ts';
import { cueSort } from './cue-sorts.ts';
import { type Quotation, SPOKEN, UNCLEAR } from './quotation.ts';
import type { Passage } from './quotes.ts';
import type { TaggedTokens } from './tagging.ts';
import { STOPS, TAG, tagSet } from './tags.ts';
import { lastWithin, type Triple, type Triples } from './triples.ts';

/**
 * A passage without its own attribution goes on from the one before it in the same paragraph, or from the paragraph before where that one was
 * left open; else its speaker stands after a dash, before a colon as in a transcript, or in the paragraph before, which ends with a colon.
 */
export function goOn(analysis: Analysis, triples: Triples, found: Quotation[]): void {
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
  // A participle ("Smith called it off, adding: …") has the subject of its sentence.
  if (best && best.unit === at && ledByAnother(analysis, passage, best, false)) return null;
  return (
    best && {
      source: best.source,
      cue: best.cue,
      triple: best,
      rule: best.unit !== at ? 'statement-before' : leadsWithColon(analysis, best, open) ? 'led-in' : 'same-sentence',
    }
  );
}

/** "…, according to Smith: “…”": only a colon stands between the attribution and the opening mark. */
function leadsWithColon({ tokens }: Analysis, { cue, source }: Triple, open: number): boolean {
  return tokens.tag[open - 1] === TAG.colon && open - 1 === Math.max(cue[1], source?.[1] ?? 0);
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
function leader({ sure }: Triples, [from, to]: Span): Omit<Quotation, 'passage'> | null {
  const triple = lastWithin(sure, from, to);
  return triple ? { source: triple.source, cue: triple.cue, triple, rule: 'lead-in' } : null;
}

/** `"…" "…," he said`: a passage before the attributed one in the same paragraph. */
export function lookAhead(analysis: Analysis, found: Quotation[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const own = found[i] as Quotation;
    const next = found[i + 1] as Quotation;
    if (own.source !== null || next.source === null) continue;
    const [passage, later] = [analysis.passages[own.passage] as Passage, analysis.passages[next.passage] as Passage];
    const near = later.tokens[0] - passage.tokens[1] <= 3;
    if (passage.block === later.block && near) found[i] = { ...next, passage: own.passage, rule: 'looks-ahead' };
  }
}
