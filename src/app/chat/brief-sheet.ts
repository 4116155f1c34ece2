import type { Brief, BriefedReport } from '../../domain/brief.ts';
import type { VersionId } from '../../domain/ids.ts';
import type { Block, Message } from '../../domain/message.ts';
import { numberedBy, renumbered } from '../brief/renumber.ts';
import { briefOn, writeBrief } from '../brief/write-brief.ts';
import { leaningOf, memoryOfBrief } from '../conversation/memory.ts';
import type { Reader } from '../newsroom.ts';
import { detailsOf, rootOf } from '../present/brief.ts';
import { presentNotCovered } from '../present/not-covered.ts';
import { pageOf, reserveOf, sentenceSheet } from './page.ts';
import type { SheetParts } from './parts.ts';
import { withWays } from './places.ts';
import type { Request, Sheet } from './request.ts';
import { minus, plus, sizeOf, within } from './split.ts';
import { chatWording } from './wording.ts';

/** A page of a brief: as many reports as fit into one message with their quotes. The others are counted, and are the next pages. */
export async function briefSheet(
  parts: SheetParts,
  reader: Reader,
  request: Extract<Request, { of: 'brief' }>,
  page: number,
): Promise<Sheet> {
  const { topic, seen } = request;
  const asked = { request, page };
  const found = await writeBrief(parts.newsroom, reader, topic, seen);
  if (found.kind === 'not-covered')
    return seen.length > 0 ? sentenceSheet(chatWording.noMore) : pageOf(parts, presentNotCovered(found), asked);
  const brief = renumbered(await fitted(parts, reader, topic, found), seen.length);
  const reports = versionsOf(brief.reports);
  const first = brief.reports.map(({ version }) => version);
  const { further, furtherAtLeast } = brief;
  const sheet = pageOf(parts, rootOf({ ...brief, further: 0 }), asked, {
    next: further > 0 ? { request: { ...request, seen: [...seen, ...first] }, page: 0 } : null,
    counts: further > 0 ? [chatWording.moreReports(further, furtherAtLeast)] : [],
    hint: further > 0 ? chatWording.narrow : '',
  });
  return { ...sheet, reports, details: detailsOf(brief), leaning: leaningOf(memoryOfBrief(brief, seen)) };
}

/** What a brief that was shown rests on. */
export async function groundsSheet(
  parts: SheetParts,
  reader: Reader,
  request: Extract<Request, { of: 'grounds' }>,
  page: number,
): Promise<Sheet> {
  const { topic, seen, reports, numbered = [] } = request; // None in what older releases have kept.
  const brief = await briefOn(parts.newsroom, reader, topic, reports, { further: 0, furtherAtLeast: false });
  if (!brief) return sentenceSheet(chatWording.forgotten);
  const numbers = brief.reports.map(({ version }) => numberOf(version, reports, numbered) ?? null);
  const shown = numbers.includes(null)
    ? renumbered(brief, seen.length)
    : numberedBy(brief, (number) => numbers[number - 1] ?? number);
  return { ...pageOf(parts, detailsOf(shown), { request, page }), reports };
}

/** The number that a report had when it was shown, though others are withdrawn since; a copy that stands for one of them has its number. */
function numberOf(
  version: VersionId,
  reports: readonly VersionId[],
  numbered: readonly VersionId[],
): number | undefined {
  const before = reports.slice(0, reports.indexOf(version) + 1);
  const stood = before.findLast((one) => numbered.includes(one));
  return stood && numbered.indexOf(stood) + 1;
}

/** The brief on as many of its first reports as stand in one message together with key quotes; at least on one. */
async function fitted(parts: SheetParts, reader: Reader, topic: string, brief: Brief): Promise<Brief> {
  const most = countThatFits(parts, rootOf(brief), brief.reports.length);
  if (most === brief.reports.length) return brief;
  const smaller = await briefOn(parts.newsroom, reader, topic, versionsOf(brief.reports.slice(0, most)), {
    further: brief.further + brief.reports.length - most,
    furtherAtLeast: brief.furtherAtLeast,
  });
  return smaller ?? brief;
}

/** With their copies: put together again they are the same reports. */
const versionsOf = (reports: readonly BriefedReport[]): VersionId[] =>
  reports.flatMap(({ version, copies }) => [version, ...copies.map((copy) => copy.version)]);

function countThatFits(parts: SheetParts, root: Message, reports: number): number {
  const { blocks } = root;
  const limits = withWays(parts.limits);
  const room = minus(limits.message, reserveOf(parts, root));
  const rows = blocks.flatMap((block, index) => (block.kind === 'row' ? [index] : []));
  const afterRows = blocks.findIndex((block, index) => index > (rows.at(-1) ?? 0) && !isOfReport(block));
  const others = [...blocks.slice(0, rows[0]), ...(afterRows < 0 ? [] : blocks.slice(afterRows))];
  let used = sizeOf(others, limits);
  for (let report = 0; report < reports; report++) {
    const end = rows[report + 1] ?? (afterRows < 0 ? blocks.length : afterRows);
    used = plus(used, sizeOf(blocks.slice(rows[report], end), limits));
    if (!within(used, room)) return Math.max(1, report);
  }
  return reports;
}

const isOfReport = ({ kind }: Block): boolean => kind === 'row' || kind === 'bullet';
