import type { Hop, SourceChain } from '../../domain/source-chain.ts';
import { covers, overlaps, type Span } from '../../domain/span.ts';
import type { Quote } from '../../domain/statement.ts';
import type { AttributedQuote, AttributedStatement } from '../attribution/attribute.ts';
import type { Framed } from './frames.ts';
import type { Link, Links } from './links.ts';
import { personHop, united } from './names.ts';
import { openingSpeaker, speaks } from './relays.ts';
import { indexAt, type Layout, spanAt } from './scopes.ts';
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
  if (inside.length > 0) return wayOf([...inside, ...first], steps.carriage);
  const { mention, cue } = steps.quotes[quote] as AttributedQuote;
  return mention === null && cue === null ? wayOf(fromOutlet(first), steps.carriage) : (chains[index]?.[0] ?? null);
}

/** Of words whose speaker is not known, the way from the first outlet on: who tells of them has not spoken them. */
const fromOutlet = (hops: readonly Hop[]): readonly Hop[] => {
  const at = hops.findIndex(({ kind }) => kind === 'outlet');
  return at < 0 ? [] : hops.slice(at);
};

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

function branchesOf(index: number, steps: Steps): readonly (readonly Hop[])[] {
  const { statements, links, carried } = steps;
  const statement = statements[index];
  if (!statement) return [];
  const own = links.own[index] ?? null;
  const outer = outerLinks(statement, own, steps);
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
function outerLinks(statement: AttributedStatement, own: Link | null, steps: Steps): Link[] {
  const anchor = united(statement.source, statement.cue);
  const held = anchor ?? statement.content;
  return linksFrom(steps.links.all, held[0] + EDGE)
    .filter((link) => link !== own && (holds(link.scope, held) || trails(link, anchor, statement.content)))
    .filter((link) => !(anchor && overlaps(link.anchor, anchor)) && passesOn(link, held, steps))
    .sort((a, b) => length(a.scope) - length(b.scope) || a.rank - b.rank);
}

/** Who stands between two clauses of one rank: "A said the pier was shut, and B called it “rotten”". */
const COORDINATE = /[,;–—-]\s(?:and|but|while|whereas|although|though|even though)\s(?:[\p{L}'’]+\s){0,2}$/u;

/**
 * Whether somebody passes on the words at `held`: outlets by their declaration, people only where they plainly say them and do not deny them, from
 * before or in the same sentence, and nobody in a clause beside.
 */
function passesOn({ anchor, scope, statement, rank }: Link, held: Span, { statements, layout }: Steps): boolean {
  const { text, sentences, quoted } = layout;
  if (anchor[1] <= held[0] && COORDINATE.test(text.slice(Math.max(anchor[1], held[0] - 40), held[0]))) return false;
  const outer = statement === null || rank > 0 ? null : statements[statement];
  if (!outer) return true;
  if (!outer.cue || outer.stance === 'denies' || !speaks(text.slice(...outer.cue))) return false;
  if (anchor[0] < held[0] || indexAt(sentences, anchor[0]) === indexAt(sentences, held[0])) return true;
  const quote = spanAt(quoted, held[0]);
  return quote !== null && holds([quote[0], quote[1] + EDGE], scope);
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
