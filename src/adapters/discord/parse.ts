import type { z } from 'zod';
import type { Action, Incoming, Place } from '../../domain/chat.ts';
import * as payloads from './payloads.ts';
import { CARRIES, FIELD } from './render.ts';

/** Who we are in Discord. */
export interface Self {
  readonly user: string;
  readonly application: string;
}

/** An interaction can be answered for 15 minutes by its token, which is a secret for as long. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
}

/**
 * How something incoming is acknowledged. `public`, `private`: "thinking …" for all or for the asker; `update`: nothing to see, the message stays.
 * `open`: not before it is known whether a form opens, since nothing can be opened after. `typing`: by the typing sign; `none`: the words may be
 * meant for others.
 */
export type Acknowledgement = 'public' | 'private' | 'update' | 'open' | 'typing' | 'none';

/** By which ways something incoming can be answered. */
export interface Way {
  readonly interaction: Interaction | null;
  readonly acknowledgement: Acknowledgement;
  /** The message under which a thread about it can begin; null where there is none. The place's own thread where that may not have begun yet. */
  readonly root: string | null;
}

/** What came in: something for the desk, a topic being typed, or nothing of ours. `why` is for the log and holds nobody's words. */
export type Parsed =
  | { readonly kind: 'arrival'; readonly incoming: Incoming; readonly way: Way }
  | { readonly kind: 'completing'; readonly interaction: Interaction; readonly typed: string }
  | { readonly kind: 'ignored'; readonly why: string };

/** Manage Server, and Administrator, which includes it. */
const MANAGES = 0x20n | 0x8n;

/** Send Messages, and Send Messages in Threads; or Administrator. */
const SPEAKS = (1n << 11n) | 0x8n;
const SPEAKS_IN_THREADS = (1n << 38n) | 0x8n;

/** Messages that people write: plain ones and replies. Others tell of changes. */
const WRITTEN = new Set([0, 19]);

/** Reads the payload of INTERACTION_CREATE. Never throws. */
export function parseInteraction(payload: unknown): Parsed {
  for (const attempt of [parseCommand, parseCompleting, parsePressed, parseComposed, parseAskedAbout]) {
    const parsed = attempt(payload);
    if (parsed) return parsed;
  }
  return { kind: 'ignored', why: 'an interaction of a form that we do not offer' };
}

/**
 * Reads the payload of MESSAGE_CREATE, which does not say whether its channel is a thread: `parent` is the channel in which that thread stands, or
 * null. Never throws.
 */
export function parseMessage(payload: unknown, self: Self, parent: string | null): Parsed {
  const known = payloads.said.safeParse(payload);
  if (!known.success) return ignored('a message without author or place');
  const { id, channel_id, guild_id, type, author, webhook_id } = known.data;
  if (!WRITTEN.has(type)) return ignored('a message that tells of a change');
  if (author.bot || webhook_id || author.id === self.user) return ignored('a message of a program');
  const addressed = addressee(known.data, self);
  if (addressed !== 'us' && guild_id && parent === null)
    return ignored('words in a channel that are not addressed to us');
  if (known.data.content === '') return ignored('a message without words'); // or without the intent to read them
  const where = placeOf({ guild: guild_id, channel: channel_id, parent: guild_id ? parent : null, user: author.id });
  const { place, root } = underOurs(where, known.data, self);
  return {
    kind: 'arrival',
    incoming: {
      id: `said:${channel_id}:${id}`,
      place,
      person: { id: author.id, zone: null, manages: place.private, speaks: true },
      what: { kind: 'said', words: plainWords(known.data, self), addressed, message: id },
    },
    way: {
      interaction: null,
      acknowledgement: addressed === 'us' || place.private ? 'typing' : 'none',
      root,
    },
  };
}

/** A reply to a message of ours goes on in the thread under that message, as if it had been written there; it may be the first there. */
function underOurs(
  place: Place,
  { id, referenced_message: to }: Said,
  self: Self,
): { place: Place; root: string | null } {
  if (place.private) return { place, root: null };
  if (place.thread !== null || to?.author.id !== self.user) return { place, root: id };
  return { place: { ...place, thread: to.id }, root: to.id };
}

function parseCommand(payload: unknown): Parsed | null {
  const known = payloads.command.safeParse(payload);
  if (!known.success) return null;
  const { name, options } = known.data.data;
  const line = [`/${name}`, ...typedOf(options)].join(' ').trim();
  const acknowledgement = name === 'backchannel' || name === 'digest' ? 'private' : 'public';
  return arrival(known.data, { kind: 'command', line }, acknowledgement, null);
}

/** Subcommands by their names, options by what was typed. They come in the order in which they were filled in; ours are defined by the alphabet. */
function typedOf(options: payloads.Options): string[] {
  const inOrder = [...(options ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
  return inOrder.flatMap((option) => {
    if (option.type === SUBCOMMAND) return [option.name, ...typedOf(option.options)];
    const value = String(option.value ?? '');
    // Only a channel that Discord offered is surely of this server; an id that somebody wrote may be any.
    return [option.type === CHANNEL ? `${option.name} <#${value}>` : value.replaceAll('<#', '#')];
  });
}

const SUBCOMMAND = 1;
const CHANNEL = 7;

function parseCompleting(payload: unknown): Parsed | null {
  const known = payloads.completing.safeParse(payload);
  if (!known.success) return null;
  const { id, token, data } = known.data;
  const focused = (data.options ?? []).find((option) => option.focused);
  return { kind: 'completing', interaction: { id, token }, typed: String(focused?.value ?? '') };
}

function parsePressed(payload: unknown): Parsed | null {
  const known = payloads.pressed.safeParse(payload);
  if (!known.success) return null;
  const { message, data } = known.data;
  const chosen = 'values' in data && carried(data.custom_id, CARRIES.choose) !== null ? data.values[0] : null;
  const token = chosen ?? carried(data.custom_id, CARRIES.press) ?? carried(data.custom_id, CARRIES.pressForForm);
  if (token === null) return null;
  const acknowledgement = data.custom_id.startsWith(CARRIES.pressForForm) ? 'open' : 'update';
  return arrival(known.data, { kind: 'pressed', token, message: message.id }, acknowledgement, message.id);
}

function parseComposed(payload: unknown): Parsed | null {
  const known = payloads.composed.safeParse(payload);
  const token = known.success ? carried(known.data.data.custom_id, CARRIES.form) : null;
  if (!known.success || token === null) return null;
  const message = known.data.message?.id ?? null;
  const fields = known.data.data.components.flatMap((one) => ('component' in one ? [one.component] : one.components));
  const values = Object.fromEntries(fields.map(({ custom_id, value }) => [custom_id, value]));
  const words = values[FIELD]?.trim();
  if (words === undefined) return arrival(known.data, { kind: 'filled', token, values }, 'open', message);
  return arrival(known.data, { kind: 'composed', token, words, message }, 'open', message);
}

function parseAskedAbout(payload: unknown): Parsed | null {
  const known = payloads.askedAbout.safeParse(payload);
  if (!known.success) return null;
  const { target_id: message, resolved } = known.data.data;
  const { content = '', embeds = [] } = resolved.messages[message] ?? {};
  const parts = [content, ...embeds.flatMap(({ title, description }) => [title, description])];
  const words = parts.filter((part) => part !== '').join('\n');
  return arrival(known.data, { kind: 'asked-about', words, message }, 'open', message);
}

function arrival(common: payloads.Common, what: Action, acknowledgement: Acknowledgement, root: string | null): Parsed {
  const { id, token, guild_id: guild, channel_id: channel, member, user } = common;
  const who = (member?.user ?? user)?.id;
  if (who === undefined) return ignored('an interaction of nobody');
  const place = placeOf({ guild, channel, parent: payloads.parentOf(common.channel), user: who });
  const permissions = BigInt(member?.permissions ?? '0');
  const manages = place.private || (permissions & MANAGES) !== 0n;
  const speaks = place.private || (permissions & (place.thread === null ? SPEAKS : SPEAKS_IN_THREADS)) !== 0n;
  return {
    kind: 'arrival',
    incoming: { id: `interaction:${id}`, place, person: { id: who, zone: null, manages, speaks }, what },
    way: { interaction: { id, token }, acknowledgement, root: place.private ? null : root },
  };
}

/** A private conversation belongs to no guild: it is a tenant of its own, which its one person manages. */
function placeOf(where: {
  guild: string | null | undefined;
  channel: string;
  parent: string | null;
  user: string;
}): Place {
  const { guild, channel, parent, user } = where;
  const tenant = { platform: 'discord', id: guild ?? `dm-${user}` };
  if (parent === null) return { tenant, channel, thread: null, private: !guild };
  return { tenant, channel: parent, thread: channel, private: false };
}

type Said = z.infer<typeof payloads.said>;

function addressee(
  { mentions, mention_roles, mention_everyone, referenced_message }: Said,
  self: Self,
): 'us' | 'others' | 'nobody' {
  if (mentions.some(({ id }) => id === self.user) || referenced_message?.author.id === self.user) return 'us';
  const others = mentions.length > 0 || referenced_message || (mention_roles ?? []).length > 0 || mention_everyone;
  return others ? 'others' : 'nobody';
}

/** What was written, without our own mention and with other people by their names. */
function plainWords({ content, mentions }: Said, self: Self): string {
  const names = new Map(mentions.map(({ id, username }) => [id, username]));
  return content
    .replace(/<@!?(\d{1,20})>/g, (found, id: string) =>
      id === self.user ? '' : names.has(id) ? `@${names.get(id)}` : found,
    )
    .trim();
}

const carried = (custom: string, before: string): string | null =>
  custom.startsWith(before) && custom.length > before.length ? custom.slice(before.length) : null;

const ignored = (why: string): Parsed => ({ kind: 'ignored', why });
