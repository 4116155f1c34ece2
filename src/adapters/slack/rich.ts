import type { types } from '@slack/bolt';
import { isolated } from '../../domain/bidi.ts';
import type { Citation } from '../../domain/citation.ts';
import type { Inline } from '../../domain/message.ts';
import { linkOf } from './link.ts';
import { isChannel } from './plain.ts';

export type Rich = types.RichTextText | types.RichTextLink | types.RichTextChannelMention;
type Style = NonNullable<types.RichTextText['style']>;

/** A run of rich text: Slack shows its characters as they are and reads no markup, mention, emoji or address in them. */
export function run(words: string, style: Style | null = null): Rich[] {
  if (words === '') return [];
  const text = isolated(words.toWellFormed());
  return [style ? { type: 'text', text, style } : { type: 'text', text }];
}

/** Inlines as rich text. `base` is the style of those that have none of their own. */
export function richOf(inlines: readonly Inline[], base: Style | null = null): Rich[] {
  return inlines.flatMap((inline) => richOfOne(inline, base));
}

function richOfOne(inline: Inline, base: Style | null): Rich[] {
  switch (inline.kind) {
    case 'text':
      return run(inline.text, base);
    case 'strong':
      return run(inline.text, { bold: true });
    case 'dim':
      return run(inline.text);
    case 'quote':
      return [...run('“'), ...run(inline.citation.text), ...run('”')];
    case 'excerpt':
      return excerpt(inline.citation, inline.marked, base);
    case 'cite':
      return cite(inline.label, inline.url);
    case 'channel':
      return isChannel(inline.channel) ? [{ type: 'channel', channel_id: inline.channel }] : run(inline.channel);
  }
}

/** The label and the host as one link, where there is an address that may be linked. */
function cite(label: string, address: string | null): Rich[] {
  const link = linkOf(address);
  if (!link) return run(label);
  return [{ type: 'link', url: link.url, text: `${isolated(label.toWellFormed())} ${link.host}` }];
}

/** An excerpt, its marked parts in bold. It is drawn as one run where marks would part isolates, or the halves of a character. */
function excerpt(citation: Citation, marked: readonly (readonly [number, number])[], base: Style | null): Rich[] {
  const parts = partsOf(citation, marked);
  const parted = isolated(citation.text) === citation.text && parts.every(([words]) => words.isWellFormed());
  if (!parted) return run(citation.text, base);
  return parts.flatMap(([words, isMarked]) => run(words, isMarked ? { bold: true } : base));
}

/** The text of a citation in parts, marked and not, in its order; an overlap is marked once. */
function partsOf(
  { span: [from, to], text }: Citation,
  marked: readonly (readonly [number, number])[],
): (readonly [string, boolean])[] {
  const parts: (readonly [string, boolean])[] = [];
  let at = from;
  for (const [start, end] of marked) {
    const [first, last] = [Math.max(at, start), Math.min(to, end)];
    if (first >= last) continue;
    parts.push([text.slice(at - from, first - from), false], [text.slice(first - from, last - from), true]);
    at = last;
  }
  return [...parts, [text.slice(at - from), false]];
}
