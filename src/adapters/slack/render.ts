import type { types } from '@slack/bolt';
import { isolated } from '../../domain/bidi.ts';
import type { Block, Button, Inline, Message } from '../../domain/message.ts';
import type { ChatLimits, Size } from '../../ports/chat-platform.ts';
import { SLACK } from './limits.ts';
import { plainText } from './plain.ts';
import { type Rich, richOf, run } from './rich.ts';

/** What is posted: blocks, and the same as text for notifications, screen readers and the case that Slack refuses the blocks. */
export interface Payload {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** One drawn block: a block of Slack's, or rich text that may stand in one block with its neighbours. */
type Piece =
  | { readonly kind: 'block'; readonly block: types.KnownBlock }
  | { readonly kind: 'rich'; readonly element: types.RichTextBlockElement; readonly joins: boolean };

/** Draws a message in Block Kit. Nothing is left out, and nothing cut. Pure: the same message gives the same payload. */
export function render({ blocks }: Message): Payload {
  return { text: plainText({ blocks }, SLACK.notification) || ' ', blocks: packed(blocks.flatMap(draw)) };
}

/** The payload that stands in for one whose blocks Slack refused. */
export function renderPlain(message: Message): Payload {
  return { text: plainText(message, SLACK.text) || ' ', blocks: [] };
}

/** What a block takes up of a message. Rich text is counted as a block of its own, though it may be joined to the one before. */
export function measure(block: Block): Size {
  const pieces = draw(block);
  return { characters: sizeOf(pieces), blocks: pieces.length };
}

/** What the app goes by. */
export const limits: ChatLimits = {
  message: { characters: SLACK.message, blocks: SLACK.blocks },
  measure,
  buttons: SLACK.actions,
  threads: true,
};

/** The code units of all texts, addresses and values. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, part]) => sum + (key === 'type' ? 0 : sizeOf(part)), 0);
}

/** Joins rich text that belongs together (a report and its lines), and bullets into lists; numbers the buttons through the whole message. */
function packed(pieces: readonly Piece[]): types.KnownBlock[] {
  const blocks: types.KnownBlock[] = [];
  let buttons = 0;
  for (const piece of pieces) {
    if (piece.kind === 'block') {
      const { block } = piece;
      if (block.type !== 'actions') blocks.push(block);
      else
        blocks.push({
          ...block,
          elements: block.elements.map((one) => ({ ...one, action_id: `button-${buttons++}` })),
        });
      continue;
    }
    const last = blocks.at(-1);
    if (!piece.joins || last?.type !== 'rich_text') blocks.push({ type: 'rich_text', elements: [piece.element] });
    else join(last, piece.element);
  }
  return blocks;
}

function join(block: types.RichTextBlock, element: types.RichTextBlockElement): void {
  const last = block.elements.at(-1);
  if (last?.type === 'rich_text_list' && element.type === 'rich_text_list') last.elements.push(...element.elements);
  else block.elements.push(element);
}

function draw(block: Block): Piece[] {
  switch (block.kind) {
    case 'title':
      return [...title(block.text), ...small(block.facts.join(' · '))];
    case 'section':
      return section(run(block.text, { bold: true }));
    case 'row':
      return row(block.label, block.content, block.aside);
    case 'bullet':
      return bullet(richOf(block.content));
    case 'quote':
      return quotation(richOf(block.content), richOf(block.attribution));
    case 'paragraph':
      return section(richOf(block.content));
    case 'note':
      return note(block.content);
    case 'menu':
      return [{ kind: 'block', block: { type: 'actions', elements: [menu(block)] } }];
    case 'actions':
      return actions(block.actions);
  }
}

/** Plain-text objects take a few characters otherwise than rich text does, so what has any of these is drawn as rich text. */
const isSimple = (words: string, most: number): boolean => words.length <= most && !/[&<>]/.test(words);

function title(words: string): Piece[] {
  const text = isolated(words.toWellFormed());
  if (text.trim() === '' || !isSimple(text, SLACK.header)) return section(run(words, { bold: true }));
  return [{ kind: 'block', block: { type: 'header', text: { type: 'plain_text', text, emoji: false } } }];
}

/** Small grey words. */
function small(words: string): Piece[] {
  const text = isolated(words.toWellFormed());
  if (text.trim() === '' || !isSimple(text, SLACK.plainText)) return section(run(words));
  const element: types.PlainTextElement = { type: 'plain_text', text, emoji: false };
  return [{ kind: 'block', block: { type: 'context', elements: [element] } }];
}

function note(content: readonly Inline[]): Piece[] {
  const words = content.map((inline) => ('text' in inline ? inline.text : null));
  return words.includes(null) ? section(richOf(content)) : small(words.join(''));
}

function section(elements: Rich[]): Piece[] {
  return elements.length === 0 ? [] : [rich({ type: 'rich_text_section', elements }, false)];
}

/** The label before the content, and the aside on a line below. */
function row(label: string, content: readonly Inline[], aside: readonly Inline[]): Piece[] {
  const head = label === '' ? [] : [...run(label, { italic: true }), ...run('  ')];
  const way = richOf(aside);
  return section([...head, ...richOf(content, { bold: true }), ...(way.length === 0 ? [] : [...run('\n'), ...way])]);
}

function bullet(elements: Rich[]): Piece[] {
  if (elements.length === 0) return [];
  const item: types.RichTextSection = { type: 'rich_text_section', elements };
  return [rich({ type: 'rich_text_list', style: 'bullet', elements: [item] }, true)];
}

function quotation(words: Rich[], attribution: Rich[]): Piece[] {
  const elements = attribution.length === 0 ? words : [...words, ...run('\n'), ...attribution];
  return elements.length === 0 ? [] : [rich({ type: 'rich_text_quote', elements }, true)];
}

const rich = (element: types.RichTextBlockElement, joins: boolean): Piece => ({ kind: 'rich', element, joins });

/** Rows of buttons. Their ids are given when the message is put together, since no two in a message may be the same. */
function actions(buttons: readonly Button[]): Piece[] {
  const rows: Piece[] = [];
  for (let at = 0; at < buttons.length; at += SLACK.actions) {
    const elements = buttons.slice(at, at + SLACK.actions).map(button);
    rows.push({ kind: 'block', block: { type: 'actions', elements } });
  }
  return rows;
}

function button({ label, token }: Button): types.Button {
  return {
    type: 'button',
    text: { type: 'plain_text', text: isolated(label.toWellFormed()), emoji: false },
    value: token,
  };
}

function menu({ label, choices }: Extract<Block, { kind: 'menu' }>): types.StaticSelect {
  const plain = (words: string): types.PlainTextElement => ({
    type: 'plain_text',
    text: isolated(words.toWellFormed()),
    emoji: false,
  });
  return {
    type: 'static_select',
    placeholder: plain(label),
    options: choices.map((choice) => ({ text: plain(choice.label), value: choice.token })),
  };
}
