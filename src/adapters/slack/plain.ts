import { isolated } from '../../domain/bidi.ts';
import type { Block, Inline, Message } from '../../domain/message.ts';

/**
 * Where Slack would make a link, an emoji or a mention of plain words: a full stop, colon or at sign right before a letter, digit or stroke, or
 * at the end, where more words may follow.
 */
const LIVE = /([.:@])(?=[\p{L}\p{N}/]|$)/gu;
const WORD_JOINER = '\u2060';

/** Whether it has the form of a channel's id, so that it may stand in markup. */
export const isChannel = (name: string): boolean => /^[A-Z0-9]{1,50}$/.test(name);

/**
 * Makes words that others wrote inert as `text`: the three characters that Slack reads as markup are escaped, and an invisible word joiner
 * keeps addresses, emoji codes and mentions from coming alive. To be sent with `mrkdwn: false`.
 */
export function inert(words: string): string {
  const joined = isolated(words.toWellFormed()).replace(LIVE, `$1${WORD_JOINER}`);
  return joined.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * A message without any markup: for notifications and screen readers, and in place of blocks that Slack refused. Links and buttons are left
 * out. Gives the first blocks that fit into `most` code units together; none is cut.
 */
export function plainText(message: Message, most: number): string {
  const lines: string[] = [];
  let length = 0;
  for (const line of message.blocks.map(lineOf).filter((one) => one !== '')) {
    length += line.length + 1;
    if (length > most) break;
    lines.push(line);
  }
  return lines.join('\n');
}

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return [inert(block.text), block.facts.map(inert).join(' · ')].filter((part) => part !== '').join('\n');
    case 'section':
      return inert(block.text);
    case 'row':
      return [[inert(block.label), ...block.content.map(wordsOf)].join(' '), block.aside.map(wordsOf).join('')]
        .filter((part) => part !== '')
        .join('\n');
    case 'bullet':
      return `• ${block.content.map(wordsOf).join('')}`;
    case 'quote':
      return `${block.content.map(wordsOf).join('')}\n— ${block.attribution.map(wordsOf).join('')}`;
    case 'paragraph':
    case 'note':
      return block.content.map(wordsOf).join('');
    case 'menu':
    case 'actions':
      return '';
  }
}

function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case 'quote':
      return `“${inert(inline.citation.text)}”`;
    case 'excerpt':
      return inert(inline.citation.text);
    case 'cite':
      return inert(inline.label);
    case 'channel':
      return isChannel(inline.channel) ? `<#${inline.channel}>` : inert(inline.channel);
    case 'text':
    case 'strong':
    case 'dim':
      return inert(inline.text);
  }
}
