import type { Metadata } from '../domain/article.ts';
import type { Outlet } from '../domain/outlet.ts';
import type { Reading } from '../domain/reading.ts';
import type { Hop } from '../domain/source-chain.ts';
import type { Speaker } from '../domain/speaker.ts';
import { type Attribution, attribute } from './attribution.ts';
import { layOut } from './blocks.ts';
import { findDateline } from './datelines.ts';
import { languageOf } from './language.ts';
import { markedQuotes } from './marked-quotes.ts';
import { splitSentences } from './sentences.ts';

/** What a reading is made from. It reads nothing else: the same input gives the same reading. */
export interface ReadInput {
  readonly text: string;
  readonly stated: Metadata;
  readonly outlets: readonly Outlet[];
}

/** Raised whenever the same input would now give another reading; stored readings of another number are made anew. */
export const READER = 1;

/**
 * Reads one text: how it is laid out, what is said in it, by whom, and how it reached us. Never throws, whatever the text, and takes time
 * linear in its length. Texts that are not English get sentences and marked quotes only, unattributed.
 */
export function read({ text, stated }: ReadInput): Reading {
  const language = languageOf(text, stated.language);
  const { blocks, headline, byline } = layOut(text, stated);
  const sentences = splitSentences(text, blocks);
  const said: Attribution = language === 'en' ? attribute({ text, blocks, sentences }) : markedQuotes(text, blocks);
  const hop = (speaker: number | null): Hop => hopOf(said.speakers[speaker ?? -1], stated.outlet);
  return {
    reader: READER,
    language,
    blocks,
    sentences,
    headline,
    byline,
    dateline: findDateline(text, blocks),
    outlet: stated.outlet === null ? null : { name: stated.outlet, span: null },
    carrier: stated.retells?.outlet ?? stated.outlet,
    publishedAt: stated.retells?.publishedAt ?? stated.publishedAt,
    speakers: said.speakers,
    quotes: said.quotes.map((quote) => ({ ...quote, chain: [hop(quote.speaker)] })),
    labels: said.labels,
    statements: said.statements.map((statement) => ({ ...statement, chains: [[hop(statement.speaker)]] })),
    chains: [],
    origins: [],
  };
}

function hopOf(speaker: Speaker | undefined, outlet: string | null): Hop {
  if (speaker) return { name: speaker.name, kind: speaker.kind, relation: 'said', span: speaker.mentions[0] ?? null };
  return { name: outlet ?? '', kind: 'outlet', relation: 'published', span: null };
}
