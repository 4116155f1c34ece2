import type { Brief, BriefedReport, KeyQuote, NotCovered } from '../../domain/brief.ts';
import { quoteAt } from '../../domain/citation.ts';
import type { VersionId } from '../../domain/ids.ts';
import { covers, type Span } from '../../domain/span.ts';
import type { Entry } from '../../ports/archive.ts';
import { terms } from '../../reading/terms.ts';
import { type Copies, copiesAmong } from '../copies.ts';
import type { Newsroom, Reader } from '../newsroom.ts';
import { parseTopic, type Topic } from '../topic.ts';
import { conflictingAccounts } from './accounts.ts';
import { shownFilters } from './filters.ts';
import { findReports } from './find-reports.ts';
import { headlineOf } from './headline.ts';
import { chooseQuotes } from './key-quotes.ts';
import { chooseLines, linesOf } from './lines.ts';
import type { Wanted } from './matching.ts';
import { nearReport } from './near-report.ts';
import { notCovered } from './not-covered.ts';
import { unionOfOrigins } from './origins.ts';
import { spoken } from './spoken.ts';

/** Enough to see what a topic is about at a glance; the rest is counted. */
const MOST_REPORTS = 6;
const MOST_QUOTES = 6;
const MOST_LINES = 3;
/** With more reports than this, each gets two lines instead of three. */
const FEW_REPORTS = 3;

/**
 * Writes the brief on a topic from what the reader may see, or says that nothing held covers it. Chooses lines and quotes, composes none:
 * everything shown of a report is a citation. Reports with the same words are one. The same archive, configuration, time and zone give the same
 * brief. `seen` are reports that earlier pages of the brief have shown: they are left out, and what repeats their words with them.
 */
export async function writeBrief(
  newsroom: Newsroom,
  reader: Reader,
  input: string,
  seen: readonly VersionId[] = [],
): Promise<Brief | NotCovered> {
  const topic = parseTopic(input, newsroom.topics);
  const { groups, ...rest } = await findReports(newsroom, reader, topic, MOST_REPORTS, seen);
  if (groups.length === 0) return notCovered(newsroom, reader, topic);
  return compose(newsroom, reader, topic, byDate(groups), rest);
}

/** What a page of a brief leaves to other pages. */
type Rest = Pick<Brief, 'further' | 'furtherAtLeast'>;

/** The brief on a topic from exactly these reports, copies included: as it was shown before, or a part of it. Null when the reader may see none of them. */
export async function briefOn(
  newsroom: Newsroom,
  reader: Reader,
  input: string,
  reports: readonly VersionId[],
  rest: Rest,
): Promise<Brief | null> {
  const entries = await newsroom.archive.entries(reports, reader.collections);
  if (entries.length === 0) return null;
  const { groups } = copiesAmong(entries, []);
  return compose(newsroom, reader, parseTopic(input, newsroom.topics), byDate(groups), rest);
}

/** Newest first; undated last; then by id, so that the order never depends on the store. */
function byDate(groups: readonly Copies[]): [Copies, ...Copies[]] {
  const latest = ([{ reading }]: Copies): number => reading.publishedAt?.latest ?? Number.NEGATIVE_INFINITY;
  const ordered = [...groups].sort((a, b) => latest(b) - latest(a) || (a[0].version.id < b[0].version.id ? -1 : 1));
  return ordered as [Copies, ...Copies[]];
}

function compose(
  newsroom: Newsroom,
  reader: Reader,
  topic: Topic,
  groups: readonly [Copies, ...Copies[]],
  rest: Rest,
): Brief {
  const wanted = topic.parts.map((part) => part.phrases);
  const entries = groups.map(([first]) => first);
  const choices = chooseQuotes(entries, wanted, MOST_QUOTES);
  const quotes = choices.map(({ report, quote }): KeyQuote => {
    const { version, reading } = entries[report] as Entry;
    return {
      report: report + 1,
      citation: quoteAt(version, reading, spoken(version.text, quote.span)),
      speaker: quote.speaker === null ? null : (reading.speakers[quote.speaker] ?? null),
      chain: quote.chain,
    };
  });
  const taken = entries.map((_, index) =>
    choices.filter(({ report }) => report === index).map(({ quote }) => quote.span),
  );
  const reports = summarise(groups, wanted, taken);
  return {
    kind: 'brief',
    topic: topic.shown,
    filters: shownFilters(newsroom, reader, topic),
    asOf: newsroom.clock.now(),
    zone: reader.zone,
    reports: reports as [BriefedReport, ...BriefedReport[]],
    quotes,
    accounts: conflictingAccounts(entries, wanted),
    outlets: outletsOf(reports),
    origins: unionOfOrigins(groups),
    ignored: topic.ignored,
    ...rest,
  };
}

/** Who carries the reports: each outlet counts, also those that print the same words. */
function outletsOf(reports: readonly BriefedReport[]): string[] {
  const all = reports.flatMap((report) => [report, ...report.copies]);
  return [...new Set(all.flatMap(({ carrier, publisher }) => carrier ?? publisher ?? []))].sort();
}

/** Lines are chosen over all reports together, so that the second report does not repeat the first. */
function summarise(groups: readonly Copies[], wanted: Wanted, taken: readonly (readonly Span[])[]): BriefedReport[] {
  const most = groups.length > FEW_REPORTS ? MOST_LINES - 1 : MOST_LINES;
  const shown: ReadonlySet<string>[] = [];
  return groups.map(([entry, ...copies], index): BriefedReport => {
    const { version, reading } = entry;
    const headline = headlineOf(entry);
    const candidates = linesOf(entry, wanted).filter(({ span }) => !covers(span, headline.span));
    const lines = chooseLines(candidates, [...shown, new Set(terms(headline.text))], taken[index] ?? [], most);
    shown.push(...lines.map((line) => line.terms));
    return {
      number: index + 1,
      version: version.id,
      headline,
      publisher: reading.outlet?.name ?? null,
      carrier: reading.carrier,
      url: version.stated.url,
      publishedAt: reading.publishedAt,
      chains: reading.chains,
      lines: lines.map(({ span }) => ({ citation: quoteAt(version, reading, span) })),
      copies: copies.map((copy) => ({ ...nearReport(copy), url: copy.version.stated.url })),
      readClosely: reading.language === 'en',
    };
  });
}
