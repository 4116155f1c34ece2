import type { types } from '@slack/bolt';
import type { Citation } from '../../domain/citation.ts';
import type { Inline } from '../../domain/message.ts';
import { isolated } from './bidi.ts';
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

/**
 * An excerpt, its marked parts in bold. One with characters that turn directions is drawn in one run: isolates must not be parted by marks.
 */
function excerpt(citation: Citation, marked: readonly (readonly [number, number])[], base: Style | null): Rich[] {
  if (isolated(citation.text) !== citation.text) return run(citation.text, base);
  const [from, to] = citation.span;
  const runs: Rich[] = [];
  let at = from;
  for (const [start, end] of marked) {
    const [first, last] = [Math.max(at, start), Math.min(to, end)];
    if (first >= last) continue;
    runs.push(...run(citation.text.slice(at - from, first - from), base));
    runs.push(...run(citation.text.slice(first - from, last - from), { bold: true }));
    at = last;
  }
  return [...runs, ...run(citation.text.slice(at - from), base)];
}
