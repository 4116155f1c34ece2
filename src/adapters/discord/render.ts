import type { Block, Button, Message } from '../../domain/message.ts';
import type { ChatLimits, Outgoing, Size } from '../../ports/chat-platform.ts';
import { draw } from './draw.ts';
import { COMPONENT, DISCORD, FLAGS } from './limits.ts';
import { shortened } from './markup.ts';

/** The beginnings of what buttons and forms carry: a button that opens a form must be known before anything is awaited. */
export const CARRIES = { press: 'p:', pressForForm: 'f:', form: 'w:' } as const;

/** The name of the one field of a form. */
export const FIELD = 'words';

/** The container and the text in it. */
const FRAME_COMPONENTS = 2;

type Component = { readonly type: number } & Readonly<Record<string, unknown>>;

/** A message body as Discord takes it. Pings nobody whatever stands in it, and shows no preview of any link. */
export interface Body {
  readonly content?: string;
  readonly components?: readonly Component[];
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user: false };
}

const QUIET = { parse: [], replied_user: false } as const;

/** The values by which the app adapts. Text of all kinds goes into one text display, so that only buttons cost components. */
export const limits: ChatLimits = {
  message: { characters: DISCORD.text, blocks: DISCORD.components - FRAME_COMPONENTS },
  measure,
  buttons: 25,
  threads: true,
};

function measure(block: Block): Size {
  if (block.kind !== 'actions') return { characters: draw(block).length + 1, blocks: 0 };
  return { characters: 0, blocks: block.actions.length + Math.ceil(block.actions.length / DISCORD.rowButtons) };
}

/**
 * A message as a card of components (version 2). Blocks are drawn whole or not at all: of a message beyond the limits the first blocks that fit
 * are drawn. Pure.
 */
export function render(message: Message): Body {
  const words = textOf(message.blocks, draw, DISCORD.text);
  const buttons = message.blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []));
  const inside = [{ type: COMPONENT.text, content: words }, ...rowsOf(buttons.slice(0, limits.buttons))];
  return {
    flags: FLAGS.componentsV2 | FLAGS.suppressEmbeds,
    components: [{ type: COMPONENT.container, components: inside }],
    allowed_mentions: QUIET,
  };
}

/** The same without links, buttons and components, for when Discord refuses the card: short, but words all the same. */
export function renderPlain(message: Message): Body {
  const words = textOf(message.blocks, drawUnlinked, DISCORD.content);
  return { flags: FLAGS.suppressEmbeds, content: words, allowed_mentions: QUIET };
}

/** The plain words for a message that is a card already, and can never be anything else. */
export function renderPlainCard(message: Message): Body {
  const words = textOf(message.blocks, drawUnlinked, DISCORD.content);
  const flags = FLAGS.componentsV2 | FLAGS.suppressEmbeds;
  return { flags, components: [{ type: COMPONENT.text, content: words }], allowed_mentions: QUIET };
}

/** What opens when a form is asked for. */
export function renderForm({ token, title, label, submit }: Extract<Outgoing, { kind: 'form' }>): Component {
  const input = { type: COMPONENT.input, custom_id: FIELD, style: 2, required: true, max_length: DISCORD.words };
  const field = {
    type: COMPONENT.label,
    label: shortened(label, DISCORD.modalLabel),
    component: { ...input, placeholder: shortened(submit, 100) },
  };
  return {
    type: 9,
    data: { custom_id: CARRIES.form + token, title: shortened(title, DISCORD.modalTitle), components: [field] },
  };
}

function textOf(blocks: readonly Block[], drawBlock: (block: Block) => string, most: number): string {
  let words = '';
  for (const block of blocks) {
    const drawn = drawBlock(block);
    const longer = words === '' ? drawn.replace(/^\n/, '') : `${words}\n${drawn}`;
    if (longer.length > most) break;
    if (drawn !== '') words = longer;
  }
  return words.trim() === '' ? '…' : words; // Discord refuses a text of nothing.
}

function drawUnlinked(block: Block): string {
  return draw(unlinked(block));
}

function unlinked(block: Block): Block {
  const bare = <Item extends { kind: string }>(items: readonly Item[]): Item[] =>
    items.map((one) => (one.kind === 'cite' ? { ...one, url: null } : one));
  switch (block.kind) {
    case 'row':
      return { ...block, content: bare(block.content), aside: bare(block.aside) };
    case 'quote':
      return { ...block, content: bare(block.content), attribution: bare(block.attribution) };
    case 'bullet':
    case 'paragraph':
    case 'note':
      return { ...block, content: bare(block.content) };
    case 'title':
    case 'section':
    case 'actions':
      return block;
  }
}

function rowsOf(buttons: readonly Button[]): Component[] {
  const rows: Component[] = [];
  for (let at = 0; at < buttons.length; at += DISCORD.rowButtons) {
    const components = buttons.slice(at, at + DISCORD.rowButtons).map(drawButton);
    rows.push({ type: COMPONENT.row, components });
  }
  return rows;
}

/** Labels are no Markdown. Style 2: grey. */
function drawButton({ label, token, opens }: Button): Component {
  const carried = (opens === 'form' ? CARRIES.pressForForm : CARRIES.press) + token;
  const shown = shortened(
    label
      .toWellFormed()
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .trim(),
    DISCORD.buttonLabel,
  );
  return { type: COMPONENT.button, style: 2, label: shown === '' ? '…' : shown, custom_id: carried };
}
