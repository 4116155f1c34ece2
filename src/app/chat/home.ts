import type { Incoming, Tenant } from '../../domain/chat.ts';
import { type Block, dim, type Message, text } from '../../domain/message.ts';
import { presentHint } from '../present/help.ts';
import { digestsAtHome } from './digest-home.ts';
import { read } from './notes.ts';
import type { DeskParts } from './parts.ts';
import { changeButton, mayConfigure, type Settings, settingsOf } from './settings.ts';
import { chatWording } from './wording.ts';

const MOST_CHANNELS = 20;

/** What is to be said on our page above all else, and what has just been set and may not be read back yet. */
export interface News {
  readonly sentence: string;
  readonly channel: string;
  readonly settings: Settings | null;
}

/** What stands on our own page: to those who may configure, the channels that we know, their state, and a button for each to change it. */
export async function presentHome(parts: DeskParts, incoming: Incoming, news: News | null = null): Promise<Message> {
  const title: Block = { kind: 'title', text: chatWording.homeTitle, facts: [] };
  const said: Block[] = news ? presentHint(news.sentence).blocks.slice() : [];
  if (!mayConfigure(parts, incoming))
    return { blocks: [title, ...said, { kind: 'note', content: [dim(chatWording.homeMayNot)] }] };
  const { tenant } = incoming.place;
  const { notebook, newsroom } = parts;
  const notes = await notebook.list(tenant, 'channel', MOST_CHANNELS + 1, newsroom.clock.now());
  const channels = notes.slice(0, MOST_CHANNELS).map(({ value }) => JSON.parse(value) as string);
  const digests = await digestsAtHome(parts, incoming);
  if (channels.length === 0)
    return { blocks: [title, ...said, { kind: 'paragraph', content: [text(chatWording.homeNone)] }, ...digests] };
  const rows = await Promise.all(channels.map((channel) => rowOf(parts, tenant, channel, news)));
  const more: Block[] = notes.length > MOST_CHANNELS ? [{ kind: 'note', content: [dim(chatWording.homeMore)] }] : [];
  return {
    blocks: [title, ...said, { kind: 'section', text: chatWording.homeChannels }, ...rows.flat(), ...more, ...digests],
  };
}

async function rowOf(parts: DeskParts, tenant: Tenant, channel: string, news: News | null): Promise<Block[]> {
  const set = news?.channel === channel ? news.settings : null;
  const { topic, zone, follow } = set ?? (await settingsOf(parts, tenant, channel));
  const state = [topic ?? chatWording.noTopic, zone ?? chatWording.noZone, chatWording.followModes[follow]].join(' · ');
  return [
    { kind: 'paragraph', content: [{ kind: 'channel', channel }, text(` — ${state}`)] },
    changeButton(parts, channel),
  ];
}

/** The channel that a button's name means; null for one that we do not know. */
export function channelNamed({ notebook, newsroom }: DeskParts, tenant: Tenant, name: string): Promise<string | null> {
  return read<string>(notebook, tenant, 'channel', name, newsroom.clock.now());
}
