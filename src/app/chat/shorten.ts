import type { Block, Inline } from '../../domain/message.ts';
import { chatWording } from './wording.ts';

/** The block with its longest passage left out, and the length of it told in its place; null when it holds none. */
export function withoutLongest(block: Block): Block | null {
  let longest: Inline | null = null;
  let length = 0;
  eachInline(block, (inline) => {
    if (passageLength(inline) > length) {
      longest = inline;
      length = passageLength(inline);
    }
    return inline;
  });
  if (longest === null) return null;
  return eachInline(block, (inline) =>
    inline === longest ? { kind: 'dim', text: chatWording.tooLong(length) } : inline,
  );
}

/** The block with no words of our own longer than this, and no addresses longer than this. Articles' words stay as they are. */
export function shortened(block: Block, longest: number): Block {
  const inline = (one: Inline): Inline => shortenedInline(one, longest);
  switch (block.kind) {
    case 'title':
      return { ...block, text: cut(block.text, longest), facts: block.facts.map((fact) => cut(fact, longest)) };
    case 'section':
      return { ...block, text: cut(block.text, longest) };
    case 'row':
      return eachInline({ ...block, label: cut(block.label, longest) }, inline);
    default:
      return eachInline(block, inline);
  }
}

function shortenedInline(inline: Inline, longest: number): Inline {
  switch (inline.kind) {
    case 'text':
    case 'strong':
    case 'dim':
      return { ...inline, text: cut(inline.text, longest) };
    case 'cite':
      return {
        ...inline,
        label: cut(inline.label, longest),
        url: inline.url !== null && inline.url.length > longest ? null : inline.url,
      };
    default:
      return inline;
  }
}

const passageLength = (inline: Inline): number =>
  inline.kind === 'quote' || inline.kind === 'excerpt' ? inline.citation.text.length : 0;

function eachInline(block: Block, change: (inline: Inline) => Inline): Block {
  switch (block.kind) {
    case 'row':
      return { ...block, content: block.content.map(change), aside: block.aside.map(change) };
    case 'quote':
      return { ...block, content: block.content.map(change), attribution: block.attribution.map(change) };
    case 'bullet':
    case 'paragraph':
    case 'note':
      return { ...block, content: block.content.map(change) };
    case 'title':
    case 'section':
    case 'menu':
    case 'actions':
      return block;
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most so many code units of a text, the last of them "…" where something is left out. Never half a grapheme. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  // Somewhat more than is needed, so that a grapheme at the edge is seen whole; a text of megabytes is not walked through.
  for (const { index, segment } of graphemes.segment(text.slice(0, longest + EDGE))) {
    if (index + segment.length > longest - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}

const EDGE = 64;
