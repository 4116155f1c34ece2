import { memoryNotebook } from '../../src/adapters/memory/notebook.ts';
import { openDesk } from '../../src/app/chat/desk.ts';
import type { DeskParts, Mishap } from '../../src/app/chat/parts.ts';
import { sheetsHere } from '../../src/app/chat/sheet.ts';
import type { Newsroom } from '../../src/app/newsroom.ts';
import type { Action, Incoming, Person, Place, Tenant } from '../../src/domain/chat.ts';
import type { Block, Button, Choice, Inline, Message } from '../../src/domain/message.ts';
import type { ChatLimits, Desk, Outgoing, Reply } from '../../src/ports/chat-platform.ts';
import type { Notebook } from '../../src/ports/notebook.ts';
import { aNewsroom, aReceived, filed, filedFolder, SEEDS } from './newsroom.ts';

export const TENANT: Tenant = { platform: 'test', id: 'T1' };
export const CHANNEL: Place = { tenant: TENANT, channel: 'C1', thread: null, private: false };
export const ANNA: Person = { id: 'anna', zone: null, manages: false, speaks: true };
export const BORIS: Person = { id: 'boris', zone: 'Europe/Berlin', manages: true, speaks: true };

/** Room for everything; a block counts as the words in it. */
export const WIDE: ChatLimits = {
  message: { characters: 100_000, blocks: 1000 },
  measure: (block) => ({ characters: wordsOf(block).length, blocks: 1 }),
  buttons: 25,
  threads: true,
};

/** The same with little room. */
export const narrow = (characters: number, blocks = 100): ChatLimits => ({ ...WIDE, message: { characters, blocks } });

/** A desk on the seed reports, with its notebook in memory unless another is given. */
export interface ChatUnderTest {
  readonly newsroom: Newsroom & { readonly clock: { set(now: number): void } };
  readonly notebook: Notebook;
  readonly desk: Desk;
  readonly mishaps: Mishap[];
  /** Somebody does something: what the desk takes it for. A thread is that of a message. */
  does(what: Action, more?: Partial<Incoming>): Promise<Outgoing>;
  /** The same, expecting a reply, which is then posted: in a channel as message `M1`, `M2` …, which are also the names of threads. */
  replied(what: Action, more?: Partial<Incoming>): Promise<Reply & { readonly at: string }>;
}

export async function aChat(options: Partial<DeskParts> = {}): Promise<ChatUnderTest> {
  const newsroom = (options.newsroom as ReturnType<typeof aNewsroom> | undefined) ?? (await seededNewsroom());
  const notebook = options.notebook ?? memoryNotebook();
  const mishaps: Mishap[] = [];
  const limits = options.limits ?? WIDE;
  const desk = openDesk({
    zone: 'UTC',
    configurers: [],
    log: (mishap) => mishaps.push(mishap),
    makeSheet: sheetsHere({ newsroom, limits }),
    begun: 0,
    ledger: null,
    sources: null,
    ...options,
    limits,
    newsroom,
    notebook,
  });
  let count = 0;
  const incomingOf = (what: Action, more: Partial<Incoming>): Incoming => ({
    id: `I${++ids}`,
    place: CHANNEL,
    person: ANNA,
    what,
    ...more,
  });
  const does: ChatUnderTest['does'] = async (what, more = {}) => {
    const incoming = incomingOf(what, more);
    return (await desk.take(incoming, null)) ? desk.receive(incoming) : { kind: 'silence' };
  };
  return {
    newsroom,
    notebook,
    desk,
    mishaps,
    does,
    replied: async (what, more = {}) => {
      const outgoing = await does(what, more);
      if (outgoing.kind !== 'reply') throw new Error(`A reply was expected, and came ${outgoing.kind}.`);
      const at = `M${++count}`;
      const { place } = { ...incomingOf(what, more), ...more };
      const under = 'message' in what ? what.message : null;
      const thread = place.thread ?? (outgoing.where === 'thread' ? under : null);
      if (outgoing.to === 'everyone') await desk.posted(outgoing.key, { place: { ...place, thread }, message: at });
      return { ...outgoing, at };
    },
  };
}

let ids = 0;

/** The seed reports, at noon of 22 November 2026. */
export async function seededNewsroom(): Promise<ReturnType<typeof aNewsroom>> {
  const newsroom = aNewsroom();
  await filedFolder(newsroom, SEEDS);
  return newsroom;
}

/** So many reports on the harbours of Valdoria, each with an address and a quotation. */
export async function manyReports(count: number): Promise<ReturnType<typeof aNewsroom>> {
  const newsroom = aNewsroom();
  const names = 'Amber Birch Cedar Dahlia Elder Fennel Ginger Hazel Iris Juniper Kale Laurel Maple Nettle Olive'.split(
    ' ',
  );
  await filed(
    newsroom,
    Array.from({ length: count }, (_, n) => {
      const name = `${names[n % names.length]}${Math.floor(n / names.length) || ''}`;
      const headline = `Valdoria opens the harbour of Port ${name}`;
      return aReceived(
        `${headline}\n\nThe harbour of Port ${name} in Valdoria opened to all ships on Monday after ${n + 2} years of work.\n\n"We waited ${n + 2} years for this harbour of ours," said ${name} Lind, the mayor of Port ${name}.`,
        { headline, outlet: 'The Valdoria Post', url: `https://valdoria.example/${name}` },
      );
    }),
  );
  return newsroom;
}

export const command = (line: string): Action => ({ kind: 'command', line });
export const mention = (words: string, message = 'U1'): Action => ({ kind: 'said', words, addressed: 'us', message });
export const says = (words: string, message = 'U1'): Action => ({ kind: 'said', words, addressed: 'nobody', message });
export const inThread = (thread: string, place: Place = CHANNEL): { place: Place } => ({ place: { ...place, thread } });

/** Presses a button of a message. */
export function press(message: Message, label: string, at = 'M1'): Action {
  return { kind: 'pressed', token: buttonOf(message, label).token, message: at };
}

export function buttonOf(message: Message, label: string): Button {
  const button = buttonsOf(message).find((one) => one.label === label);
  if (!button) throw new Error(`There is no button ${label}, but ${labelsOf(message).join(', ')}.`);
  return button;
}

export const buttonsOf = ({ blocks }: Message): Button[] =>
  blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : []));

/** The ways of a message to passages that have no page, in buttons or a list. */
export const waysOf = ({ blocks }: Message): readonly Choice[] =>
  blocks.flatMap((block): readonly Choice[] => {
    if (block.kind === 'menu') return block.choices;
    return block.kind === 'actions' ? block.actions.filter(({ label }) => label.startsWith('Read ')) : [];
  });

export const labelsOf = (message: Message): string[] => buttonsOf(message).map(({ label }) => label);

/** Everything that a message says, but for its buttons. */
export const textOf = ({ blocks }: Message): string => blocks.map(wordsOf).join('\n');

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return [block.text, ...block.facts].join('\n');
    case 'section':
      return block.text;
    case 'row':
      return [block.label, ...[...block.content, ...block.aside].map(wordsOfInline)].join(' ');
    case 'quote':
      return [...block.content, ...block.attribution].map(wordsOfInline).join(' ');
    case 'menu':
      return [block.label, ...block.choices.map(({ label }) => label)].join(' ');
    case 'actions':
      return block.actions.map(({ label }) => label).join(' ');
    default:
      return block.content.map(wordsOfInline).join('');
  }
}

function wordsOfInline(inline: Inline): string {
  switch (inline.kind) {
    case 'quote':
      return `“${inline.citation.text}”`;
    case 'excerpt':
      return inline.citation.text;
    case 'cite':
      return inline.label + (inline.url ?? '');
    case 'channel':
      return `#${inline.channel}`;
    default:
      return inline.text;
  }
}
