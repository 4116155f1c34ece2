import type { Block } from '../../domain/reading.ts';
import { type Hop, isOutlet, origin, type SourceChain } from '../../domain/source-chain.ts';
import { covers } from '../../domain/span.ts';
import type { AttributedStatement } from '../attribution/attribute.ts';
import type { Declared } from './declared.ts';
import type { Chains } from './steps.ts';
import { type Carriage, same, wayOf } from './way.ts';

interface ReportInput {
  readonly blocks: readonly Block[];
  readonly statements: readonly AttributedStatement[];
  readonly chains: readonly (Chains | null)[];
  readonly declared: readonly Declared[];
  readonly carriage: Carriage;
}

/** The paragraphs that tell what a report is about and where it comes from. */
const LEAD_PARAGRAPHS = 5;
const MOST_GROUNDS = 8;

/** An outlet that the head of the report rests on. */
interface Ground {
  /** The first words that put it there. */
  readonly hop: Hop;
  /** Whether it is said to have been first. */
  readonly first: boolean;
  /** The words with which it confirms on its own account, or null. */
  readonly confirms: Hop | null;
}

/** `hop` cites `cited`. */
interface Reliance {
  readonly cited: string;
  readonly hop: Hop;
}

/**
 * How a report as a whole reached its reader: a chain for each outlet that its headline and first paragraphs rest on, the one said to have been
 * first before the others; else the agency that it is credited to, else its first statement's chain, else the carrier alone.
 */
export function reportChains(input: ReportInput): SourceChain[] {
  const grounds = groundsOf(input);
  const reliances = reliancesOf(input.declared);
  const branches = grounds.flatMap((ground) => branchesFrom(ground, grounds, reliances, input));
  const ways = branches.map((hops) => wayOf(hops, input.carriage)).filter((way) => way !== null);
  if (ways.length > 0) return distinct(ways);
  const fallback = input.carriage.credit ? null : firstStatement(input);
  return [fallback ?? wayOf([], input.carriage)].filter((way) => way !== null);
}

function groundsOf({ blocks, declared, carriage }: ReportInput): Ground[] {
  const grounds = new Map<string, Ground>();
  for (const one of declared.filter((declaration) => countsForReport(declaration, blocks))) {
    for (const hop of one.branches.flat()) {
      if (!isOutlet(hop) || hop.relation === 'translated' || same(hop.name, carriage.carrier?.name ?? '')) continue;
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

/** In the lead everything counts; after it only thanks for the lead, and "first reported by X" where that closes the report. */
function countsForReport({ evidence, telling, part }: Declared, blocks: readonly Block[]): boolean {
  if (evidence[0] < leadEnd(blocks) || part === 'via') return true;
  const last = blocks.findLast(({ paragraph }) => paragraph !== null);
  return telling.first && last !== undefined && last.span[0] <= evidence[0] && evidence[0] < last.span[1];
}

function leadEnd(blocks: readonly Block[]): number {
  let end = 0;
  for (const { paragraph, span } of blocks) {
    if (paragraph !== null && paragraph > LEAD_PARAGRAPHS) break;
    if (paragraph !== null) end = span[1];
  }
  return end;
}

/** The ways that begin with one of the grounds: from its own people where it says so, else from itself through whoever cites it. */
function branchesFrom(
  { hop, confirms }: Ground,
  grounds: readonly Ground[],
  reliances: readonly Reliance[],
  input: ReportInput,
): readonly (readonly Hop[])[] {
  const own = ownPeople(hop.name, confirms, input);
  if (own) return [own];
  if (confirms) return [[confirms]];
  const isGround = (name: string): boolean => grounds.some((ground) => ground.hop.name === name);
  if (reliances.some((one) => one.hop.name === hop.name && isGround(one.cited))) return [];
  const relays = reliances.filter((one) => one.cited === hop.name && isGround(one.hop.name));
  return relays.length > 0 ? relays.map((relay) => [{ ...hop, relation: 'reported' }, relay.hop]) : [[hop]];
}

/**
 * Whom an outlet has it from: the first way on which somebody tells it to this outlet, in the lead; for an outlet that confirms rather the way
 * on which it does, wherever it stands.
 */
function ownPeople(name: string, confirms: Hop | null, { blocks, chains }: ReportInput): readonly Hop[] | null {
  const end = leadEnd(blocks);
  let found: readonly Hop[] | null = null;
  for (const chain of chains.flatMap((ways) => ways ?? [])) {
    const outlet = origin(chain);
    const at = outlet ? chain.indexOf(outlet) : -1;
    const before = chain[at - 1];
    if (!outlet || !before || outlet.name !== name) continue;
    if (confirms && outlet.relation === 'confirmed') return chain.slice(0, at + 1);
    const told = before.kind === 'unnamed' || before.relation !== 'said';
    if (!found && told && (before.span?.[0] ?? end) < end) found = [...chain.slice(0, at), confirms ?? outlet];
    if (found && !confirms) break;
  }
  return found;
}

/** Which outlet cites which, anywhere in the text; each pair once. */
function reliancesOf(declared: readonly Declared[]): Reliance[] {
  const found = new Map<string, Reliance>();
  for (const hops of declared.flatMap(({ branches }) => branches)) {
    for (const [at, hop] of hops.entries()) {
      const cited = hops[at - 1];
      if (!cited || !isOutlet(cited) || !isOutlet(hop) || hop.relation === 'translated') continue;
      const key = `${cited.name}→${hop.name}`;
      if (!found.has(key)) found.set(key, { cited: cited.name, hop });
    }
  }
  return [...found.values()];
}

function distinct(ways: readonly SourceChain[]): SourceChain[] {
  const seen = new Set<string>();
  return ways.filter((way) => {
    const key = way.map(({ name }) => name).join('→');
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The chain of the first statement of the lead that somebody makes; a refusal to comment is none. */
function firstStatement({ blocks, statements, chains }: ReportInput): SourceChain | null {
  const all = blocks.filter(({ paragraph }) => paragraph !== null);
  const paragraphs = all.slice(isShort(all[0]) && all.length > 1 ? 1 : 0, LEAD_PARAGRAPHS);
  const at = statements.findIndex(
    ({ source, stance }, index) =>
      source !== null &&
      paragraphs.some(({ span }) => covers(span, source)) &&
      stance !== 'declines' &&
      (chains[index]?.[0].length ?? 0) > 1,
  );
  return chains[at]?.[0] ?? null;
}

/** A first paragraph as short as this may be a headline that ends with a full stop. */
function isShort(block: Block | undefined): boolean {
  return block !== undefined && block.span[1] - block.span[0] <= 120;
}
