import type { Incoming, Tenant } from '../../domain/chat.ts';
import { type Block, dim, type Message, strong, text } from '../../domain/message.ts';
import type { Note } from '../../ports/notebook.ts';
import { presentHint } from '../present/help.ts';
import { knownZone } from '../zones.ts';
import { read } from './notes.ts';
import type { DeskParts } from './parts.ts';
import { chatWording } from './wording.ts';

/** When we answer in our threads without being mentioned. */
export type Follow = 'always' | 'questions' | 'mention';

/** What a channel has set; null: nothing. */
export interface Settings {
  readonly topic: string | null;
  /** IANA. */
  readonly zone: string | null;
  readonly follow: Follow;
}

const USUAL: Settings = { topic: null, zone: null, follow: 'questions' };

const LONGEST_TOPIC = 100;

/** The settings of a channel. */
export async function settingsOf(
  { notebook, newsroom }: DeskParts,
  tenant: Tenant,
  channel: string,
): Promise<Settings> {
  return (await read<Settings>(notebook, tenant, 'settings', channel, newsroom.clock.now())) ?? USUAL;
}

/** Whether somebody may configure: the platform says so at this moment, or the operator has listed them. */
export function mayConfigure({ configurers }: DeskParts, { person }: Incoming): boolean {
  return person.manages || configurers.includes(person.id);
}

/** `/backchannel settings [topic|zone|follow VALUE]`: shows them, or changes one. What cannot be used stores nothing. */
export async function handleSettings(parts: DeskParts, incoming: Incoming, words: string): Promise<Message> {
  const { tenant, channel } = incoming.place;
  const settings = await settingsOf(parts, tenant, channel);
  if (words === '') return present(settings, mayConfigure(parts, incoming));
  if (!mayConfigure(parts, incoming)) return presentHint(chatWording.mayNot);
  const changed = change(settings, words);
  if (typeof changed === 'string') return presentHint(changed);
  await parts.notebook.put([noteOf(tenant, channel, changed, parts.newsroom.clock.now())]);
  return present(changed, true);
}

function noteOf(tenant: Tenant, channel: string, settings: Settings, at: number): Note {
  return { tenant, kind: 'settings', key: channel, person: null, at, until: null, value: JSON.stringify(settings) };
}

/** The settings with one of them changed; or a sentence on what would be right. */
function change(settings: Settings, words: string): Settings | string {
  const [name = '', ...rest] = words.split(/\s+/);
  const value = rest.join(' ');
  switch (name.toLowerCase()) {
    case 'topic':
      return changeTopic(settings, value);
    case 'zone':
      return changeZone(settings, value);
    case 'follow':
      return changeFollow(settings, value);
    default:
      return chatWording.settingUnknown;
  }
}

function changeTopic(settings: Settings, value: string): Settings | string {
  if (isNone(value)) return { ...settings, topic: null };
  return value.length <= LONGEST_TOPIC && /[\p{L}\p{N}]/u.test(value)
    ? { ...settings, topic: value }
    : chatWording.topicWrong;
}

function changeZone(settings: Settings, value: string): Settings | string {
  if (isNone(value)) return { ...settings, zone: null };
  const zone = knownZone(value);
  return zone === null ? chatWording.zoneWrong : { ...settings, zone };
}

function changeFollow(settings: Settings, value: string): Settings | string {
  const mode = value.toLowerCase().replace(/s?(?: only)?$/, '');
  const follow = (['always', 'questions', 'mention'] as const).find((known) => known.replace(/s$/, '') === mode);
  return follow ? { ...settings, follow } : chatWording.followWrong;
}

const isNone = (value: string): boolean => /^(?:none|off)$/i.test(value);

function present(settings: Settings, may: boolean): Message {
  return {
    blocks: [{ kind: 'title', text: chatWording.settingsTitle, facts: [] }, ...rowsOf(settings), ...howTo(may)],
  };
}

function rowsOf({ topic, zone, follow }: Settings): Block[] {
  const rows: readonly (readonly [string, string])[] = [
    [chatWording.topic, topic ?? chatWording.notSet],
    [chatWording.zone, zone ?? chatWording.notSet],
    [chatWording.follow, chatWording.followModes[follow]],
  ];
  return rows.map(([label, value]) => ({ kind: 'row', label, content: [text(value)], aside: [] }));
}

function howTo(may: boolean): Block[] {
  if (!may) return [{ kind: 'note', content: [dim(chatWording.mayNot)] }];
  return [
    { kind: 'note', content: [dim(chatWording.may)] },
    ...chatWording.settingsHow.map(
      ([command, what]): Block => ({ kind: 'bullet', content: [strong(command), text(` — ${what}`)] }),
    ),
  ];
}

/** What stands on our own page: to those who may configure, the channels that have settings of their own. */
export async function presentHome(parts: DeskParts, incoming: Incoming): Promise<Message> {
  const title: Block = { kind: 'title', text: chatWording.homeTitle, facts: [] };
  if (!mayConfigure(parts, incoming)) return { blocks: [title, { kind: 'note', content: [dim(chatWording.mayNot)] }] };
  const { notebook, newsroom } = parts;
  const notes = await notebook.list(incoming.place.tenant, 'settings', MOST_CHANNELS + 1, newsroom.clock.now());
  const channels = notes.slice(0, MOST_CHANNELS).map(({ key, value }): Block => {
    const { topic, zone, follow } = JSON.parse(value) as Settings;
    const state = [topic, zone, chatWording.followModes[follow]].filter((part) => part !== null).join(' · ');
    return { kind: 'paragraph', content: [{ kind: 'channel', channel: key }, text(` — ${state}`)] };
  });
  const more: Block[] = notes.length > MOST_CHANNELS ? [{ kind: 'note', content: [dim(chatWording.homeMore)] }] : [];
  if (channels.length === 0) return { blocks: [title, { kind: 'paragraph', content: [text(chatWording.homeNone)] }] };
  return { blocks: [title, { kind: 'section', text: chatWording.homeChannels }, ...channels, ...more] };
}

const MOST_CHANNELS = 20;
