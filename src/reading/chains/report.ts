import { type Hop, isOutlet, origin, outletsOf, type SourceChain } from '../../domain/source-chain.ts';
import { covers } from '../../domain/span.ts';
import type { AttributedStatement } from '../attribution/attribute.ts';
import { type Ground, type GroundsInput, groundsOf, leadEnd, openingEnd, ownWay } from './grounds.ts';
import { speaks } from './relays.ts';
import { same, wayOf } from './way.ts';

interface ReportInput extends GroundsInput {
  readonly statements: readonly AttributedStatement[];
}

/** `hop` has it from `cited`; `way` ends with it. */
interface Reliance {
  readonly cited: string;
  readonly hop: Hop;
  readonly way: readonly Hop[];
}

/**
 * How a report as a whole reached its reader: a chain for each outlet that its headline and first paragraphs rest on, the one said to have been
 * first before the others; else the agency that it is credited to, else its first statement's chain, else the carrier alone.
 */
export function reportChains(input: ReportInput): SourceChain[] {
  const grounds = groundsOf(input);
  const reliances = reliancesOf(input);
  const branches = grounds.flatMap((ground) => branchesFrom(ground, grounds, reliances, input));
  const ways = branches.map((hops) => wayOf(hops, input.carriage)).filter((way) => way !== null);
  if (ways.length > 0) return distinct([...ways, ownWay(input)].filter((way) => way !== null));
  const fallback = input.carriage.credit ? null : firstStatement(input);
  return [fallback ?? wayOf([], input.carriage)].filter((way) => way !== null);
}

/** The ways that begin with one of the grounds: from its own people where it says so, else from itself through whoever has it from there. */
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
  return relays.length > 0 ? relays.map(({ way }) => way) : [[hop, ...translatorsOf(hop, input)]];
}

/**
 * Whom an outlet has it from: the first way on which somebody tells it to this outlet, in the opening paragraphs; for an outlet that confirms rather the way
 * on which it does, wherever it stands. Up to the outlet, and to who translated from it.
 */
function ownPeople(name: string, confirms: Hop | null, { blocks, chains }: ReportInput): readonly Hop[] | null {
  const end = openingEnd(blocks);
  let found: readonly Hop[] | null = null;
  for (const chain of chains.flatMap((ways) => ways ?? [])) {
    const outlet = origin(chain);
    const at = outlet ? chain.indexOf(outlet) : -1;
    const before = chain[at - 1];
    if (!outlet || !before || outlet.name !== name) continue;
    if (confirms && outlet.relation === 'confirmed') return chain.slice(0, at + 1);
    const told = before.kind === 'unnamed' || before.relation !== 'said';
    if (!found && told && (before.span?.[0] ?? end) < end)
      found = [...chain.slice(0, at), confirms ?? outlet, ...translatorsAfter(chain, at)];
    if (found && !confirms) break;
  }
  return found;
}

/** Who put into the reader's language what the station at `at` gave. */
function translatorsAfter(chain: readonly Hop[], at: number): Hop[] {
  const after = chain.slice(at + 1);
  const end = after.findIndex(({ relation }) => relation !== 'translated');
  return end < 0 ? after : after.slice(0, end);
}

function translatorsOf(hop: Hop, { declared }: ReportInput): Hop[] {
  const branch = declared.flatMap(({ branches }) => branches).find((hops) => hops.includes(hop));
  return branch ? translatorsAfter(branch, branch.indexOf(hop)) : [];
}

/** Which outlet has it from which, each pair once: as declared anywhere in the text, else on the way of a statement of the lead. */
function reliancesOf({ declared, chains, statements, blocks, carriage }: ReportInput): Reliance[] {
  const found = new Map<string, Reliance>();
  const note = (hops: readonly Hop[], from: (at: number) => number): void => {
    for (const [at, hop] of hops.entries()) {
      const cited = hops[at - 1];
      if (!cited || !isOutlet(cited) || !isOutlet(hop) || hop.relation === 'translated') continue;
      const key = `${cited.name}→${hop.name}`;
      const head = hops.slice(from(at), at - 1);
      if (!found.has(key)) {
        found.set(key, { cited: cited.name, hop, way: [...head, { ...cited, relation: 'reported' }, hop] });
      }
    }
  };
  for (const { branches } of declared) for (const hops of branches) note(hops, (at) => at - 1);
  const end = leadEnd(blocks);
  const furthest = (name: string): boolean =>
    [carriage.carrier, carriage.credit].some((hop) => same(hop?.name ?? '', name));
  for (const [index, { content }] of statements.entries()) {
    if (content[0] >= end) continue;
    for (const chain of chains[index] ?? [])
      note(
        chain.filter(({ name }) => !furthest(name)),
        () => 0,
      );
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

/**
 * The chain of the first statement of the lead, where somebody plainly says something; what he thinks, wants or does is no way of a report. Nor is what
 * another outlet says as a house in the news. Where the first one passes on what somebody said, the way begins with him.
 */
function firstStatement({ text, blocks, statements, chains, carriage }: ReportInput): SourceChain | null {
  const end = leadEnd(blocks);
  const paragraphs = blocks.filter(({ paragraph, span }) => paragraph !== null && span[0] < end);
  const counts = ({ source, cue, stance }: AttributedStatement, index: number): boolean =>
    source !== null &&
    cue !== null &&
    paragraphs.some(({ span }) => covers(span, source)) &&
    stance !== 'declines' &&
    speaks(text.slice(...cue)) &&
    (chains[index]?.[0].length ?? 0) > 1 &&
    outletsOf(chains[index]?.[0] as SourceChain).every(({ name }) => same(name, carriage.carrier?.name ?? ''));
  const at = statements.findIndex(counts);
  const first = chains[at]?.[0] ?? null;
  const inner = statements.findIndex(
    (statement, index) =>
      counts(statement, index) &&
      covers(statements[at]?.content ?? [0, 0], statement.cue ?? [0, 0]) &&
      chains[index]?.[0].some(({ span }) => span !== null && span[0] === first?.[0].span?.[0]) === true,
  );
  return chains[inner]?.[0] ?? first;
}
