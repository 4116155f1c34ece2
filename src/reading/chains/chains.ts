import type { Metadata } from '../../domain/article.ts';
import type { Outlet } from '../../domain/outlet.ts';
import type { Block, Dateline, Reading } from '../../domain/reading.ts';
import type { Hop } from '../../domain/source-chain.ts';
import type { Span } from '../../domain/span.ts';
import type { Speaker } from '../../domain/speaker.ts';
import type { Statement } from '../../domain/statement.ts';
import type { AttributedQuote, AttributedStatement } from '../attribution/attribute.ts';
import { findOutlets, type OutletMention } from '../outlets/outlets.ts';
import { publisherOf } from '../outlets/publisher.ts';
import { referredOutlets } from '../outlets/referred.ts';
import { type OutletTable, outletNamed, outletTable } from '../outlets/table.ts';
import { creditOf } from '../outlets/wire.ts';
import { carriedOutlets } from './carried.ts';
import { declarations } from './declared.ts';
import { frameStatements } from './frames.ts';
import { findLinks } from './links.ts';
import { originsOf } from './origins.ts';
import { tellings } from './relations.ts';
import { reportChains } from './report.ts';
import type { Layout } from './scopes.ts';
import { speakerBook } from './speakers.ts';
import { statementChains, tracedQuote } from './steps.ts';
import type { Carriage } from './way.ts';

export interface TraceInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly stated: Metadata;
  readonly outlets: readonly Outlet[];
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly AttributedQuote[];
  readonly statements: readonly AttributedStatement[];
  readonly dateline: Dateline | null;
  readonly byline: Span | null;
}

/**
 * `speakers` are those given, in their places, and after them those who came to light on a relay's way. A relayed quotation is its inner speaker's,
 * whatever attribution had made of it.
 */
export type Traced = Pick<Reading, 'outlet' | 'carrier' | 'speakers' | 'quotes' | 'statements' | 'chains' | 'origins'>;

/**
 * Finds the way of every quote and statement, and of the report as a whole, from who spoke to who published. A station stands on it only where
 * words of the text, or the metadata, put it there; in doubt it is left out. Never throws; linear in the length of the text.
 */
export function traceChains(input: TraceInput): Traced {
  const { text, blocks, sentences, stated, outlets } = input;
  const table = outletTable(outlets);
  const house = knownName(table, stated.retells?.outlet ?? stated.outlet);
  const named = findOutlets(text, outlets, house);
  const outlet = publisherOf({ ...input, table, mentions: named });
  const carriage = carriageOf(input, table, outlet?.name ?? null);
  const layout: Layout = { text, sentences, paragraphs: proseOf(blocks), quoted: input.quotes.map(({ span }) => span) };
  const mentions = withReferred(text, named, carriage, table);
  const declared = declarations(layout, tellings(text, inProse(blocks, mentions)));
  const book = speakerBook(text, input.speakers);
  const framed = frameStatements(layout, input.quotes, input.statements, declared, book);
  const links = findLinks({ ...framed, layout, speakers: book.speakers, declared, mentions });
  const carried = carriedOutlets(layout, framed.statements, links.own);
  const steps = { ...framed, layout, links, carried, carriage, book };
  const chains = framed.statements.map((_, index) => statementChains(index, steps));
  const report = reportChains({ text, blocks, statements: framed.statements, chains, declared, carriage });
  return {
    outlet,
    carrier: carriage.carrier?.name ?? null,
    quotes: framed.quotes.map((_, index) => tracedQuote(index, chains, steps)),
    statements: framed.given.map((statement, index) => ({
      ...statement,
      chains: chains[index] ?? [[nobody(statement)]],
    })),
    speakers: book.speakers,
    chains: report,
    origins: originsOf(report),
  };
}

function knownName(table: OutletTable, name: string | null): string | null {
  return name === null ? null : (outletNamed(table, name)?.name ?? name);
}

function carriageOf(input: TraceInput, table: OutletTable, publisher: string | null): Carriage {
  const retold = knownName(table, input.stated.retells?.outlet ?? null);
  const name = retold ?? publisher;
  const relation = retold === null ? 'published' : 'retold';
  const credit = creditOf({ ...input, table, publisher: name });
  return {
    carrier: name === null ? null : { name, kind: 'outlet', relation, span: null },
    credit: credit && { name: credit.name, kind: 'outlet', relation: 'syndicated', span: credit.span },
  };
}

function withReferred(
  text: string,
  named: readonly OutletMention[],
  { carrier }: Carriage,
  table: OutletTable,
): OutletMention[] {
  const referred = referredOutlets(text, named, carrier?.name ?? null, table);
  return [...named, ...referred].sort((a, b) => a.span[0] - b.span[0]);
}

function proseOf(blocks: readonly Block[]): Span[] {
  return blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item').map(({ span }) => span);
}

const NAMING = new Set(['paragraph', 'item', 'heading', 'headline']);

/** Without those in captions, furniture and bylines: what is named there is on no statement's way. */
function inProse(blocks: readonly Block[], mentions: readonly OutletMention[]): OutletMention[] {
  const kept: OutletMention[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < blocks.length && (blocks[at] as Block).span[1] <= mention.span[0]) at++;
    const block = blocks[at];
    if (block && block.span[0] <= mention.span[0] && NAMING.has(block.kind)) kept.push(mention);
  }
  return kept;
}

/** A statement whose source the text hides, in a text whose publisher nobody knows. */
function nobody({ cue, content }: Pick<Statement, 'cue' | 'content'>): Hop {
  return { name: 'someone not named', kind: 'unnamed', relation: 'said', span: cue ?? content };
}
