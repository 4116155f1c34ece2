import type { Block } from '../domain/reading.ts';
import { type Hop, origin, type SourceChain } from '../domain/source-chain.ts';
import type { AttributedStatement } from './attribution.ts';
import type { Declared } from './chains-declared.ts';
import type { Layout } from './chains-scopes.ts';
import type { Chains } from './chains-steps.ts';
import { type Carriage, same, wayOf } from './chains-way.ts';

interface ReportInput {
  readonly layout: Layout;
  readonly blocks: readonly Block[];
  readonly statements: readonly AttributedStatement[];
  readonly chains: readonly (Chains | null)[];
  readonly declared: readonly Declared[];
  readonly carriage: Carriage;
}

/** The paragraphs that tell what a report is about and where it comes from. */
const LEAD_PARAGRAPHS = 5;
const MOST_CHAINS = 6;

/** An outlet that the head of the report rests on. */
interface Ground {
  readonly name: string;
  readonly hop: Hop;
  readonly first: boolean;
  readonly confirms: boolean;
}

/**
 * How a report as a whole reached its reader: a chain for each outlet that its headline and first paragraphs rest on, the one said to have been
 * first before the others; else the agency that it is credited to, else its first statement's chain, else the carrier alone.
 */
export function reportChains(input: ReportInput): SourceChain[] {
  const grounds = groundsOf(input);
  const branches = grounds.flatMap((ground) => branchesFrom(ground, grounds, input));
  const ways = branches.map((hops) => wayOf(hops, input.carriage)).filter((way) => way !== null);
  if (ways.length > 0) return distinct(ways).slice(0, MOST_CHAINS);
  const fallback = input.carriage.credit ? null : firstStatement(input);
  return [fallback ?? wayOf([], input.carriage)].filter((way) => way !== null);
}

function groundsOf({ blocks, declared, carriage }: ReportInput): Ground[] {
  const end = leadEnd(blocks);
  const grounds = new Map<string, Ground>();
  for (const one of declared) {
    if (one.evidence[0] >= end && !one.telling.first && one.part !== 'via') continue;
    if (one.evidence[0] >= end && one.telling.first && !inLastParagraph(blocks, one)) continue;
    for (const hops of one.branches) {
      for (const hop of hops) {
        if (
          hop.kind !== 'outlet' ||
          hop.relation === 'translated' ||
          (carriage.carrier && same(hop.name, carriage.carrier.name))
        )
          continue;
        const known = grounds.get(hop.name);
        grounds.set(hop.name, {
          name: hop.name,
          hop: known?.hop ?? hop,
          first: (known?.first ?? false) || (one.telling.first && one.mentions.some(({ name }) => name === hop.name)),
          confirms: (known?.confirms ?? false) || hop.relation === 'confirmed',
        });
      }
    }
  }
  return [...grounds.values()].sort((a, b) => Number(b.first) - Number(a.first));
}

function leadEnd(blocks: readonly Block[]): number {
  return blocks.findLast(({ paragraph }) => paragraph !== null && paragraph <= LEAD_PARAGRAPHS)?.span[1] ?? 0;
}

/** "The visit was first reported by X." may close a report. */
function inLastParagraph(blocks: readonly Block[], { evidence }: Declared): boolean {
  const last = blocks.findLast(({ paragraph }) => paragraph !== null);
  return last !== undefined && evidence[0] >= last.span[0] && evidence[0] < last.span[1];
}

/** The ways that begin with one of the grounds: through whoever relies on it, and from its own people where it says so. */
function branchesFrom(ground: Ground, grounds: readonly Ground[], input: ReportInput): readonly (readonly Hop[])[] {
  const own = ownPeople(ground, input);
  const relies = reliedOn(ground, input);
  const confirmed = ground.confirms ? { ...ground.hop, relation: 'confirmed' as const } : ground.hop;
  if (relies.some((name) => grounds.some((other) => other.name === name)) && !ground.confirms && !own) return [];
  if (own) return [own];
  const relays = ground.confirms ? [] : grounds.flatMap((other) => relayOf(ground, other, input));
  return relays.length > 0 ? relays.map((relay) => [ground.hop, relay]) : [[confirmed]];
}

/** The first chain on which somebody unnamed tells it to this outlet: "a regional official → Reuters". For one that confirms, whom it confirms with. */
function ownPeople({ name, confirms }: Ground, { blocks, chains }: ReportInput): readonly Hop[] | null {
  const end = leadEnd(blocks);
  for (const chain of chains.flatMap((ways) => ways ?? [])) {
    const outlet = origin(chain);
    const at = outlet ? chain.indexOf(outlet) : -1;
    const before = chain[at - 1];
    if (!outlet || !before || outlet.name !== name || at !== 1) continue;
    const fits = confirms
      ? outlet.relation === 'confirmed'
      : (before.span?.[0] ?? end) < end && before.kind === 'unnamed';
    if (fits) return [before, outlet];
  }
  return null;
}

/** The outlets that this one is said to cite, anywhere in the text. */
function reliedOn({ name }: Ground, { declared }: ReportInput): string[] {
  return declared.flatMap(({ branches }) =>
    branches.flatMap((hops) =>
      hops.filter((hop, at) => hop.kind === 'outlet' && same(hops[at + 1]?.name ?? '', name)).map((hop) => hop.name),
    ),
  );
}

/** The hop of `other` where it is said to cite `ground`. */
function relayOf(ground: Ground, other: Ground, { declared }: ReportInput): Hop[] {
  if (other.name === ground.name) return [];
  for (const { branches } of declared) {
    for (const hops of branches) {
      const at = hops.findIndex(({ name }) => name === other.name);
      if (at > 0 && hops[at - 1]?.name === ground.name) return [hops[at] as Hop];
    }
  }
  return [];
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
  const end = leadEnd(blocks);
  const at = statements.findIndex(
    ({ source, stance }, index) =>
      source !== null && source[0] < end && stance !== 'declines' && (chains[index]?.[0].length ?? 0) > 1,
  );
  return chains[at]?.[0] ?? null;
}
