import type { Incoming, Tenant } from '../../domain/chat.ts';
import { type Block, dim, type Message, strong, text } from '../../domain/message.ts';
import type { Note } from '../../ports/notebook.ts';
import { presentHint } from '../present/help.ts';
import { knownZone } from '../zones.ts';
import { read } from './notes.ts';
import type { DeskParts } from './parts.ts';
import { nameOf, tokenOf } from './tokens.ts';
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
  const may = mayConfigure(parts, incoming);
  if (words === '') {
    if (may) await parts.notebook.put([channelNote(parts, tenant, channel)]);
    return presentSettings(parts, incoming, settings);
  }
  if (!may) return presentHint(chatWording.mayNot);
  const changed = change(settings, words);
  if (typeof changed === 'string') return presentHint(changed);
  await keepSettings(parts, tenant, channel, changed);
  return presentSettings(parts, incoming, changed);
}

/** Keeps what a channel has set. */
export async function keepSettings(
  parts: DeskParts,
  tenant: Tenant,
  channel: string,
  settings: Settings,
): Promise<void> {
  const at = parts.newsroom.clock.now();
  const value = JSON.stringify(settings);
  const note: Note = { tenant, kind: 'settings', key: channel, person: null, at, until: null, value };
  await parts.notebook.put([note, channelNote(parts, tenant, channel)]);
}

/** A channel that is known to us, by the name that buttons carry; kept until the tenant goes. */
export function channelNote({ newsroom }: DeskParts, tenant: Tenant, channel: string): Note {
  const key = channelName(newsroom, channel);
  return {
    tenant,
    kind: 'channel',
    key,
    person: null,
    at: newsroom.clock.now(),
    until: null,
    value: JSON.stringify(channel),
  };
}

export const channelName = ({ digest }: DeskParts['newsroom'], channel: string): string =>
  nameOf(digest, 'channel', channel);

/** The settings with one of them changed; or a sentence on what would be right. */
export function change(settings: Settings, words: string): Settings | string {
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

/** What the channel of the place has set; to those who may, how to change it. */
export function presentSettings(parts: DeskParts, incoming: Incoming, settings: Settings): Message {
  const may = mayConfigure(parts, incoming);
  const button = may ? [changeButton(parts, incoming.place.channel)] : [];
  return {
    blocks: [
      { kind: 'title', text: chatWording.settingsTitle, facts: [] },
      ...rowsOf(settings),
      ...howTo(may),
      ...button,
    ],
  };
}

/** The button that opens the form for a channel's settings. */
export function changeButton({ newsroom }: DeskParts, channel: string): Block {
  const token = tokenOf('set', channelName(newsroom, channel));
  return { kind: 'actions', actions: [{ label: chatWording.change, token, opens: 'form' }] };
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
