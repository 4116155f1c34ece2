import type { Hop } from '../../domain/source-chain.ts';
import type { AttributedStatement } from '../attribution/attribute.ts';
import type { Link } from './links.ts';
import { describes, pointsBack } from './names.ts';
import { indexAt, type Layout } from './scopes.ts';

interface Told {
  /** Who told it, as the chain names him. */
  readonly name: string;
  readonly speaker: number | null;
  readonly outlet: Hop;
  readonly paragraph: number;
  /** Whether he told several outlets, so that it is open which one he spoke to later. */
  readonly open: boolean;
}

/** Unnamed speakers remembered; no report has more, a hostile text may. */
const MOST_TOLD = 24;

/**
 * To whom a speaker told what the text does not say again. An unnamed speaker who "told Reuters" goes on telling Reuters wherever "the official"
 * speaks later; a named one only within the same paragraph, since he speaks in many places. Gives for each statement the outlet, or null.
 */
export function carriedOutlets(
  { text, paragraphs }: Layout,
  statements: readonly AttributedStatement[],
  own: readonly (Link | null)[],
): (Hop | null)[] {
  const told: Told[] = [];
  const others = new Set<string>();
  const carried: (Hop | null)[] = statements.map(() => null);
  for (const index of inOrder(statements)) {
    const { speaker, source } = statements[index] as AttributedStatement;
    const branch = own[index]?.branches[0];
    const person = branch?.find(({ kind }) => kind !== 'outlet');
    if (!branch || !person || !source) continue;
    const mention = text.slice(...source);
    const paragraph = indexAt(paragraphs, source[0]);
    const outlets = own[index]?.branches.flatMap((hops) => hops.slice(hops.indexOf(person) + 1)) ?? [];
    const before = whoTold(told, others, speaker, mention);
    if (outlets[0] === undefined) {
      const unnamed = before !== null && (person.kind === 'unnamed' || person.kind === 'group') && pointsBack(mention);
      if (before && !before.open && (unnamed || before.paragraph === paragraph)) carried[index] = before.outlet;
      else if (others.size < MOST_TOLD) others.add(person.name);
      continue;
    }
    const open = outlets.length > 1 || (before !== null && before.outlet.name !== outlets[0].name);
    told.unshift({ name: person.name, speaker, outlet: outlets[0], paragraph, open });
    if (told.length > MOST_TOLD) told.pop();
  }
  return carried;
}

/** The teller whom a later mention means: the same speaker, else the only one whom the description fits ("the regional official"). */
function whoTold(
  told: readonly Told[],
  others: ReadonlySet<string>,
  speaker: number | null,
  mention: string,
): Told | null {
  const same = told.find((one) => speaker !== null && one.speaker === speaker);
  if (same || !pointsBack(mention)) return same ?? null;
  const fitting = told.filter(({ name }) => describes(mention, name));
  const [only] = fitting;
  const another = [...others].some((name) => describes(mention, name));
  return only && !another && fitting.every(({ name }) => name === only.name) ? only : null;
}

function inOrder(statements: readonly AttributedStatement[]): number[] {
  const at = ({ source, cue, content }: AttributedStatement): number => (cue ?? source ?? content)[0];
  return statements
    .map((_, index) => index)
    .sort((a, b) => at(statements[a] as AttributedStatement) - at(statements[b] as AttributedStatement));
}
