import type { Block } from '../../domain/reading.ts';
import { type Hop, isOutlet, type SourceChain } from '../../domain/source-chain.ts';
import type { Declared } from './declared.ts';
import type { Chains } from './steps.ts';
import { type Carriage, same } from './way.ts';

/** An outlet that the head of the report rests on. */
export interface Ground {
  /** The first words that put it there. */
  readonly hop: Hop;
  /** Whether it is said to have been first. */
  readonly first: boolean;
  /** The words with which it confirms on its own account, or null. */
  readonly confirms: Hop | null;
}

export interface GroundsInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly chains: readonly (Chains | null)[];
  readonly declared: readonly Declared[];
  readonly carriage: Carriage;
}

/** The paragraphs that tell what a report is about; what an outlet gives further down is a detail. Not so many characters in one that never breaks. */
const LEAD_PARAGRAPHS = 2;
const LONGEST_LEAD = 1500;
/** Who was first with the report may be said a little later. */
const OPENING_PARAGRAPHS = 5;
const MOST_GROUNDS = 8;
/** A first paragraph as short as this may be a headline that ends with a full stop. */
const SHORT = 120;
/** "…, days after X reported that": what happened before, not where the news comes from. */
const BACKGROUND = /\b(?:after|since|before|until|amid|despite|ever since)\s(?:[Tt]he\s)?$/u;

/** The outlets that a report rests on, the one said to have been first before the others. Who merely had a detail, or told of the time before, is none. */
export function groundsOf(input: GroundsInput): Ground[] {
  const grounds = new Map<string, Ground>();
  const end = leadEnd(input.blocks);
  const opening = openingEnd(input.blocks);
  for (const one of input.declared.filter((declaration) => countsForReport(declaration, end, opening, input))) {
    for (const hop of one.branches.flat()) {
      if (!isOutlet(hop) || hop.relation === 'translated' || same(hop.name, input.carriage.carrier?.name ?? ''))
        continue;
      const known = grounds.get(hop.name);
      const first = one.telling.first && one.mentions.some(({ name }) => name === hop.name);
      grounds.set(hop.name, {
        hop: known?.hop ?? hop,
        first: first || (known?.first ?? false),
        confirms: known?.confirms ?? (hop.relation === 'confirmed' ? hop : null),
      });
    }
  }
  return [...grounds.values()].sort((a, b) => Number(b.first) - Number(a.first)).slice(0, MOST_GROUNDS);
}

/** In the lead what is declared counts; thanks for it count anywhere, "first reported by X" in the opening paragraphs and in the last one. */
function countsForReport(
  { evidence: [at, end], telling, part }: Declared,
  lead: number,
  opening: number,
  { text, blocks, chains }: GroundsInput,
): boolean {
  if (part === 'via') return true;
  if (BACKGROUND.test(text.slice(Math.max(0, at - 20), at))) return false;
  if (part === 'told' && at < lead)
    return chains.some((ways) => ways?.some((way) => way.some((hop) => stands(hop, at, end))));
  if (at < lead || (telling.first && at < opening)) return true;
  const last = blocks.findLast(({ paragraph }) => paragraph !== null);
  return telling.first && last !== undefined && last.span[0] <= at && at < last.span[1];
}

/** The way on which somebody in the lead told the carrier itself, or null: what others had beside it is then not all that the report rests on. */
export function ownWay({ blocks, declared, chains, carriage }: GroundsInput): SourceChain | null {
  const end = leadEnd(blocks);
  for (const {
    part,
    evidence: [at, to],
    mentions,
  } of declared) {
    if (at >= end) break;
    if (part !== 'told' || !mentions.some(({ name }) => same(name, carriage.carrier?.name ?? ''))) continue;
    const way = chains.flatMap((ways) => ways ?? []).find((hops) => hops.some((hop) => stands(hop, at, to)));
    if (way) return way;
  }
  return null;
}

const stands = ({ span }: Hop, start: number, end: number): boolean => span?.[0] === start && span[1] === end;

/** Where the lead ends: with the second paragraph, one that may be a headline not counted. */
export function leadEnd(blocks: readonly Block[]): number {
  const first = blocks.find(({ paragraph }) => paragraph !== null);
  if (!first) return 0;
  const extra = first.span[1] - first.span[0] <= SHORT ? 1 : 0;
  return Math.min(paragraphsEnd(blocks, LEAD_PARAGRAPHS + extra), first.span[0] + LONGEST_LEAD);
}

/** Where the opening paragraphs end, in which a report says how it came by its news. */
export function openingEnd(blocks: readonly Block[]): number {
  return paragraphsEnd(blocks, OPENING_PARAGRAPHS);
}

function paragraphsEnd(blocks: readonly Block[], most: number): number {
  let end = 0;
  for (const { paragraph, span } of blocks) {
    if (paragraph !== null && paragraph > most) break;
    if (paragraph !== null) end = span[1];
  }
  return end;
}
