import type { Span } from '../../src/domain/span.ts';
import { type Cases, newCases } from '../../src/reading/attribution/cases.ts';
import { contentEnds, END_FIELDS } from '../../src/reading/attribution/content-ends.ts';
import { contentStarts, START_FIELDS } from '../../src/reading/attribution/content-starts.ts';
import { CUE_FIELDS, cueCases } from '../../src/reading/attribution/cue-cases.ts';
import { CUE_SORTS, cueSort } from '../../src/reading/attribution/cue-sorts.ts';
import { cueEnds, cueStarts, EXTENT_FIELDS } from '../../src/reading/attribution/extent-cases.ts';
import type { Models } from '../../src/reading/attribution/models.ts';
import { SOURCE_FIELDS, sourceCases } from '../../src/reading/attribution/source-cases.ts';
import type { TaggedTokens } from '../../src/reading/attribution/tagging.ts';
import type { GoldArticle, GoldAttribution } from './gold.ts';
import type { Example } from './learn.ts';

export type Examples = { [K in keyof Models]: Example[] };

/** What a gold cue's head most likely is: lower is likelier. */
const RANKS: Readonly<Record<string, number>> = {
  give: 3,
  make: 3,
  go: 3,
  do: 3,
  try: 3,
  allow: 3,
  release: 3,
  search: 3,
  claim: 2,
  statement: 2,
  colon: 4,
  unlisted: 3,
};

/** One example for each decision that the annotation shows. `missed` counts what no case stands for. */
export function examplesOf(articles: readonly GoldArticle[]): { examples: Examples; missed: Record<string, number> } {
  const examples: Examples = { cue: [], cueStart: [], cueEnd: [], source: [], contentStart: [], contentEnd: [] };
  const missed: Record<string, number> = {};
  const miss = (what: string): void => {
    missed[what] = (missed[what] ?? 0) + 1;
  };
  for (const { analysis, attributions } of articles) {
    const heads = new Map<number, GoldAttribution>();
    for (const attribution of attributions) {
      const head = headOf(analysis.tokens, attribution.cue);
      if (head < 0) miss('cue');
      else heads.set(head, attribution);
    }
    for (const unit of analysis.units)
      unitExamples(analysis.tokens, unit, analysis.titled[unit[0]] ?? 0, heads, examples, miss);
  }
  return { examples, missed };
}

export function headOf(tokens: TaggedTokens, cue: readonly Span[]): number {
  let head = -1;
  let rank = 9;
  for (const [from, to] of cue) {
    for (let i = from; i < to; i++) {
      const sort = cueSort(tokens, i);
      if (sort === 0 || tokens.passage[i] !== -1) continue;
      const own = RANKS[CUE_SORTS[sort] as string] ?? 0;
      if (own < rank || (own === 0 && rank === 0)) [head, rank] = [i, own];
    }
  }
  return head;
}

const EXTENT = newCases(EXTENT_FIELDS.length);
const CUES = newCases(CUE_FIELDS.length);
const SOURCES = newCases(SOURCE_FIELDS.length);
const STARTS = newCases(START_FIELDS.length);
const ENDS = newCases(END_FIELDS.length);

function unitExamples(
  tokens: TaggedTokens,
  unit: Span,
  titled: number,
  heads: ReadonlyMap<number, GoldAttribution>,
  examples: Examples,
  miss: (what: string) => void,
): void {
  const [from, to] = unit;
  cueCases(tokens, unit, titled, CUES);
  for (let c = 0; c < CUES.count; c++) {
    const head = CUES.from[c] as number;
    const gold = heads.get(head);
    examples.cue.push({
      values: CUES.values.slice(c * CUES.width, (c + 1) * CUES.width),
      options: 1,
      answer: gold ? 0 : -1,
    });
    if (!gold) continue;
    const cue = gold.cue.find(([a, b]) => a <= head && head < b) as Span;
    cueStarts(tokens, from, head, EXTENT);
    push(examples.cueStart, EXTENT, cue[0], head, miss, 'cueStart');
    cueEnds(tokens, to, head, EXTENT);
    push(examples.cueEnd, EXTENT, head, cue[1], miss, 'cueEnd');
    const where = { from, to, head, start: cue[0], end: cue[1] };
    sourceCases(tokens, where, SOURCES);
    const source = gold.source.find(([a, b]) => from <= a && b <= to);
    if (!gold.source.length) examples.source.push(choice(SOURCES, 0));
    else if (source) push(examples.source, SOURCES, source[0], source[1], miss, 'source');
    const sourced = { ...where, sourceFrom: source?.[0] ?? -1, sourceTo: source?.[1] ?? -1 };
    contentExamples(tokens, sourced, gold, examples, miss);
  }
}

function contentExamples(
  tokens: TaggedTokens,
  cue: Parameters<typeof contentStarts>[1],
  gold: GoldAttribution,
  examples: Examples,
  miss: (what: string) => void,
): void {
  const content = gold.content.find(([a, b]) => cue.from <= a && b <= cue.to);
  contentStarts(tokens, cue, STARTS);
  if (!gold.content.length) examples.contentStart.push(choice(STARTS, 0));
  if (!content) return;
  const side = content[0] >= cue.head ? 1 : 2;
  if (!push(examples.contentStart, STARTS, content[0], side, miss, 'contentStart')) return;
  contentEnds(tokens, cue, content[0], side, ENDS);
  push(examples.contentEnd, ENDS, content[0], content[1], miss, 'contentEnd');
}

function push(
  list: Example[],
  cases: Cases,
  from: number,
  to: number,
  miss: (what: string) => void,
  what: string,
): boolean {
  for (let c = 0; c < cases.count; c++) {
    if (cases.from[c] === from && cases.to[c] === to) {
      list.push(choice(cases, c));
      return true;
    }
  }
  miss(what);
  return false;
}

const choice = (cases: Cases, answer: number): Example => ({
  values: cases.values.slice(0, cases.count * cases.width),
  options: cases.count,
  answer,
});
