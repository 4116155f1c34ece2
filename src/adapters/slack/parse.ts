import type { z } from 'zod';
import type { Tenant } from '../../domain/chat.ts';
import { arrival, NO_WAY, type Parsed, type Self, tenantAt, type Way } from './arrival.ts';
import {
  carried,
  command,
  envelope,
  FIELD,
  joined,
  opened,
  pressed,
  pressedAtHome,
  revoked,
  said,
  shortcut,
  submitted,
} from './shapes.ts';
import { mentions, plainWords, wordsWithChannels } from './words.ts';

/** Kinds of messages that people send; the others tell of changes, or come from programs. */
const PEOPLE = new Set([undefined, null, '', 'thread_broadcast', 'file_share', 'me_message']);

/** Reads one payload of any kind. Never throws, whatever it is given. */
export function parse(body: unknown, self: Self): Parsed {
  const event = envelope.safeParse(body);
  if (event.success) return parseEvent(event.data, self);
  for (const attempt of [parsePressed, parsePressedAtHome, parseCommand, parseSubmitted, parseShortcut]) {
    const parsed = attempt(body, self);
    if (parsed) return parsed;
  }
  return { kind: 'ignored', why: `a payload of type ${typeOf(body)} is not for us` };
}

function parseEvent({ event, team_id, authorizations, event_id }: z.infer<typeof envelope>, self: Self): Parsed {
  const tenant = tenantAt(authorizations?.[0]?.team_id ?? team_id, self);
  if (event.type === 'message' || event.type === 'app_mention') return parseSaid(event, tenant, self);
  if (event.type === 'app_home_opened') return parseOpened(event, tenant);
  if (event.type === 'member_joined_channel') return parseJoined(event, event_id, tenant, self);
  const gone =
    event.type === 'app_uninstalled' || (event.type === 'tokens_revoked' && revoked.safeParse(event).success);
  if (!gone) return { kind: 'ignored', why: `an event of type ${event.type.slice(0, 60)} is not for us` };
  const way: Way = { ...NO_WAY, channel: '', awaited: false };
  return arrival({ id: `gone:${event_id}`, tenant, user: '', private: false, what: { kind: 'gone' }, way });
}

function parseOpened(event: unknown, tenant: Tenant): Parsed {
  const known = opened.safeParse(event);
  if (!known.success) return { kind: 'ignored', why: 'a tab of our page that we do not know' };
  const { tab, channel, user: viewer, event_ts } = known.data;
  if (tab === 'messages') return { kind: 'messages', channel };
  return arrival({
    id: `visited:${tenant.id}:${viewer}:${event_ts}`,
    tenant,
    user: viewer,
    private: true,
    what: { kind: 'visited' },
    way: { ...NO_WAY, channel, home: true },
  });
}

/** We were brought into a channel. Others come and go unheard. */
function parseJoined(event: unknown, event_id: string, tenant: Tenant, self: Self): Parsed {
  const known = joined.safeParse(event);
  if (!known.success || known.data.user !== self.user) return { kind: 'ignored', why: 'somebody joined a channel' };
  const { channel, inviter, event_ts } = known.data;
  return arrival({
    id: `joined:${tenant.id}:${channel}:${event_ts ?? event_id}`,
    tenant,
    user: inviter ?? '',
    private: false,
    what: { kind: 'joined' },
    way: { ...NO_WAY, channel, awaited: false },
  });
}

function parseSaid(event: unknown, tenant: Tenant, self: Self): Parsed {
  const known = said.safeParse(event);
  if (!known.success) return { kind: 'ignored', why: 'a message without author, place or time' };
  const { channel, user: author, ts, text: written, thread_ts, channel_type, subtype, bot_id } = known.data;
  if (!PEOPLE.has(subtype)) return { kind: 'ignored', why: `a message of the kind ${String(subtype).slice(0, 60)}` };
  if (bot_id || author === self.user) return { kind: 'ignored', why: 'a message of a program' };
  const addressed = mentions(written, self.user) ? 'us' : /<@[^<>]+>/.test(written) ? 'others' : 'nobody';
  const direct = channel_type === 'im' || channel.startsWith('D');
  const thread = thread_ts && thread_ts !== ts ? thread_ts : null;
  if (addressed !== 'us' && !direct && !thread)
    return { kind: 'ignored', why: 'words in a channel that are not addressed to us' };
  return arrival({
    id: `said:${tenant.id}:${channel}:${ts}`,
    tenant,
    user: author,
    private: direct,
    what: { kind: 'said', words: plainWords(written, self.user), addressed, message: ts },
    way: { ...NO_WAY, channel, thread, root: thread ?? ts, awaited: addressed === 'us' || direct },
  });
}

function parseCommand(body: unknown, self: Self): Parsed | null {
  const known = command.safeParse(body);
  if (!known.success) return null;
  const { command: name, text: typed, team_id, channel_id, user_id, trigger_id, response_url } = known.data;
  return arrival({
    id: `command:${trigger_id}`,
    tenant: tenantAt(team_id, self),
    user: user_id,
    private: false, // a direct channel may be one between two people
    what: { kind: 'command', line: `${name} ${commandWords(name, typed, self.user)}`.trim() },
    way: { ...NO_WAY, channel: channel_id, responseUrl: response_url ?? null, trigger: trigger_id },
  });
}

function parsePressed(body: unknown, self: Self): Parsed | null {
  const known = pressed.safeParse(body);
  if (!known.success) return null;
  const { team: at, user: who, trigger_id, response_url, channel, container, message, actions } = known.data;
  const thread = container.thread_ts ?? message?.thread_ts ?? null;
  return arrival({
    id: `pressed:${trigger_id}`,
    tenant: tenantAt(at.id, self),
    user: who.id,
    private: channel.id.startsWith('D') && !container.is_ephemeral, // where our messages stand, we are one of the two
    what: { kind: 'pressed', token: actions[0].token, message: container.message_ts },
    way: {
      ...NO_WAY,
      channel: channel.id,
      thread: thread === container.message_ts ? null : thread,
      root: thread ?? container.message_ts,
      responseUrl: response_url ?? null,
      trigger: trigger_id,
      pressed: { message: container.message_ts, ephemeral: container.is_ephemeral },
    },
  });
}

/** There is no channel but the one between the person and us, which goes by the person's name. */
function parsePressedAtHome(body: unknown, self: Self): Parsed | null {
  const known = pressedAtHome.safeParse(body);
  if (!known.success) return null;
  const { team: at, user: who, trigger_id, view, actions } = known.data;
  return arrival({
    id: `pressed:${trigger_id}`,
    tenant: tenantAt(at.id, self),
    user: who.id,
    private: true,
    what: { kind: 'pressed', token: actions[0].token, message: view.id },
    way: { ...NO_WAY, channel: who.id, trigger: trigger_id, home: true },
  });
}

function parseSubmitted(body: unknown, self: Self): Parsed | null {
  const known = submitted.safeParse(body);
  if (!known.success) return null;
  const { team: at, user: who, view } = known.data;
  const with_ = carried.safeParse(readJson(view.private_metadata));
  if (!with_.success) return null;
  const { token, channel, thread, root, message, home } = with_.data;
  const values = Object.fromEntries(
    Object.entries(view.state.values).map(([name, fields]) => [name, fields[name] ?? '']),
  );
  const words = values[FIELD];
  return arrival({
    id: `composed:${view.id}`,
    tenant: tenantAt(at.id, self),
    user: who.id,
    private: with_.data.private,
    what: words === undefined ? { kind: 'filled', token, values } : { kind: 'composed', token, words, message },
    way: { ...NO_WAY, channel, thread, root, home },
  });
}

function parseShortcut(body: unknown, self: Self): Parsed | null {
  const known = shortcut.safeParse(body);
  if (!known.success) return null;
  const { team: at, user: who, trigger_id, response_url, channel, message } = known.data;
  const thread = message.thread_ts && message.thread_ts !== message.ts ? message.thread_ts : null;
  return arrival({
    id: `asked:${trigger_id}`,
    tenant: tenantAt(at.id, self),
    user: who.id,
    private: false,
    what: { kind: 'asked-about', words: plainWords(message.text, self.user), message: message.ts },
    way: {
      ...NO_WAY,
      channel: channel.id,
      thread,
      root: thread ?? message.ts,
      responseUrl: response_url ?? null,
      trigger: trigger_id,
    },
  });
}

/** A digest may be for another channel. */
const commandWords = (name: string, typed: string, self: string): string =>
  name === '/digest' || /^\s*digest\b/i.test(typed) ? wordsWithChannels(typed, self) : plainWords(typed, self);

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function typeOf(body: unknown): string {
  const type = (body as { readonly type?: unknown } | null | undefined)?.type;
  return typeof type === 'string' ? type.slice(0, 60) : 'unknown';
}
