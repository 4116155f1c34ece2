import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Action, Incoming, Place } from '../../domain/chat.ts';
import type { Block, Choice, Message } from '../../domain/message.ts';
import type { ChatLimits, ChatPlatform, Desk, Field, Outgoing } from '../../ports/chat-platform.ts';
import { parseLine } from './parse-line.ts';
import { renderMessage, type Terminal } from './render.ts';

/** A terminal shows everything at once, and has no threads: one person is alone with us. */
const LIMITS: Omit<ChatLimits, 'measure'> = {
  message: { characters: 1_000_000, blocks: 10_000 },
  buttons: 25,
  threads: false,
};

const HERE: Place = { tenant: { platform: 'console', id: 'here' }, channel: 'terminal', thread: null, private: true };

/** Somebody at a terminal. `person` is their name for the desk; `session` tells this run from others, so that what is typed again is new. */
export interface ConsoleOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly terminal: Terminal;
  readonly person: string;
  readonly session: string;
}

/**
 * A chat in a terminal, and the smallest platform there is: lines come in, drawn messages go out. `[More]` presses the button of that label
 * on the message shown last; a form asks for one more line. Prints "> " when it is ready for the next.
 */
export function consolePlatform({ input, output, terminal, person, session }: ConsoleOptions): ChatPlatform {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  /** What was posted of our own accord in this run. */
  const marks = new Map<string, { readonly message: string; readonly at: number }>();
  let buttons: readonly Choice[] = [];
  let form: Filling | null = null;
  let count = 0;
  let reading: Promise<void> = Promise.resolve();

  const show = (message: Message): string => {
    buttons = message.blocks.flatMap(choicesOf);
    output.write(renderMessage(message, terminal));
    return String(++count);
  };

  const ask = (filling: Filling | null): void => {
    const field = filling && nextOf(filling);
    if (!field) return;
    const choices = field.choices?.map(({ value }) => value).join(', ');
    output.write(`${field.label}${choices ? ` (${choices})` : ''}, now "${field.value}"; = leaves it:\n`);
  };

  const carryOut = async (desk: Desk, outgoing: Outgoing): Promise<void> => {
    switch (outgoing.kind) {
      case 'silence':
        return;
      case 'reply': {
        const message = show(outgoing.message);
        for (const part of outgoing.parts) show(part);
        return desk.posted(outgoing.key, { place: HERE, message });
      }
      case 'edit':
        show(outgoing.message);
        return;
      case 'form':
        form = { token: outgoing.token, fields: null, values: {} };
        output.write(`${outgoing.label}:\n`);
        return;
      case 'fields':
        form = { token: outgoing.token, fields: outgoing.fields, values: {} };
        ask(form);
    }
  };

  const handle = async (desk: Desk, line: string): Promise<void> => {
    const what: Action | null =
      form === null ? parseLine(line, buttons, String(count)) : fill(form, line, String(count));
    if (what === null) return ask(form);
    form = null;
    const incoming: Incoming = {
      id: `${session}-${++count}`,
      place: HERE,
      person: { id: person, zone: null, manages: true, speaks: true },
      what,
    };
    if (await desk.take(incoming, null)) await carryOut(desk, await desk.receive(incoming));
  };

  const readAll = async (desk: Desk): Promise<void> => {
    output.write('> ');
    for await (const line of lines) {
      if (line.trim() !== '') await handle(desk, line);
      output.write('> ');
    }
  };

  return {
    name: 'console',
    limits: { ...LIMITS, measure: (block) => measure(block, terminal) },
    start: async (desk) => {
      reading = readAll(desk);
    },
    post: async ({ place, message, mark }) => {
      const posted = show(message);
      marks.set(mark, { message: posted, at: Date.now() });
      return { place, message: posted };
    },
    find: async (_place, wanted) => {
      const [mark, shown] = [...marks].findLast(([known]) => wanted.includes(known)) ?? [];
      return mark !== undefined && shown ? { kind: 'there', mark, ...shown } : { kind: 'absent' };
    },
    time: async () => null,
    stop: async () => {
      lines.close();
      await reading;
    },
  };
}

/** A form that is being filled, a line for each field. `fields` null: one for words. */
interface Filling {
  readonly token: string;
  readonly fields: readonly Field[] | null;
  values: Readonly<Record<string, string>>;
}

const nextOf = ({ fields, values }: Filling): Field | undefined => fields?.find(({ name }) => !(name in values));

/** Takes a line for the next field; null while there are more. "=" leaves a field as it is. */
function fill(form: Filling, line: string, message: string): Action | null {
  const { token } = form;
  const field = nextOf(form);
  if (!field) return { kind: 'composed', token, words: line, message };
  form.values = { ...form.values, [field.name]: line.trim() === '=' ? field.value : line.trim() };
  return nextOf(form) ? null : { kind: 'filled', token, values: form.values };
}

/** A block takes up what is drawn of it. */
function measure(block: Block, terminal: Terminal): { characters: number; blocks: number } {
  return { characters: renderMessage({ blocks: [block] }, { ...terminal, colour: false }).length, blocks: 1 };
}

/** What can be typed in brackets to go on from a block. */
function choicesOf(block: Block): readonly Choice[] {
  if (block.kind === 'menu') return block.choices;
  return block.kind === 'actions' ? block.actions : [];
}
