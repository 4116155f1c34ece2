import type { Block, Inline, Message } from '../../domain/message.ts';
import type { ChatLimits, Size } from '../../ports/chat-platform.ts';
import { shortened, withoutLongest } from './shorten.ts';

const NOTHING: Size = { characters: 0, blocks: 0 };

/**
 * Cuts a message without buttons into messages that each are within the limits, `reserve` left free in each. Blocks stay whole and in
 * order; a heading never ends a message that goes on. A block that is too large by itself has long words of our own shortened, then loses
 * passages (and says so; the marks stay by which they can be read): an article's words, links and graphemes are never cut.
 */
export function split(message: Message, limits: ChatLimits, reserve: Size = NOTHING): [Message, ...Message[]] {
  const room = minus(limits.message, reserve);
  const pages: Block[][] = [];
  let page: Block[] = [];
  let used = NOTHING;
  for (const whole of message.blocks) {
    const block = fitting(whole, room, limits);
    const size = limits.measure(block);
    if (page.length > 0 && !within(plus(used, size), room)) {
      const heading = trailingHeadings(page);
      const carried = sizeOf(heading, limits);
      const fits = heading.length < page.length && within(plus(carried, size), room);
      pages.push(fits ? page.slice(0, page.length - heading.length) : page);
      page = fits ? heading : [];
      used = fits ? carried : NOTHING;
    }
    page.push(block);
    used = plus(used, size);
  }
  pages.push(page);
  const [first = { blocks: [] }, ...rest] = pages.map((blocks) => ({ blocks }));
  return [first, ...rest];
}

/** What blocks take up together. */
export function sizeOf(blocks: readonly Block[], { measure }: ChatLimits): Size {
  return blocks.map(measure).reduce(plus, NOTHING);
}

export const plus = (a: Size, b: Size): Size => ({
  characters: a.characters + b.characters,
  blocks: a.blocks + b.blocks,
});

export const minus = (a: Size, b: Size): Size => ({
  characters: a.characters - b.characters,
  blocks: a.blocks - b.blocks,
});

export const within = (size: Size, room: Size): boolean =>
  size.characters <= room.characters && size.blocks <= room.blocks;

function trailingHeadings(blocks: readonly Block[]): Block[] {
  let from = blocks.length;
  while (from > 0 && blocks[from - 1]?.kind === 'section') from--;
  return blocks.slice(from);
}

/** None of our own wordings is longer; what is, others have put into it. It is cut to this, and where that is not enough to half of it, and so on. */
const LONGEST_OWN = 256;

function fitting(whole: Block, room: Size, { measure }: ChatLimits): Block {
  if (within(measure(whole), room)) return whole;
  let block = shortened(whole, LONGEST_OWN);
  while (!within(measure(block), room)) {
    const smaller = withoutLongest(block);
    if (!smaller) break;
    block = smaller;
  }
  for (let longest = LONGEST_OWN / 2; longest >= 1 && !within(measure(block), room); longest /= 2)
    block = shortened(block, longest);
  return block;
}

/** All runs of a block, in the order in which they are read. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'row':
      return [...block.content, ...block.aside];
    case 'quote':
      return [...block.content, ...block.attribution];
    case 'bullet':
    case 'paragraph':
    case 'note':
      return block.content;
    case 'title':
    case 'section':
    case 'menu':
    case 'actions':
      return [];
  }
}
