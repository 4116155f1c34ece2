import type { Span } from './span.ts';

/** What a hop did with the words: a speaker `said` them, a go-between `told` them, an outlet `reported`, `cited` another, `published`. */
export type Relation =
  | 'said'
  | 'told'
  | 'reported'
  | 'cited'
  | 'confirmed'
  | 'translated'
  | 'syndicated'
  | 'retold'
  | 'published';

/** Who a hop is: a person, an office, a group, someone whom the text leaves unnamed, or an outlet. */
export type HopKind = 'named' | 'office' | 'group' | 'unnamed' | 'outlet';

/** One station on the way of a statement. `span` covers the words that declare it; null for a publisher or outlet that only the metadata names. */
export interface Hop {
  readonly name: string;
  readonly kind: HopKind;
  readonly relation: Relation;
  readonly span: Span | null;
}

/** The way of a statement as the words travelled: who spoke first, who published last. At least one hop. */
export type SourceChain = readonly [Hop, ...Hop[]];

/**
 * An outlet that gives a statement on its own knowledge (`own`: its reporter, its own unnamed official, its own confirmation),
 * or, where none does, the earliest outlet named (`earliest`). `span` covers the words that show it; null when only metadata does.
 */
export interface Origin {
  readonly outlet: string;
  readonly ground: 'own' | 'earliest';
  readonly span: Span | null;
}

export const isOutlet = ({ kind }: Hop): boolean => kind === 'outlet';

/** The outlets on a chain, as the words travelled. */
export function outletsOf(chain: SourceChain): Hop[] {
  return chain.filter(isOutlet);
}

/** The outlet that published or is retold: the last hop. Null where the chain ends with a person, since nobody knows who published. */
export function publisher(chain: SourceChain): Hop | null {
  const last = chain.at(-1);
  return last && isOutlet(last) ? last : null;
}

/** The earliest outlet on a chain: whose report the statement rests on. Null where no outlet is known. */
export function origin(chain: SourceChain): Hop | null {
  return outletsOf(chain)[0] ?? null;
}
