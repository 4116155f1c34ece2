import type { Block, Button, Message } from '../../domain/message.ts';
import type { ChatLimits, Field, Outgoing, Size } from '../../ports/chat-platform.ts';
import { draw } from './draw.ts';
import { COMPONENT, DISCORD, FLAGS } from './limits.ts';
import { shortened } from './markup.ts';

/** The beginnings of what buttons, lists and forms carry: a button that opens a form must be known before anything is awaited. */
export const CARRIES = { press: 'p:', pressForForm: 'f:', choose: 'm:', form: 'w:' } as const;

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
  if (block.kind === 'menu') return { characters: 0, blocks: 2 }; // The list, and the row that it fills.
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
  const inside = [
    { type: COMPONENT.text, content: words },
    ...menusOf(message.blocks),
    ...rowsOf(buttons.slice(0, limits.buttons)),
  ];
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

/** A form as the desk wants it: one field for words, or several. */
export type Form = Extract<Outgoing, { kind: 'form' | 'fields' }>;

/** What opens when a form is asked for. */
export function renderForm(form: Form): Component {
  const title = shortened(form.title, DISCORD.modalTitle);
  const components = form.kind === 'form' ? [wordsField(form)] : form.fields.map(drawField);
  return { type: 9, data: { custom_id: CARRIES.form + form.token, title, components } };
}

const labelled = (label: string, component: Component): Component => ({
  type: COMPONENT.label,
  label: shortened(label, DISCORD.modalLabel),
  component,
});

function wordsField({ label, submit }: Extract<Form, { kind: 'form' }>): Component {
  const input = { type: COMPONENT.input, custom_id: FIELD, style: 2, required: true, max_length: DISCORD.words };
  return labelled(label, { ...input, placeholder: shortened(submit, 100) });
}

/** Style 1: one line. */
function drawField({ name, label, value, choices }: Field): Component {
  if (choices === null) {
    const input = { type: COMPONENT.input, custom_id: name, style: 1, required: false, max_length: DISCORD.line };
    return labelled(label, value === '' ? input : { ...input, value: shortened(value, DISCORD.line) });
  }
  const options = choices.map((one) => ({
    label: inLabel(one.label, DISCORD.option),
    value: one.value,
    default: one.value === value,
  }));
  return labelled(label, { type: COMPONENT.list, custom_id: name, options });
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
    case 'menu':
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

/** Each in a row of its own, which it fills. A list carries its number: its choices carry the tokens. */
function menusOf(blocks: readonly Block[]): Component[] {
  const menus = blocks.flatMap((block) => (block.kind === 'menu' ? [block] : []));
  return menus.map(({ label, choices }, index) => {
    const options = choices.map((choice) => ({ label: inLabel(choice.label, DISCORD.option), value: choice.token }));
    const list = { type: COMPONENT.list, custom_id: CARRIES.choose + index, placeholder: inLabel(label, 150), options };
    return { type: COMPONENT.row, components: [list] };
  });
}

/** Labels are no Markdown. */
function inLabel(words: string, most: number): string {
  const shown = shortened(
    words
      .toWellFormed()
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .trim(),
    most,
  );
  return shown === '' ? '…' : shown;
}

/** Style 2: grey. */
function drawButton({ label, token, opens }: Button): Component {
  const carried = (opens === 'form' ? CARRIES.pressForForm : CARRIES.press) + token;
  return { type: COMPONENT.button, style: 2, label: inLabel(label, DISCORD.buttonLabel), custom_id: carried };
}
