import type { OutletMention } from './outlets.ts';
import { type OutletTable, outletNamed } from './table.ts';

const REFERENCE =
  /(?<![\p{L}-])[Tt]he (newspaper|daily|paper|tabloid|news agency|agency|broadcaster|magazine)(?= [a-z]|[.,;)]|['’]s )/gu;
/** How far back "the newspaper" may point, in UTF-16 code units. */
const REACH = 2500;

/**
 * "The newspaper said": descriptions that can only mean one outlet named shortly before, agencies for wires and papers for the rest. Where two could
 * be meant, or only the carrier itself, it gives none. `mentions` in order.
 */
export function referredOutlets(
  text: string,
  mentions: readonly OutletMention[],
  carrier: string | null,
  table: OutletTable,
): OutletMention[] {
  const found: OutletMention[] = [];
  let at = 0;
  for (const { 0: words, 1: noun = '', index } of text.matchAll(REFERENCE)) {
    while (at < mentions.length && (mentions[at] as OutletMention).span[1] <= index) at++;
    const name = onlyOne(mentions, at, index - REACH, (name) => name !== carrier && fits(noun, table, name));
    if (name !== null) found.push({ span: [index, index + words.length], name, kind: 'outlet' });
  }
  return found;
}

/** The one name that fits among the mentions before `to` and after offset `from`; at most the last forty are looked at. */
function onlyOne(
  mentions: readonly OutletMention[],
  to: number,
  from: number,
  fits: (name: string) => boolean,
): string | null {
  let only: string | null = null;
  for (let i = to - 1; i >= Math.max(0, to - 40); i--) {
    const { name, span } = mentions[i] as OutletMention;
    if (span[0] < from) break;
    if (!fits(name) || name === only) continue;
    if (only !== null) return null;
    only = name;
  }
  return only;
}

function fits(noun: string, table: OutletTable, name: string): boolean {
  const wire = outletNamed(table, name)?.wire ?? /\bagency\b/i.test(name);
  return wire === noun.endsWith('agency');
}
