import type { Metadata } from '../../domain/article.ts';
import type { Block } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { mastheadOf } from './masthead.ts';
import type { OutletMention } from './outlets.ts';
import { type OutletTable, outletAt, outletNamed } from './table.ts';

/** Who published a text, and the words that show it where only the text does. */
export interface Publisher {
  readonly name: string;
  readonly span: Span | null;
}

interface PublisherInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly byline: Span | null;
  readonly stated: Metadata;
  readonly table: OutletTable;
  readonly mentions: readonly OutletMention[];
}

/**
 * Who published: the stated outlet where the table lists it, else the host of its address (a feed called "CNN - World" is CNN's), else the outlet
 * as stated, else a masthead over the text, else the house's own byline, else what the page's furniture says of its house. Null when none of them tells. A credit, a caption or
 * a name in the report itself is no publisher.
 */
export function publisherOf(input: PublisherInput): Publisher | null {
  const { stated, table } = input;
  const name = stated.outlet?.trim() ?? '';
  const listed = name === '' ? null : outletNamed(table, name);
  const known = listed ?? (stated.url === null ? null : outletAt(table, stated.url));
  if (known) return { name: known.name, span: null };
  if (name !== '') return { name, span: null };
  return mastheadOf(input.text, stated, table) ?? houseByline(input) ?? ofItself(input);
}

/** "Tyler Durden": the name under which a house signs, in the byline or the furniture. */
function houseByline({ text, blocks, byline, stated, table }: PublisherInput): Publisher | null {
  const signed = [
    ...(byline ? [byline] : []),
    ...blocks.filter(({ kind }) => kind === 'byline' || kind === 'furniture').map(({ span }) => span),
  ];
  for (const outlet of table.houses) {
    for (const name of outlet.houseBylines) {
      if (stated.byline?.includes(name)) return { name: outlet.name, span: null };
      for (const [from, to] of signed) {
        const at = text.slice(from, to).indexOf(name);
        if (at >= 0) return { name: outlet.name, span: [from + at, from + at + name.length] };
      }
    }
  }
  return null;
}

/** What a house says before or after its own name, in the furniture of its pages. */
const OWN_BEFORE =
  /(?:\b(?:[Mm]ore about|[Aa]bout|[Ss]ubscribe to|[Ss]ign up (?:for|to)|[Ff]ollow|[Ss]upport|[Dd]onate to|[Ww]elcome to|[Jj]oin|[Cc]ontact|[Nn]ew|[Gg]et|[Dd]ownload|[Oo]ther|[Tt]erms of|[Pp]ublished by)\s|(?:©|\([Cc]\)|[Cc]opyright)\s(?:©\s)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)\d\d))?,?\s)?(?:by\s)?)$/;
const OWN_AFTER =
  /^(?:\s(?:delivers|newsletters?|app\b|is an? (?:independent|award|news|non-?profit|daily|weekly|media|leading)|brings you|relies on|reserves|store\b|podcasts?\b|subscribers?|on (?:Twitter|Facebook|Telegram|YouTube|Instagram)))/;

/** The outlet that the furniture speaks of as its own house; the one spoken of most, null when two are spoken of alike. A wire's notice may be its client's. */
function ofItself({ text, blocks, mentions, table }: PublisherInput): Publisher | null {
  const votes = new Map<string, { count: number; span: Span }>();
  for (const { name, span } of mentions) {
    if (outletNamed(table, name)?.wire || !inFurniture(blocks, span)) continue;
    const before = text.slice(Math.max(0, span[0] - 40), span[0]);
    if (!OWN_BEFORE.test(before) && !OWN_AFTER.test(text.slice(span[1], span[1] + 30))) continue;
    votes.set(name, { count: (votes.get(name)?.count ?? 0) + 1, span: votes.get(name)?.span ?? span });
  }
  const [best, second] = [...votes].sort((a, b) => b[1].count - a[1].count);
  if (!best || best[1].count === second?.[1].count) return null;
  return { name: best[0], span: best[1].span };
}

function inFurniture(blocks: readonly Block[], span: Span): boolean {
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle] as Block;
    if (span[0] < block.span[0]) high = middle - 1;
    else if (span[0] >= block.span[1]) low = middle + 1;
    else return block.kind === 'furniture';
  }
  return false;
}
