import { type Hop, isOutlet, type SourceChain } from '../../domain/source-chain.ts';
import type { Speaker } from '../../domain/speaker.ts';
import { wording } from '../wording.ts';

const ARROW = ' → ';

/**
 * A chain in the direction in which the words travelled: "the US official, unnamed → the regional official → Reuters → Middle East Eye".
 * Words that an outlet on the way has put (telling what somebody said) are said to be that outlet's.
 */
export function showChain(chain: SourceChain, speaker: Speaker | null): string {
  const [first, ...rest] = chain;
  const way = [showFirst(first, speaker), ...rest.map(({ name }) => name)].join(ARROW);
  return speaker && rest.some((hop) => isOutlet(hop) && hop.name === speaker.name)
    ? wording.inWordsOf(speaker.name) + way
    : way;
}

function showFirst(hop: Hop, speaker: Speaker | null): string {
  if (hop.kind === 'unnamed') return wording.unnamed(hop.name);
  return hop.kind === 'named' && speaker?.role ? `${hop.name}, ${speaker.role}` : hop.name;
}

/**
 * The outlets through which a report came, its branches side by side before what they share: "Al-Akhbar; Reuters → Middle East Eye".
 * Empty when no chain names an outlet.
 */
export function showBranches(chains: readonly SourceChain[]): string {
  const branches = unique(chains.map((chain) => chain.filter(({ kind }) => kind === 'outlet').map(({ name }) => name)));
  const shared = sharedEnd(branches);
  const heads = unique(branches.map((branch) => branch.slice(0, branch.length - shared.length))).filter(
    (head) => head.length > 0,
  );
  return [heads.map((head) => head.join(ARROW)).join('; '), ...shared].filter((part) => part !== '').join(ARROW);
}

function unique(branches: readonly (readonly string[])[]): (readonly string[])[] {
  return [
    ...new Map(branches.filter(({ length }) => length > 0).map((branch) => [branch.join('\n'), branch])).values(),
  ];
}

function sharedEnd(branches: readonly (readonly string[])[]): readonly string[] {
  const [first] = branches;
  if (!first) return [];
  let length = 0;
  while (length < first.length && branches.every((branch) => branch.at(-1 - length) === first.at(-1 - length)))
    length++;
  return first.slice(first.length - length);
}
