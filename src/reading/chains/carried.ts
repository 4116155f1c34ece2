import type { Hop } from '../../domain/source-chain.ts';
import type { Span } from '../../domain/span.ts';
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

/** What is said so, or in such a place, was not said to the outlet of before. */
const ELSEWHERE_CUE = /\b(?:tweet|post|wrote|writ|announc|issu|declar|testif)/iu;
const ELSEWHERE =
  /^\s(?:reporters|journalists|supporters|lawmakers|the (?:crowd|audience|court))\b|^[^.;"“”]{0,40}?\b(?:in|on|at|to|during|via|through)\s(?:an?\s|the\s|his\s|her\s|their\s)?(?:\p{Ll}+\s)?(?:statements?|tweets?|Twitter|Facebook|Instagram|posts?|letters?|reporters|journalists|briefings?|conference|rally|speech|hearing|testimony|e-?mails?)\b/u;
const ELSEWHERE_REACH = 90;

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
    const { speaker, source, cue } = statements[index] as AttributedStatement;
    const branch = own[index]?.branches[0];
    const person = branch?.find(({ kind }) => kind !== 'outlet');
    if (!branch || !person || !source) continue;
    const mention = text.slice(...source);
    const paragraph = indexAt(paragraphs, source[0]);
    const outlets = own[index]?.branches.flatMap((hops) => hops.slice(hops.indexOf(person) + 1)) ?? [];
    const before = whoTold(told, others, speaker, mention);
    if (outlets[0] === undefined) {
      const unnamed = before !== null && (person.kind === 'unnamed' || person.kind === 'group') && pointsBack(mention);
      const here = before && !before.open && (unnamed || before.paragraph === paragraph);
      if (here && !isElsewhere(text, cue)) carried[index] = before.outlet;
      else if (others.size < MOST_TOLD) others.add(person.name);
      continue;
    }
    const open = outlets.length > 1 || (before !== null && before.outlet.name !== outlets[0].name);
    told.unshift({ name: person.name, speaker, outlet: outlets[0], paragraph, open });
    if (told.length > MOST_TOLD) told.pop();
  }
  return carried;
}

/** "he tweeted", "he said in a statement": to everybody. */
function isElsewhere(text: string, cue: Span | null): boolean {
  if (!cue) return false;
  return ELSEWHERE_CUE.test(text.slice(...cue)) || ELSEWHERE.test(text.slice(cue[1], cue[1] + ELSEWHERE_REACH));
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
