import type { Metadata } from '../../domain/article.ts';
import type { Block, Dateline } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { type OutletTable, outletNamed } from './table.ts';

/** Whose report a page carries, and the words that credit it; null when only the metadata's byline does. */
export interface Credit {
  readonly name: string;
  readonly span: Span | null;
}

interface CreditInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
  readonly byline: Span | null;
  readonly stated: Metadata;
  readonly table: OutletTable;
  readonly publisher: string | null;
}

/** How many blocks at the end may hold a credit, and how long a line that is nothing but one. */
const TAIL_BLOCKS = 8;
const LONGEST_CREDIT = 220;
/** A paragraph longer than this is part of the report, not a note after it. */
const LONGEST_ASIDE = 90;
const HEAD_PARAGRAPHS = 3;
/** A date, perhaps, and the credit: "Dec 29 (Reuters) -". */
const HEAD = /^(?:[\p{L}.,'’]{1,20}\s){0,4}(?:\d{1,2}(?:,\s\d{4})?\s)?\(([\p{L}.' -]{2,40})\)\s?[-–—]{1,2}\s/u;

/** "(Reuters)", "— AFP", "Source: AP" alone on the last lines; and the same after the last full stop of the report. */
const ALONE = /^(?:[—–-]{1,2}\s?|[Ss]ource:?\s|[Ff]rom\s)?[([]?([\p{L}.' -]{2,40}?)[)\]]?\.?$/u;
const AFTER_STOP = /[.!?]["”’']?\s(?:[—–-]{1,2}\s?|\()([\p{L}][\p{L}.' -]{1,40}?)\)?\.?$/u;
const RIGHTS =
  /(?:©|\([Cc]\)|[Cc]opyright)\s(?:©\s|\([Cc]\)\s)?(?:(?:19|20)\d\d,?\s)?(?:by\s)?([\p{L}.' -]{2,40}?)(?:\.|,|$| All| \d)/u;
const FIRST_AT =
  /^(?:\(?(?:[Tt]his (?:article|story|report|piece)\s)?(?:was\s)?(?:[Oo]riginally|[Ff]irst)\s(?:published|appeared)\s(?:by|in|on|at)|[Rr]epublished (?:with (?:the )?permission )?(?:from|of|by))\s(?:the\s)?([\p{L}.' -]{2,40}?)(?:[.,)]|$| on | and | under )/u;

/**
 * Whose report this page carries as a whole: the dateline's credit, the byline, a credit on the last lines. Only outlets of the list, only wires
 * unless the text says "first published by", never the publisher. "MEE and agencies" and "AP contributed" credit no one with the whole, and
 * give null.
 */
export function creditOf(input: CreditInput): Credit | null {
  const credits = [ofDateline(input), ofHead(input), ofByline(input), ofTail(input)];
  return credits.find((credit) => credit !== null && credit.name !== input.publisher) ?? null;
}

function ofDateline({ dateline, table }: CreditInput): Credit | null {
  const outlet = dateline?.credit ? outletNamed(table, dateline.credit) : null;
  return outlet && dateline ? { name: outlet.name, span: dateline.span } : null;
}

/** "By Jane Doe, Reuters", "Reuters", "JANE DOE Associated Press": the name after the last comma or the whole. "X and agencies" is no wire's alone. */
function ofByline({ text, byline, stated, table }: CreditInput): Credit | null {
  const written = byline ? text.slice(...byline) : (stated.byline ?? '');
  if (written.length > LONGEST_CREDIT || /\b(?:and|with|&)\s.*\b(?:agencies|staff)|\bagencies\b/i.test(written))
    return null;
  const parts = written.replace(/^by:?\s+/i, '').split(/[,|/]|\s[—–-]\s|\sof\s|\sfor\s/);
  for (const part of [parts.at(-1), parts.length > 1 ? parts[0] : undefined]) {
    const wire = part === undefined ? null : wireNamed(table, part);
    if (wire !== null) return { name: wire, span: byline };
  }
  return null;
}

/** "Dec 29 (Reuters) - …": a credit at the head of a first paragraph that is no full dateline. */
function ofHead({ text, blocks, table }: CreditInput): Credit | null {
  for (const { span, paragraph } of blocks) {
    if (paragraph === null) continue;
    if (paragraph > HEAD_PARAGRAPHS) break;
    const match = HEAD.exec(text.slice(span[0], Math.min(span[1], span[0] + LONGEST_CREDIT)));
    const wire = match?.[1] === undefined ? null : wireNamed(table, match[1]);
    if (match && wire !== null) return { name: wire, span: [span[0], span[0] + match[0].trimEnd().length] };
  }
  return null;
}

/** The lines after the report, and its last words. Up to the last paragraph only: a name alone further up credits a picture. */
function ofTail({ text, blocks, table }: CreditInput): Credit | null {
  for (const { span, kind, paragraph } of blocks.slice(-TAIL_BLOCKS).reverse()) {
    const length = span[1] - span[0];
    const line = text.slice(Math.max(span[0], span[1] - LONGEST_CREDIT), span[1]);
    const credit = kind === 'caption' ? null : creditIn(line, length <= LONGEST_CREDIT, paragraph !== null, table);
    if (credit !== null) return { name: credit, span: [span[1] - line.length, span[1]] };
    if (paragraph !== null && length > LONGEST_ASIDE) break;
  }
  return null;
}

function creditIn(line: string, whole: boolean, inReport: boolean, table: OutletTable): string | null {
  const first = whole ? FIRST_AT.exec(line)?.[1] : undefined;
  if (first !== undefined) return outletNamed(table, first)?.name ?? null;
  const credited =
    (whole ? (ALONE.exec(line) ?? RIGHTS.exec(line)) : null) ?? (inReport ? AFTER_STOP.exec(line) : null);
  return credited?.[1] === undefined ? null : wireNamed(table, credited[1]);
}

function wireNamed(table: OutletTable, name: string): string | null {
  const outlet = outletNamed(table, name.trim());
  return outlet?.wire ? outlet.name : null;
}
