import type { Span } from '../../domain/span.ts';
import type { Passage } from '../quotes.ts';
import type { Analysis } from './analysis.ts';
import { TAG } from './tags.ts';
import type { Triple, Triples } from './triples.ts';

/** A passage with what attributes it, in tokens. */
export interface Quotation {
  readonly passage: number;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly triple: Triple | null;
  readonly rule: string;
}

/** Finds for each passage the attribution that holds it; those that no attribution holds go on from a neighbour in their paragraph, or from a lead-in with a colon. */
export function attributePassages(analysis: Analysis, triples: Triples): Quotation[] {
  const found: Quotation[] = analysis.passages.map((passage, index) => direct(passage, index, triples));
  goOn(analysis, found);
  lookAhead(analysis, found);
  return found;
}

function direct(passage: Passage, index: number, { sure, weak }: Triples): Quotation {
  const own = holding(sure, passage) ?? holding(weak, passage);
  if (!own) return { passage: index, source: null, cue: null, triple: null, rule: 'unattributed' };
  return { passage: index, source: own.source, cue: own.cue, triple: own, rule: own.score > 0 ? 'cue' : 'weak-cue' };
}

/** The surest attribution with a source whose content shares a token with the passage. */
function holding(triples: readonly Triple[], { tokens: [from, to] }: Passage): Triple | null {
  let best: Triple | null = null;
  for (let i = firstNear(triples, from); i < triples.length; i++) {
    const triple = triples[i] as Triple;
    if (triple.head > to + 80) break;
    const { content, source, score } = triple;
    if (content === null || source === null || content[1] <= from || content[0] >= to) continue;
    if (best === null || score > best.score) best = triple;
  }
  return best;
}

/** Triples stand in the order of their heads: where those begin that can reach this token. */
function firstNear(triples: readonly Triple[], token: number): number {
  let low = 0;
  let high = triples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((triples[middle] as Triple).head < token - 400) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A passage without its own attribution goes on from the one before it in the same paragraph, or in the paragraph before where that one was left open. */
function goOn(analysis: Analysis, found: Quotation[]): void {
  for (let i = 0; i < found.length; i++) {
    const own = found[i] as Quotation;
    if (own.source !== null) continue;
    const passage = analysis.passages[own.passage] as Passage;
    const before = found[i - 1];
    const earlier = before && (analysis.passages[before.passage] as Passage);
    if (
      before?.source &&
      earlier &&
      (passage.continues || (earlier.block === passage.block && opensUnit(analysis, passage)))
    ) {
      found[i] = { ...before, passage: own.passage, rule: 'goes-on' };
    } else {
      const lead = leadIn(analysis, passage);
      if (lead) found[i] = { ...lead, passage: own.passage };
    }
  }
}

/** Whether nothing but the opening mark stands before the passage in its sentence. */
function opensUnit({ tokens, units }: Analysis, passage: Passage): boolean {
  const open = passage.tokens[0] - 1;
  const before = tokens.tag[open - 1] ?? 0;
  return units.some(([from]) => from === open) || before === TAG.stop || before === TAG.query || before === TAG.close;
}

function leadIn(_analysis: Analysis, _passage: Passage): Quotation | null {
  return null;
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
