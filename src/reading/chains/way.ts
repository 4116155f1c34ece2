import type { Hop, SourceChain } from '../../domain/source-chain.ts';

/** Whose the page is: the last station of every chain, and the agency whose report it carries as a whole. */
export interface Carriage {
  /** Null where nobody knows who published. */
  readonly carrier: Hop | null;
  readonly credit: Hop | null;
}

/** More stations than this are a misreading, not a way. */
const MOST_HOPS = 8;

/**
 * The whole way of a statement: the stations that the text declares, then the agency credited with the report, then the carrier. Nobody stands on it
 * twice: somebody who comes again later is left where he came first, the carrier stays last. Null when nobody at all is known.
 */
export function wayOf(declared: readonly Hop[], { carrier, credit }: Carriage): SourceChain | null {
  const hops: Hop[] = [];
  for (const hop of credit ? [...declared, credit] : declared) {
    if (hops.some(({ name }) => same(name, hop.name))) continue;
    if (!carrier || !same(hop.name, carrier.name)) hops.push(passedOn(hop, hops.length));
  }
  const kept = hops.slice(0, MOST_HOPS - 1);
  if (carrier)
    kept.push({ ...carrier, span: declared.find(({ name }) => same(name, carrier.name))?.span ?? carrier.span });
  const [first, ...rest] = kept;
  return first ? [first, ...rest] : null;
}

/** Who does not speak first but passes somebody's words on has told them. */
function passedOn(hop: Hop, position: number): Hop {
  return position > 0 && hop.kind !== 'outlet' && hop.relation === 'said' ? { ...hop, relation: 'told' } : hop;
}

export function same(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}
