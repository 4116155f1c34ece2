import type { SeenMessage } from '../../contracts/chat-platform.ts';
import { newTs } from '../../support/slack/payloads.ts';
import type { Call } from '../../support/slack/record.ts';

type Node = Readonly<Record<string, unknown>>;

/** What people see, as far as the record of a double tells; grows with it. */
export interface Shown extends SeenMessage {
  readonly ephemeral: boolean;
  readonly tokens: ReadonlyMap<string, string>;
}

/** Who was given the address of an answer, and on which message they had pressed something. */
export interface Addressee {
  readonly person: string;
  readonly message: string | null;
}

const INVISIBLE = /[\u2060\u2066-\u2069]/g;

/** Plays the calls, in order, to what stands there. Answers by address get a name of their own, the same at every reading. */
export function shownBy(
  calls: readonly Call[],
  nameOf: (user: string) => string,
  addressees: ReadonlyMap<string, Addressee>,
): Shown[] {
  const shown: Shown[] = [];
  const replace = (id: string, args: Node): void => {
    const at = shown.findIndex((one) => one.id === id);
    if (at >= 0) shown[at] = { ...(shown[at] as Shown), ...drawn(args) };
  };
  for (const call of calls.filter(({ accepted }) => accepted)) {
    const { method, args, name } = call;
    const thread = typeof args['thread_ts'] === 'string' ? args['thread_ts'] : null;
    const put = (id: string, to: SeenMessage['to']): void =>
      void shown.push({ id, thread, to, ephemeral: to !== 'everyone', ...drawn(args) });
    if (method === 'chat.postMessage') put(String(name), 'everyone');
    if (method === 'chat.postEphemeral') put(String(name), { person: nameOf(String(args['user'])) });
    if (method === 'chat.update') replace(String(args['ts']), args);
    if (method !== 'respond' || args['delete_original'] === true) continue;
    const { person, message } = addressees.get(String(name)) as Addressee;
    if (args['replace_original'] === true && message !== null) replace(message, args);
    else put(nameFor(call), args['response_type'] === 'in_channel' ? 'everyone' : { person });
  }
  return shown;
}

const names = new WeakMap<Call, string>();

function nameFor(call: Call): string {
  const name = names.get(call) ?? newTs();
  names.set(call, name);
  return name;
}

function drawn(args: Node): Pick<Shown, 'text' | 'links' | 'buttons' | 'tokens'> {
  const blocks = (args['blocks'] ?? []) as Node[];
  const nodes = blocks.length > 0 ? nodesOf(blocks) : [{ type: 'text', text: args['text'] }];
  const buttons = nodes.filter(({ type }) => type === 'button');
  const labelOf = (button: Node): string => String((button['text'] as Node)['text']);
  const words = nodes.filter((node) => typeof node['text'] === 'string' && !isLabel(node, buttons));
  return {
    text: words
      .map(({ text }) => String(text))
      .join('')
      .replace(INVISIBLE, ''),
    links: nodes.filter(({ type }) => type === 'link').map(({ url }) => String(url)),
    buttons: buttons.map(labelOf),
    tokens: new Map(buttons.map((button) => [labelOf(button), String(button['value'])])),
  };
}

const isLabel = (node: Node, buttons: readonly Node[]): boolean => buttons.some(({ text }) => text === node);

/** All objects, outer before inner. */
function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesOf);
  return Array.isArray(value) ? inner : [value as Node, ...inner];
}
