import type { Hop, Origin, SourceChain } from '../../domain/source-chain.ts';
import { isOutlet, outletsOf } from '../../domain/source-chain.ts';
import { PERSON_NOUN } from './names.ts';

/**
 * The origins of a report from its chains: on each the earliest outlet, and every later one that confirms on its own account. An outlet that two
 * chains begin with is one origin; where it has grounds of its own, these count.
 */
export function originsOf(chains: readonly SourceChain[]): Origin[] {
  const origins = new Map<string, Origin>();
  for (const origin of chains.flatMap(originsOn)) {
    const known = origins.get(origin.outlet);
    if (!known || (known.ground === 'earliest' && origin.ground === 'own')) origins.set(origin.outlet, origin);
  }
  return [...origins.values()];
}

function originsOn(chain: SourceChain): Origin[] {
  const [earliest, ...later] = outletsOf(chain);
  if (!earliest) return [];
  const before = chain[chain.indexOf(earliest) - 1];
  const first: Origin = {
    outlet: earliest.name,
    ground: knowsItself(earliest, before) ? 'own' : 'earliest',
    span: earliest.span,
  };
  return [first, ...later.filter(({ relation }) => relation === 'confirmed').map(own)];
}

function own({ name, span }: Hop): Origin {
  return { outlet: name, ground: 'own', span };
}

/** Whether the outlet has it from its own people or its own confirmation, not from another's page. */
function knowsItself(outlet: Hop, before: Hop | undefined): boolean {
  if (outlet.relation === 'confirmed') return true;
  if (before === undefined || isOutlet(before)) return false;
  // Who passes on another's words, with no word of whom he told, told nobody in particular.
  const told = before.relation !== 'said' && outlet.span !== null;
  return told || (before.kind === 'unnamed' && PERSON_NOUN.test(before.name));
}

/** Whether two statements rest on the same outlet's report. Chains without an outlet share none. */
export function sameOrigin(a: SourceChain, b: SourceChain): boolean {
  const [first] = outletsOf(a);
  const [second] = outletsOf(b);
  return first !== undefined && first.name === second?.name;
}
