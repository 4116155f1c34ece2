import { parseHTML } from 'linkedom';
import type { PageDocument } from './dom.ts';
import { proseOf } from './prose.ts';
import { reportOnly } from './report-only.ts';
import { hasTooManyTags, isTooDeep } from './size.ts';

/** What blog software writes under every item of a feed. */
const APPENDED = /^(?:The post .{1,300} (?:appeared first|first appeared) on .{1,200}\.|Continue reading\b.{0,300})$/;

/**
 * The words of a piece of markup, as a feed gives them with an item: paragraphs between blank lines, without links to other reports. Empty where there are
 * none, and for markup larger or deeper than any report's. Unlike for a page, no part of it is looked for: all of it is the item's.
 */
export function readMarkup(html: string, headline: string | null): string {
  if (hasTooManyTags(html)) return '';
  try {
    const page = parseHTML(`<html><body>${html}</body></html>`).document as unknown as PageDocument;
    if (page.documentElement === null || isTooDeep(page)) return '';
    const blocks = reportOnly(proseOf(page.documentElement), headline, false);
    return blocks.flatMap(({ text }) => (APPENDED.test(text) ? [] : [text])).join('\n\n');
  } catch {
    return ''; // markup so broken that the parser gives up
  }
}
