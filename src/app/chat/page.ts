import { type Block, dim, type Message } from '../../domain/message.ts';
import type { Size } from '../../ports/chat-platform.ts';
import { presentHint } from '../present/help.ts';
import { WIDEST_ACTIONS } from './buttons.ts';
import type { SheetParts } from './parts.ts';
import { framesOf, unlinkedIn, withWays } from './places.ts';
import { citedIn, type PageRequest, type Sheet } from './request.ts';
import { plus, split } from './split.ts';
import { chatWording } from './wording.ts';

/**
 * One page of a message, with what it leaves to later pages counted. `further`: what comes after its last page, and how that is counted.
 * A page that is not there any more is the last one.
 */
export function pageOf(
  parts: SheetParts,
  message: Message,
  { request, page }: PageRequest,
  further: { readonly next: PageRequest | null; readonly counts: readonly string[]; readonly hint: string } = LAST,
): Sheet {
  const pages = split(message, withWays(parts.limits), reserveOf(parts, message));
  const at = Math.min(page, pages.length - 1);
  const shown = pages[at] ?? pages[0];
  const left = pages.slice(at + 1).flatMap(({ blocks }) => blocks.filter(isLine)).length;
  const counts = [...(left > 0 ? [chatWording.moreLines(left)] : []), ...further.counts];
  const note = counts.length > 0 ? [noteOf(chatWording.reachable(counts) + further.hint)] : [];
  const whole: Message = { blocks: [...shown.blocks, ...note] };
  return {
    message: whole,
    details: null,
    reports: [],
    cited: citedIn(whole),
    unlinked: unlinkedIn(whole.blocks),
    next: at + 1 < pages.length ? { request, page: at + 1 } : further.next,
    beyond: false,
    leaning: null,
    others: [],
  };
}

const LAST = { next: null, counts: [], hint: '' } as const;

/** Room for the buttons, the ways to passages, and the longest note that counts what is left. */
export function reserveOf({ limits }: SheetParts, { blocks }: Message): Size {
  const most = 99_999_999;
  const counts = [chatWording.moreLines(most), chatWording.moreReports(most, true)];
  const note = noteOf(chatWording.reachable(counts) + chatWording.narrow);
  return [WIDEST_ACTIONS, note].map(limits.measure).reduce(plus, framesOf(blocks, limits));
}

const noteOf = (words: string): Block => ({ kind: 'note', content: [dim(words)] });

const isLine = ({ kind }: Block): boolean =>
  kind === 'row' || kind === 'bullet' || kind === 'quote' || kind === 'paragraph';

/** One sentence as a sheet. */
export function sentenceSheet(words: string): Sheet {
  return {
    message: presentHint(words),
    details: null,
    reports: [],
    cited: [],
    unlinked: [],
    next: null,
    beyond: false,
    leaning: null,
    others: [],
  };
}
