import type { Account, Brief, BriefedReport, BriefOrigin, KeyQuote, Reprint } from '../../domain/brief.ts';
import type { Citation } from '../../domain/citation.ts';
import { type Block, dim, type Inline, type Message, strong, text } from '../../domain/message.ts';
import { wording } from '../wording.ts';
import { showBranches, showChain } from './chain.ts';
import { cite } from './cite.ts';
import { showDate, showMoment } from './dates.ts';
import { showFilters, showTopic } from './filters.ts';

/** A brief as one message: its reports with their lines, key quotes with their chains, differing accounts, and what the counts rest on. */
export function presentBrief(brief: Brief): Message {
  return { blocks: [...headOf(brief), ...accountsOf(brief), ...groundsOf(brief), ...restOf(brief)] };
}

/** What of a brief stands in a channel, where it is to be short: the reports and the key quotes, and that accounts differ where they do. */
export function rootOf(brief: Brief): Message {
  const differing = brief.accounts.length > 0 ? [note(wording.accountsDifferHere(brief.accounts.length))] : [];
  return { blocks: [...headOf(brief), ...differing, ...restOf(brief)] };
}

/** The rest of it, for those who want to check: differing accounts, origins and sources. */
export function detailsOf(brief: Brief): Message {
  return { blocks: [...accountsOf(brief), ...groundsOf(brief)] };
}

function headOf(brief: Brief): Block[] {
  const { reports, quotes, outlets, origins } = brief;
  return [
    {
      kind: 'title',
      text: showTopic(brief.topic),
      facts: [
        wording.counts(reports.length, outlets.length, origins.length),
        ...showFilters(brief.filters, brief.zone).values(),
        wording.asOf(showMoment(brief.asOf, brief.zone)),
      ],
    },
    ...reports.flatMap(presentReport),
    ...under(
      wording.keyQuotes,
      quotes.map((quote) => presentQuote(quote, brief)),
    ),
  ];
}

function accountsOf(brief: Brief): Block[] {
  return brief.accounts.flatMap(({ accounts: sides }) =>
    under(
      wording.accountsDiffer,
      sides.map((side) => presentAccount(side, brief)),
    ),
  );
}

function groundsOf(brief: Brief): Block[] {
  return [
    ...under(wording.origins, [
      ...brief.origins.map((origin) => presentOrigin(origin, brief)),
      note(brief.origins.length > 0 ? wording.originsExplained : wording.noOrigin),
    ]),
    ...under(wording.sources, brief.reports.map(presentSource)),
  ];
}

function restOf({ further, furtherAtLeast, ignored }: Brief): Block[] {
  return [
    ...(further > 0 ? [note(wording.furtherReports(further, furtherAtLeast))] : []),
    ...(ignored.length > 0 ? [note(wording.ignored(ignored))] : []),
  ];
}

const under = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'section', text: title }, ...blocks];

const note = (words: string): Block => ({ kind: 'note', content: [dim(words)] });

function presentReport({ number, headline, publishedAt, chains, lines, copies, url }: BriefedReport): Block[] {
  return [
    {
      kind: 'row',
      label: showDate(publishedAt),
      content: [
        { kind: 'excerpt', citation: headline, marked: [headline.span] },
        text(' '),
        cite(number, headline, url),
      ],
      aside: [dim(showBranches(chains))],
    },
    ...lines.map(
      ({ citation }): Block => ({
        kind: 'bullet',
        content: [{ kind: 'excerpt', citation, marked: [] }, text(' '), cite(number, citation, url)],
      }),
    ),
    ...(copies.length > 0 ? [{ kind: 'bullet', content: [dim(showCopies(copies))] } as const] : []),
  ];
}

/** By name only: the way to each is among the sources. */
function showCopies(copies: readonly Reprint[]): string {
  const names = [...new Set(copies.map(nameOf))];
  return wording.sameWordsIn(names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES));
}

const MOST_NAMES = 6;

const nameOf = ({ carrier, publisher }: Pick<Reprint, 'carrier' | 'publisher'>): string =>
  carrier ?? publisher ?? wording.outletUnknown;

function presentQuote({ report, citation, chain, speaker }: KeyQuote, brief: Brief): Block {
  const from = reportOf(brief, report);
  const way = chain ? showChain(chain, speaker) : wording.unattributed;
  return {
    kind: 'quote',
    content: [{ kind: 'quote', citation }],
    attribution: [text(`${way}, ${showDate(from.publishedAt)} `), cite(report, citation, from.url)],
  };
}

function presentAccount({ report, citation, quoted, chain }: Account, brief: Brief): Block {
  const from = reportOf(brief, report);
  return {
    kind: 'bullet',
    content: [
      quoted ? { kind: 'quote', citation } : { kind: 'excerpt', citation, marked: [] },
      dim(` — ${showChain(chain, null)}, ${showDate(from.publishedAt)} `),
      cite(report, citation, from.url),
    ],
  };
}

/** One place of evidence for each report is enough to check an origin. */
function presentOrigin({ outlet, ground, citations }: BriefOrigin, brief: Brief): Block {
  const evidence = citations.filter(
    ({ report }, index) => citations.findIndex((one) => one.report === report) === index,
  );
  return {
    kind: 'bullet',
    content: [
      strong(outlet),
      text(` — ${groundOf(ground, evidence.length)}`),
      ...evidence.flatMap(({ report, citation }): Inline[] => [
        text(' '),
        cite(report, citation, urlOf(reportOf(brief, report), citation)),
      ]),
    ],
  };
}

function groundOf(ground: BriefOrigin['ground'], places: number): string {
  if (ground === 'own') return wording.ownOrigin;
  return places > 0 ? wording.earliestOrigin : wording.onlyOrigin;
}

function presentSource(report: BriefedReport): Block {
  const { number, headline, publisher, carrier, publishedAt, copies, url, readClosely } = report;
  const facts = [
    nameOf(report),
    showDate(publishedAt) + (publishedAt?.basis === 'estimated' ? ` (${wording.estimated})` : ''),
    ...(publisher && carrier && publisher !== carrier ? [wording.retoldBy(publisher)] : []),
    ...(readClosely ? [] : [wording.notReadClosely]),
    ...(url ? [url] : []),
  ];
  const same = copies.length === 0 ? [] : [text(` · ${wording.sameWords}`), ...copies.flatMap(presentCopy)];
  return { kind: 'paragraph', content: [cite(number, headline, url), text(` ${facts.join(', ')}`), ...same] };
}

/** The outlet's name as the way to its page, when it had the words, and where. */
function presentCopy(copy: Reprint, index: number): Inline[] {
  const { headline, publishedAt, url } = copy;
  return [
    ...(index > 0 ? [text(', ')] : []),
    { kind: 'cite', citation: headline, label: nameOf(copy), url },
    text(` (${[showDate(publishedAt), ...(url ? [url] : [])].join(', ')})`),
  ];
}

/** The page of the report, or of the copy of it, that holds a citation. */
const urlOf = (report: BriefedReport, { version }: Citation): string | null =>
  [report, ...report.copies].find((one) => one.version === version)?.url ?? null;

const reportOf = (brief: Brief, number: number): BriefedReport =>
  brief.reports.find((report) => report.number === number) as BriefedReport;
