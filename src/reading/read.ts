import type { Metadata } from '../domain/article.ts';
import type { DateInterval } from '../domain/date-interval.ts';
import type { Outlet } from '../domain/outlet.ts';
import type { Dateline, Reading } from '../domain/reading.ts';
import { attribute } from './attribution/attribute.ts';
import { markedQuotes } from './attribution/marked-quotes.ts';
import { traceChains } from './chains/chains.ts';
import { findDateline } from './dates/datelines.ts';
import { findDates } from './dates/find-dates.ts';
import { packPrint, reportPrint } from './fingerprint.ts';
import { languageOf } from './language.ts';
import { layOut } from './layout/blocks.ts';
import { mastheadOf } from './outlets/masthead.ts';
import { outletTable } from './outlets/table.ts';
import { READER } from './reader.ts';
import { splitSentences } from './sentences/sentences.ts';

/** What a reading is made from. It reads nothing else: the same input gives the same reading. */
export interface ReadInput {
  readonly text: string;
  readonly stated: Metadata;
  readonly outlets: readonly Outlet[];
}

export { READER };

/**
 * Reads one text: how it is laid out, what is said in it, by whom, and how it reached us. Never throws, whatever the text, and takes time
 * linear in its length. Texts that are not English get sentences and marked quotes only, unattributed.
 */
export function read({ text, stated, outlets }: ReadInput): Reading {
  const language = languageOf(text, stated.language);
  const masthead = mastheadOf(text, stated, outletTable(outlets));
  const { blocks, headline, byline } = layOut(text, stated, masthead?.span ?? null);
  const sentences = splitSentences(text, blocks);
  const dateline = findDateline(text, blocks);
  const said =
    language === 'en'
      ? attribute({ text, blocks, sentences, dateline: dateline?.span ?? null })
      : markedQuotes(text, blocks);
  const traced = traceChains({ text, blocks, sentences, stated, outlets, dateline, byline, ...said });
  return {
    reader: READER,
    language,
    blocks,
    sentences,
    headline,
    byline,
    dateline,
    outlet: traced.outlet,
    carrier: traced.carrier,
    publishedAt: stated.retells?.publishedAt ?? stated.publishedAt ?? filedAt(text, dateline),
    speakers: traced.speakers,
    quotes: traced.quotes,
    labels: said.labels,
    statements: traced.statements,
    chains: traced.chains,
    origins: traced.origins,
    fingerprint: packPrint(reportPrint(text, blocks)),
  };
}

/** The day in a dateline, where it is whole ("DAMASCUS, June 5, 2018 —"): a report appears when it is filed. */
function filedAt(text: string, dateline: Dateline | null): DateInterval | null {
  return dateline && (findDates(text, dateline.span, null)[0]?.means ?? null);
}
