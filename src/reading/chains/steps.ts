import type { Hop, SourceChain } from '../../domain/source-chain.ts';
import { covers, type Span } from '../../domain/span.ts';
import type { Quote } from '../../domain/statement.ts';
import type { AttributedQuote, AttributedStatement } from '../attribution/attribute.ts';
import type { Framed } from './frames.ts';
import type { Link, Links } from './links.ts';
import { personHop, united } from './names.ts';
import { openingSpeaker } from './relays.ts';
import { type Layout, spanAt } from './scopes.ts';
import type { SpeakerBook } from './speakers.ts';
import { type Carriage, wayOf } from './way.ts';

/** All that the way of one statement is put together from. */
export interface Steps extends Framed {
  readonly layout: Layout;
  readonly links: Links;
  readonly carried: readonly (Hop | null)[];
  readonly carriage: Carriage;
  readonly book: SpeakerBook;
}

/** Of the links that could hold a statement so many are looked at, the nearest first: keeps the time linear on hostile texts. */
const NEAREST_LINKS = 48;
const MOST_BRANCHES = 4;
/** Marks and stops that may stand between the edge of a scope and the words in it, in UTF-16 code units. */
const EDGE = 3;

export type Chains = readonly [SourceChain, ...SourceChain[]];

/** The ways of one statement, a chain for each branch. Null when nobody at all is known. */
export function statementChains(index: number, steps: Steps): Chains | null {
  const statement = steps.statements[index] as AttributedStatement;
  const branches = branchesOf(index, steps);
  const quoted = spanAt(steps.layout.quoted, statement.content[0] + EDGE);
  const whole = quoted && isAlike(quoted, statement.content) ? quoted : null;
  return waysOf(whole ? branches.map((hops) => [...insideOf(whole, hops, steps), ...hops]) : branches, steps.carriage);
}

const isAlike = (a: Span, b: Span): boolean => Math.abs(a[0] - b[0]) <= EDGE && Math.abs(a[1] - b[1]) <= EDGE;

/**
 * A quote with its way. One that an outlet was taken to have said, but that stands beyond what the outlet's words govern, is unattributed.
 */
export function tracedQuote(index: number, chains: readonly (Chains | null)[], steps: Steps): Quote {
  const quote = steps.quotes[index] as AttributedQuote;
  const statement = steps.statementOf[index] ?? -1;
  const link = steps.links.own[statement];
  const beyond = link && link.rank > 0 && link.scope[0] >= link.anchor[1] && quote.span[0] >= link.scope[1];
  if (!beyond && !steps.links.beyond.has(statement)) return { ...quote, chain: quoteChain(index, chains, steps) };
  return { ...quote, mention: null, cue: null, speaker: null, chain: wayOf([], steps.carriage), rule: 'beyond-outlet' };
}

function quoteChain(quote: number, chains: readonly (Chains | null)[], steps: Steps): SourceChain | null {
  const index = steps.statementOf[quote] ?? -1;
  const [first = []] = branchesOf(index, steps);
  const inside = insideOf((steps.quotes[quote] as AttributedQuote).span, first, steps);
  return inside.length > 0 ? wayOf([...inside, ...first], steps.carriage) : (chains[index]?.[0] ?? null);
}

/**
 * Who stands inside a quotation of an outlet's own words: where it begins "A said …" that is A, where it ends by naming another outlet that one, from
 * whom the quoted outlet has it. A quotation of what somebody said has nobody inside.
 */
function insideOf(span: Span, quoted: readonly Hop[], { layout, links, book }: Steps): Hop[] {
  if (quoted[0]?.kind !== 'outlet') return [];
  const opening = openingSpeaker(layout.text, span);
  const relays = linksFrom(links.all, span[0] + EDGE).filter(
    ({ statement, scope, anchor }) =>
      statement === null && Math.abs(scope[0] - span[0]) <= EDGE && covers(span, anchor),
  );
  const person =
    opening &&
    personHop(
      layout.text,
      { ...opening, content: span, stance: 'says', rule: 'opening', speaker: book.of(opening.source) },
      book.speakers,
    );
  return [...(person ? [person] : []), ...relays.flatMap(({ branches }) => branches[0] ?? [])];
}

function branchesOf(index: number, { statements, links, carried }: Steps): readonly (readonly Hop[])[] {
  const statement = statements[index];
  if (!statement) return [];
  const own = links.own[index] ?? null;
  const outer = outerLinks(statement, own, links.all);
  const told = carried[index] ?? null;
  let branches: readonly (readonly Hop[])[] = own ? own.branches : [[]];
  if (told && !outer.some(hasOutlet)) branches = branches.map((branch) => [...branch, told]);
  for (const link of outer) {
    const more = link.statement === null ? link.branches : withCarried(link, carried[link.statement] ?? null);
    branches = branches.flatMap((branch) => more.map((hops) => [...branch, ...hops])).slice(0, MOST_BRANCHES);
  }
  return branches;
}

const hasOutlet = ({ branches }: Link): boolean => branches.some((hops) => hops.some(({ kind }) => kind === 'outlet'));

function withCarried(link: Link, told: Hop | null): readonly (readonly Hop[])[] {
  return told ? link.branches.map((hops) => [...hops, told]) : link.branches;
}

/** The links that pass a statement on, the nearest to it first: those whose scope holds its source and cue, or all of it where it has neither. */
function outerLinks(statement: AttributedStatement, own: Link | null, all: readonly Link[]): Link[] {
  const anchor = united(statement.source, statement.cue);
  const held = anchor ?? statement.content;
  return linksFrom(all, held[0] + EDGE)
    .filter((link) => link !== own && (holds(link.scope, held) || trails(link, anchor, statement.content)))
    .filter((link) => !(anchor && link.anchor[0] < anchor[1] && anchor[0] < link.anchor[1]))
    .sort((a, b) => length(a.scope) - length(b.scope) || a.rank - b.rank);
}

const length = ([start, end]: Span): number => end - start;

function holds([start, end]: Span, [from, to]: Span): boolean {
  return start <= from + EDGE && to <= end + EDGE;
}

/** "A said “…,” B reported": the words are the same, and B stands behind them. */
function trails({ scope, anchor }: Link, own: Span | null, content: Span): boolean {
  return own !== null && holds(scope, content) && own[1] <= content[0] + EDGE && anchor[0] >= content[1] - EDGE;
}

/** The nearest links whose scope begins at or before `offset`. */
function linksFrom(all: readonly Link[], offset: number): readonly Link[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Link).scope[0] <= offset) low = middle + 1;
    else high = middle;
  }
  return all.slice(Math.max(0, low - NEAREST_LINKS), low);
}

function waysOf(branches: readonly (readonly Hop[])[], carriage: Carriage): Chains | null {
  const [first, ...rest] = branches.map((branch) => wayOf(branch, carriage)).filter((way) => way !== null);
  return first ? [first, ...rest] : null;
}
